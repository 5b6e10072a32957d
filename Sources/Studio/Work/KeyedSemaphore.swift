import DequeModule

/// Lets so many at once do work of one key; the others wait for their turn, in the order in which they came.
actor KeyedSemaphore<Key: Hashable & Sendable> {
    private struct Line {
        var busy = 0
        var waiting: Deque<(number: Int, turn: CheckedContinuation<Void, any Error>)> = []
    }

    private let most: Int
    private var lines: [Key: Line] = [:]
    private var next = 0

    /// A semaphore that lets so many of each key in at once.
    init(atOnce most: Int) { self.most = max(1, most) }

    /// Does some work when its turn comes; who is cancelled stops waiting at once.
    func run<Value: Sendable>(_ key: Key, _ work: @Sendable () async throws -> Value) async throws -> Value {
        try await enter(key)
        defer { leave(key) }
        return try await work()
    }

    /// How many wait.
    func waiting(for key: Key) -> Int { lines[key]?.waiting.count ?? 0 }

    private func enter(_ key: Key) async throws {
        try Task.checkCancellation()
        guard lines[key, default: Line()].busy == most else {
            lines[key, default: Line()].busy += 1
            return
        }
        next += 1
        let number = next
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (turn: CheckedContinuation<Void, any Error>) in
                guard !Task.isCancelled else { return turn.resume(throwing: CancellationError()) }
                lines[key]?.waiting.append((number, turn))
            }
        } onCancel: {
            Task { await self.giveUp(number, key) }
        }
    }

    private func leave(_ key: Key) {
        // The place goes to who waits longest.
        if let first = lines[key]?.waiting.popFirst() { return first.turn.resume() }
        lines[key]?.busy -= 1
        if lines[key]?.busy == 0 { lines[key] = nil }
    }

    private func giveUp(_ number: Int, _ key: Key) {
        guard let index = lines[key]?.waiting.firstIndex(where: { $0.number == number }) else { return }
        lines[key]?.waiting.remove(at: index).turn.resume(throwing: CancellationError())
    }
}
