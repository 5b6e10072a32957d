/// All addresses of one family that begin with the same bits.
public struct NetworkBlock: Hashable, Sendable {
    /// The first bytes; those that are missing are zero.
    private let first: [UInt8]
    private let length: Int
    /// Whether it is one of IPv6; nil where it is told by the bytes of what is compared.
    private let isLong: Bool?

    init(_ first: [UInt8], _ length: Int) {
        (self.first, self.length) = (first, length)
        isLong = nil
    }

    /// One address alone.
    init(_ address: NetworkAddress) {
        (first, length, isLong) = (address.bytes, address.bytes.count * 8, address.bytes.count == 16)
    }

    /// A block in its usual spelling, such as `10.0.0.0/8`, or one address; nil for any other text.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let address = parts.first.flatMap({ NetworkAddress(String($0)) }), parts.count <= 2 else { return nil }
        let most = address.bytes.count * 8
        guard let last = parts.dropFirst().first else {
            (first, length, isLong) = (address.bytes, most, most == 128)
            return
        }
        guard last.allSatisfy({ $0.isASCII && $0.isNumber }), let length = Int(last), length <= most else { return nil }
        (first, self.length, isLong) = (address.bytes, length, most == 128)
    }

    /// Whether an address is one of them.
    public func holds(_ address: NetworkAddress) -> Bool {
        let bytes = address.bytes
        if let isLong, isLong != (bytes.count == 16) { return false }
        for bit in 0..<length where bit / 8 < bytes.count {
            let mask = UInt8(128) >> UInt8(bit % 8)
            let own = bit / 8 < first.count ? first[bit / 8] : 0
            if own & mask != bytes[bit / 8] & mask { return false }
        }
        return true
    }
}
