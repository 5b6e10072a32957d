/// A host and a port, in the one spelling by which they are compared.
public struct WebHost: Hashable, Sendable {
    /// Small letters, without the dot at the end of a full name; an IPv6 address without its brackets.
    public let name: String
    /// 1–65535.
    public let port: Int
    /// The address that the name is, where it is one.
    public let address: NetworkAddress?

    /// A host by its parts.
    public init(name: String, port: Int) {
        self.port = port
        var name = name.lowercased()
        if name.hasPrefix("["), name.hasSuffix("]") { name = String(name.dropFirst().dropLast()) }
        if name.hasSuffix("."), name.count > 1 { name.removeLast() }
        address = NetworkAddress(name)
        self.name = name
    }

    /// Reads `host`, `host:port`, `[::1]` or `[::1]:port`; nil where it is none.
    init?(_ text: some StringProtocol, port usual: Int) {
        let bracketed = text.hasPrefix("[")
        let end = bracketed ? text.firstIndex(of: "]").map { text.index(after: $0) } : text.firstIndex(of: ":")
        if bracketed, end == nil { return nil }
        let name = text[..<(end ?? text.endIndex)]
        let rest = text[(end ?? text.endIndex)...]
        var port = usual
        if !rest.isEmpty {
            let digits = rest.dropFirst()
            guard rest.hasPrefix(":"), digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
            if !digits.isEmpty {
                guard let number = Int(digits), (1...65_535).contains(number) else { return nil }
                port = number
            }
        }
        self.init(name: String(name), port: port)
        guard (1...253).contains(self.name.utf8.count), !bracketed || address?.bytes.count == 16 else { return nil }
        guard bracketed || self.name.allSatisfy(Self.plain.contains) else { return nil }
    }

    private static let plain = Set("abcdefghijklmnopqrstuvwxyz0123456789.-_")

    /// Whether it is this machine, by its name or its address.
    public var isThisMachine: Bool {
        address?.isThisMachine ?? (name == "localhost" || name.hasSuffix(".localhost"))
    }
}
