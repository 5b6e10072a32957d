import Foundation
import Pictures
import SeededNumbers
import TestSupport
import Testing
import Timeline

@testable import Rendering

/// Who waits for whom, and whose work is given up.
@Suite(.inTurn, .timeLimit(.minutes(15)))
struct ThumbnailTurnFilmTests {
    private static func draft() -> Draft {
        Draft(tracks: [Make.video(Make.clip(Make.file("a"), 0, 2000))], canvas: RenderingFixture.canvas)
    }

    private static func frame(_ thumbnails: Thumbnails, _ clip: MediaInfo, _ time: Int) -> Task<Pixels, any Error> {
        Task {
            try await thumbnails.frame(of: draft(), media: [Make.file("a"): clip], at: time, width: 40, height: 40)
        }
    }

    @Test("of frames that wait the newest is made, and those before it are told")
    func superseded() async throws {
        let shop = try RenderingFixture()
        let clip = try await shop.clip("a.mp4")
        let thumbnails = shop.thumbnails(try shop.held())
        let first = Self.frame(thumbnails, clip, 100)
        try await until { shop.runs.count == 1 }
        let second = Self.frame(thumbnails, clip, 200)
        try await until { await thumbnails.unanswered == 2 }
        let third = Self.frame(thumbnails, clip, 300)
        await #expect(throws: ThumbnailError.superseded) { _ = try await second.value }
        #expect(shop.runs.count == 1)
        try shop.go()
        #expect(try await first.value != third.value)
        #expect(shop.runs.count == 2)
    }

    @Test("equal questions share one answer, even if one of them is taken back")
    func shared() async throws {
        let shop = try RenderingFixture()
        let clip = try await shop.clip("a.mp4")
        let thumbnails = shop.thumbnails(try shop.held())
        let strips = (0..<4).map { _ in Task { try await thumbnails.filmstrip(of: clip) } }
        try await until { await thumbnails.askers == 4 }
        strips[0].cancel()
        await #expect(throws: ThumbnailError.cancelled) { _ = try await strips[0].value }
        try shop.go()
        for strip in strips.dropFirst() { #expect(try await strip.value.frames.count == 4) }
        #expect(shop.runs.count == 1)
    }

    @Test("what nobody waits for is ended, and what comes next is made")
    func cancelled() async throws {
        let shop = try RenderingFixture()
        let clip = try await shop.clip("a.mp4")
        let thumbnails = shop.thumbnails(try shop.held())
        let strip = Task { try await thumbnails.filmstrip(of: clip) }
        try await until { shop.runs.count == 1 }
        let waveform = Task { try await thumbnails.waveform(of: clip) }
        try await until { await thumbnails.unanswered == 2 }
        strip.cancel()
        await #expect(throws: ThumbnailError.cancelled) { _ = try await strip.value }
        // Its ffmpeg would wait for ever; the next begins when it has ended.
        try await until { shop.runs.count == 2 }
        waveform.cancel()
        await #expect(throws: ThumbnailError.cancelled) { _ = try await waveform.value }
        try await until { await thumbnails.unanswered == 0 }
        #expect(shop.kept.isEmpty)
        // The same may be asked again.
        try shop.go()
        #expect(try await thumbnails.filmstrip(of: clip).frames.count == 4)
        #expect(shop.runs.count == 3)
    }

    @Test("a question taken back before it was begun starts nothing")
    func never() async throws {
        let shop = try RenderingFixture()
        let clip = try await shop.clip("a.mp4")
        let thumbnails = shop.thumbnails(try shop.held())
        let strip = Task { try await thumbnails.filmstrip(of: clip) }
        try await until { shop.runs.count == 1 }
        let waiting = Task { try await thumbnails.waveform(of: clip) }
        try await until { await thumbnails.unanswered == 2 }
        waiting.cancel()
        await #expect(throws: ThumbnailError.cancelled) { _ = try await waiting.value }
        #expect(await thumbnails.unanswered == 1)
        try shop.go()
        _ = try await strip.value
        #expect(shop.runs.count == 1)
    }

    @Test("a long waveform stands still while a frame is made, then goes on")
    func pause() async throws {
        let shop = try RenderingFixture()
        let clip = try await shop.clip("a.mp4")
        let long = try await shop.tone("long.wav", seconds: 120, channels: 1)
        let thumbnails = shop.thumbnails(try shop.held("filter_complex"))
        let waveform = Task { try await thumbnails.waveform(of: long) }
        try await until { shop.runs.count == 1 }
        let frame = Self.frame(thumbnails, clip, 500)
        try await until { shop.runs.count == 2 }
        // Another, that nothing holds up, is made from beginning to end meanwhile.
        let whole = try await Thumbnails(tools: shop.tools, folder: nil).waveform(of: long)
        #expect(await thumbnails.unanswered == 2)
        try shop.go()
        _ = try await frame.value
        #expect(try await waveform.value == whole)
        #expect(whole.step == 10 && whole.peaks == [UInt8](repeating: 32, count: 12_000))
    }

    @Test("whatever is asked and taken back, everybody is answered", arguments: TestAmount.of(0..<4, otherwise: 1))
    func random(seed: Int) async throws {
        let shop = try RenderingFixture()
        var random = Seeded(UInt64(seed) &* 104_729 &+ 5)
        try Data().write(to: shop.folder.appending(path: "a.mp4"))
        let clip = Make.footage(shop.path("a.mp4"))
        // It ends at once, and not well.
        let thumbnails = shop.thumbnails(MediaTools(ffmpeg: "/bin/sh", ffprobe: "/bin/sh"))
        var tasks: [Task<ThumbnailError?, Never>] = []
        for _ in 0..<40 {
            let (kind, time) = (Int.random(in: 0..<4, using: &random), Int.random(in: 0..<5, using: &random) * 200)
            tasks.append(
                Task {
                    do throws(ThumbnailError) {
                        switch kind {
                        case 0: _ = try await thumbnails.filmstrip(of: clip)
                        case 1: _ = try await thumbnails.waveform(of: clip)
                        default:
                            let media = [Make.file("a"): clip]
                            _ = try await thumbnails.frame(
                                of: Self.draft(),
                                media: media,
                                at: time,
                                width: 9,
                                height: 9
                            )
                        }
                        return nil
                    } catch { return error }
                }
            )
            if Bool.random(using: &random) { tasks.randomElement(using: &random)?.cancel() }
            for _ in 0..<Int.random(in: 0...300, using: &random) { await Task.yield() }
        }
        for task in tasks { #expect(await task.value != nil) }
        try await until { await thumbnails.unanswered == 0 }
    }
}
