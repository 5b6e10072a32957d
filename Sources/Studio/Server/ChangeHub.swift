import Synchronization

/// Tells whoever listens that the draft of a session has become another one.
final class ChangeHub: Sendable {
    private struct Listener {
        let session: String
        let continuation: AsyncStream<Void>.Continuation
    }
    private let listeners = Mutex<(last: Int, all: [Int: Listener])>((0, [:]))

    /// One element for each change from now on; changes that nobody has asked for yet are one.
    func changes(of session: String) -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let number = listeners.withLock { listeners in
            listeners.last += 1
            listeners.all[listeners.last] = Listener(session: session, continuation: continuation)
            return listeners.last
        }
        continuation.onTermination = { [weak self] _ in
            self?.listeners.withLock { $0.all[number] = nil }
        }
        return stream
    }

    /// The draft of a session has changed.
    func changed(_ session: String) {
        let heard = listeners.withLock { $0.all.values.filter { $0.session == session } }
        for listener in heard { listener.continuation.yield() }
    }
}
