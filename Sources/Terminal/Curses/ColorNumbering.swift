/// How curses is told a colour.
enum ColorNumbering {
    /// By one of the terminal's numbers.
    case byNumber
    /// By red, green and blue; the first eight numbers are the theme's (the `*-direct` entries).
    case rgb
    /// By one of the terminal's numbers below 256, else by red, green and blue (entries that we changed).
    case numbersAndRGB

    /// The number of a colour; nil for the terminal's own.
    func number(of color: Color) -> Int32? {
        switch color {
        case .default, .picture: nil
        case .ansi(let index) where self == .rgb && index > 7: number(of: Palette.color(index))
        case .palette(let index) where self == .rgb && index > 7: number(of: Palette.color(index))
        case .ansi(let index), .palette(let index): Int32(index)
        case .rgb(let red, let green, let blue): rgb(Int32(red) << 16 | Int32(green) << 8 | Int32(blue))
        }
    }

    /// The lowest numbers are other colours: nearly black has a trace of green instead.
    private func rgb(_ value: Int32) -> Int32 {
        switch self {
        case .rgb where value < 8: 0
        case .numbersAndRGB where value < 256: value | 0x100
        case .byNumber, .rgb, .numbersAndRGB: value
        }
    }
}

/// A terminal's entry as curses is given it.
struct ChangedEntry {
    private var entry: TerminfoEntry?
    /// How many colours the terminal has by its entry, and how they are numbered; nil where the entry lies in no file of its
    /// own, and curses has to be asked.
    let colors: Int?
    private(set) var numbering: ColorNumbering?

    init(_ profile: TerminalProfile) {
        entry = TerminfoEntry.find(profile.term)
        colors = entry?.colors
        numbering = entry.map { $0.takesRGB ? .rgb : .byNumber }
        entry?.removeScrolling()
        if profile.wantsColor, profile.speaksXterm, entry?.takeRGB() == true { numbering = .numbersAndRGB }
    }

    /// Does something while curses reads this entry for the terminal's.
    func lent<Result>(_ body: () -> Result) -> Result { entry?.lent(body) ?? body() }
}
