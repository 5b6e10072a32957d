import Terminal

/// A text being typed and the place in it.
struct Composer: Hashable, Sendable {
    /// What stands before the cursor, and behind it.
    ///
    /// Kept apart, so that a mark typed joins the letter before it.
    private(set) var before: String
    private(set) var after: String
    /// What was pasted and is long: one character stands for it where it is typed.
    private var pastes = FoldedPastes()

    init(_ text: String = "") {
        before = text
        after = ""
    }

    /// All of it, pastes and all.
    var text: String { pastes.unfolded(before + after) }
    var isEmpty: Bool { before.isEmpty && after.isEmpty }
    /// Whether the cursor stands in the first line, and in the last.
    var isOnFirstLine: Bool { !before.utf8.contains(Self.lineFeed) }
    var isOnLastLine: Bool { !after.utf8.contains(Self.lineFeed) }
    private static let lineFeed = UInt8(ascii: "\n")

    mutating func insert(_ text: String) { before += text }

    /// Inserts what was pasted; what is long stands as one piece, which is sent whole.
    mutating func paste(_ text: String) { before += pastes.fold(text) }

    var hasFoldedPaste: Bool { !pastes.isEmpty && (before + after).contains { pastes.label(of: $0) != nil } }

    /// Shows all of what was pasted.
    mutating func unfoldPastes() {
        (before, after) = (pastes.unfolded(before), pastes.unfolded(after))
        pastes = FoldedPastes()
    }

    /// Puts something in the place of so many characters before the cursor.
    mutating func replaceBefore(_ count: Int, with text: String) {
        before.removeLast(min(count, before.count))
        before += text
    }

    /// Does what an editing key does; false where it is none.
    mutating func press(_ key: Key) -> Bool {
        switch (key.code, key.modifiers) {
        case (.character(let character), let modifiers) where modifiers.isSubset(of: .shift):
            before.append(character)
        case (.backspace, let modifiers) where modifiers.isDisjoint(with: [.alt, .control]):
            if !before.isEmpty { before.removeLast() }
        case (.backspace, _), (.character("w"), .control): before.removeLast(wordLength(before.reversed()))
        case (.delete, _), (.character("d"), .control): if !after.isEmpty { after.removeFirst() }
        case (.character("d"), .alt): after.removeFirst(wordLength(after))
        case (.left, []), (.character("b"), .control): move(by: -1)
        case (.right, []), (.character("f"), .control): move(by: 1)
        case (.left, _), (.character("b"), .alt): move(by: -wordLength(before.reversed()))
        case (.right, _), (.character("f"), .alt): move(by: wordLength(after))
        case (.home, _), (.character("a"), .control): move(by: -lineBefore.count)
        case (.end, _), (.character("e"), .control): move(by: lineAfter.count)
        case (.character("u"), .control): before.removeLast(lineBefore.count)
        case (.character("k"), .control): after.removeFirst(lineAfter.count)
        default: return false
        }
        return true
    }

    /// Moves to the line above or below, keeping the place in it.
    mutating func moveLine(by step: Int) {
        let column = lineBefore.count
        if step < 0 {
            guard !isOnFirstLine else { return }
            move(by: -column - 1)
            move(by: -max(0, lineBefore.count - column))
        } else {
            guard !isOnLastLine else { return }
            move(by: lineAfter.count + 1)
            move(by: min(column, lineAfter.count))
        }
    }

    private mutating func move(by count: Int) {
        let text = before + after
        let place = before.count + count
        guard (0...text.count).contains(place) else { return }
        before = String(text.prefix(place))
        after = String(text.dropFirst(place))
    }

    /// Moves to the cell of a row and column of the text as it is drawn in a width.
    mutating func place(row: Int, column: Int, width: Int) {
        let (hidden, shown) = window
        let text = shown.before + shown.after
        var place = text.startIndex
        var end = Point.zero
        for index in text.indices {
            var next = end
            advance(&next, over: text[index], width: width)
            if next.y > row || (next.y == row && next.x > column) { break }
            end = next
            place = text.index(after: index)
        }
        before = String(hidden.before + text[..<place])
        after = String(text[place...] + hidden.after)
    }

    private var lineBefore: Substring {
        before[(before.lastIndex(of: "\n").map(before.index(after:)) ?? before.startIndex)...]
    }
    private var lineAfter: Substring { after[..<(after.firstIndex(of: "\n") ?? after.endIndex)] }

    /// The spaces that come first, and the word behind them.
    private func wordLength(_ text: some Sequence<Character>) -> Int {
        var count = 0
        var isInWord = false
        for character in text {
            if character.isWhitespace, isInWord { break }
            if !character.isWhitespace { isInWord = true }
            count += 1
        }
        return count
    }

    // MARK: Drawing

    /// The rows of the text in a width, and the cell of the cursor; of a long text those around the cursor, since more
    /// could not be seen.
    func rows(width: Int) -> (rows: [String], cursor: Point) {
        let shown = window.shown
        let whole = shown.after.isEmpty ? shown.before : shown.before + shown.after
        let rows = rows(of: String(whole), width: width)
        return (rows.rows, shown.after.isEmpty ? rows.end : self.rows(of: String(shown.before), width: width).end)
    }

    /// What is put into rows, and what lies around it.
    ///
    /// It begins at steps, lest every letter that is typed at the end moves all that stands before it.
    private var window: (hidden: (before: Substring, after: Substring), shown: (before: Substring, after: Substring)) {
        let excess = before.utf8.count - Self.windowSize
        let start =
            excess > 0 ? Self.boundary(in: before, at: excess / Self.windowStep * Self.windowStep) : before.startIndex
        let end = Self.boundary(in: after, at: min(after.utf8.count, Self.windowSize))
        return ((before[..<start], after[end...]), (before[start...], after[..<end]))
    }

    /// In bytes; many times what the composer grows to.
    private static let windowSize = 4096
    private static let windowStep = 2048

    /// The first letter that begins so many bytes on, or behind that.
    private static func boundary(in text: String, at offset: Int) -> String.Index {
        var place = text.utf8.index(text.utf8.startIndex, offsetBy: offset)
        while place < text.utf8.endIndex {
            if let index = String.Index(place, within: text) { return index }
            place = text.utf8.index(after: place)
        }
        return text.endIndex
    }

    /// Cut at the width and nowhere else: what is typed must not jump about.
    private func rows(of text: String, width: Int) -> (rows: [String], end: Point) {
        var rows = [""]
        var end = Point.zero
        for character in text {
            let rowsBefore = end.y
            let isFull = end.x + columns(of: character, width) > width
            advance(&end, over: character, width: width)
            if end.y > rowsBefore, isFull || character.isNewline { rows.append("") }
            if !character.isNewline { rows[rows.count - 1] += shown(character, width) }
            if rows.count <= end.y { rows.append("") }
        }
        return (rows, end)
    }

    /// As it is drawn: a letter, or what stands for a paste.
    private func shown(_ character: Character, _ width: Int) -> String {
        pastes.label(of: character)?.truncated(to: width) ?? String(character)
    }

    private func columns(of character: Character, _ width: Int) -> Int {
        pastes.isEmpty ? DisplayWidth.columns(of: character) : shown(character, width).columns
    }

    /// Where the cursor stands behind a character.
    private func advance(_ point: inout Point, over character: Character, width: Int) {
        guard !character.isNewline else {
            point = Point(x: 0, y: point.y + 1)
            return
        }
        let columns = columns(of: character, width)
        if point.x + columns > width { point = Point(x: 0, y: point.y + 1) }
        point.x += columns
        if point.x >= width { point = Point(x: 0, y: point.y + 1) }
    }
}
