import Timeline

extension PartBuilder {
    /// "every 10 s", "across the first clip", "over clip 2", "when the dinner clip starts", 每10秒.
    func across() -> Found? {
        guard mayLead(index) else { return nil }
        if term(index) == .sense(.all) || says(Self.everies, at: index), let time = bareTime(skipFillers(index + 1)) {
            return Found(kind: .every(time), end: skipFillers(index + 1) + 1)
        }
        let next = skipArticles(index + 1)
        // "Over the last 3 seconds" is a stretch of time.
        if says(Self.overs, at: index), bareTime(next + 1) == nil, !isUnitAlone(next + 1),
            let found = reference(from: next),
            case .target(let reference) = found.kind, reference.namesOne
        {
            return Found(kind: .across(reference, isWhole: true), end: found.end)
        }
        return whileOrWhen()
    }

    /// "When the dinner clip starts", "as soon as dinner's on", "while the market plays".
    private func whileOrWhen() -> Found? {
        let isWhile = says(Self.whiles, at: index)
        guard isWhile || says(Self.whens, at: index) else { return nil }
        let words = isWhile ? Self.whiles : Self.whens
        let end = words.matchEnd(in: text, at: tokens[index].range.lowerBound) ?? 0
        let start = tokens[index...].indices.first { tokens[$0].range.lowerBound >= end } ?? tokens.endIndex
        guard let found = reference(from: skipArticles(start)), case .target(let reference) = found.kind,
            reference.namesOne
        else { return nil }
        let verb = skipFillers(found.end)
        let begins = term(verb) == .sense(.begins) || term(verb) == .edge(.start) || says(Self.begins, at: verb)
        if begins { return Found(kind: .across(reference, isWhole: false), end: verb + 1) }
        if says(Self.plays, at: verb) { return Found(kind: .across(reference, isWhole: true), end: verb + 1) }
        // "As soon as dinner's on": from there; "when dinner is on": as long as that.
        guard (found.end..<verb).contains(where: { says(Self.theres, at: $0) }) else { return nil }
        let isFrom = says(Self.soons, at: index)
        return Found(kind: .across(reference, isWhole: !isFrom), end: verb)
    }

    /// Whether a token can be a word that leads to what follows: this is asked of every token of every clause.
    private func mayLead(_ index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return false }
        switch tokens[index].kind {
        case .other, .term(.filler), .term(.sense), .term(.keyword): return true
        default: return false
        }
    }

    private func says(_ words: Phrases, at index: Int) -> Bool {
        tokens.indices.contains(index) && words.matchEnd(in: text, at: tokens[index].range.lowerBound) != nil
    }

    private func skipFillers(_ index: Int) -> Int {
        var index = index
        while term(index) == .filler { index += 1 }
        return index
    }

    private static let everies = Phrases(["every", "each", "每", "每隔", "每过"])
    private static let overs = Phrases(["over", "across", "throughout", "during", "above", "all over", "on top of"])
    private static let whens = Phrases([
        "when", "once", "as soon as", "the moment", "by the time", "the second", "until",
    ])
    private static let soons = Phrases(["once", "as soon as", "the moment", "by the time", "the second", "until"])
    private static let whiles = Phrases(["while", "whilst", "as long as", "whenever"])
    private static let begins = Phrases([
        "starts", "begins", "start", "begin", "comes", "appears", "arrives", "opens", "kicks in", "rolls", "shows up",
        "pops up", "hits",
    ])
    private static let plays = Phrases([
        "plays", "play", "runs", "lasts", "shows", "is playing", "is showing", "playing",
    ])
    private static let theres = Phrases(["on", "there", "here", "up"])
}

extension Reference {
    /// Whether it says which one, and not only of what kind.
    var namesOne: Bool {
        switch self {
        case .kind(_, ordinal: nil), .pronoun, .that: false
        case .group(let group): group.isOne
        case .kind, .address, .called, .name: true
        }
    }
}
