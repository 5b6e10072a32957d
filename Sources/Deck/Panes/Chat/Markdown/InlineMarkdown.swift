/// The runs within a line: what is strong, emphasised, code, or leads to an address.
struct InlineMarkdown {
    private(set) var runs: [Markdown.Run] = []
    private let characters: [Character]
    private var place = 0

    init(_ text: some StringProtocol) {
        characters = Array(text)
        while place < characters.count { step() }
        if runs.isEmpty { runs = [Markdown.Run(text: "", look: .plain)] }
    }

    private mutating func step() {
        switch characters[place] {
        case "\\" where next.map { Self.signs.contains($0) } == true:
            append(String(characters[place + 1]), .plain)
            place += 2
        // What is quoted is somebody's own words: its signs are no Markdown.
        case "“": copy(through: "”")
        case "`": if !code() { plain() }
        case "*": if !marked("**", .strong), !marked("*", .emphasis) { plain() }
        case "_": if !marked("__", .strong) { plain() }
        case "[": if !link() { plain() }
        case "h": if !address() { plain() }
        default: plain()
        }
    }

    private static let signs: Set<Character> = ["*", "_", "`", "[", "]", "#", "\\", "-", ">"]

    private var next: Character? { place + 1 < characters.count ? characters[place + 1] : nil }

    private mutating func plain() {
        append(String(characters[place]), .plain)
        place += 1
    }

    private mutating func append(_ text: String, _ look: Markdown.Look) {
        if runs.last?.look == look {
            runs[runs.count - 1].text += text
        } else {
            runs.append(Markdown.Run(text: text, look: look))
        }
    }

    private mutating func copy(through closing: Character) {
        let end = characters[place...].firstIndex(of: closing) ?? place
        append(String(characters[place...end]), .plain)
        place = end + 1
    }

    private func index(of sign: String, from start: Int) -> Int? {
        let sign = Array(sign)
        guard start + sign.count <= characters.count else { return nil }
        return (start...(characters.count - sign.count)).first { characters[$0..<$0 + sign.count].elementsEqual(sign) }
    }

    private mutating func code() -> Bool {
        let sign = String(characters[place...].prefix { $0 == "`" })
        guard let end = index(of: sign, from: place + sign.count), end > place + sign.count else { return false }
        append(String(characters[(place + sign.count)..<end]), .code)
        place = end + sign.count
        return true
    }

    /// Between two signs that touch words on their inner sides and none on their outer: 2 * 3 * 4 is none.
    private mutating func marked(_ sign: String, _ look: Markdown.Look) -> Bool {
        let start = place + sign.count
        guard index(of: sign, from: place) == place, start < characters.count, !characters[start].isWhitespace,
            place == 0 || !(characters[place - 1].isASCII && characters[place - 1].isWordLike)
        else { return false }
        var from = start + 1
        while let end = index(of: sign, from: from) {
            let behind = end + sign.count
            let isOpen = behind >= characters.count || !(characters[behind].isASCII && characters[behind].isWordLike)
            if !characters[end - 1].isWhitespace, isOpen {
                append(String(characters[start..<end]), look)
                place = behind
                return true
            }
            from = end + 1
        }
        return false
    }

    /// `[words](address)`; only the web is led to.
    private mutating func link() -> Bool {
        guard let middle = index(of: "](", from: place + 1), let end = index(of: ")", from: middle + 2) else {
            return false
        }
        let words = String(characters[(place + 1)..<middle])
        let address = String(characters[(middle + 2)..<end])
        guard !words.isEmpty, !words.contains("["), Self.isAddress(address) else { return false }
        append(words, .link(address))
        place = end + 1
        return true
    }

    private mutating func address() -> Bool {
        guard place == 0 || !characters[place - 1].isWordLike else { return false }
        var end = characters[place...].firstIndex { $0.isWhitespace || "<>\"”“`）。，、".contains($0) } ?? characters.count
        while end > place, ".,;:!?)]*".contains(characters[end - 1]) { end -= 1 }
        let text = String(characters[place..<end])
        guard Self.isAddress(text) else { return false }
        append(text, .link(text))
        place = end
        return true
    }

    private static func isAddress(_ text: String) -> Bool {
        guard let start = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
        return text.count > start.count && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F }
    }
}

extension Character {
    fileprivate var isWordLike: Bool { isLetter || isNumber }
}
