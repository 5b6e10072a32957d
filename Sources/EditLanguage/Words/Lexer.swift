import Timeline

/// Cuts a sentence into tokens, in one pass from left to right.
struct Lexer {
    let text: SourceText
    /// The names that may stand in the sentence, longest first; empty to read it without names.
    let names: [SourceText]
    /// How many frames are a second, where frames are counted; nil where they are the rate of the film.
    private let framesPerSecond: Int?
    private(set) var tokens: [Token] = []
    private var place = 0

    /// Whether a name that is a word of the language too is the name.
    private let prefersNames: Bool

    private init(text: SourceText, names: [SourceText], framesPerSecond: Int?, prefersNames: Bool) {
        self.prefersNames = prefersNames
        self.text = text
        self.names = names
        self.framesPerSecond = framesPerSecond
    }

    static func tokens(
        of text: SourceText,
        names: [SourceText] = [],
        framesPerSecond: Int? = nil,
        prefersNames: Bool = false
    ) -> [Token] {
        var lexer = Lexer(text: text, names: names, framesPerSecond: framesPerSecond, prefersNames: prefersNames)
        lexer.run()
        return lexer.tokens
    }

    private mutating func run() {
        while place < text.count {
            let scalar = text.folded[place]
            if scalar.isBlank {
                place += 1
            } else if let quoted = quoted() {
                push(.quoted(quoted.text), to: quoted.end)
            } else {
                readPlain()
            }
        }
    }

    private mutating func readPlain() {
        let vocabulary = Vocabulary.shared.match(in: text, at: place)
        let measure = measure(at: place)
        let ends = [vocabulary.map { place + $0.phrase.count }, measure?.end].compactMap { $0 }
        if let name = name(), name.end > ends.max() ?? place || prefersNames && name.end == ends.max() {
            push(.name(name.name), to: name.end)
        } else if let address = address() {
            push(address.kind, to: address.end)
        } else if !isWordBeforeFileName(vocabulary, measure), let file = fileName() {
            push(.fileName(text.string(place..<file)), to: file)
        } else if let measure, measure.end >= ends.max() ?? 0 {
            let start = place
            for kind in measure.kinds { tokens.append(Token(kind: kind, range: start..<measure.end)) }
            place = measure.end
        } else if let vocabulary {
            let range = place..<(place + vocabulary.phrase.count)
            for term in vocabulary.terms { tokens.append(Token(kind: .term(term), range: range)) }
            place = range.upperBound
        } else {
            readUnknown()
        }
    }

    private mutating func push(_ kind: Token.Kind, to end: Int) {
        tokens.append(Token(kind: kind, range: place..<end))
        place = end
    }

    private mutating func readUnknown() {
        let scalar = text.folded[place]
        // Before a number a minus sign; between two times the same sign means "to".
        if scalar == "-", isMinus { return push(.term(.sense(.minus)), to: place + 1) }
        switch scalar {
        case ",", ";", "。", "、", "!": return push(.term(.joint), to: place + 1)
        case "-", "–", "—", "~", "〜", "→": return push(.term(.preposition(.to)), to: place + 1)
        case ".", "?", ":", "…": return push(.term(scalar == "." ? .joint : .filler), to: place + 1)
        default: break
        }
        if scalar.isBreak { return push(.term(.joint), to: place + 1) }
        var end = place + 1
        if scalar.isWordLike || scalar.isDigit {
            while end < text.count, text.folded[end].isWordLike || isInsideWord(end) { end += 1 }
        }
        push(.other, to: end)
    }

    private var isMinus: Bool {
        let touchesDigit = place + 1 < text.count && text.folded[place + 1].isDigit
        guard touchesDigit, let last = tokens.last else { return touchesDigit }
        switch last.kind {
        case .time, .number, .ratio: return false
        default: return true
        }
    }

    /// Whether an apostrophe, hyphen or dot stands between two letters.
    private func isInsideWord(_ place: Int) -> Bool {
        guard place + 1 < text.count, text.folded[place + 1].isWordLike else { return false }
        return ["'", "’", "-", ".", "_"].contains(text.folded[place])
    }

