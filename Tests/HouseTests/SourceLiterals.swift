/// The string literals of a Swift file, with the lines that they begin in.
///
/// What stands in an interpolation is read as code, and leaves a gap in its literal.
struct SourceLiterals {
    struct Literal: Hashable {
        let line: Int
        let text: String
    }

    /// Stands for an interpolation.
    static let gap: Character = "\u{FFFC}"

    private(set) var found: [Literal] = []
    private let source: [Character]
    private var place = 0
    private var line = 1

    init(_ source: String) {
        self.source = Array(source)
        readCode(isInterpolation: false)
    }

    private func stands(_ text: String) -> Bool {
        let end = place + text.count
        return end <= source.count && source[place..<end].elementsEqual(text)
    }

    private mutating func advance(by count: Int = 1) {
        for character in source[place..<min(place + count, source.count)] where character.isNewline { line += 1 }
        place += count
    }

    /// Reads to the end, or to the parenthesis that closes an interpolation.
    private mutating func readCode(isInterpolation: Bool) {
        var depth = 0
        while place < source.count {
            if stands("//") {
                while place < source.count, !source[place].isNewline { place += 1 }
            } else if source[place] == "\"" {
                readLiteral()
            } else {
                if source[place] == "(" { depth += 1 }
                if source[place] == ")" { depth -= 1 }
                advance()
                if isInterpolation, depth < 0 { return }
            }
        }
    }

    private mutating func readLiteral() {
        let (start, first) = (place, line)
        let quote = stands("\"\"\"") ? "\"\"\"" : "\""
        var text = ""
        advance(by: quote.count)
        while place < source.count, !stands(quote) {
            if stands("\\(") {
                text.append(Self.gap)
                advance(by: 2)
                readCode(isInterpolation: true)
            } else if source[place] == "\\" {
                // What is escaped is a sign or white space, never a letter of a word.
                text.append(" ")
                advance(by: 2)
            } else if source[place].isNewline, quote.count == 1 {
                // A quotation mark in a regular expression.
                (place, line) = (start + 1, first)
                return
            } else {
                text.append(source[place])
                advance()
            }
        }
        advance(by: quote.count)
        found.append(Literal(line: first, text: text))
    }
}
