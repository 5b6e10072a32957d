/// Gives a segment a length by moving its end, and ripples; longer only as far as its source goes.
/// ```
/// before  |AAAA|BBBB|   to 2   |AA|BBBB|..
/// ```
public struct SetLength: EditOperation {
    public static let kind = Edit.Kind.setLength

    /// What gets the length.
    public var segment: SegmentAddress
    /// The length, in ms.
    public var length: Int

    /// A length for a segment.
    public init(_ segment: SegmentAddress, _ length: Int) {
        self.segment = segment
        self.length = length
    }

    public var subject: EditSubject { .segment(segment) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let index = try draft.find(segment)
        let segment = draft[index]
        guard length > 0 else { throw .nothingLeft(name: segment.name, duration: segment.duration) }
        if length > segment.duration, let longest = segment.media?.longest(from: segment.duration) {
            guard length <= longest else { throw .sourceTooShort(name: segment.name, longest: longest) }
        }
        draft.resize(index, from: 0, to: try Draft.checked(length: length))
    }
}

extension Edit {
    /// See `SetLength`.
    public static func setLength(_ segment: SegmentAddress, _ length: Int) -> Edit {
        .setLength(SetLength(segment, length))
    }
}
