/// What is different between two drafts, as a person would tell it; the words are those of a language.
///
/// The same findings answer an edit that the studio did and one that the hosted service did in silence: the mission says
/// that about 30 % of its edits end without any text. So nothing is asked but the two drafts, and what they have in
/// common is found by identity, by name, and by place.
public struct DraftDifference: Hashable, Sendable {
    /// The single differences, in the order of the tracks.
    public let changes: [Change]

    /// One difference. Where a segment stands without more words, it is as it is now.
    public enum Change: Hashable, Sendable {
        // MARK: What stands on the timeline
        case added(Segment, TrackKind, track: String)
        case removed(Segment, TrackKind, track: String)
        /// A copy stands right behind the one it was made of.
        case duplicated(Segment)
        /// Several subtitles are new on a track.
        case subtitlesAdded(Int, TimeRange, track: String)
        case source(from: Segment, to: Segment)
        case renamed(Segment, from: String)
        case moved([Move])
        /// A segment stands on another track.
        case changedTrack(Segment, from: String, to: String)

        // MARK: Length and time
        case length(Segment, from: Int)
        case split(Segment, at: Int)
        /// A stretch in the middle is gone; its place and length in ms.
        case cutOut(Segment, at: Int, length: Int)
        /// Another part of the source is shown: so much later in it, in ms, or earlier.
        case slipped(Segment, by: Int)
        /// The cut between a segment and the one before it stands so much later, in ms, or earlier.
        case rolled(Segment, after: Segment, by: Int)
        /// It stands so much later, in ms, or earlier, between neighbours that make room and fill up.
        case slid(Segment, by: Int)
        /// It plays at another speed; the speed in per cent and the length in ms are those from before.
        case speed(Segment, from: Int, length: Int)
        case reversed(Segment)
        /// A still holds the picture.
        case frozen(Segment)
        /// What follows on the track moved with this change, so much later in ms, or earlier.
        indirect case rippled(Change, by: Int)

        // MARK: Sound
        case volume(Segment, from: Int)
        case duck(Segment, from: Int?)
        /// A clip's sound, the segment, stands on a track of its own.
        case detached(Segment, track: String)
        case loudness(from: Int?, to: Int?)

        // MARK: Look
        case fade(Segment, FadeSide, from: Int)
        case transition(Segment, after: Segment?, from: Transition?)
        case look(Segment, from: LookAspect, to: LookAspect)
        case text(from: String, to: String)
        case title(Segment, from: TitleAspect, to: TitleAspect)
        case canvas(from: Canvas, to: Canvas)

        // MARK: Tracks
        case trackAdded(TrackLabel, name: String)
        case trackRemoved(TrackLabel, name: String, segments: Int)
        case trackRenamed(TrackLabel, from: String?, to: String?)
        case trackMuted(name: String, Bool)
        case trackLocked(name: String, Bool)
        /// A track has another place among all tracks, counted from 1 for the lowest.
        case trackMoved(name: String, from: Int, to: Int)

        /// Something is different that this program does not model.
        case other
    }

    /// A segment that stands elsewhere than before.
    public struct Move: Hashable, Sendable {
        /// The segment as it is now.
        public let segment: Segment
        /// Where it began before, in ms.
        public let from: Int

        /// How far it moved, in ms; earlier is negative.
        public var distance: Int { segment.start - from }
    }

    /// Compares two drafts.
    public init(from old: Draft, to new: Draft) {
        guard !new.holdsTheSame(as: old) else {
            changes = []
            return
        }
        var comparison = DraftComparison(from: old, to: new)
        changes = comparison.changes()
    }

    /// Whether nothing is different.
    public var isEmpty: Bool { changes.isEmpty }
}
