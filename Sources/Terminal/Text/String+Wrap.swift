extension StringProtocol {
    /// The text broken into lines of at most `columns` columns.
    ///
    /// Breaks at spaces, and anywhere between wide characters (Chinese, Japanese), though not before closing
    /// punctuation; a longer word is cut. Line ends are kept, spaces at a break are not, leading ones are.
    public func wrapped(to columns: Int) -> [String] {
        guard columns > 0 else { return [] }
        return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { line in
            var wrapper = LineWrapper(columns: columns)
            for character in line { wrapper.append(character) }
            return wrapper.finish()
        }
    }
}

/// Wraps one line: `line` can no longer be broken but at its end, `word` waits until it is known to fit behind it.
private struct LineWrapper {
    let columns: Int
    private var lines: [String] = []
    private var line = ""
    private var lineColumns = 0
    private var spaces = 0
    private var word = ""
    private var wordColumns = 0

    init(columns: Int) {
        self.columns = columns
    }

    mutating func append(_ character: Character) {
        let width = DisplayWidth.columns(of: character)
        if character == " " || character == "\t" {
            commitWord()
            spaces += 1
            return
        }
        let breaksBefore = width == 2 && !LineWrapper.closing.contains(character)
        let endsWide = word.last.map { DisplayWidth.columns(of: $0) == 2 } ?? false
        if !word.isEmpty, breaksBefore || (endsWide && !LineWrapper.closing.contains(character)) { commitWord() }
        if wordColumns + width > columns { commitWord() }  // a word wider than a line: as much as fills one
        word.append(character)
        wordColumns += width
    }

    mutating func finish() -> [String] {
        commitWord()
        if !line.isEmpty || lines.isEmpty { lines.append(line) }
        return lines
    }

    private mutating func commitWord() {
        guard !word.isEmpty else { return }
        if lineColumns + spaces + wordColumns <= columns {
            line += String(repeating: " ", count: spaces) + word
            lineColumns += spaces + wordColumns
        } else {
            if !line.isEmpty { lines.append(line) }
            line = word
            lineColumns = wordColumns
        }
        (word, wordColumns, spaces) = ("", 0, 0)
    }

    /// What does not begin a line in Chinese and Japanese.
    private static let closing: Set<Character> = [
        "、", "。", "，", "．", "：", "；", "！", "？", "）", "］", "｝", "」", "』", "】", "〉", "》", "〕", "ー", "…", "”", "’", ",",
        ".", ":", ";", "!", "?", ")", "]", "}",
    ]
}
