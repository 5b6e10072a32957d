import Synchronization
import Testing

@testable import Rendering

@Suite("Shared work", .timeLimit(.minutes(15)))
struct SharedWorkTests {
    /// Lets work go on when the test says so.
    private actor Door {
        private var isOpen = false
        private var waiting: [CheckedContinuation<Void, Never>] = []

        func pass() async {
            if isOpen { return }
            await withCheckedContinuation { waiting.append($0) }
        }

        func open() {
            isOpen = true
            waiting.forEach { $0.resume() }
            waiting = []
        }
    }

    /// Returns once so many wait for the work `a`.
    private func until(_ count: Int, waitFor work: SharedWork<Int>) async {
        while await work.waiters(for: "a") != count { await Task.yield() }
    }

    @Test("Two who want the same have it made once")
    func once() async throws {
        let work = SharedWork<Int>()
        let door = Door()
        let made = Mutex(0)
        let makes: @Sendable () async throws -> Int = {
            made.withLock { $0 += 1 }
            await door.pass()
            return 42
        }
        let askers = (0..<2).map { _ in Task { try await work.value("a", makes) } }
        await until(2, waitFor: work)
        await door.open()
        for asker in askers { #expect(try await asker.value == 42) }
        #expect(made.withLock { $0 } == 1)
        // Once it is done it is forgotten; the library looks on disk first.
        #expect(try await work.value("a") { 7 } == 7)
    }

    @Test("One who goes away does not take the work along")
    func leaving() async throws {
        let work = SharedWork<Int>()
        let door = Door()
        let begun = Mutex(0)
        let stays = Task {
            try await work.value("a") {
                begun.withLock { $0 += 1 }
                await door.pass()
                try Task.checkCancellation()
                return 1
            }
        }
        await until(1, waitFor: work)
        let leaves = Task { try await work.value("a") { 2 } }
        await until(2, waitFor: work)
        leaves.cancel()
        // At once, though the work goes on.
        await #expect(throws: CancellationError.self) { try await leaves.value }
        #expect(await work.waiters(for: "a") == 1)
        await door.open()
        #expect(try await stays.value == 1)
        #expect(begun.withLock { $0 } == 1)
    }

    /// Work that takes until it is cancelled, and tells that it was.
    private static func endless(_ ended: AsyncStream<Void>.Continuation) async throws -> Int {
        do {
            try await Task.sleep(for: .seconds(3600))
        } catch {
            ended.yield()
            throw error
        }
        return 1
    }

    @Test("When the last has gone the work is cancelled")
    func lastOneOut() async throws {
        let work = SharedWork<Int>()
        let (ended, end) = AsyncStream<Void>.makeStream()
        let askers = (0..<2).map { _ in Task { try await work.value("a") { try await Self.endless(end) } } }
        await until(2, waitFor: work)
        for asker in askers {
            asker.cancel()
            await #expect(throws: CancellationError.self) { try await asker.value }
        }
        _ = await ended.first { _ in true }
    }

    @Test("What all have given up is begun anew for who wants it before it has ended")
    func anew() async throws {
        let work = SharedWork<Int>()
        let (ended, end) = AsyncStream<Void>.makeStream()
        let door = Door()
        let begun = Mutex(0)
        let makes: @Sendable () async throws -> Int = {
            let number = begun.withLock { begun in
                begun += 1
                return begun
            }
            guard number == 1 else { return number }
            // It hears that nobody wants it, and still takes its time.
            _ = try? await Self.endless(end)
            await door.pass()
            throw CancellationError()
        }
        let first = Task { try await work.value("a", makes) }
        await until(1, waitFor: work)
        first.cancel()
        await #expect(throws: CancellationError.self) { try await first.value }
        _ = await ended.first { _ in true }
        let second = Task { try await work.value("a", makes) }
        await until(1, waitFor: work)
        await door.open()
        #expect(try await second.value == 2)
    }
}
