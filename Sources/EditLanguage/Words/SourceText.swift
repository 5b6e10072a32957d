import Timeline

/// A sentence as Unicode scalars, beside a folded copy of the same length for comparing.
///
/// Scalars and not characters: an accent behind a quote would otherwise melt into the quote and hide it.
struct SourceText: Sendable {
    /// The sentence as written.
    let scalars: [Unicode.Scalar]
    /// The same in lower case, full-width forms made ASCII, traditional characters simplified.
    let folded: [Unicode.Scalar]

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        folded = scalars.map(Self.fold)
    }

    var count: Int { scalars.count }

    /// All of it, folded: two names that fold alike are the same name.
    var foldedString: String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: folded)
        return String(view)
    }

    /// Whether this is a word of a name, or in Chinese any run of its characters: "beach" of `holiday-beach2.mp4`.
    func isPart(of name: SourceText) -> Bool {
        guard count < name.count else { return false }
        let ofWord = { (scalar: Unicode.Scalar) in scalar.isWordLike && !scalar.isDigit }
        return (0...name.count - count).contains { place in
            guard name.matches(folded, at: place) else { return false }
            let end = place + count
            let opens = place == 0 || !(ofWord(name.folded[place - 1]) && ofWord(folded[0]))
            return opens && (end == name.count || !(ofWord(name.folded[end]) && ofWord(folded[count - 1])))
        }
    }

    func string(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }

    /// Whether a stretch is this word.
    func spells(_ word: String, in range: Range<Int>) -> Bool {
        range.count == word.unicodeScalars.count && matches(Array(word.unicodeScalars), at: range.lowerBound)
    }

    func matches(_ phrase: [Unicode.Scalar], at place: Int) -> Bool {
        guard place + phrase.count <= count else { return false }
        for index in 0..<phrase.count where folded[place + index] != phrase[index] { return false }
        return true
    }

    /// Whether a place lies inside a Latin word or number: nothing whole begins there.
    func isInside(_ place: Int) -> Bool {
        place > 0 && folded[place].isWordLike && folded[place - 1].isWordLike
    }

    /// Whether a stretch does not begin or end inside a Latin word or number.
    func isWhole(_ range: Range<Int>) -> Bool {
        let last = folded[range.upperBound - 1]
        if isInside(range.lowerBound) { return false }
        guard last.isWordLike, range.upperBound < count else { return true }
        let next = folded[range.upperBound]
        if next.isWordLike { return false }
        guard next == "." || next == "-" || next == "_", range.upperBound + 1 < count else { return true }
        return !folded[range.upperBound + 1].isWordLike
    }

    /// Whether what ends before a place is the end of a word: what touches a number, as in `96px`, need not begin one.
    func endsWord(at place: Int) -> Bool {
        guard place > 0, folded[place - 1].isWordLike, place < count else { return true }
        return !folded[place].isWordLike
    }

    func skipSpaces(from place: Int) -> Int {
        var place = place
        while place < count, folded[place].isBlank { place += 1 }
        return place
    }

    static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x41...0x5A: return Unicode.Scalar(scalar.value + 32) ?? scalar
        case 0..<0x80: return scalar
        case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).map(fold) ?? scalar
        case 0xA0, 0x3000, 0x202F, 0x2009: return " "
        case 0x2019: return "’"
        case 0x4E00...0x9FFF: return TraditionalCharacters.simplified(scalar)
        default:
            let lower = scalar.properties.lowercaseMapping.unicodeScalars
            return lower.count == 1 ? lower.first ?? scalar : scalar
        }
    }
}

extension Unicode.Scalar {
    var isDigit: Bool { (0x30...0x39).contains(value) }
    /// A space or tab; a line break is a joint, not a blank.
    var isBlank: Bool { value == 0x20 || value == 0x09 }
    var isBreak: Bool { value == 0x0A || value == 0x0D || value == 0x2028 || value == 0x2029 || value == 0x85 }
    /// A letter or digit of a script that puts spaces between words.
    var isWordLike: Bool {
        if value < 0x80 { return isDigit || (0x61...0x7A).contains(value) || (0x41...0x5A).contains(value) }
        return !isHan && properties.isAlphabetic
    }
    /// The value of a digit, in decimal.
    var digit: Int { Int(value) - 0x30 }
}
