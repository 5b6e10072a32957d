import Timeline

/// Why a draft cannot be rendered as it stands.
public enum RenderPlanError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The task was cancelled while the plan was made.
    case cancelled
    /// There are more segments, or more tracks, than `Draft.mostSegments`.
    case tooManySegments(Int)
    /// There is no segment in it, or none that lasts a frame.
    case empty
    /// Nothing is known that a segment could show or sound.
    case noSource(SegmentReference)
    /// A segment lies before the start, has a negative length, ends after more than a day, or plays at a speed that
    /// there is not.
    case badTime(SegmentReference)
    /// A segment is played backwards for longer than is possible.
    case reverseTooLong(SegmentReference)
    /// A file of sound alone is wanted, and nothing in the draft can be heard.
    case noSound(OutputFormat)
    /// A file of pictures alone is wanted, and nothing in the draft, or at its start for a single one, can be seen.
    case noPictures(OutputFormat)
    /// The draft is longer than such a file may be; the length is the draft's, in ms.
    case tooLong(OutputFormat, length: Int, longest: Int)

    /// What happened and what to do.
    public var description: String {
        switch self {
        case .cancelled: "The render was cancelled."
        case .tooManySegments(let count):
            "This draft has \(count) segments; \(Draft.mostSegments) are the most that can be rendered. "
                + "Put some of them into a film of their own."
        case .empty: "There is nothing to render yet. Add a clip, a sound or a title first."
        case .noSource(let segment):
            "There is no source for \(segment). Replace the segment, or delete it, then render again."
        case .badTime(let segment):
            "\(segment) does not lie between the start and 24 hours. Move it, or delete it, then render again."
        case .reverseTooLong(let segment):
            "\(segment) is played backwards for more than \(Shot.longestReverse / 1000) seconds, which is the most "
                + "that is possible. Make it shorter, or play it forwards, then render again."
        case .noSound(let format):
            "Nothing in this draft can be heard, so there is nothing to write as \(format.rawValue). "
                + "Add a sound, turn one up, or export mp4."
        case .noPictures(let format) where format.isStill:
            "Nothing can be seen at the start of this draft, which is what a \(format.rawValue) shows. "
                + "Move a clip or a title there, or export mp4."
        case .noPictures(let format):
            "Nothing in this draft can be seen, so there is nothing to write as \(format.rawValue). "
                + "Add a clip or a title, or export mp3."
        case .tooLong(let format, let length, let longest):
            "A \(format.rawValue) can last \(longest / 1000) seconds at most, and this draft lasts "
                + "\(FilterGraph.decimal((length + 50) / 100, digits: 1)). Shorten the draft, or export mp4 or webm."
        }
    }
}