    private func name() -> (name: String, end: Int)? {
        let found = names.first { name in
            text.matches(name.folded, at: place) && text.isWhole(place..<(place + name.count))
        }
        return found.map { ($0.foldedString, place + $0.count) }
    }

    /// `V1·2`, `v1.2`, or `V1` for a whole track.
    private func address() -> (kind: Token.Kind, end: Int)? {
        let kinds: [Unicode.Scalar: TrackKind] = ["v": .video, "a": .audio, "t": .text, "x": .other(-1)]
        guard let kind = kinds[text.folded[place]], place == 0 || !text.folded[place - 1].isWordLike,
            let track = wholeNumber(at: place + 1), track.value > 0
        else { return nil }
        let label = TrackLabel(kind, track.value)
        if track.end < text.count, text.folded[track.end] == "·" || text.folded[track.end] == ".",
            let segment = wholeNumber(at: track.end + 1), segment.value > 0,
            segment.end == text.count || !text.folded[segment.end].isWordLike
        {
            return (.address(SegmentAddress(label, segment.value)), segment.end)
        }
        guard track.end == text.count || !text.folded[track.end].isWordLike else { return nil }
        return (.label(label), track.end)
    }

    /// The end of a word such as `beach.mov`.
    private func fileName() -> Int? {
        guard text.folded[place].isWordLike || text.folded[place].isHan else { return nil }
        var end = place
        var dot: Int?
        // No file system has longer names, and a long sentence must stay cheap.
        while end < min(text.count, place + 255) {
            let scalar = text.folded[end]
            if scalar == "." { dot = end }
            guard scalar.isWordLike || scalar.isHan || ["_", "-", ".", "(", ")"].contains(scalar) else { break }
            // Chinese runs on without a space: the extension ends where Latin letters do.
            if let dot, scalar.isHan, end > dot { break }
            end += 1
        }
        guard let dot, dot > place, MediaFileName.extensions.contains(text.string(dot + 1..<end).lowercased())
        else { return nil }
        // 旁白voice.mp3放开头: the file that is there begins behind the words.
        let isBehindWords = (place + 1..<dot).contains { start in
            text.folded[start - 1].isHan && !text.folded[start].isHan
                && names.contains { text.matches($0.folded, at: start) && start + $0.count == end }
                && (place..<start).allSatisfy { text.folded[$0].isHan }
        }
        guard !isBehindWords else { return nil }
        // 12秒加音效ding.wav begins with a time, 12秒.wav does not.
        if let time = measure(at: place), time.end < dot, text.folded[time.end - 1].isHan { return nil }
        // 把waves换成beach.mov names one file, and it begins behind the verb.
        guard !(place + 1..<dot).contains(where: { text.folded[$0].isHan && isOfInstruction(at: $0) }) else {
            return nil
        }
        return end
    }

    /// Chinese runs on without a space: 添加beach.mp4 begins with a verb, 视频.mp4 is a name that begins with a noun.
    private func isWordBeforeFileName(_ vocabulary: Vocabulary.Entry?, _ measure: Measure?) -> Bool {
        guard text.folded[place].isHan else { return false }
        guard measure == nil, let vocabulary else { return measure != nil }
        if case .noun = vocabulary.terms.first { return false }
        return true
    }

    private func isOfInstruction(at place: Int) -> Bool {
        guard let entry = Vocabulary.shared.match(in: text, at: place) else { return false }
        switch entry.terms.first {
        case .verb: return entry.phrase.count > 1
        case .joint, .preposition: return true
        default: return false
        }
    }

    /// Digits at a place, as a whole number below a million.
    func wholeNumber(at start: Int) -> (value: Int, end: Int)? {
        var end = start
        var value = 0
        while end < text.count, text.folded[end].isDigit, end - start < 6 {
            value = value * 10 + text.folded[end].digit
            end += 1
        }
        return end > start ? (value, end) : nil
    }

    /// What stands in quotes at this place.
    private func quoted() -> (text: String, end: Int)? { text.quoted(at: place) }
    private func measure(at place: Int) -> Measure? {
        MeasureReader(text: text, framesPerSecond: framesPerSecond).read(at: place)
    }
}
