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

/// One line of what is said, to be laid over the pictures as a subtitle.
public struct Cue: Hashable, Sendable {
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
