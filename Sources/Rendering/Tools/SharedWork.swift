/// Work that several may wait for and that is done once.
///
/// A waiter that goes away stops waiting at once; the work itself is cancelled when the last of them has gone.
public actor SharedWork<Value: Sendable> {
    private struct Entry {
        let make: @Sendable () async throws -> Value
        var task: Task<Void, Never>
        var waiters: [Int: CheckedContinuation<Value, any Error>] = [:]
    }

    private var entries: [String: Entry] = [:]
    private var next = 0

    /// Nothing is under way yet.
    public init() {}

    /// How many wait for the work of that name.
    func waiters(for name: String) -> Int { entries[name]?.waiters.count ?? 0 }

    /// The outcome of the work of that name, begun now unless it is under way.
    /// - Throws: what the work throws, or `CancellationError` at once when this waiter is cancelled.
    public func value(_ name: String, _ make: @escaping @Sendable () async throws -> Value) async throws -> Value {
        next += 1
        let waiter = next
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Value, any Error>) in
                guard !Task.isCancelled else { return continuation.resume(throwing: CancellationError()) }
                if entries[name] == nil { entries[name] = Entry(make: make, task: start(name, make)) }
                entries[name]?.waiters[waiter] = continuation
            }
        } onCancel: {
            Task { await self.leave(name, waiter) }
        }
    }

    private func start(_ name: String, _ make: @escaping @Sendable () async throws -> Value) -> Task<Void, Never> {
        Task {
            do {
                let value = try await make()
                finish(name, .success(value))
            } catch {
                finish(name, .failure(error))
            }
        }
    }

    private func finish(_ name: String, _ result: Result<Value, any Error>) {
        guard let entry = entries[name] else { return }
        if case .failure = result, entry.task.isCancelled, !entry.waiters.isEmpty {
            // Given up by all, then wanted again before it had ended: only now can it begin anew.
            entries[name]?.task = start(name, entry.make)
            return
        }
        entries[name] = nil
        for continuation in entry.waiters.values { continuation.resume(with: result) }
    }

    private func leave(_ name: String, _ waiter: Int) {
        guard let continuation = entries[name]?.waiters.removeValue(forKey: waiter) else { return }
        continuation.resume(throwing: CancellationError())
        if entries[name]?.waiters.isEmpty == true { entries[name]?.task.cancel() }
    }
}
