import Foundation

/// Asks the system for the addresses of a name, on threads of its own: the answer may take half a minute.
enum HostResolver {
    private static let queue = DispatchQueue(label: "studio.resolver", attributes: .concurrent)

    /// The addresses in the system's order, each once; none where there is no such name, or the task was cancelled.
    static func addresses(of host: String) async -> [NetworkAddress] {
        let (answers, answer) = AsyncStream<[NetworkAddress]>.makeStream()
        queue.async {
            answer.yield(lookUp(host))
            answer.finish()
        }
        // Nothing ends a lookup that has begun; who is cancelled does not wait for it.
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
