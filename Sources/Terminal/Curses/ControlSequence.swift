/// What is written to the terminal beside curses, which knows nothing of it.
enum ControlSequence {
    static let beginSynchronized = bytes("\u{1B}[?2026h")
    static let endSynchronized = bytes("\u{1B}[?2026l")
    static let bell: [UInt8] = [7]
    /// Ask for the background colour, which keys the terminal tells apart, whether it shows red, green and blue, whether it
    /// takes pictures, and last what everything answers.
    static func questions(asksForTrueColor: Bool, asksForPictures: Bool) -> [UInt8] {
        bytes(
            "\u{1B}]11;?\u{1B}\\\u{1B}[?u" + (asksForTrueColor ? TrueColor.question : "")
                + (asksForPictures ? PictureQuestion.takesPictures : "") + "\u{1B}[c"
        )
    }
    /// Tell Shift+Enter from Enter, and Escape from the beginning of a sequence.
    static let pushKeyboardProtocol = bytes("\u{1B}[>1u")
    static let popKeyboardProtocol = bytes("\u{1B}[<u")

    /// Bracketed paste, focus, changes of theme, mouse; and the window's title put aside.
    static func enterModes(mouse: Bool) -> [UInt8] {
        bytes("\u{1B}[22;2t\u{1B}[?2004h\u{1B}[?1004h\u{1B}[?2031h" + (mouse ? "\u{1B}[?1002h\u{1B}[?1006h" : ""))
    }

    /// The same backwards; and the end of a synchronized update that was broken off.
    static func leaveModes(mouse: Bool) -> [UInt8] {
        bytes(
            "\u{1B}[?2026l" + (mouse ? "\u{1B}[?1006l\u{1B}[?1002l" : "")
                + "\u{1B}[?2031l\u{1B}[?1004l\u{1B}[?2004l\u{1B}[23;2t"
        )
    }

    /// The title of the window; what a terminal would obey in it is made visible, and it is cut at 200 columns.
    static func title(_ text: String) -> [UInt8] {
        bytes("\u{1B}]2;\(text.visible.truncated(to: 200))\u{1B}\\")
    }

    /// A desktop notification. The leading space keeps a text like "4;1" from being taken for a progress report.
    static func notification(_ text: String) -> [UInt8] {
        bytes("\u{1B}]9; \(text.visible.truncated(to: 200))\u{1B}\\")
    }

    /// How far something is, in per cent, for the window's title bar or the list of programs; nil for nothing any more.
    static func progress(_ percent: Int?) -> [UInt8] {
        bytes("\u{1B}]9;4;" + (percent.map { "1;\(min(max($0, 0), 100))" } ?? "0;0") + "\u{1B}\\")
    }

    /// A terminfo string as bytes, without the pauses that hardware terminals needed.
    static func withoutPadding(_ string: String) -> [UInt8] {
        var result = ""
        var rest = Substring(string)
        while let start = rest.firstRange(of: "$<"), let end = rest[start.upperBound...].firstIndex(of: ">") {
            result += rest[..<start.lowerBound]
            rest = rest[rest.index(after: end)...]
        }
        return bytes(result + rest)
    }

    static func bytes(_ text: some StringProtocol) -> [UInt8] { Array(text.utf8) }
}
