/// Lays subtitles on the text track named `Subtitles`, beside those it has, or on a new one on top; nothing moves.
/// ```
/// T1  |..|XX|                cues 0–3, 4–6   T1  |NN|XX|NN|
/// ```
/// A cue that runs into the next one ends where that begins. Refused are two that begin together, one that begins in a
/// subtitle that stands there, one without a text or that ends before it begins, and a locked track.
public struct AddSubtitles: EditOperation {
    public static let kind = Edit.Kind.addSubtitles

    /// The lines, in any order.
    public var cues: [Cue]

    /// Some lines.
    public init(_ cues: [Cue]) { self.cues = cues }

    public var subject: EditSubject { .firstAdded }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        guard !cues.isEmpty else { throw .badAmount("0") }
        let existing = draft.tracks.firstIndex { $0.kind == .text && $0.name == Draft.subtitleTrackName }
        if let existing, draft.tracks[existing].isLocked { throw .trackLocked(draft.label(ofTrackAt: existing)) }
        let track = existing ?? draft.openTrack(.text, name: Draft.subtitleTrackName)
        for cue in cues {
            guard !cue.text.isEmpty else { throw .badAmount("\"\"") }
            guard try draft.checked(time: cue.start) < draft.checked(time: cue.end) else {
                throw .badAmount("\(TimeText.seconds(cue.start)) → \(TimeText.seconds(cue.end))")
            }
        }
        var taken = draft.tracks[track].segments.map { (name: $0.name, range: $0.range) }
        // From the last to the first, so that each finds the one it could run into.
        for cue in cues.sorted(by: { $0.start > $1.start }) {
            let next = taken.filter { $0.range.start > cue.start }.map(\.range.start).min() ?? cue.end
            let range = TimeRange(cue.start, min(cue.end, next))
            if let other = taken.first(where: { $0.range.overlaps(range) }) {
                throw .occupied(by: other.name, other.range)
            }
            taken.append((name: cue.text, range: range))
            let title = Segment.Content.title(Title(cue.text, style: .subtitle))
            draft.tracks[track].segments.append(
                Segment(id: newID(), start: range.start, duration: range.duration, name: cue.text, content: title)
            )
        }
        draft.tracks[track].sort()
    }
}

/// One line of what is said, to be laid over the pictures as a subtitle.
public struct Cue: Hashable, Codable, Sendable {
    /// Where it begins, in ms.
    public var start: Int
    /// Where it ends, in ms.
    public var end: Int
    /// What is said; may have several lines.
    public var text: String

    /// A line.
    public init(start: Int, end: Int, text: String) {
        self.start = start
        self.end = end
        self.text = text
    }
}

extension Draft {
    /// The name of the text track that subtitles go to.
    public static let subtitleTrackName = "Subtitles"
}

extension Edit {
    /// See `AddSubtitles`.
    public static func addSubtitles(_ cues: [Cue]) -> Edit { .addSubtitles(AddSubtitles(cues)) }
}
