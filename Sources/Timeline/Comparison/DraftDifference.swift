/// What is different between two drafts, as a person would tell it; the words are those of a language.
///
/// The same findings answer an edit that the studio did and one that the hosted service did in silence: the mission says
/// that about 30 % of its edits end without any text. So nothing is asked but the two drafts, and what they have in
/// common is found by identity, by name, and by place.
public struct DraftDifference: Hashable, Sendable {
    /// What was done, in the order of the tracks.
    public let changes: [Change]
    /// What went along with the pictures.
    public let asides: [Aside]

    /// One difference. Where a segment stands without more words, it is as it is now.
    public enum Change: Hashable, Sendable {
        // MARK: What stands on the timeline
        case added(Segment, TrackKind, track: String)
        case removed(Segment, TrackKind, track: String)
        /// A copy stands right behind the one it was made of.
        case duplicated(Segment)
        /// Several subtitles are new on a track.
        case subtitlesAdded(Int, TimeRange, track: String)
        /// Several subtitles are gone from a track.
        case subtitlesRemoved(Int, TimeRange, track: String)
        case source(from: Segment, to: Segment)
        case renamed(Segment, from: String)
        case moved([Move])
        /// A segment stands on another track.
        case changedTrack(Segment, from: String, to: String)

        // MARK: Length and time
        case length(Segment, from: Int)
        case split(Segment, at: Int)
        /// So many ms are gone from an end of a segment; nil for the film.
        case cutOff(Segment?, TrimSide, Int)
        /// Only a stretch of the film is left, in times of the film as it was.
        case kept(TimeRange)
        /// Stretches of the film are gone, in times of the film as it was.
        case stretchesCut([TimeRange])
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

        // MARK: The film
        /// Whether things that lie over the pictures stay where they are when those change.
        case staying([OverlayKind], Bool)

        // MARK: Tracks
        /// Nothing is left of so many tracks with so many segments; whether shape and loudness are those of a new film as well.
        case cleared(segments: Int, tracks: Int, isAnew: Bool)
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

    /// What followed from a change of the pictures: things of one kind, each as it is now, or was where it is gone.
    public enum Aside: Hashable, Sendable {
        case moved([Segment], TrackKind)
        /// They are shorter or longer; the length of the first before, in ms.
        case length([Segment], TrackKind, from: Int)
        case removed([Segment], TrackKind)
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
            (changes, asides) = ([], [])
            return
        }
        var comparison = DraftComparison(from: old, to: new)
        changes = comparison.changes()
        asides = comparison.along.gathered
    }

    /// Whether nothing is different.
    public var isEmpty: Bool { changes.isEmpty && asides.isEmpty }
}
