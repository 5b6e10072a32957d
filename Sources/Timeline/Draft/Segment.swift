import ExactJSON

/// A stretch of one track: a clip, a sound, or a title.
///
/// In a draft: `d` and `m` by the mission's API text, "Draft field mapping"; in `m`, of Reeldeck's own, `id`, `start_ms`, `name`,
/// `volume_percent`, `fade_in_ms`, `fade_out_ms`, `duck_percent`, `look`, `transition`, and what its content has.
public struct Segment: Hashable, Sendable {
    /// The studio's own name for it, kept through edits; drafts from elsewhere may have none.
    public var id: String?
    /// Where it begins on the timeline, in ms.
    public var start: Int
    /// How long it is on the timeline, in ms.
    public var duration: Int
    /// What people call it.
    public var name: String
    /// What it shows or sounds.
    public var content: Content
    /// How loud it is, in per cent of the source; 100 leaves it as it is.
    public var volume: Int
    /// How long it takes to come up from nothing at its start, in ms: its picture, its sound, its letters.
    /// Together with `fadeOut` never longer than the segment.
    public var fadeIn = 0
    /// How long it takes to go down to nothing at its end, in ms.
    public var fadeOut = 0
    /// How its pictures are laid and coloured; video tracks only.
    public var look: Look {
        get { if case .some(.look(let look)) = ownLook { look } else { Look() } }
        set { ownLook = newValue == Look() ? nil : .look(newValue) }
    }
    /// Beside the segment, since most have none and it is larger than all the rest; nil for an unchanged one.
    private var ownLook: OwnLook?

    private indirect enum OwnLook: Hashable, Sendable { case look(Look) }
    /// How it comes in from the segment that abuts before it; video tracks only.
    public var transition: Transition?
    /// How loud it stays while other sound is heard, in per cent of its own volume, within `ducks`; nil for as it is.
    /// Audio tracks only.
    public var duck: Int?
    /// The object it was read from, with every key not modelled here.
    var raw: JSONObject

    /// What a segment shows or sounds.
    public enum Content: Hashable, Sendable {
        /// Pictures, sound or both from a source.
        case media(Media)
        /// Words on the picture.
        case title(Title)
        /// Something this program does not know; it is shown by name and length, and kept.
        case unknown
    }

    /// The volumes there are, in per cent.
    public static let volumes = 0...400
    /// The shares of its volume that a sound is ducked to, in per cent.
    public static let ducks = 0...99

    /// A new segment, without fades, transition or look; those are set afterwards.
    public init(
        id: String? = nil,
        start: Int,
        duration: Int,
        name: String,
        content: Content,
        volume: Int = 100
    ) {
        self.id = id
        self.start = start
        self.duration = duration
        self.name = name
        self.content = content
        self.volume = volume
        raw = [:]
    }

    /// Where it stands on the timeline.
    public var range: TimeRange { TimeRange(start, start + duration) }
    /// Where it ends, in ms.
    public var end: Int { start + duration }

    /// The media it uses, if it is a clip or a sound.
    public var media: Media? {
        get { if case .media(let media) = content { media } else { nil } }
        set { if let newValue { content = .media(newValue) } }
    }

    /// The title it shows, if it is one.
    public var title: Title? { if case .title(let title) = content { title } else { nil } }
}
