import Timeline

/// A segment as messages name it: `V1·2 "beach"`.
public struct SegmentReference: Hashable, Sendable, CustomStringConvertible {
    /// Where it stands.
    public let address: SegmentAddress
    /// What people call it; from outside, so not to be shown raw.
    public let name: String

    /// A reference.
    public init(address: SegmentAddress, name: String) {
        self.address = address
        self.name = name
    }

    /// Address and name, safe to show.
    public var description: String { name.isEmpty ? "\(address)" : "\(address) \"\(name.printable)\"" }
}
