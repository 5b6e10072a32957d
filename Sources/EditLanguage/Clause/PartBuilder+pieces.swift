import Timeline

// What the readings of groups are made of.
extension PartBuilder {
    /// What a thing is like: "black and white", "longest", 超过9秒的; behind the noun "longer than 9 s".
    func trait(at index: Int, isBefore: Bool) -> (Group.Trait, Int)? {
        switch term(index) {
        case .sense(.filter(let filter?)) where isBefore: return (.filtered(filter), index + 1)
        case .sense(.longest(let isLongest)) where isBefore: return (isLongest ? .longest : .shortest, index + 1)
        case .sense(.compared(let isLonger)) where isBefore == isHan(index):
            guard let time = bareTime(index + 1) else { return nil }
            return (isLonger ? .longer(time) : .shorter(time), index + 2)
        default:
            // "over 9 s" behind what it counts.
            guard !isBefore, tokens.indices.contains(index), let time = bareTime(index + 1) else { return nil }
            let word = tokens[index].range
            if text.spells("over", in: word) { return (.longer(time), index + 2) }
            return text.spells("under", in: word) ? (.shorter(time), index + 2) : nil
        }
    }

    /// "Make every clip black and white apart from the first": what is left out of what was said before.
    func exception() -> Found? {
        guard term(index) == .sense(.except) || isButBehindAll, let (references, end) = self.references(from: index + 1)
        else { return nil }
        return Found(kind: .exception(references), end: term(end) == .sense(.besides) ? end + 1 : end)
    }

    /// "Everything black and white but the last clip".
    private var isButBehindAll: Bool {
        tokens.indices.contains(index) && text.spells("but", in: tokens[index].range)
            && tokens[..<index].contains { $0.term == .sense(.all) || $0.term == .sense(.whole) }
    }

    /// The things that are left out: "the first and the last clip".
    func references(from index: Int) -> ([Reference], Int)? {
        var found: [Reference] = []
        var end = skipArticles(index)
        while let next = self.reference(from: end), case .target(let reference) = next.kind, reference != .pronoun {
            found.append(reference)
            end = isOne(next.end) ? next.end + 1 : next.end
            guard term(end) == .joint, self.reference(from: skipArticles(end + 1)) != nil else { break }
            end = skipArticles(end + 1)
        }
        // "But not 2".
        if found.isEmpty, let (number, next) = count(at: end), noun(at: next) == nil {
            return ([.kind(.clip, ordinal: number)], next)
        }
        return found.isEmpty ? nil : (found, end)
    }

    /// A whole number: "two", 两.
    func count(at index: Int) -> (Int, Int)? {
        if case .sense(.several(let count)) = term(index) { return (count, index + 1) }
        // 另外两段.
        if term(index) == .sense(.pair(0)), isHan(index) { return (2, index + 1) }
        guard tokens.indices.contains(index), case .number(let value) = tokens[index].kind, value > 0,
            value % 1000 == 0
        else { return nil }
        return (value / 1000, index + 1)
    }

    func noun(at index: Int) -> (Noun, Int)? {
        // 最短的那段.
        if term(index) == .pronoun, isHan(index), case .noun(let noun) = term(index + 1), noun.isSegment {
            return (noun, index + 2)
        }
        guard case .noun(let noun) = term(index), noun.isSegment, noun != .file else { return nil }
        // 片段 behind 段 says it twice.
        let isTwice = isHan(index) && term(index + 1) == .noun(noun)
        return (noun, index + (isTwice ? 2 : 1))
    }

    func isOne(_ index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return false }
        return text.spells("one", in: tokens[index].range)
    }

    /// Whether a noun is one of many: Chinese makes no difference.
    func isSingular(_ index: Int) -> Bool {
        !isHan(index) && !text.string(tokens[index].range).lowercased().hasSuffix("s")
    }

    func isLink(_ index: Int) -> Bool { term(index) == .filler || term(index) == .definite }

    func skipLinks(_ index: Int) -> Int {
        var index = index
        while isLink(index) { index += 1 }
        return index
    }

    /// "that are", "which is".
    func skipThatIs(_ index: Int) -> Int { term(index) == .pronoun ? skipLinks(index + 1) : skipLinks(index) }
}
