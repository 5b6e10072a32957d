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

    public static let black = Color.ansi(0)
    public static let red = Color.ansi(1)
    public static let green = Color.ansi(2)
    public static let yellow = Color.ansi(3)
    public static let blue = Color.ansi(4)
    public static let magenta = Color.ansi(5)
    public static let cyan = Color.ansi(6)
    public static let white = Color.ansi(7)
    public static let brightBlack = Color.ansi(8)
    public static let brightRed = Color.ansi(9)
    public static let brightGreen = Color.ansi(10)
    public static let brightYellow = Color.ansi(11)
    public static let brightBlue = Color.ansi(12)
    public static let brightMagenta = Color.ansi(13)
    public static let brightCyan = Color.ansi(14)
    public static let brightWhite = Color.ansi(15)
}

/// How many colours a terminal shows.
public enum ColorDepth: Int, Comparable, Sendable {
    /// Attributes only: `NO_COLOR`, or a terminal without colours.
    case mono
    case ansi8
    case ansi16
    case palette256
    /// Red, green and blue as they are.
    case direct

    public static func < (one: ColorDepth, other: ColorDepth) -> Bool {
        one.rawValue < other.rawValue
    }
}
