import Dispatch
import Synchronization
import Testing

@testable import Studio

/// How many requests fetch at once, and how many names are looked up.
@Suite("Queues of fetches", .timeLimit(.minutes(15))) struct FetchQueueTests {
    /// Counts what is under way and lets it end when the test says so.
    private actor Doors {
        private(set) var inside: [Int] = []
        private var waiting: [CheckedContinuation<Void, Never>] = []
        private var isOpen = false

        func pass(_ number: Int) async {
            inside.append(number)
            if !isOpen { await withCheckedContinuation { waiting.append($0) } }
        }

        func letOneOut() { waiting.removeFirst().resume() }

        func open() {
            isOpen = true
            waiting.forEach { $0.resume() }
            waiting = []
        }
    }

    private struct Failure: Error {}

    @Test func soManyAreLetInAndTheOthersFollowInOrder() async throws {
        let queue = FetchQueue(atOnce: 2)
        let doors = Doors()
        let askers = try await Self.askers(5, queue, doors)
        #expect(await doors.inside == [0, 1])
        for count in 3...5 {
            await doors.letOneOut()
            while await doors.inside.count < count { await Task.yield() }
        }
        #expect(await doors.inside == [0, 1, 2, 3, 4])
        await doors.open()
        for asker in askers { try await asker.value }
    }

    @Test func whoIsCancelledStopsWaitingAndTakesNoTurn() async throws {
        let queue = FetchQueue(atOnce: 1)
        let doors = Doors()
        let askers = try await Self.askers(3, queue, doors)
        askers[1].cancel()
        await #expect(throws: CancellationError.self) { try await askers[1].value }
        #expect(await queue.length == 1)
        await doors.open()
        try await askers[2].value
        #expect(await doors.inside == [0, 2])
    }

    @Test func workThatFailsGivesItsPlaceBack() async throws {
        let queue = FetchQueue(atOnce: 1)
        for _ in 0..<3 {
            await #expect(throws: Failure.self) { try await queue.run { throw Failure() } }
        }
        #expect(try await queue.run { 7 } == 7)
    }

    /// Askers who come one after the other.
    private static func askers(_ count: Int, _ queue: FetchQueue, _ doors: Doors) async throws -> [Task<
        Void, any Error
    >] {
        var askers: [Task<Void, any Error>] = []
        for number in 0..<count {
            askers.append(Task { try await queue.run { await doors.pass(number) } })
            while await doors.inside.count + queue.length <= number { await Task.yield() }
        }
        return askers
    }

    // MARK: Names

    /// Blocks its thread until the test lets it go.
    private final class Phone: Sendable {
        let asked = Mutex<[String]>([])
        /// Waited for as a lookup waits for the network: a thread that only turns round keeps others from theirs.
        let free = DispatchSemaphore(value: 0)

        func lookUp(_ host: String) -> [NetworkAddress] {
            asked.withLock { $0.append(host) }
            free.wait()
            free.signal()
            return []
        }
    }

    @Test func fewNamesAreLookedUpAtOnceAndNoneForWhoHasLeft() async {
        let phone = Phone()
        let resolver = HostResolver(atOnce: 1) { phone.lookUp($0) }
        let first = Task { await resolver.addresses(of: "a.example") }
        while phone.asked.withLock({ $0.isEmpty }) { await Task.yield() }
        let second = Task { await resolver.addresses(of: "b.example") }
        second.cancel()
        #expect(await second.value.isEmpty)
        let third = Task { await resolver.addresses(of: "c.example") }
        // Who is cancelled does not wait for a lookup that has begun either.
        first.cancel()
        #expect(await first.value.isEmpty)
        #expect(phone.asked.withLock { $0 } == ["a.example"])
        phone.free.signal()
        #expect(await third.value.isEmpty)
        #expect(phone.asked.withLock { $0 } == ["a.example", "c.example"])
    }
}
