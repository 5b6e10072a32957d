import Foundation

/// An IP address as its 4 or 16 bytes.
public struct NetworkAddress: Hashable, Sendable, CustomStringConvertible {
    /// The bytes, in the order of the network.
    public let bytes: [UInt8]

    /// An address of 4 or 16 bytes; nil for any other number.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// An address in its usual spelling: `192.0.2.1`, `2001:db8::1`; nil for others, such as `127.1` or `0x7f000001`.
    public init?(_ text: String) {
        var bytes = [UInt8](repeating: 0, count: text.contains(":") ? 16 : 4)
        let family = bytes.count == 16 ? AF_INET6 : AF_INET
        guard bytes.withUnsafeMutableBytes({ inet_pton(family, text, $0.baseAddress) }) == 1 else { return nil }
        self.bytes = bytes
    }

    /// The usual spelling.
    public var description: String {
        guard bytes.count == 16 else { return bytes.map(String.init).joined(separator: ".") }
        return stride(from: 0, to: 16, by: 2)
            .map { String(Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]), radix: 16) }.joined(separator: ":")
    }

    /// Whether it is one of the public internet: no loopback, link-local, private or multicast address, none that stands
    /// for such a one in IPv6, and none of those kept for other ends.
    public var isPublic: Bool {
        if bytes.count == 4 { return !Self.kept.contains { $0.holds(self) } }
        // Addresses that carry one of IPv4 reach what that one reaches.
        if let inner = carried { return inner.isPublic }
        return Self.global.holds(self) && !Self.keptInGlobal.contains { $0.holds(self) }
    }

    /// Whether it is this machine, or stands for all addresses of it.
    public var isThisMachine: Bool {
        if let inner = carried { return inner.isThisMachine }
        return Self.ownIPv4.contains { $0.holds(self) } || Self.ownIPv6.holds(self)
    }

    /// The address of IPv4 that one of IPv6 carries.
    private var carried: NetworkAddress? {
        guard bytes.count == 16, Self.carriers.contains(where: { $0.holds(self) }) else { return nil }
        return NetworkAddress(Array(bytes.suffix(4)))
    }

    private static let ownIPv4 = [NetworkBlock([0, 0, 0, 0], 32), NetworkBlock([127], 8)]
    /// `::` and `::1`.
    private static let ownIPv6 = NetworkBlock([UInt8](repeating: 0, count: 16), 127)

    /// What of IPv4 is not public (IANA's registry of special-purpose addresses).
    private static let kept = [
        NetworkBlock([0], 8), NetworkBlock([10], 8), NetworkBlock([100, 64], 10), NetworkBlock([127], 8),
        NetworkBlock([169, 254], 16),
        NetworkBlock([172, 16], 12), NetworkBlock([192, 0, 0], 24), NetworkBlock([192, 0, 2], 24),
        NetworkBlock([192, 88, 99], 24),
        NetworkBlock([192, 168], 16), NetworkBlock([198, 18], 15), NetworkBlock([198, 51, 100], 24),
        NetworkBlock([203, 0, 113], 24),
        NetworkBlock([224], 4), NetworkBlock([240], 4),
    ]

    /// IPv4 mapped into IPv6 (`::ffff:a.b.c.d`), and behind a translator (`64:ff9b::a.b.c.d`).
    private static let carriers = [
        NetworkBlock([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], 96), NetworkBlock([0, 0x64, 0xFF, 0x9B], 96),
    ]

    /// Of IPv6 only this is given out: all else is loopback, link-local, private (ULA), multicast or of no use.
    private static let global = NetworkBlock([0x20], 3)

    /// Tunnels and others of 2001::/23, 6to4, and addresses for books.
    private static let keptInGlobal = [
        NetworkBlock([0x20, 0x01, 0x00], 23), NetworkBlock([0x20, 0x01, 0x0D, 0xB8], 32),
        NetworkBlock([0x20, 0x02], 16),
        NetworkBlock([0x3F, 0xFF], 20),
    ]
}
