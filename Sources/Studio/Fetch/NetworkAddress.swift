import Foundation

/// An IP address as its 4 or 16 bytes.
struct NetworkAddress: Hashable, Sendable, CustomStringConvertible {
    let bytes: [UInt8]

    /// An address of 4 or 16 bytes; nil for any other number.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// An address in its usual spelling: `192.0.2.1`, `2001:db8::1`; nil for others, such as `127.1` or `0x7f000001`.
    init?(_ text: String) {
        var bytes = [UInt8](repeating: 0, count: text.contains(":") ? 16 : 4)
        let family = bytes.count == 16 ? AF_INET6 : AF_INET
        guard bytes.withUnsafeMutableBytes({ inet_pton(family, text, $0.baseAddress) }) == 1 else { return nil }
        self.bytes = bytes
    }

    /// The usual spelling.
    var description: String {
        guard bytes.count == 16 else { return bytes.map(String.init).joined(separator: ".") }
        return stride(from: 0, to: 16, by: 2)
            .map { String(Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]), radix: 16) }.joined(separator: ":")
    }

    /// Whether it is one of the public internet: no loopback, link-local, private or multicast address, none that stands
    /// for such a one in IPv6, and none of those kept for other ends.
    var isPublic: Bool {
        if bytes.count == 4 { return !Self.kept.contains { $0.holds(bytes) } }
        // Addresses that carry one of IPv4 reach what that one reaches.
        if Self.carriers.contains(where: { $0.holds(bytes) }) {
            return NetworkAddress(Array(bytes.suffix(4)))?.isPublic ?? false
        }
        return Self.global.holds(bytes) && !Self.keptInGlobal.contains { $0.holds(bytes) }
    }

    /// All addresses that begin with the same bits.
    private struct Block {
        let first: [UInt8]
        let length: Int

        init(_ first: [UInt8], _ length: Int) { (self.first, self.length) = (first, length) }

        func holds(_ bytes: [UInt8]) -> Bool {
            for bit in 0..<length where bit / 8 < bytes.count {
                let mask = UInt8(128) >> UInt8(bit % 8)
                let own = bit / 8 < first.count ? first[bit / 8] : 0
                if own & mask != bytes[bit / 8] & mask { return false }
            }
            return true
        }
    }

    /// What of IPv4 is not public (IANA's registry of special-purpose addresses).
    private static let kept = [
        Block([0], 8), Block([10], 8), Block([100, 64], 10), Block([127], 8), Block([169, 254], 16),
        Block([172, 16], 12), Block([192, 0, 0], 24), Block([192, 0, 2], 24), Block([192, 88, 99], 24),
        Block([192, 168], 16), Block([198, 18], 15), Block([198, 51, 100], 24), Block([203, 0, 113], 24),
        Block([224], 4), Block([240], 4),
    ]

    /// IPv4 mapped into IPv6 (`::ffff:a.b.c.d`), and behind a translator (`64:ff9b::a.b.c.d`).
    private static let carriers = [
        Block([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], 96), Block([0, 0x64, 0xFF, 0x9B], 96),
    ]

    /// Of IPv6 only this is given out: all else is loopback, link-local, private (ULA), multicast or of no use.
    private static let global = Block([0x20], 3)

    /// Tunnels and others of 2001::/23, 6to4, and addresses for books.
    private static let keptInGlobal = [
        Block([0x20, 0x01, 0x00], 23), Block([0x20, 0x01, 0x0D, 0xB8], 32), Block([0x20, 0x02], 16),
        Block([0x3F, 0xFF], 20),
    ]
}
