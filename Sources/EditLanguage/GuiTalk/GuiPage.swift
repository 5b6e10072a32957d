import Timeline

/// A text, line by line, without what it says of a window.
///
/// ```
/// Your video is ready!                Your video is ready!
///
/// To download it:               →
/// 1. Click the Export button
/// 2. Choose MP4
/// ```
struct GuiPage {
    /// Whether more of the text may follow.
    let isGrowing: Bool
    /// What is content wherever it stands.
    private let names: [SourceText]
    private(set) var actions: [GuiTalk.Action] = []
    /// Whether anything was taken out.
    private(set) var isChanged = false
    private var rows: [Row] = []
    private var isInCode = false
    /// What the last line lets an item below it be.
    private var continuation = GuiSentence.Continuation.none

    private struct Row {
        var text: String
        /// Whether a bullet or number stood in front.
        let isItem: Bool
        /// Whether everything the line said was taken out.
        let isGone: Bool
        /// Its text without its last sentence, if that ends with a colon and so announces the lines below.
        var announcement: String?

        var isBlank: Bool { !isGone && text.allSatisfy(\.isWhitespace) }
    }

    init(isGrowing: Bool, names: [SourceText]) {
        self.isGrowing = isGrowing
        self.names = names
    }

    /// The lines of a text, each with its line break.
    static func lines(of text: String) -> [Substring] {
        var lines: [Substring] = []
        var rest = text[...]
        while let end = rest.firstIndex(where: \.isNewline) {
            let next = rest.index(after: end)
            lines.append(rest[..<next])
            rest = rest[next...]
        }
        return rest.isEmpty ? lines : lines + [rest]
    }

    mutating func read(_ line: Substring) {
        if line.drop(while: \.isWhitespace).hasPrefix("```") {
            isInCode.toggle()
            return keep(line)
        }
        if isInCode { return keep(line) }
        let text = SourceText(String(line))
        let marker = ListMarker(in: text)
        let lexer = GuiLexer(text, from: marker.end, names: names)
        let sentences = GuiSentence.sentences(of: text, tokens: lexer.tokens, from: marker.end)
        var body = ""
        // "1. Click Export 2. Choose MP4": an item goes on where the one above was taken out.
        var before = marker.isItem && rows.last?.isItem == true ? continuation : .none
        var isCut = false
        for var sentence in sentences {
            let isOpen = isGrowing && isUnfinished(sentence, in: text, openQuote: lexer.openQuote)
            sentence.read(after: before, isOpen: isOpen)
            before = sentence.continuation
            isCut = isCut || sentence.isCut
            body += sentence.text
            if !isOpen { actions += sentence.actions }
        }
        continuation = before
        guard isCut else { return keep(line, isItem: marker.isItem, sentences: sentences) }
        isChanged = true
        append(Markdown.balanced(body), to: text.string(0..<marker.end), isItem: marker.isItem, line: line)
    }

    /// What is left, blank lines collapsed.
    var text: String {
        var text = ""
        var wasBlank = true
        for row in announced() where !row.isGone {
            if row.isBlank, wasBlank { continue }
            wasBlank = row.isBlank
            text += row.text
        }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    private mutating func keep(_ line: Substring, isItem: Bool = false, sentences: [GuiSentence] = []) {
        var row = Row(text: String(line), isItem: isItem, isGone: false)
        if let last = sentences.last(where: { !$0.isEmpty }), last.endsWithColon {
            row.announcement = String(String.UnicodeScalarView(line.unicodeScalars.prefix(last.range.lowerBound)))
        }
        rows.append(row)
    }

    private mutating func append(_ body: String, to marker: String, isItem: Bool, line: Substring) {
        let hasWords = body.unicodeScalars.contains { $0.isHan || $0.isWordLike }
        var text = body[...]
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        let lineBreak = line.last.map { $0.isNewline ? String($0) : "" } ?? ""
        rows.append(Row(text: marker + text + lineBreak, isItem: isItem, isGone: !hasWords))
    }

    /// The rows without the lines that announce items of which none is left.
    private func announced() -> [Row] {
        rows.indices.map { index in
            guard let announcement = rows[index].announcement else { return rows[index] }
            let below = rows[(index + 1)...].drop { $0.isBlank }
            let gone = below.prefix { $0.isGone || $0.isBlank }
            guard gone.contains(where: \.isGone), below.dropFirst(gone.count).first?.isItem != true else {
                return rows[index]
            }
            let isEmpty = !announcement.unicodeScalars.contains { $0.isHan || $0.isWordLike }
            let text = String(announcement.reversed().drop(while: \.isWhitespace).reversed())
            return Row(text: text + "\n", isItem: rows[index].isItem, isGone: isEmpty)
        }
    }

    /// Whether a sentence may still become another one: nothing has come behind its end yet, or a quote is open.
    private func isUnfinished(_ sentence: GuiSentence, in text: SourceText, openQuote: Int?) -> Bool {
        if let last = text.folded.last, last.isBreak { return false }
        return sentence.range.upperBound == text.count || openQuote.map { $0 < sentence.range.upperBound } ?? false
    }
}
