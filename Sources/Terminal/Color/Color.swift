/// A colour as a view asks for it; the terminal shows the nearest it can.
public enum Color: Hashable, Sendable {
    /// The terminal's own foreground or background.
    case `default`
    /// One of the sixteen colours a person's theme defines, 0...15.
    case ansi(UInt8)
    /// One of xterm's 256 colours; 0...15 are the same as `ansi`.
    case palette(UInt8)
    /// Red, green and blue.
    case rgb(UInt8, UInt8, UInt8)
    /// The one that tells the terminal which of its pictures a cell shows a part of, by the picture's place.
    case picture(UInt8)

    /// The theme's black, colour 0.
    public static let black = Color.ansi(0)
    /// The theme's red, colour 1.
    public static let red = Color.ansi(1)
    /// The theme's green, colour 2.
    public static let green = Color.ansi(2)
    /// The theme's yellow, colour 3.
    public static let yellow = Color.ansi(3)
    /// The theme's blue, colour 4.
    public static let blue = Color.ansi(4)
    /// The theme's magenta, colour 5.
    public static let magenta = Color.ansi(5)
    /// The theme's cyan, colour 6.
    public static let cyan = Color.ansi(6)
    /// The theme's white, colour 7, which most themes draw as a light grey.
    public static let white = Color.ansi(7)
    /// The theme's bright black, colour 8, which most themes draw as a dark grey.
    public static let brightBlack = Color.ansi(8)
    /// The theme's bright red, colour 9.
    public static let brightRed = Color.ansi(9)
    /// The theme's bright green, colour 10.
    public static let brightGreen = Color.ansi(10)
    /// The theme's bright yellow, colour 11.
    public static let brightYellow = Color.ansi(11)
    /// The theme's bright blue, colour 12.
    public static let brightBlue = Color.ansi(12)
    /// The theme's bright magenta, colour 13.
    public static let brightMagenta = Color.ansi(13)
    /// The theme's bright cyan, colour 14.
    public static let brightCyan = Color.ansi(14)
    /// The theme's bright white, colour 15.
    public static let brightWhite = Color.ansi(15)
}

/// How many colours a terminal shows.
public enum ColorDepth: Int, Comparable, Sendable {
    /// Attributes only: `NO_COLOR`, or a terminal without colours.
    case mono
    /// The first eight of the theme's colours.
    case ansi8
    /// The sixteen of the theme.
    case ansi16
    /// xterm's 256.
    case palette256
    /// Red, green and blue as they are.
    case direct

    public static func < (one: ColorDepth, other: ColorDepth) -> Bool {
        one.rawValue < other.rawValue
    }
}
