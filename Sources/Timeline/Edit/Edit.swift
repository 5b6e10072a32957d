/// One change to a draft, as a value: what keys, the mouse and sentences all send.
///
/// Times are whole milliseconds. In the drawings `|` is a cut, letters are segments, dots are empty timeline.
/// "Ripple" means that what follows on the track moves to close or open the gap. One rule holds for all of them: a
/// music bed that ended with the pictures still ends with the pictures afterwards, since music can be made any length.
public enum Edit: Hashable, Sendable {
    /// Puts a clip on the first video track; what stands behind the place moves later.
    /// ```
    /// before  |AAAA|BBBB|        end    |AAAA|BBBB|NNN|
    ///                            at 4   |AAAA|NNN|BBBB|
    ///                            at 2   |AA|NNN|AA|BBBB|
    /// ```
    case addClip(NewClip)

    /// Lays a sound on the first audio track that is free there, or on a new one; nothing else moves.
    /// ```
    /// V1  |AAAAAAAA|             V1  |AAAAAAAA|
    ///                            A1  |NNNNNNNN|
    /// ```
    case addSound(NewSound)

    /// Lays a title on the first text track that is free there, or on a new one; nothing else moves.
    case addTitle(NewTitle)

    /// Takes time off one end of a segment, and ripples.
    /// ```
    /// before  |AAAA|BBBB|   start by 1  |aAA|BBBB|.   (A begins one later in its source)
    ///                       end by 1    |AAA|BBBB|.
    /// ```
    case trim(SegmentAddress, TrimSide, by: Int)

    /// Gives a segment a length by moving its end, and ripples; longer only as far as its source goes.
    /// ```
    /// before  |AAAA|BBBB|   to 2   |AA|BBBB|..
    /// ```
    case setLength(SegmentAddress, Int)

    /// Takes a stretch of time out of every track, or of one segment, and closes the gap where `ripple` is set.
    /// A music bed is shortened at its end instead, so that it does not jump.
    /// ```
    /// before  |AAAAAAAA|BB|    cut 2–4, ripple   |AA|AAAA|BB|..
    ///                          cut 2–4, gap      |AA|..|AAAA|BB|
    /// ```
    case cut(TimeRange, in: SegmentAddress?, ripple: Bool)

    /// Cuts a segment in two at a time; without an address, every clip on the video tracks that stands there.
    /// ```
    /// before  |AAAAAAAA|    split at 3   |AAA|AAAAA|
    /// ```
    case split(at: Int, SegmentAddress?)

    /// Takes a segment away; with `ripple` what follows on its track closes the gap.
    /// ```
    /// before  |AA|BB|CC|    delete B   |AA|..|CC|    ripple   |AA|CC|..
    /// ```
    case delete(SegmentAddress, ripple: Bool)

    /// Moves a segment: to a time where its track is free, or to just before or after another one of its track,
    /// where it closes the gap it leaves and opens one where it goes.
    /// ```
    /// before  |AA|BB|CC|    A after C   |BB|CC|AA|
    /// ```
    case move(SegmentAddress, MoveTarget)

    /// Sets how loud a segment or all of a track is, in per cent of its source (0–400).
    case setVolume(VolumeScope, percent: Int)

    /// Changes what a title says.
    case setTitleText(SegmentAddress, String)

    /// Puts another sound in a sound's place, at the same time and length.
    case replaceSound(SegmentAddress, MediaSource, name: String)

    /// Sets the size and frame rate that the film is made for; the clips are fitted to it.
    case setCanvas(Canvas)
}

/// A clip to be put on the timeline.
public struct NewClip: Hashable, Sendable {
    /// Where its pictures come from.
    public var source: MediaSource
    /// What to call it.
    public var name: String
    /// How long it is to be on the timeline, in ms.
    public var length: Int
    /// How long the source is, in ms, where known.
    public var sourceLength: Int?
    /// Where it goes.
    public var place: ClipPlace

    /// A clip; by default it goes to the end.
    public init(
        source: MediaSource,
        name: String,
        length: Int,
        sourceLength: Int? = nil,
        place: ClipPlace = .end
    ) {
        self.source = source
        self.name = name
        self.length = length
        self.sourceLength = sourceLength
        self.place = place
    }
}

/// Where a clip goes.
public enum ClipPlace: Hashable, Sendable {
    /// Behind the last clip.
    case end
    /// At a time in ms; a clip that stands there is split.
    case at(Int)
}

/// A sound to be laid under the pictures.
public struct NewSound: Hashable, Sendable {
    /// Where it comes from.
    public var source: MediaSource
    /// What to call it.
    public var name: String
    /// Where it begins, in ms.
    public var start: Int
    /// How long it is to be, in ms; nil for as long as the film, or the source where that is shorter.
    public var length: Int?
    /// How long the source is, in ms, where known.
    public var sourceLength: Int?
    /// How loud, in per cent.
    public var volume: Int

    /// A sound; by default as long as the film and as loud as its source.
    public init(
        source: MediaSource,
        name: String,
        start: Int = 0,
        length: Int? = nil,
        sourceLength: Int? = nil,
        volume: Int = 100
    ) {
        self.source = source
        self.name = name
        self.start = start
        self.length = length
        self.sourceLength = sourceLength
        self.volume = volume
    }
}

/// A title to be laid over the pictures.
public struct NewTitle: Hashable, Sendable {
    /// What it says and how it looks.
    public var title: Title
    /// Where it begins, in ms.
    public var start: Int
    /// How long it stands, in ms.
    public var length: Int

    /// A title.
    public init(_ title: Title, start: Int, length: Int) {
        self.title = title
        self.start = start
        self.length = length
    }
}

/// An end of a segment.
public enum TrimSide: Hashable, Sendable, CaseIterable {
    case start
    case end
}

/// Where a segment is moved to.
public enum MoveTarget: Hashable, Sendable {
    /// To begin at a time, in ms.
    case time(Int)
    /// To just before another segment of its track.
    case before(SegmentAddress)
    /// To just after another segment of its track.
    case after(SegmentAddress)
}

/// What a volume is set on.
public enum VolumeScope: Hashable, Sendable {
    case segment(SegmentAddress)
    case track(TrackLabel)
}
