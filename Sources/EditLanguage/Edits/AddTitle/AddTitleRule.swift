import Timeline

/// "add a title 'Urban Dreams' for the first 3 seconds", "a title saying Hello at the top", 前三秒加标题“都市梦想”.
struct AddTitleRule: EditRule {
    /// How long a title stands if nobody says, in ms.
    static let standardLength = 3000

    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        // 标题一直显示到结尾: what stands between the title and its verb is no text.
        guard !clause.parts.hasWordsBetweenTitleAndVerb else { return nil }
        let verb = clause.takeVerb(.add, .put, .make, .use, .generate)
        guard verb != nil || clause.isVerbless else { return nil }
        // A font may stand in quotes, as the text does.
        let font = clause.takeQuoted(behind: .sense(.font))
        // Without quotes the words behind the noun are its text only if a new title is asked for.
        let isNew = verb == .add || clause.parts.announceTitle || clause.headsText
        let isQuoted = clause.has { if case .quoted = $0 { true } else { false } }
        let isThroughout = clause.take(.keyword(.throughout))
        clause.dropVerbOfPlace()
        guard let text = text(&clause, isNew: isNew) else {
            // "put the title at 5 s" moves one; "make the title 5 s" is about one that is there.
            guard clause.has(.target(.kind(.title, ordinal: nil))), !clause.has(.definite),
                verb == .add || clause.asksForTitleOnly
            else {
                return nil
            }
            throw .missingText
        }
        guard isQuoted || isThroughout || !clause.mayRunOn(text, in: resolver) else { throw .quotesNeeded(text) }
        let style = clause.takeTitleNoun()
        // "Put 'Night market' on the second clip".
        let isLaid = isQuoted && verb == .put && !resolver.knows(text) && clause.has { $0.isCarrier }
        guard style != nil || clause.has(.saying) || verb == .add || isLaid else { return nil }
        _ = clause.take(.saying)
        _ = clause.take(.named)
        // "a lower third title" says it twice.
        _ = clause.take(.target(.kind(.title, ordinal: nil)))
        var details = clause.takeTitleDetails(resolver.language)
        details.style = style ?? resolver.styleOfListed
        if let font { details.font = font }
        let title = details.title(text)
        let beginning = clause.takeStartOfClip()
        guard let slots = clause.takeSlots(playhead: resolver.context.playhead) else { return nil }
        _ = clause.takeWord(.over)
        let carrier = beginning ?? clause.takeCarrier(in: resolver)
        guard clause.isSpent else { return nil }
        if isThroughout || carrier != nil {
            guard slots.start == nil, !slots.isAtEnd, slots.beside == nil, !(isThroughout && carrier != nil) else {
                return nil
            }
            let range = try carrier?.range(in: resolver) ?? TimeRange(0, resolver.end)
            guard !range.isEmpty else { return nil }
            let whole = carrier?.isWhole == false ? Self.standardLength : range.duration
            return .addTitle(AddTitle(title, start: range.start, length: min(slots.length ?? whole, range.duration)))
        }
        let length = slots.length ?? Self.standardLength
        return .addTitle(
            AddTitle(title, start: try slots.beginning(ofLength: length, in: resolver) ?? 0, length: length)
        )
    }

    /// The text in quotes; without quotes, what follows "saying" or the noun.
    private func text(_ clause: inout Clause, isNew: Bool) -> String? {
        if let quoted = clause.takeQuoted() {
            // "a lower third with 'Ada' and 'Engineer'": its two lines.
            guard let second = clause.takeQuoted() else { return quoted }
            return quoted + "\n" + second
        }
        if !isNew, clause.has(.definite) { return nil }
        if let saying = clause.parts.firstIndex(where: { $0.kind == .saying || $0.kind == .named }) {
            // "saying one at 2 s then two at 5 s" is two of them.
            let words = clause.parts[(saying + 1)...]
            if let joint = words.firstIndex(where: { $0.kind == .joint }),
                words.prefix(upTo: joint).contains(where: \.isStart)
            {
                return nil
            }
            return clause.takeFreeText(from: saying + 1, isVerbatim: true)
        }
        if let text = clause.takeWrittenText() { return text }
        guard isNew, let noun = clause.parts.lastIndex(where: { $0.kind == .target(.kind(.title, ordinal: nil)) }),
            clause.parts.indices.contains(noun + 1), clause.parts[(noun + 1)...].contains(where: \.isOfText)
        else { return nil }
        guard let first = clause.parts[(noun + 1)...].first(where: { !clause.isSign($0) }),
            !clause.beginsWithLink(first)
        else { return nil }
        // 标题显示时间延长到6秒: without quotes or "saying", what asks for something is no text.
        guard
            clause.parts[(noun + 1)...].first?.isText(in: clause.text) == true
                || !clause.parts[(noun + 1)...].contains(where: \.isVerb)
        else { return nil }
        // "Add subs: 0-4 We left early / 4-9 …" is several of them.
        if clause.listsTimes(from: noun + 1) { return nil }
        return clause.takeFreeText(from: noun + 1, isVerbatim: true)
    }
}

extension [Part] {
    /// "A title …"; 标题描个黑边 is about the one that is there.
    fileprivate var announceTitle: Bool {
        guard let word = firstIndex(where: { $0.kind == .indefinite }) else { return false }
        let title = firstIndex { $0.kind == .target(.kind(.title, ordinal: nil)) }
        return title.map { word < $0 } ?? true
    }

    fileprivate var hasWordsBetweenTitleAndVerb: Bool {
        guard let title = firstIndex(where: { $0.kind == .target(.kind(.title, ordinal: nil)) }),
            let verb = self[title...].firstIndex(where: { $0.kind == .verb(.add) })
        else { return false }
        return self[title..<verb].contains(where: \.isOfText)
    }
}

extension Clause {
    /// "I want a title", "put some text on it": a new one, and nothing of what it says.
    fileprivate var asksForTitleOnly: Bool {
        var clause = self
        guard clause.has(.indefinite), clause.takeTitleNoun() != nil else { return false }
        _ = clause.take(.target(.pronoun))
        _ = clause.takeWord(.over)
        while clause.take(.target(.kind(.clip, ordinal: nil))) {}
        _ = clause.takePlace()
        return clause.takeSlots(playhead: nil) != nil && clause.isSpent
    }

    fileprivate func isSign(_ part: Part) -> Bool {
        let first = text.folded[part.range.lowerBound]
        return !first.isWordLike && !first.isHan
    }
}

extension Part.Kind {
    /// Whether it is one clip, or across it.
    fileprivate var isCarrier: Bool {
        switch self {
        case .across: true
        case .target(let reference): reference.namesOne
        default: false
        }
    }
}

extension Part {
    fileprivate var isStart: Bool { if case .start = kind { true } else { false } }

    fileprivate var isVerb: Bool { if case .verb = kind { true } else { false } }

    /// Whether it is written as the beginning of a text is: with a capital.
    fileprivate func isText(in text: SourceText) -> Bool { text.scalars[range.lowerBound].properties.isUppercase }

    /// Whether it can be a word of a title that stands there without quotes.
    fileprivate var isOfText: Bool {
        switch kind {
        case .other: true
        case .sense(.filter(.some)), .sense(.fontName): true
        default: false
        }
    }
}
