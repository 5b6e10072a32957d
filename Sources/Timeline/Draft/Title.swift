/// Words on the picture: text, size, colour and place.
///
/// In the `m` of its segment, of Reeldeck's own: `text`, `style`, `font_size`, `color`, `position`, `font`, `outline`.
public struct Title: Hashable, Codable, Sendable {
    /// What is written; may have several lines.
    public var text: String
    /// What it is for; gives it its size and place unless those are set.
    public var style: Style
    /// The height of the letters in pixels of a picture whose shorter side is 1080.
    public var fontSize: Int
    /// The colour of the letters.
    public var color: TitleColor
    /// Where on the picture.
    public var position: Position
    /// The family of the letters; nil for one that suits the text. It comes from outside and may be anything.
    public var font: String?
    /// A line round the letters.
    public var outline: Outline?

    /// Where a title stands.
    public typealias Position = PicturePlace

    /// The sizes of letters there are, in pixels of a picture whose shorter side is 1080.
    public static let fontSizes = 8...600

    /// A title; by default white, 96 px, in the middle.
    public init(
        _ text: String,
        style: Style = .title,
        fontSize: Int? = nil,
        color: TitleColor = .white,
        position: Position? = nil,
        font: String? = nil,
        outline: Outline? = nil
    ) {
        self.text = text
        self.style = style
        self.fontSize = fontSize ?? style.fontSize
        self.color = color
        self.position = position ?? style.position
        self.font = font
        self.outline = outline
    }
}

/// A colour of letters, written `#RRGGBB` in the draft.
public struct TitleColor: Hashable, Codable, Sendable {
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
    /// Black.
    public static let black = TitleColor(red: 0, green: 0, blue: 0)

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
