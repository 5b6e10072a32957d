import TestSupport
import Testing
import Timeline

@testable import Rendering

@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct TransitionFilmTests {
    private let first = Make.file("first")
    private let second = Make.file("second")

    @Test(
        "every kind keeps the length, begins with the one clip and ends with the other",
        arguments: TestAmount.of(Transition.Kind.allCases, otherwise: 2)
    )
    func kinds(kind: Transition.Kind) async throws {
        let shop = try RenderingFixture()
        let red = try await shop.plain("red.mp4", color: "red")
        let blue = try await shop.plain("blue.mp4", color: "blue")
        let incoming = Make.with(Make.clip(second, 1000, 1000)) { $0.transition = Transition(kind, length: 500) }
        let film = try await shop.render(
            [Make.video(Make.clip(first, 0, 1000), incoming)],
            [first: red, second: blue]
        )
        #expect(try await shop.frameTimes(film).count == 60)
        let found = try await shop.pictures(film, at: [21, 33, 38])
        let (before, during, after) = (found[0], found[1], found[2])
        #expect(Set(before.corners) == ["red"] && Set(after.corners) == ["blue"])
        #expect(difference(before.bytes, during.bytes) > 5 && difference(after.bytes, during.bytes) > 5)
    }

    @Test("frames of a crossfade come from behind the one clip's end and before the other's start")
    func handles() async throws {
        let shop = try RenderingFixture()
        let counter = try await shop.counter("counter.mov")
        let black = try await shop.plain("black.mp4", color: "black")
        let media = [first: counter, second: black]
        func crossed(_ leaving: Segment, _ coming: Segment) async throws -> [Double] {
            let coming = Make.with(coming) { $0.transition = Transition(.crossfade, length: 800) }
            return try await shop.lumas(
                try await shop.render([Make.video(leaving, coming)], media, quality: .max)
            )
        }
        // The cut is at frame 48, and of 24 frames twelve lie before it.
        let out = try await crossed(Make.clip(first, 0, 1600), Make.clip(second, 1600, 1600))
        #expect(out.count == 96)
        for frame in 36..<60 { #expect(abs(out[frame] - (16 + Double(2 * frame) * share(60 - frame))) < 2.2) }
        let into = try await crossed(Make.clip(second, 0, 1600), Make.clip(first, 1600, 1600, from: 1000))
        for frame in 36..<60 {
            #expect(abs(into[frame] - (16 + Double(2 * (frame - 18)) * share(frame - 36))) < 2.2)
        }
        #expect(abs(into[60] - 100) < 1.6)
    }

    private func share(_ frames: Int) -> Double { Double(frames) / 24 }

    @Test("where a source has nothing beyond, its edge frame is held")
    func held() async throws {
        let shop = try RenderingFixture()
        let counter = try await shop.counter("counter.mov", frames: 60)
        let coming = Make.with(Make.clip(first, 1600, 1600, from: 100)) {
            $0.transition = Transition(.crossfade, length: 800)
        }
        let found = try await shop.lumas(
            try await shop.render(
                [Make.video(Make.clip(first, 0, 1600, from: 400), coming)],
                [first: counter],
                quality: .max
            )
        )
        #expect(found.count == 96)
        for frame in 36..<60 {
            // The one ends at frame 59 of its source, the other begins three frames behind its start.
            let leaving = Double(min(12 + frame, 59)) * share(60 - frame)
            let arriving = Double(max(frame - 45, 0)) * share(frame - 36)
            #expect(abs(found[frame] - (16 + 2 * (leaving + arriving))) < 2.2)
        }
    }

    @Test("sound crosses over the same stretch without a hole, and nothing moves")
    func sound() async throws {
        let shop = try RenderingFixture()
        let low = try await shop.tone("low.wav", seconds: 3)
        let high = try await shop.make(
            "high.wav",
            ["-f", "lavfi", "-i", "sine=f=1320:r=48000:d=3", "-ac", "2", "-af", "pan=stereo|c0=c0|c1=c0"]
        )
        let segments = [
            Make.clip(first, 0, 1000, from: 500),
            Make.with(Make.clip(second, 1000, 1000, from: 500)) { $0.transition = Transition(.wipeLeft, length: 500) },
        ]
        let samples = try await shop.samples(
            try await shop.render([Track(kind: .video, segments: segments)], [first: low, second: high])
        )
        func window(_ time: Int) -> ArraySlice<Float> { samples[(time * 48 - 960)..<(time * 48 + 960)] }
        let full = decibels(window(500))
        for time in stride(from: 700, through: 1300, by: 50) { #expect(abs(decibels(window(time)) - full) < 1.5) }
        #expect(abs(pitch(window(700)) - 440) < 30 && abs(pitch(window(1300)) - 1320) < 30)
    }

    @Test("several in a row, on both tracks, with speed, stills and see-through parts")
    func together() async throws {
        let shop = try RenderingFixture()
        let clip = try await shop.clip("a.mp4", seconds: 3)
        let photo = try await shop.quarters("photo.png", size: (200, 200))
        func track(_ kinds: [Transition.Kind]) -> Track {
            let segments = kinds.indices.map { index in
                Make.with(Make.clip(index % 2 == 0 ? first : second, index * 700, 700, from: 300)) { segment in
                    segment.transition = index > 0 ? Transition(kinds[index], length: 350) : nil
                    segment.look.opacity = index == 1 ? 60 : 100
                    segment.look.rotation = index == 2 ? 20 : 0
                }
            }
            return Track(
                kind: .video,
                segments: [Make.media(segments[0]) { $0.isReversed = true }]
                    + segments.dropFirst().map { segment in
                        Make.media(segment) { $0.speed = 150 }
                    }
            )
        }
        let film = try await shop.render(
            [track([.blur, .dissolve, .zoomIn, .pixelize]), track([.radial, .slideUp, .circleClose])],
            [first: clip, second: photo]
        )
        let times = try await shop.frameTimes(film)
        #expect(times.count == 84)
        #expect(Set(zip(times, times.dropFirst()).map { $1 - $0 }).count == 1)
    }
}
