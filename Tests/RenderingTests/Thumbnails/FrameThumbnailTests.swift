import Foundation
import Pictures
import TestSupport
import Testing
import Timeline

@testable import Rendering

/// The frame under the playhead.
@Suite(.inTurn, .timeLimit(.minutes(15)))
struct FrameThumbnailFilmTests {
    private static let canvas = Canvas(width: 960, height: 540)

    @Test("it is the frame that an export holds")
    func same() async throws {
        let shop = try RenderingFixture()
        let (draft, media) = try await shop.mixedFilm(Self.canvas)
        let film = try await shop.render(Array(draft.tracks.prefix(2)), media, canvas: Self.canvas, quality: .max)
        let thumbnails = shop.thumbnails()
        // In a fade, before the title, in its fade, under it, at the ends and the middle of the crossfade, the cut.
        let all = [0, 6, 15, 19, 30, 35, 36, 45, 53, 54, 68, 74, 75, 90, 98]
        let frames = TestAmount.of(all, otherwise: 5)
        let black = Pixels(blackOfWidth: 160, height: 90)
        for (frame, whole) in zip(frames, try await shop.small(film, at: frames, like: black)) {
            let time = (frame * 1000 + 29) / 30
            let seen = try await thumbnails.frame(of: draft, media: media, at: time, width: 160, height: 100)
            #expect(seen.width == 160 && seen.height == 90)
            #expect(difference(seen.bytes, whole) < 2.5, "frame \(frame)")
            #expect(worst(seen, whole) < 60, "frame \(frame)")
        }
        // Behind the pictures, the song goes on.
        let end = try await thumbnails.frame(of: draft, media: media, at: 9000, width: 160, height: 100)
        #expect(end == black)
    }

    /// The most that any of 4×3 pixels differs on average.
    private func worst(_ seen: Pixels, _ whole: [UInt8]) -> Double {
        guard let whole = Pixels(width: seen.width, height: seen.height, bytes: whole) else { return .infinity }
        var worst = 0.0
        for y in stride(from: 0, to: seen.height - 2, by: 3) {
            for x in stride(from: 0, to: seen.width - 3, by: 4) {
                let places = (0..<12).map { (x + $0 % 4, y + $0 / 4) }
                let sum = places.reduce(0) { $0 + abs(Int(seen[$1.0, $1.1].green) - Int(whole[$1.0, $1.1].green)) }
                worst = max(worst, Double(sum) / 12)
            }
        }
        return worst
    }

    @Test("the frame of a time is the one that begins there; behind the end it is the last")
    func times() async throws {
        let shop = try RenderingFixture()
        let media = [Make.file("n"): try await shop.counter("n.mov")]
        let draft = Draft(
            tracks: [Make.video(Make.clip(Make.file("n"), 0, 2000, from: 500))],
            canvas: RenderingFixture.canvas
        )
        let thumbnails = shop.thumbnails()
        for (time, number) in [(-5, 15), (0, 15), (1000, 45), (1020, 46), (1967, 74), (2000, 74), (99_999, 74)] {
            let seen = try await thumbnails.frame(of: draft, media: media, at: time, width: 40, height: 40)
            #expect(seen.width == 40 && seen.height == 23)
            // From BT.601 to BT.709 the scaler keeps green best.
            #expect((Double(seen[20, 11].green) * 219 / 510).rounded() == Double(number), "\(time) ms")
        }
    }

    @Test("where nothing is to be seen it is black, and nothing is run")
    func black() async throws {
        let shop = try RenderingFixture()
        let counted = try shop.counted()
        let thumbnails = shop.thumbnails(counted.tools)
        let media = [Make.file("a"): try await shop.clip("a.mp4", seconds: 1)]
        let tall = Canvas(width: 1080, height: 1920)
        for (tracks, time) in [([], 0), ([Make.video(Make.clip(Make.file("a"), 1000, 1000))], 500)] {
            let draft = Draft(tracks: tracks, canvas: tall)
            let seen = try await thumbnails.frame(of: draft, media: media, at: time, width: 100, height: 64)
            #expect(seen == Pixels(blackOfWidth: 36, height: 64))
        }
        #expect(shop.runs.isEmpty)
    }

    @Test("only what is seen at the time is opened")
    func few() async throws {
        let shop = try RenderingFixture()
        let counted = try shop.counted()
        let media = [
            Make.file("a"): try await shop.clip("a.mp4", seconds: 1),
            Make.file("b"): Make.footage("/nowhere/b.mp4"),
        ]
        let tracks = [Make.video(Make.clip(Make.file("a"), 0, 1000), Make.clip(Make.file("b"), 1000, 1000))]
        let draft = Draft(tracks: tracks, canvas: RenderingFixture.canvas)
        let thumbnails = shop.thumbnails(counted.tools)
        _ = try await thumbnails.frame(of: draft, media: media, at: 500, width: 80, height: 45)
        #expect(shop.runs.count == 1)
        await #expect(throws: ThumbnailError.sourceMissing(path: "/nowhere/b.mp4")) {
            _ = try await thumbnails.frame(of: draft, media: media, at: 1500, width: 80, height: 45)
        }
        // A source that nobody has matters where it would be seen; a transition of five seconds may reach it.
        let far = Make.video(Make.clip(Make.file("a"), 0, 1000), Make.clip(Make.file("c"), 6000, 1000))
        let film = Draft(tracks: [far], canvas: RenderingFixture.canvas)
        _ = try await thumbnails.frame(of: film, media: media, at: 500, width: 80, height: 45)
        let segment = SegmentReference(address: SegmentAddress(.video, 1, 2), name: "clip")
        for time in [1000, 6500, 9999] {
            await #expect(throws: ThumbnailError.draft(.noSource(segment))) {
                _ = try await thumbnails.frame(of: film, media: media, at: time, width: 80, height: 45)
            }
        }
        #expect(shop.runs.count == 1)
    }

    @Test("a long title has the lines and the place that it has on the whole canvas")
    func title() async throws {
        let shop = try RenderingFixture()
        var title = Title("A rather long line that has to be broken somewhere", fontSize: 40)
        title.position = .bottom
        let tracks = [Make.text(Make.title(title, 0, 1000))]
        let canvas = Canvas.standard
        let film = try await shop.render(tracks, [:], canvas: canvas, quality: .max)
        let draft = Draft(tracks: tracks, canvas: canvas)
        let seen = try await shop.thumbnails().frame(of: draft, media: [:], at: 500, width: 96, height: 54)
        let whole = Picture(bytes: try await shop.small(film, at: [15], like: seen)[0], width: 96, height: 54)
        let small = Picture(bytes: seen.bytes, width: 96, height: 54)
        let (left, right) = (
            try #require(small.bounds { $0[0] > 60 }), try #require(whole.bounds { $0[0] > 60 })
        )
        #expect(abs(left.left - right.left) <= 1 && abs(left.right - right.right) <= 1)
        #expect(abs(left.top - right.top) <= 1 && abs(left.bottom - right.bottom) <= 1)
        #expect(right.right - right.left > 30)
    }
}
