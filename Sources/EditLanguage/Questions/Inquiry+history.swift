import Timeline

extension Inquiry {
    /// What was done, and how it was before.
    func ofHistory() -> Answer? {
        guard let history = context.history else { return nil }
        let isBrief = tokens.count <= 14
        if isBrief, says(AnswerWords.reason) { return .reason(unanswered) }
        if isBrief, isAsked, says(AnswerWords.changesSoFar) {
            return .comparison(version: 1, history.version(1).map { changes(from: $0, to: history.current) } ?? [])
        }
        // "What changed since version 3" asks for more than the last change.
        let isSinceVersion = version != nil && says(Self.since)
        if isBrief, !isSinceVersion, says(AnswerWords.lastChange) {
            return .lastChange(history.previous.map { changes(from: $0, to: history.current) } ?? [])
        }
        if isBrief, says(AnswerWords.versions) {
            return .versions(history.position + 1, of: history.count)
        }
        if isSinceVersion || says(AnswerWords.comparison), !says(Self.contrast) {
            guard let number = version else {
                guard let previous = history.previous, isBrief else { return nil }
                return .before(previous, changes(from: previous, to: history.current))
            }
            guard let version = history.version(number) else { return .noVersion(number, of: history.count) }
            return .comparison(version: number, changes(from: version, to: history.current))
        }
        guard isBrief, isAsked, says(AnswerWords.before) else { return nil }
        return history.previous.map { .before($0, changes(from: $0, to: history.current)) } ?? .lastChange([])
    }

    /// "Save this version as rough cut": every edit is kept anyway.
    var kept: Answer? {
        guard let history = context.history, tokens.count <= 14, says(AnswerWords.keeping), !isAsked,
            !says(AnswerWords.files), !says(AnswerWords.formats)
        else { return nil }
        return .kept(version: history.position + 1)
    }

    func changes(from old: Draft, to new: Draft) -> [DraftDifference.Change] {
        DraftDifference(from: old, to: new).changes
    }

    private var version: Int? {
        clause.parts.compactMap { part -> Int? in
            switch part.kind {
            case .number(let value) where value % 1000 == 0: value / 1000
            case .target(.kind(nil, ordinal: let ordinal?)) where ordinal > 0: ordinal
            default: nil
            }
        }.first
    }

    /// Why nothing was done for what was said last, read anew.
    private var unanswered: String? {
        guard let sentence = context.unanswered, !sentence.isEmpty else { return nil }
        var context = context
        context.unanswered = nil
        guard case .question(let question) = EditReader().read(sentence, in: context) else { return nil }
        return question.text
    }
}

extension Inquiry {
    /// 其他几段 asks for no number.
    var saysMark: Bool {
        places.contains { place in
            AnswerWords.chineseMarks.matchEnd(in: text, at: place) != nil
                && !(text.folded[place] == "几" && PlainChinese.isSome(text, place))
        }
    }

    private static let since = Phrases(["since version", "之后改", "以后改", "以来改", "之后有什么变", "以来有什么变"])

    /// The dial is no comparison.
    private static let contrast = Phrases(["对比度", "对比强", "对比弱", "对比大", "对比小", "对比拉开", "对比强烈"])
}
