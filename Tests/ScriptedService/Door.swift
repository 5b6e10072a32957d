import NIOCore
import Synchronization

/// The socket that is listened on; it can be closed and opened again at the same port.
final class Door: Sendable {
    typealias Listen = @Sendable (_ port: Int) async throws -> any Channel

    let port: Int
    private let listen: Listen
    private let listener: Mutex<(any Channel)?>

    init(_ listen: @escaping Listen) async throws {
        let listener = try await listen(0)
        guard let port = listener.localAddress?.port else { throw ChannelError.unknownLocalAddress }
        (self.port, self.listen) = (port, listen)
        self.listener = Mutex(listener)
    }

    /// Whoever knocks is refused from now on.
    func close() async {
        let listener = listener.withLock { listener in
            defer { listener = nil }
            return listener
        }
        // It may be closed already, when its loop had to give up.
        try? await listener?.close()
    }

    func open() async throws {
        let new = try await listen(port)
        listener.withLock { $0 = new }
    }
}
