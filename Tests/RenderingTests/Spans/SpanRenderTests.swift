import Foundation
import SeededNumbers
import TestSupport
import Testing
import Timeline

@testable import Rendering

/// A film joined of spans is the film that one graph makes.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct SpanRenderFilmTests {
    @Test("frames, times, pictures and sound are those of one graph")
    func same() async throws {
        let shop = try RenderingFixture()
        let media = [
            Make.file("a"): try await shop.clip("a.mp4", seconds: 8),
            Make.file("b"): try await shop.clip("b.mp4", seconds: 6, size: "480x270", rate: "60"),
        ]
        let tracks = [
            Make.video(
                Make.with(Make.clip(Make.file("a"), 0, 4733, from: 1333)) { $0.fadeIn = 700 },
                Make.with(Make.clip(Make.file("b"), 4733, 4100, from: 800)) { $0.transition = Transition(.wipeLeft) }
            ),
            Make.text(Make.title(Title("Urban Dreams"), 0, 3000), Make.title(Title("城市"), 5500, 3000)),
        ]
        let whole = try await shop.render(tracks, media, quality: .max, to: "whole.mp4")
        let joined = try await shop.render(tracks, media, quality: .max, to: "joined.mp4", cache: shop.cache)

        #expect(try await shop.complaints(joined) == [])
        let times = try await shop.frameTimes(joined)
        #expect(times == (try await shop.frameTimes(whole)))
        #expect(times.count == 265)
        #expect(Set(zip(times, times.dropFirst()).map { $1 - $0 }) == [512])
        #expect(try await shop.samples(joined) == (try await shop.samples(whole)))
        try await expectAlike(
            joined,
            whole,
            in: shop,
            by: Make.plan(tracks, media, canvas: RenderingFixture.canvas).spans
        )
    }

    @Test("whatever edits come together", arguments: TestAmount.of(0..<12, otherwise: 1))
    func random(seed: Int) async throws {
        let shop = try RenderingFixture()
        var random = Seeded(UInt64(seed) &* 15_485_863 &+ 11)
        let canvas = Canvas(width: 192, height: 108, framesPerSecond: [24, 25, 30, 60][seed % 4])
        let media = [
            Make.file("a"): try await shop.clip("a.mp4", seconds: 6, size: "192x108"),
            Make.file("b"): try await shop.clip("b.mp4", seconds: 3, size: "124x180", rate: "24000/1001"),
            Make.file("c"): try await shop.quarters("c.png", size: (120, 80)),
        ]
        let tracks = [
            RandomFilm.track(.video, ["a", "b", "c"], longest: 4000, &random),
            RandomFilm.track(.text, [], longest: 3000, &random),
            RandomFilm.track(.video, ["a", "b", "c"], longest: 2000, &random),
        ]
        let whole = try await shop.render(tracks, media, canvas: canvas, quality: .max, to: "whole.mp4")
        let joined = try await shop.render(
            tracks,
            media,
            canvas: canvas,
            quality: .max,
            to: "joined.mp4",
            cache: shop.cache
        )
        #expect(try await shop.complaints(joined) == [])
        #expect(try await shop.frameTimes(joined) == (try await shop.frameTimes(whole)))
        try await expectAlike(joined, whole, in: shop, by: Make.plan(tracks, media, canvas: canvas).spans)
    }

    @Test("a QuickTime film, in folders of strange names, with a loudness to meet")
    func strangeNames() async throws {
        let shop = try RenderingFixture()
        let media = [Make.file("a"): try await shop.clip("a.mp4", seconds: 3)]
        let name = "it's \"50%d\" 城市\n[v];.mov"
        var draft = Draft(tracks: [Make.video(Make.clip(Make.file("a"), 0, 3000))], canvas: RenderingFixture.canvas)
        draft.loudness = -20
        let output = OutputSettings(format: .mov, canvas: RenderingFixture.canvas)
        let plan = try RenderPlan(draft: draft, media: media, output: output)
        let cache = RenderCache(folder: shop.folder.appending(path: "cache \(name)"))
        for cache in [cache, cache, nil] {
            try await Renderer(tools: shop.tools, cache: cache).render(
                plan,
                to: shop.folder.appending(path: cache == nil ? "whole.mov" : name),
                workingDirectory: shop.folder.appending(path: "job \(name)")
            )
        }
        #expect(cache.contents().count == 3)
        #expect(try await shop.frameTimes(shop.path("") + name).count == 90)
        let whole = try await shop.samples(shop.path("whole.mov"))
        #expect(try await shop.samples(shop.path("") + name) == whole)
        #expect(try await shop.complaints(shop.path("") + name) == [])
    }

    /// Every span is like its counterpart, and no frame is another.
    private func expectAlike(
        _ joined: String,
        _ whole: String,
        in shop: borrowing RenderingFixture,
        by spans: [Range<Int>]
    ) async throws {
        let likeness = try await shop.likeness(joined, whole)
        try #require(likeness.count == spans.last?.upperBound)
        for span in spans {
            let mean = likeness[span].reduce(0, +) / Double(span.count)
            #expect(mean >= 0.98, "frames \(span)")
            #expect((likeness[span].min() ?? 0) > 0.95, "frames \(span)")
        }
    }

    @Test("each span by itself is what it is in a longer run")
    func alone() async throws {
        let shop = try RenderingFixture()
        let media = [Make.file("n"): try await shop.counter("n.mov", frames: 100)]
        func tracks(_ words: String) -> [Track] {
            [
                Make.video(
                    Make.clip(Make.file("n"), 0, 700, from: 167),
                    Make.clip(Make.file("n"), 700, 2000, from: 1033)
                ),
                Make.text(Make.title(Title(words, fontSize: 6, position: .bottomRight), 1300, 300)),
            ]
        }
        _ = try await shop.render(tracks("."), media, quality: .max, to: "first.mp4", cache: shop.cache)
        let second = try await shop.render(tracks(","), media, quality: .max, to: "second.mp4", cache: shop.cache)
        let whole = try await shop.render(tracks(","), media, quality: .max, to: "whole.mp4")
        // The title brightens its frames, from 39 to 47, by as much as half a number.
        let (numbers, right) = (try await shop.numbers(second), Array(5..<26) + Array(31..<91))
        #expect(numbers.count == right.count)
        #expect(numbers.prefix(39) == right.prefix(39))
        #expect(numbers.dropFirst(48) == right.dropFirst(48))
        #expect((try await shop.likeness(second, whole).min() ?? 0) > 0.99)
    }
}
