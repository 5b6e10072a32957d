/// Why a draft cannot be rendered as it stands.
public enum RenderPlanError: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no segment in it, or none that lasts a frame.
    case empty
    /// Nothing is known that a segment could show or sound.
    case noSource(SegmentReference)
    /// A segment lies before the start, has a negative length, ends after more than a day, or plays at a speed that
    /// there is not.
    case badTime(SegmentReference)
    /// A segment is played backwards for longer than is possible.
    case reverseTooLong(SegmentReference)

    /// What happened and what to do.
    public var description: String {
        switch self {
        case .empty: "There is nothing to render yet. Add a clip, a sound or a title first."
        case .noSource(let segment):
            "There is no source for \(segment). Replace the segment, or delete it, then render again."
        case .badTime(let segment):
            "\(segment) does not lie between the start and 24 hours. Move it, or delete it, then render again."
        case .reverseTooLong(let segment):
            "\(segment) is played backwards for more than \(Shot.longestReverse / 1000) seconds, which is the most "
                + "that is possible. Make it shorter, or play it forwards, then render again."
        }
    }
}
