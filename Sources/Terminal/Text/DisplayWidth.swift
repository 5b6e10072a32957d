/// How many columns text takes on the screen.
///
/// What is counted is what is drawn: control characters have visible stand-ins of one column, see `Glyph`.
/// Characters of ambiguous width are narrow, as terminals draw them outside of old East Asian setups.
public enum DisplayWidth {
    /// Columns of one character: 0, 1 or 2.
    public static func columns(of character: Character) -> Int {
        if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F { return 1 }
        return Glyph(character).columns
    }

    /// Columns of a whole text, on one line.
    public static func columns(of text: some StringProtocol) -> Int {
        if let quick = asciiColumns(text) { return quick }
        return text.reduce(0) { $0 + columns(of: $1) }
    }

    /// The byte count is the width when there is nothing but printable ASCII. (CR LF is one character: leave it out.)
    private static func asciiColumns(_ text: some StringProtocol) -> Int? {
        var count = 0
        for byte in text.utf8 {
            guard byte >= 0x20, byte < 0x7F else { return nil }
            count += 1
        }
        return count
    }

    /// Columns of one scalar that stands in a character: combining 0, wide 2, else 1.
    static func columns(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        case .format: return isPrepended(scalar) ? 1 : 0
        default: break
        }
        if isTrailingJamo(scalar) { return 0 }
        return isWide(scalar) ? 2 : 1
    }

    /// Vowels and finals of Hangul that join the syllable before them.
    static func isTrailingJamo(_ scalar: Unicode.Scalar) -> Bool {
        (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value)
    }

    /// Format characters that are drawn: Arabic and Indic number signs and the like.
    static func isPrepended(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
        default: false
        }
    }

    /// East Asian Wide and Fullwidth, which includes emoji that are shown as pictures by themselves.
    static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        guard value >= 0x1100 else { return false }
        var low = 0
        var high = wideRanges.count
        while low < high {
            let middle = (low + high) / 2
            if wideRanges[middle].1 < value { low = middle + 1 } else { high = middle }
        }
        return low < wideRanges.count && wideRanges[low].0 <= value
    }
}
