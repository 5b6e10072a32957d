import Foundation
import WebRoutes

/// Asks for the addresses of names, of a few at once: an answer may take half a minute, and blocks a thread so long.
struct HostResolver: Sendable {
    /// Asks the system.
    static let system = HostResolver(atOnce: 4, lookUp)

    private let queue: OperationQueue
    private let lookUp: @Sendable (String) -> [NetworkAddress]

    /// A resolver that has so many lookups under way at once.
    init(atOnce most: Int, _ lookUp: @escaping @Sendable (String) -> [NetworkAddress]) {
        queue = OperationQueue()
        queue.maxConcurrentOperationCount = most
        self.lookUp = lookUp
    }

    /// The addresses in the system's order, each once; none where there is no such name, or the task was cancelled.
    func addresses(of host: String) async -> [NetworkAddress] {
        let (answers, answer) = AsyncStream<[NetworkAddress]>.makeStream()
        let operation = BlockOperation { [lookUp] in
            answer.yield(lookUp(host))
            answer.finish()
        }
        // Nothing ends a lookup that has begun, and who is cancelled does not wait for it; one that waits is not begun.
        answer.onTermination = { _ in operation.cancel() }
        queue.addOperation(operation)
        return await answers.first { _ in true } ?? []
    }

    private static func lookUp(_ host: String) -> [NetworkAddress] {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var found: [NetworkAddress] = []
        var next = list
        while let entry = next?.pointee {
            if let address = address(of: entry), !found.contains(address) { found.append(address) }
            next = entry.ai_next
        }
        return found
    }

    private static func address(of entry: addrinfo) -> NetworkAddress? {
        let bytes = entry.ai_addr.map { UnsafeRawBufferPointer(start: $0, count: Int(entry.ai_addrlen)) }
        guard let bytes else { return nil }
        // `sockaddr_in` has the address behind the port, `sockaddr_in6` behind the flow as well.
        switch entry.ai_family {
        case AF_INET where bytes.count >= 8: return NetworkAddress(Array(bytes[4..<8]))
        case AF_INET6 where bytes.count >= 24: return NetworkAddress(Array(bytes[8..<24]))
        default: return nil
        }
    }
}
