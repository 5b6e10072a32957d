import SeededNumbers
import Testing
import Timeline

@testable import Rendering

/// Whatever edits come together, ffmpeg takes the plan and the film has exactly its frames.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct RandomFilmTests {
    private static let canvas = Canvas(width: 96, height: 54, framesPerSecond: 30)

    @Test("random films of all edits render exactly", arguments: 0..<12)
    func render(seed: Int) async throws {
        let shop = try Workshop()
        var random = Seeded(UInt64(seed) &* 104_729 &+ 3)
        let media = [
            Make.file("a"): try await shop.clip("a.mp4", seconds: 2, size: "128x72"),
            Make.file("b"): try await shop.clip("b.mp4", seconds: 1, size: "62x90", rate: "24000/1001"),
            Make.file("c"): try await shop.quarters("c.png", size: (120, 80)),
            Make.file("d"): try await shop.tone("d.wav", channels: 1),
        ]
        var tracks = [
            track(.video, ["a", "b", "c"], &random), track(.text, [], &random),
            track(.video, ["a", "b", "c"], &random),
            track(.audio, ["a", "d"], &random), track(.audio, ["d"], &random),
        ]
        tracks.shuffle(using: &random)
        let film = try await shop.render(
            tracks,
            media,
            canvas: Self.canvas,
            loudness: Bool.random(using: &random) ? -16 : nil
        )
        let end = tracks.map(\.end).max() ?? 0
        let times = try await shop.frameTimes(film)
        #expect(times.count == (end * 30 * 2 + 1000) / 2000)
        #expect(Set(zip(times, times.dropFirst()).map { $1 - $0 }).count == 1)
        #expect((try await shop.samples(film).map { abs($0) }.max() ?? 0) < 1)
    }

    private func track(_ kind: TrackKind, _ sources: [String], _ random: inout Seeded) -> Track {
        var position = 0
        var segments: [Segment] = []
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            if Int.random(in: 0..<3, using: &random) == 0 { position += Int.random(in: 1...300, using: &random) }
            let length = Int.random(in: 40...700, using: &random)
            var segment =
                sources.randomElement(using: &random).map {
                    Make.clip(Make.file($0), position, length, from: Int.random(in: 0...1200, using: &random))
                } ?? Make.title(title(&random), position, length)
            decorate(&segment, kind, &random)
            segments.append(segment)
            position += length
        }
        var track = Track(kind: kind, segments: segments)
        track.isMuted = Int.random(in: 0..<6, using: &random) == 0
        return track
    }

    private func title(_ random: inout Seeded) -> Title {
        Title(
            ["Hello", "城市之梦", "two\nlines {\\an8}"].randomElement(using: &random) ?? "",
            style: Title.Style.allCases.randomElement(using: &random) ?? .title,
            position: PicturePlace.allCases.randomElement(using: &random),
            font: Bool.random(using: &random) ? "DejaVu Serif" : nil,
            outline: Bool.random(using: &random) ? .init(width: Int.random(in: 1...40, using: &random)) : nil
        )
    }

    private func decorate(_ segment: inout Segment, _ kind: TrackKind, _ random: inout Seeded) {
        func now(_ chance: Int) -> Bool { Int.random(in: 0..<chance, using: &random) == 0 }
        segment.volume = now(3) ? Int.random(in: 0...400, using: &random) : 100
        if now(3) { segment.fadeIn = Int.random(in: 0...segment.duration / 2, using: &random) }
        if now(3) { segment.fadeOut = Int.random(in: 0...segment.duration / 2, using: &random) }
        if kind == .audio, now(2) { segment.duck = Int.random(in: Segment.ducks, using: &random) }
        if var media = segment.media {
            if now(2) { media.speed = Int.random(in: Segment.Media.speeds, using: &random) }
            media.isReversed = now(3)
            media.isFrozen = now(6)
            segment.content = .media(media)
        }
        guard kind == .video else { return }
        if now(2), let kind = Transition.Kind.allCases.randomElement(using: &random) {
            segment.transition = Transition(kind, length: Int.random(in: 100...1000, using: &random))
        }
        segment.look = look(&random)
    }

    private func look(_ random: inout Seeded) -> Look {
        func now(_ chance: Int) -> Bool { Int.random(in: 0..<chance, using: &random) == 0 }
        func color() -> Int { now(3) ? Int.random(in: Look.colors, using: &random) : 0 }
        var look = Look()
        if now(3) { look.crop = .init(left: 45, top: 10, right: 45, bottom: 80) }
        look.isFlippedHorizontally = now(3)
        look.isFlippedVertically = now(3)
        if now(2) { look.rotation = Int.random(in: Look.rotations, using: &random) }
        look.fit = Look.Fit.allCases.randomElement(using: &random) ?? .fit
        if now(3), let place = PicturePlace.allCases.randomElement(using: &random) {
            look.box = .init(place, size: Int.random(in: Look.Box.sizes, using: &random))
        }
        if now(3), let kind = Look.Motion.Kind.allCases.randomElement(using: &random) {
            look.motion = .init(kind, amount: Int.random(in: Look.Motion.amounts, using: &random))
        }
        (look.brightness, look.contrast, look.saturation, look.warmth) = (color(), color(), color(), color())
        look.filter = Look.Filter.allCases.randomElement(using: &random) ?? .none
        if now(3) { look.opacity = Int.random(in: Look.opacities, using: &random) }
        return look
    }
}
