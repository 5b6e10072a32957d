/// Sets how long a segment's picture and sound take to come in or go out, in ms; 0 for at once. It is at most as long as
/// the segment, and the fade of the other end gives way to it. Nothing moves.
/// ```
/// before  |AAAA|        out over 2   |AA\\|
/// ```
public struct SetFade: EditOperation {
    public static let kind = Edit.Kind.setFade

    /// What fades.
    public var segment: SegmentAddress
    /// In or out.
    public var side: FadeSide
    /// Over how long, in ms.
    public var length: Int

    /// A fade of a segment.
    public init(_ segment: SegmentAddress, _ side: FadeSide, length: Int) {
        self.segment = segment
        self.side = side
        self.length = length
    }

    public var subject: EditSubject {
        length == 0 ? .segment(segment) : .property(side == .in ? .fadeIn : .fadeOut, of: segment)
    }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let index = try draft.find(segment)
        guard Draft.times.contains(length) else { throw .badAmount(TimeText.seconds(length)) }
        let whole = draft[index].duration
        let fade = min(length, whole)
        switch side {
        case .in:
            draft[index].fadeIn = fade
            draft[index].fadeOut = min(draft[index].fadeOut, whole - fade)
        case .out:
            draft[index].fadeOut = fade
            draft[index].fadeIn = min(draft[index].fadeIn, whole - fade)
        }
    }
}

/// A fade: the one a segment comes in with, or the one it goes out with.
public enum FadeSide: String, Hashable, Codable, Sendable, CaseIterable {
    /// The one at its beginning, or at its end.
    case `in`, out
}

extension Edit {
    /// See `SetFade`.
    public static func setFade(_ segment: SegmentAddress, _ side: FadeSide, length: Int) -> Edit {
        .setFade(SetFade(segment, side, length: length))
    }
}
