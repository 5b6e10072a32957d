/// Lets one message at a time into a session; the others wait in the order they came.
actor SessionGate {
    private var busy: Set<String> = []
    private var queues: [String: [(id: Int, continuation: CheckedContinuation<Void, any Error>)]] = [:]
    private var next = 0

    /// Waits for the session to be free, then takes it. Throws `CancellationError` when the waiter goes away.
    func enter(_ session: String) async throws {
        try Task.checkCancellation()
        guard busy.contains(session) else {
            busy.insert(session)
            return
        }
        next += 1
        let id = next
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                if Task.isCancelled {
                    continuation.resume(throwing: CancellationError())
                } else {
                    queues[session, default: []].append((id, continuation))
                }
            }
        } onCancel: {
            Task { await self.giveUp(id, in: session) }
        }
    }

    /// Frees the session for the next in line.
    func leave(_ session: String) {
        guard var queue = queues[session], !queue.isEmpty else {
            queues[session] = nil
            busy.remove(session)
            return
        }
        let first = queue.removeFirst()
        queues[session] = queue
        first.continuation.resume()
    }

    private func giveUp(_ id: Int, in session: String) {
        guard let index = queues[session]?.firstIndex(where: { $0.id == id }) else { return }
        queues[session]?.remove(at: index).continuation.resume(throwing: CancellationError())
    }
}
