import SeededNumbers
import TestSupport
import Testing
import Timeline

@testable import Rendering

/// Whatever edits come together, ffmpeg takes the plan and the film has exactly its frames.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct RandomFilmTests {
    private static let canvas = Canvas(width: 96, height: 54, framesPerSecond: 30)

    @Test("random films of all edits render exactly", arguments: TestAmount.of(0..<12, otherwise: 1))
    func render(seed: Int) async throws {
        let shop = try RenderingFixture()
        var random = Seeded(UInt64(seed) &* 104_729 &+ 3)
        let media = [
            Make.file("a"): try await shop.clip("a.mp4", seconds: 2, size: "128x72"),
            Make.file("b"): try await shop.clip("b.mp4", seconds: 1, size: "62x90", rate: "24000/1001"),
            Make.file("c"): try await shop.quarters("c.png", size: (120, 80)),
            Make.file("d"): try await shop.tone("d.wav", channels: 1),
        ]
        var tracks = [
            RandomFilm.track(.video, ["a", "b", "c"], &random), RandomFilm.track(.text, [], &random),
            RandomFilm.track(.video, ["a", "b", "c"], &random),
            RandomFilm.track(.audio, ["a", "d"], &random), RandomFilm.track(.audio, ["d"], &random),
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
}
