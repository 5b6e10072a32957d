import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Rendering

@Suite(.inTurn) struct ProbeCacheFilmTests {
    /// A probe that counts its questions.
    private final class Counter: Sendable {
        private let asked = Mutex<[String]>([])
        var paths: [String] { asked.withLock { $0 } }

        func cache(capacity: Int = 10, fails: Bool = false) -> ProbeCache {
            ProbeCache(capacity: capacity) { path async throws(MediaProbeError) in
                let count = self.asked.withLock { asked in
                    asked.append(path)
                    return asked.count
                }
                if fails { throw .notMedia(path: path, reason: nil) }
                return MediaInfo(path: path, duration: count)
            }
        }
    }

    @Test("a file is asked after once, until its size or its time changes")
    func states() async throws {
        let shop = try RenderingFixture()
        let path = shop.path("a.mp4")
        try Data("one".utf8).write(to: URL(filePath: path))
        let time = Date(timeIntervalSince1970: 1_700_000_000)
        try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
        let counter = Counter()
        let cache = counter.cache()
        for _ in 0..<3 { #expect(try await cache.info(of: path).duration == 1) }
        // Written over in place: another size, or another time.
        let handle = try FileHandle(forWritingTo: URL(filePath: path))
        try handle.write(contentsOf: Data("longer".utf8))
        try handle.close()
        try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
        for _ in 0..<2 { #expect(try await cache.info(of: path).duration == 2) }
        try FileManager.default.setAttributes([.modificationDate: time + 1], ofItemAtPath: path)
        for _ in 0..<2 { #expect(try await cache.info(of: path).duration == 3) }
        #expect(counter.paths.count == 3)
    }

    @Test("many who ask at once wait for one answer")
    func together() async throws {
        let shop = try RenderingFixture()
        let path = shop.path("a.mp4")
        try Data("one".utf8).write(to: URL(filePath: path))
        let counter = Counter()
        let cache = counter.cache()
        let answers = try await withThrowingTaskGroup(of: Int?.self) { group in
            for _ in 0..<20 { group.addTask { try await cache.info(of: path).duration } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(answers == [1])
        #expect(counter.paths == [path])
    }

    @Test("who is cancelled leaves at once, and the last ends the question")
    func leaving() async throws {
        let shop = try RenderingFixture()
        let path = shop.path("a.mp4")
        try Data("one".utf8).write(to: URL(filePath: path))
        let (ended, end) = AsyncStream<Void>.makeStream()
        let (begun, begin) = AsyncStream<Void>.makeStream()
        let cache = ProbeCache(capacity: 10) { path async throws(MediaProbeError) in
            begin.yield()
            do { try await Task.sleep(for: .seconds(3600)) } catch { end.yield() }
            throw .tool(.cancelled)
        }
        let first = Task { try await cache.info(of: path) }
        _ = await begun.first { _ in true }
        let second = Task { try await cache.info(of: path) }
        second.cancel()
        await #expect(throws: MediaProbeError.tool(.cancelled)) { try await second.value }
        first.cancel()
        await #expect(throws: MediaProbeError.tool(.cancelled)) { try await first.value }
        _ = await ended.first { _ in true }
    }

    @Test("failures and files that are not there are asked after anew")
    func failures() async throws {
        let shop = try RenderingFixture()
        let path = shop.path("a.txt")
        try Data("one".utf8).write(to: URL(filePath: path))
        let counter = Counter()
        let cache = counter.cache(fails: true)
        for asked in [path, path, shop.path("gone")] {
            await #expect(throws: MediaProbeError.self) { try await cache.info(of: asked) }
        }
        #expect(counter.paths == [path, path, shop.path("gone")])
    }

    @Test("the file that was not asked after for longest is forgotten first")
    func bounded() async throws {
        let shop = try RenderingFixture()
        let paths = ["a", "b", "c"].map { shop.path($0) }
        for path in paths { try Data("x".utf8).write(to: URL(filePath: path)) }
        let counter = Counter()
        let cache = counter.cache(capacity: 2)
        for index in [0, 1, 0, 2, 0, 1] { _ = try await cache.info(of: paths[index]) }
        #expect(counter.paths == [paths[0], paths[1], paths[2], paths[1]])
    }
}
