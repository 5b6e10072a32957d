import ExactJSON

/// A stretch of one track: a clip, a sound, or a title.
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

    /// The part of a source that a segment uses.
    public struct Media: Hashable, Sendable {
        /// Where it comes from.
        public var source: MediaSource
        /// Where in the source the segment begins, in ms.
        public var sourceStart: Int
        /// How long the whole source is in ms, where known; nil for music, which is as long as it must be.
        public var sourceLength: Int?

        /// A part of a source.
        public init(source: MediaSource, sourceStart: Int = 0, sourceLength: Int? = nil) {
            self.source = source
            self.sourceStart = sourceStart
            self.sourceLength = sourceLength
        }
    }

    /// A new segment.
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

/// Words on the picture: text, size, colour and place.
public struct Title: Hashable, Sendable {
    /// What is written; may have several lines.
    public var text: String
    /// The height of the letters in pixels of a picture whose shorter side is 1080.
    public var fontSize: Int
    /// The colour of the letters.
    public var color: TitleColor
    /// Where on the picture.
    public var position: Position

    /// Where a title stands.
    public enum Position: String, Hashable, Sendable, CaseIterable {
        case top, center, bottom
    }

    /// A title; by default white, 96 px, in the middle.
    public init(
        _ text: String,
        fontSize: Int = 96,
        color: TitleColor = .white,
        position: Position = .center
    ) {
        self.text = text
        self.fontSize = fontSize
        self.color = color
        self.position = position
    }
}

/// A colour of letters, written `#RRGGBB` in the draft.
public struct TitleColor: Hashable, Sendable {
    /// The share of red, 0–255.
    public var red: UInt8
    /// The share of green, 0–255.
    public var green: UInt8
    /// The share of blue, 0–255.
    public var blue: UInt8

    /// A colour by its shares.
    public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// White.
    public static let white = TitleColor(red: 255, green: 255, blue: 255)

    /// A colour from `#RRGGBB`; nil for anything else.
    public init?(hex: String) {
        guard hex.count == 7, hex.hasPrefix("#"), let number = UInt32(hex.dropFirst(), radix: 16) else { return nil }
        self.init(red: UInt8(number >> 16 & 255), green: UInt8(number >> 8 & 255), blue: UInt8(number & 255))
    }

    /// `#RRGGBB`.
    public var hex: String {
        let number = String(UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue), radix: 16, uppercase: true)
        return "#" + String(repeating: "0", count: 6 - number.count) + number
    }
}
