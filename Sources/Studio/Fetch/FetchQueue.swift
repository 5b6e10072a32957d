/// Lets a few requests fetch at once; the others wait for their turn, in the order they came.
///
/// What a request may take on the disk is bounded, so all of them together are as well.
actor FetchQueue {
    private let most: Int
    private var busy = 0
    private var waiting: [(number: Int, turn: CheckedContinuation<Void, any Error>)] = []
    private var next = 0

    /// A queue that lets so many in at once.
    init(atOnce most: Int) { self.most = max(1, most) }

    /// Does some work when its turn comes; who is cancelled stops waiting at once.
    func run<Value: Sendable>(_ work: @Sendable () async throws -> Value) async throws -> Value {
        try await enter()
        defer { leave() }
        return try await work()
    }

    /// How many wait.
    var length: Int { waiting.count }

    private func enter() async throws {
        try Task.checkCancellation()
        guard busy == most else {
            busy += 1
            return
        }
        next += 1
        let number = next
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (turn: CheckedContinuation<Void, any Error>) in
                guard !Task.isCancelled else { return turn.resume(throwing: CancellationError()) }
                waiting.append((number, turn))
            }
        } onCancel: {
            Task { await self.giveUp(number) }
        }
    }

    private func leave() {
        // The place goes to who waits longest.
        guard waiting.isEmpty else { return waiting.removeFirst().turn.resume() }
        busy -= 1
    }

    private func giveUp(_ number: Int) {
        guard let index = waiting.firstIndex(where: { $0.number == number }) else { return }
        waiting.remove(at: index).turn.resume(throwing: CancellationError())
    }
}
