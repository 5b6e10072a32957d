import Synchronization
import Testing

@testable import Rendering

@Suite("Shared work")
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

    @Test("Two who want the same have it made once")
    func once() async throws {
        let work = SharedWork<Int>()
        let door = Door()
        let count = Mutex(0)
        let makes: @Sendable () async throws -> Int = {
            count.withLock { $0 += 1 }
            await door.pass()
            return 42
        }
        async let first = work.value("a", makes)
        async let second = work.value("a", makes)
        await door.open()
        #expect(try await [first, second] == [42, 42])
        #expect(count.withLock { $0 } <= 2)
        // Once it is done it is forgotten; the library looks on disk first.
        #expect(try await work.value("a") { 7 } == 7)
    }

    @Test("One who goes away does not take the work along")
    func leaving() async throws {
        let work = SharedWork<Int>()
        let door = Door()
        let (began, begins) = AsyncStream<Void>.makeStream()
        let stays = Task {
            try await work.value("a") {
                begins.yield()
                await door.pass()
                try Task.checkCancellation()
                return 1
            }
        }
        _ = await began.first { _ in true }
        let leaves = Task { try await work.value("a") { 2 } }
        leaves.cancel()
        await #expect(throws: CancellationError.self) { try await leaves.value }
        await door.open()
        #expect(try await stays.value == 1)
    }

    @Test("When the last has gone the work is cancelled")
    func lastOneOut() async throws {
        let work = SharedWork<Int>()
        let (ended, ends) = AsyncStream<Bool>.makeStream()
        let (began, begins) = AsyncStream<Void>.makeStream()
        let only = Task {
            try await work.value("a") {
                begins.yield()
                do {
                    try await Task.sleep(for: .seconds(3600))
                } catch {
                    ends.yield(true)
                    throw error
                }
                return 1
            }
        }
        _ = await began.first { _ in true }
        only.cancel()
        await #expect(throws: CancellationError.self) { try await only.value }
        #expect(await ended.first { _ in true } == true)
    }
}
