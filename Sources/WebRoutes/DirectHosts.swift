/// Whom no proxy stands before, by `NO_PROXY`: `*`, names and all below them, addresses, blocks of them, each perhaps
/// with a port.
struct DirectHosts: Hashable, Sendable {
    private enum Entry: Hashable {
        case all
        case block(NetworkBlock)
        case address(NetworkAddress, port: Int)
        /// A name and all names below it.
        case name(String, port: Int?)
    }

    private let entries: [Entry]

    /// Reads the list; what is no entry is passed over, as others do.
    init(_ text: String) {
        entries = text.split { $0 == "," || $0.isWhitespace }.compactMap(Self.entry)
    }

    private static func entry(_ text: Substring) -> Entry? {
        if text == "*" { return .all }
        if let block = NetworkBlock(text) { return .block(block) }
        // Leading dots and asterisks say what is so without them: all names below.
        var name = text
        while let first = name.first, first == "." || first == "*" { name = name.dropFirst() }
        // Zero says that no port was written.
        guard !name.isEmpty, let host = WebHost(name, port: 0) else { return nil }
        guard let address = host.address else { return .name(host.name, port: host.port == 0 ? nil : host.port) }
        return host.port == 0 ? .block(NetworkBlock(address)) : .address(address, port: host.port)
    }

    /// Whether a host is called directly.
    func holds(_ host: WebHost) -> Bool {
        entries.contains { entry in
            switch entry {
            case .all: true
            case .block(let block): host.address.map(block.holds) ?? false
            case .address(let address, let port): host.address == address && host.port == port
            case .name(let name, let port):
                (port == nil || port == host.port) && (host.name == name || host.name.hasSuffix("." + name))
            }
        }
    }
}
