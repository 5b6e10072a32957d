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
        /// A segment is new, on a track of that kind and name.
        case added(Segment, TrackKind, track: String)
        /// A segment is gone, from a track of that kind and name; it is as it was.
        case removed(Segment, TrackKind, track: String)
        /// A copy stands right behind the one it was made of.
        case duplicated(Segment)
        /// Several subtitles are new on a track.
        case subtitlesAdded(Int, TimeRange, track: String)
        /// Several subtitles are gone from a track.
        case subtitlesRemoved(Int, TimeRange, track: String)
        /// A segment shows, plays or says something else in the same place; as it was, and as it is.
        case source(from: Segment, to: Segment)
        /// A segment has another name; that from before, which may be empty.
        case renamed(Segment, from: String)
        /// Segments stand at other times.
        case moved([Move])
        /// A segment stands on another track.
        case changedTrack(Segment, from: String, to: String)

        // MARK: Length and time
        /// A segment is shorter or longer; its length before, in ms.
        case length(Segment, from: Int)
        /// One segment is two; the second, and where the first now ends, in ms.
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
        /// It plays the other way round than before.
        case reversed(Segment)
        /// A still holds the picture.
        case frozen(Segment)
        /// What follows on the track moved with this change, so much later in ms, or earlier.
        indirect case rippled(Change, by: Int)

        // MARK: Sound
        /// It is louder or quieter; its volume before, in per cent.
        case volume(Segment, from: Int)
        /// It goes down under speech to another volume, or no longer; that from before in per cent, nil for none.
        case duck(Segment, from: Int?)
        /// A clip's sound, the segment, stands on a track of its own.
        case detached(Segment, track: String)
        /// The whole film is brought to another loudness, in LUFS; nil is as it comes.
        case loudness(from: Int?, to: Int?)

        // MARK: Look
        /// It comes or goes with another fade; the length of that from before, in ms, 0 for none.
        case fade(Segment, FadeSide, from: Int)
        /// It begins with another transition behind the segment before it; that from before, nil for none.
        case transition(Segment, after: Segment?, from: Transition?)
        /// One thing about how its pictures look; as it was, and as it is.
        case look(Segment, from: LookAspect, to: LookAspect)
        /// A title says something else; its words before, and now.
        case text(from: String, to: String)
        /// One thing about how a title looks; as it was, and as it is.
        case title(Segment, from: TitleAspect, to: TitleAspect)
        /// The film is made for another picture size or frame rate.
        case canvas(from: Canvas, to: Canvas)

        // MARK: The film
        /// Whether things that lie over the pictures stay where they are when those change.
        case staying([OverlayKind], Bool)

        // MARK: Tracks
        /// Nothing is left of so many tracks with so many segments; whether shape and loudness are those of a new film as well.
        case cleared(segments: Int, tracks: Int, isAnew: Bool)
        /// A track without segments is new; its label and name.
        case trackAdded(TrackLabel, name: String)
        /// A track is gone, with so many segments; its label and name before.
        case trackRemoved(TrackLabel, name: String, segments: Int)
        /// A track is called otherwise; nil where it has no name of its own.
        case trackRenamed(TrackLabel, from: String?, to: String?)
        /// A track is muted, or heard again.
        case trackMuted(name: String, Bool)
        /// A track is hidden, or seen again.
        case trackHidden(name: String, Bool)
        /// A track is heard alone, or with the others again.
        case trackSolo(name: String, Bool)
        /// A track is locked, or open again.
        case trackLocked(name: String, Bool)
        /// A track has another place among all tracks, counted from 1 for the lowest.
        case trackMoved(name: String, from: Int, to: Int)

        // MARK: Markers
        /// A marker is new.
        case markerAdded(Marker)
        /// A marker is gone; it is as it was.
        case markerRemoved(Marker)
        /// A marker stands at another time; that from before, in ms.
        case markerMoved(Marker, from: Int)
        /// A marker has another name; that from before, which may be empty.
        case markerRenamed(Marker, from: String)

        /// Something is different that this program does not model.
        case other
    }

    /// What followed from a change of the pictures: things of one kind, each as it is now, or was where it is gone.
    public enum Aside: Hashable, Sendable {
        /// They moved.
        case moved([Segment], TrackKind)
        /// They are shorter or longer; the length of the first before, in ms.
        case length([Segment], TrackKind, from: Int)
        /// They are gone.
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

    init(changes: [Change], asides: [Aside]) { (self.changes, self.asides) = (changes, asides) }

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
