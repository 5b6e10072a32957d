import Testing

@testable import Studio

/// How many of a key work at once, and who comes next.
@Suite("Turns", .timeLimit(.minutes(15))) struct KeyedSemaphoreTests {
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
        let queue = KeyedSemaphore<String>(atOnce: 2)
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
        let queue = KeyedSemaphore<String>(atOnce: 1)
        let doors = Doors()
        let askers = try await Self.askers(3, queue, doors)
        askers[1].cancel()
        await #expect(throws: CancellationError.self) { try await askers[1].value }
        #expect(await queue.waiting(for: "a") == 1)
        await doors.open()
        try await askers[2].value
        #expect(await doors.inside == [0, 2])
    }

    @Test func workThatFailsGivesItsPlaceBack() async throws {
        let queue = KeyedSemaphore<String>(atOnce: 1)
        for _ in 0..<3 {
            await #expect(throws: Failure.self) { try await queue.run("a") { throw Failure() } }
        }
        #expect(try await queue.run("a") { 7 } == 7)
    }

    @Test func keysDoNotWaitForEachOther() async throws {
        let queue = KeyedSemaphore<String>(atOnce: 1)
        let doors = Doors()
        let askers = try await Self.askers(2, queue, doors)
        #expect(try await queue.run("b") { 7 } == 7)
        #expect(await queue.waiting(for: "a") == 1)
        await doors.open()
        for asker in askers { try await asker.value }
        #expect(await doors.inside == [0, 1])
    }

    /// Askers who come one after the other.
    private static func askers(_ count: Int, _ queue: KeyedSemaphore<String>, _ doors: Doors) async throws -> [Task<
        Void, any Error
    >] {
        var askers: [Task<Void, any Error>] = []
        for number in 0..<count {
            askers.append(Task { try await queue.run("a") { await doors.pass(number) } })
            while await doors.inside.count + queue.waiting(for: "a") <= number { await Task.yield() }
        }
        return askers
    }
}
