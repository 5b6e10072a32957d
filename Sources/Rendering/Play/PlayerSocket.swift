import Foundation
import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The socket over which mpv is told what to do and tells what happens, one JSON object a line.
final class PlayerSocket: Sendable {
    private let file: Int32
    private let isOpen = Mutex(true)
    /// What it tells, until it ends.
    let messages: AsyncStream<Message>

    /// Something that mpv tells.
    struct Message: Decodable, Hashable, Sendable {
        var event: String?
        var name: String?
        var reason: String?
        /// The number that goes with it, where one does.
        var data: Double?

        init(from decoder: any Decoder) throws {
            let keys = try decoder.container(keyedBy: Key.self)
            event = try keys.decodeIfPresent(String.self, forKey: .event)
            name = try keys.decodeIfPresent(String.self, forKey: .name)
            reason = try keys.decodeIfPresent(String.self, forKey: .reason)
            // Answers hold anything.
            data = try? keys.decodeIfPresent(Double.self, forKey: .data)
        }

        private enum Key: String, CodingKey { case event, name, reason, data }
    }

    /// Connects to the socket at a path; nil while nobody listens there.
    init?(path: String) {
        #if os(Linux)
            let stream = Int32(SOCK_STREAM.rawValue)
        #else
            let stream = SOCK_STREAM
        #endif
        let file = socket(AF_UNIX, stream, 0)
        guard file >= 0 else { return nil }
        guard Self.connect(file, to: path) else {
            close(file)
            return nil
        }
        self.file = file
        let (messages, message) = AsyncStream<Message>.makeStream()
        self.messages = messages
        Thread.detachNewThread {
            Self.read(from: file) { line in
                if let told = try? JSONDecoder().decode(Message.self, from: Data(line)) { message.yield(told) }
            }
            message.finish()
        }
    }

    /// Has something done; lost where mpv has gone.
    func say(_ words: String) {
        isOpen.withLock { isOpen in
            guard isOpen else { return }
            let line = Array("{\"command\":[\(words)]}\n".utf8)
            #if os(Linux)
                _ = line.withUnsafeBytes { send(file, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            #else
                _ = line.withUnsafeBytes { send(file, $0.baseAddress, $0.count, 0) }
            #endif
        }
    }

    /// Hangs up.
    func end() {
        isOpen.withLock { isOpen in
            guard isOpen else { return }
            isOpen = false
            #if os(Linux)
                _ = shutdown(file, Int32(SHUT_RDWR))
            #else
                _ = shutdown(file, SHUT_RDWR)
            #endif
        }
    }

    private static func connect(_ file: Int32, to path: String) -> Bool {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return false }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        #if os(macOS)
            var on: Int32 = 1
            setsockopt(file, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
        #endif
        return withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connectTo(file, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
    }

    /// Reads lines until there are no more, and closes the file.
    private static func read(from file: Int32, _ take: ([UInt8]) -> Void) {
        var waiting: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = recv(file, &piece, piece.count, 0)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            waiting += piece.prefix(count)
            while let end = waiting.firstIndex(of: UInt8(ascii: "\n")) {
                take(Array(waiting[..<end]))
                waiting.removeSubrange(...end)
            }
        }
        close(file)
    }
}

/// The system's own, under a name that no method has.
private func connectTo(_ file: Int32, _ address: UnsafePointer<sockaddr>, _ size: socklen_t) -> Int32 {
    connect(file, address, size)
}
