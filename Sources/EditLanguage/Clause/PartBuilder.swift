import Timeline

/// Folds tokens into parts, left to right, longest reading first.
struct PartBuilder {
    let text: SourceText
    let tokens: ArraySlice<Token>
    private(set) var parts: [Part] = []
    var index: Int

    private init(_ text: SourceText, _ tokens: ArraySlice<Token>) {
        self.text = text
        self.tokens = tokens
        index = tokens.startIndex
    }

    static func parts(of tokens: ArraySlice<Token>, in text: SourceText) -> [Part] {
        var builder = PartBuilder(text, tokens)
        while builder.index < tokens.endIndex { builder.step() }
        return builder.parts.countingOn
    }

    private mutating func step() {
        if let found = roundabout() ?? beyond() ?? time() ?? across() ?? place() ?? reference() {
            push(found.kind, to: found.end)
        } else {
            push(isUnderstoodAlone ? single(tokens[index]) : .other, to: index + 1)
        }
    }

    /// "over the second clip" lays one thing on another, and "every 10 s" is no "all": what such a word is said of makes
    /// it more than a filler.
    private var isUnderstoodAlone: Bool {
        switch term(index) {
        case .filler where text.spells("over", in: tokens[index].range):
            let next = skipArticles(index + 1)
            return reference(from: next) == nil || bareTime(next + 1) != nil || isUnitAlone(next + 1)
        case .sense(.all): return bareTime(index + 1) == nil
        default: return true
        }
    }

    private mutating func push(_ kind: Part.Kind, to end: Int) {
        let range = tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound
        parts.append(Part(kind: kind, range: range, isCompound: end > index + 1))
        index = end
    }

    /// What a fold found, and the first token behind it.
    struct Found {
        let kind: Part.Kind
        let end: Int
    }

    /// Whether a token is written in Chinese characters.
    func isHan(_ index: Int) -> Bool {
        tokens.indices.contains(index) && text.folded[tokens[index].range.lowerBound].isHan
    }

    func term(_ index: Int) -> Term? { tokens.indices.contains(index) ? tokens[index].term : nil }

    /// The first token from here on that is not an article or other filler.
    func skipArticles(_ index: Int) -> Int {
        var index = index
        while let term = term(index), term == .definite || term == .indefinite || term == .filler { index += 1 }
        return index
    }

    private func single(_ token: Token) -> Part.Kind {
        switch token.kind {
        case .term(let term): single(term)
        case .number(let value): .number(value)
        case .time(let time): .time(time)
        case .percent(let percent): .percent(percent)
        case .ratio(let ratio, _): .ratio(ratio)
        case .size(let width, let height): .size(width: width, height: height)
        case .lines(let lines): .lines(lines)
        case .rate(let rate): .rate(rate)
        case .pixels(let pixels): .pixels(pixels)
        case .color(let color): .color(color)
        case .quoted(let text): .quoted(text)
        case .address(let address): .target(.address(address))
        case .label(let label): .label(label)
        case .name(let name): .target(.name(name))
        case .fileName(let name): .fileName(name)
        case .other: .other
        }
    }

    private func single(_ term: Term) -> Part.Kind {
        switch term {
        case .verb(let verb): .verb(verb)
        case .noun(.volume): .volume
        case .noun(.canvas): .canvas
        case .noun(.edits): .edits
        case .noun(.track): .track
        case .noun(let noun): .target(.kind(noun, ordinal: nil))
        case .pronoun: .target(.pronoun)
        case .ordinal(let number): .target(.kind(nil, ordinal: number))
        case .preposition(.to): .to
        case .edge(let edge): .edge(edge)
        case .louder: .louder
        case .quieter: .quieter
        case .earlier: .earlier
        case .later: .later
        case .ripple(let ripple): .ripple(ripple)
        case .position(let position): .position(position)
        case .ratio(let ratio): .ratio(ratio)
        case .mood(let mood): .mood(mood)
        case .sense(let word): .sense(word)
        case .keyword(let word): .keyword(word)
        case .color(let color): .color(color)
        case .saying: .saying
        case .named: .named
        case .identified: .identified
        case .promptWord: .promptWord
        case .moodWord: .moodWord
        case .playhead: .playhead
        case .joint: .joint
        case .with: .with
        case .definite: .definite
        case .indefinite: .indefinite
        case .filler, .preposition, .uploaded: .filler
        // Without what they belong to, these say something that was not understood.
        case .relation, .long, .material: .other
        }
    }
}

extension [Part] {
    /// "Clips one and two": the second number counts what the first does, and is no amount.
    fileprivate var countingOn: [Part] {
        var parts = self
        for index in parts.indices.dropFirst(2) {
            guard case .number(let value) = parts[index].kind, value > 0, value % 1000 == 0,
                parts[index - 1].kind == .joint,
                case .target(.kind(let noun?, ordinal: .some)) = parts[index - 2].kind, parts[index - 2].isCompound
            else { continue }
            parts[index] = Part(
                kind: .target(.kind(noun, ordinal: value / 1000)),
                range: parts[index].range,
                isCompound: true
            )
        }
        return parts
    }
}
