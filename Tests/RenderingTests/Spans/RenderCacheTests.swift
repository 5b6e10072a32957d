import Foundation
import Hashes
import Synchronization
import TestSupport
import Testing
import Timeline

@testable import Rendering

/// What is encoded again, and what is kept.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct RenderCacheFilmTests {
    private static func tracks(words: String = "Urban Dreams", volume: Int = 35) -> [Track] {
        [
            Make.video(Make.clip(Make.file("a"), 0, 2500), Make.clip(Make.file("a"), 2500, 1500, from: 500)),
            Make.audio(Make.clip(Make.file("m"), 0, 4000, volume: volume)),
            Make.text(Make.title(Title(words), 0, 1000)),
        ]
    }

    private static func media(in shop: borrowing RenderingFixture) async throws -> [MediaSource: MediaInfo] {
        [
            Make.file("a"): try await shop.clip("a.mp4", seconds: 3),
            Make.file("m"): try await shop.tone("m.wav", seconds: 4),
        ]
    }

    @Test("only what an edit changed is encoded again")
    func processes() async throws {
        let shop = try RenderingFixture()
        let media = try await Self.media(in: shop)
        let counted = try shop.counted()
        func encodings(_ tracks: [Track]) async throws -> [String] {
            try counted.reset()
            _ = try await shop.render(tracks, media, cache: shop.cache, tools: counted.tools)
            return try counted.runs()
        }
        #expect(try await encodings(Self.tracks()) == ["pictures", "sound"])
        #expect(try await encodings(Self.tracks()) == [])
        #expect(try await encodings(Self.tracks(volume: 20)) == ["sound"])
        #expect(try await encodings(Self.tracks(words: "Rural Dreams")) == ["pictures"])
        #expect(try await encodings(Self.tracks()) == [])
        // Nothing of a render is left but the film and what is kept.
        #expect(shop.names == ["a.mp4", "cache", "film.mp4", "job", "m.wav", "runs", "tool"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: shop.path("job")) == [])
    }

    @Test("what was rendered ahead is not rendered again, and rendering ahead writes no film")
    func ahead() async throws {
        let shop = try RenderingFixture()
        let media = try await Self.media(in: shop)
        let counted = try shop.counted()
        _ = try await shop.render(Self.tracks(), media, cache: shop.cache, tools: counted.tools)
        let edited = Self.tracks(words: "Rural Dreams", volume: 20)
        let plan = try Make.plan(edited, media, canvas: RenderingFixture.canvas, quality: .draft)
        let renderer = Renderer(tools: counted.tools, cache: shop.cache, priority: .low)
        let job = shop.folder.appending(path: "job")
        try counted.reset()
        for _ in 0..<2 { try await renderer.prepare(plan, workingDirectory: job) }
        #expect(try counted.runs() == ["pictures", "sound"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: shop.path("job")) == [])
        try counted.reset()
        _ = try await shop.render(edited, media, to: "second.mp4", cache: shop.cache, tools: counted.tools)
        #expect(try counted.runs() == [])
    }

    @Test("rendering ahead that is given up leaves nothing at work")
    func aheadCancelled() async throws {
        let shop = try RenderingFixture()
        let media = [Make.file("a"): try await shop.clip("a.mp4", seconds: 20, size: "1280x720")]
        let plan = try Make.plan([Make.video(Make.clip(Make.file("a"), 0, 20_000))], media, quality: .max)
        let renderer = Renderer(tools: try shop.numbered(), cache: shop.cache)
        let job = shop.folder.appending(path: "job")
        let work = Task { try await renderer.prepare(plan, workingDirectory: job) }
        try await until { !shop.runs.isEmpty }
        work.cancel()
        await #expect(throws: RenderError.cancelled) { try await work.value }
        for number in shop.runs.compactMap({ Int32($0) }) { #expect(kill(number, 0) == -1, "ffmpeg goes on") }
        #expect(((try? FileManager.default.contentsOfDirectory(atPath: shop.path("job"))) ?? []) == [])
    }

    @Test("a damaged span is made anew", arguments: TestAmount.of(["cut", "emptied", "spoiled", "gone"], otherwise: 1))
    func damaged(how: String) async throws {
        let shop = try RenderingFixture()
        let media = try await Self.media(in: shop)
        let counted = try shop.counted()
        let first = try await shop.render(
            Self.tracks(),
            media,
            to: "first.mp4",
            cache: shop.cache,
            tools: counted.tools
        )
        let kept = shop.kept
        for name in kept {
            let file = URL(filePath: shop.path("cache/\(name)"))
            let bytes = try Data(contentsOf: file)
            // Written anew, so that what else has the bytes keeps them.
            try FileManager.default.removeItem(at: file)
            switch how {
            case "cut": try bytes.dropLast(100).write(to: file)
            case "emptied": try Data().write(to: file)
            case "spoiled": try Data(count: bytes.count).write(to: file)
            default: break
            }
        }
        let again = try await shop.render(
            Self.tracks(),
            media,
            to: "again.mp4",
            cache: shop.cache,
            tools: counted.tools
        )
        #expect(try await shop.frameTimes(again) == (try await shop.frameTimes(first)))
        #expect(try await shop.complaints(again) == [])
        #expect((try await shop.likeness(first, again).min() ?? 0) > 0.99)
        #expect(shop.kept.count == kept.count)
        // And then it is kept again.
        try counted.reset()
        _ = try await shop.render(Self.tracks(), media, cache: shop.cache, tools: counted.tools)
        #expect(try counted.runs() == [])
    }

    @Test("what was not used for longest goes first, and the whole stays within its limit")
    func bounded() async throws {
        let shop = try RenderingFixture()
        let cache = RenderCache(folder: shop.cache.folder, limit: 2500)
        let bench = shop.folder.appending(path: "bench.mp4")
        let names = (0..<4).map { ContentHash.name("\($0)".utf8) }
        for (index, name) in names.enumerated() {
            try Data(count: 1000).write(to: bench)
            cache.keep(bench, as: name)
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: Double(index))],
                ofItemAtPath: shop.path("cache/\(name)-1000.mp4")
            )
            try FileManager.default.removeItem(at: bench)
        }
        try Data().write(to: URL(filePath: shop.path("cache/notes.txt")))
        #expect(cache.retrieve("\(names[0])-1000.mp4", to: bench))
        cache.trim()
        #expect(Set(cache.contents().keys) == [names[0], names[3]])
        #expect(shop.kept.contains("notes.txt"))
        // A file larger than everything that may be kept is not kept at all.
        let large = shop.folder.appending(path: "large.mp4")
        try Data(count: 2501).write(to: large)
        cache.keep(large, as: ContentHash.name("large".utf8))
        #expect(cache.contents().count == 2)
    }

    @Test(
        "a full cache or a folder that cannot be made never stands in the way",
        arguments: TestAmount.of([0, 20_000], otherwise: 1)
    )
    func narrow(limit: Int) async throws {
        let shop = try RenderingFixture()
        let media = try await Self.media(in: shop)
        let places = [shop.cache.folder, shop.folder.appending(path: "a.mp4/nowhere")]
        for (index, place) in places.enumerated() {
            let cache = RenderCache(folder: place, limit: limit)
            let film = try await shop.render(Self.tracks(), media, to: "film\(index).mp4", cache: cache)
            #expect(try await shop.frameTimes(film).count == 120)
        }
        let sizes = try shop.kept.map { try shop.size("cache/\($0)") }
        #expect(sizes.reduce(0, +) <= limit)
    }

    @Test("progress goes up to the whole, whatever of it is kept")
    func progress() async throws {
        let shop = try RenderingFixture()
        let media = try await Self.media(in: shop)
        for words in ["one", "two", "two"] {
            let plan = try Make.plan(Self.tracks(words: words), media, canvas: RenderingFixture.canvas)
            let heard = Mutex<[RenderProgress]>([])
            try await Renderer(tools: shop.tools, cache: shop.cache).render(
                plan,
                to: shop.folder.appending(path: "film.mp4"),
                workingDirectory: shop.folder.appending(path: "job")
            ) { news in heard.withLock { $0.append(news) } }
            let all = heard.withLock { $0 }
            #expect(all.last?.fraction == 1)
            #expect(all.last?.framesDone == 120)
            #expect(all.dropLast().allSatisfy { $0.fraction < 1 })
            #expect(zip(all, all.dropFirst()).allSatisfy { $0.framesDone <= $1.framesDone })
        }
    }

    @Test("two renders at once share a cache")
    func together() async throws {
        let shop = try RenderingFixture()
        let media = try await Self.media(in: shop)
        let plan = try Make.plan(Self.tracks(), media, canvas: RenderingFixture.canvas, quality: .draft)
        let renderer = Renderer(tools: shop.tools, cache: shop.cache)
        let folder = shop.folder
        try await withThrowingTaskGroup { group in
            for index in 0..<3 {
                group.addTask {
                    try await renderer.render(
                        plan,
                        to: folder.appending(path: "film\(index).mp4"),
                        workingDirectory: folder.appending(path: "job\(index)")
                    )
                }
            }
            try await group.waitForAll()
        }
        for index in 0..<3 {
            #expect(try await shop.complaints(shop.path("film\(index).mp4")) == [])
            #expect(try await shop.frameTimes(shop.path("film\(index).mp4")).count == 120)
        }
    }

    @Test("a cancelled render leaves no half spans")
    func cancelled() async throws {
        let shop = try RenderingFixture()
        let clip = try await shop.clip("a.mp4", seconds: 1)
        let plan = try Make.plan(
            [Make.video(Make.clip(Make.file("a"), 0, 300_000))],
            [Make.file("a"): clip],
            canvas: Canvas(width: 1280, height: 720)
        )
        let (news, tell) = AsyncStream.makeStream(of: RenderProgress.self)
        let renderer = Renderer(tools: shop.tools, cache: shop.cache)
        let folder = shop.folder
        let task = Task {
            try await renderer.render(
                plan,
                to: folder.appending(path: "film.mp4"),
                workingDirectory: folder.appending(path: "job")
            ) { tell.yield($0) }
        }
        for await progress in news where progress.framesDone > 0 { break }
        task.cancel()
        await #expect(throws: RenderError.cancelled) { try await task.value }
        #expect(shop.names.filter { $0 != "cache" } == ["a.mp4", "job"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: shop.path("job")) == [])
        // The sound may have been finished before; a span was not.
        #expect(shop.kept.count <= 1)
    }
}
