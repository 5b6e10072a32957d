import Timeline

// "all clips but the first", "the other two", "the longest clip", 除了第一段的所有片段.
extension PartBuilder {
    /// Several things that are told by what they have in common.
    func group() -> Found? { others() ?? exceptedFirst() ?? counted() ?? ranged() ?? described() }

    private func found(_ group: Group, to end: Int) -> Found { Found(kind: .target(.group(group)), end: end) }

    /// "the rest of the clips", "the other two", 其他片段, 剩下的两段.
    private func others() -> Found? {
        let first = term(index) == .definite ? index + 1 : index
        guard term(first) == .sense(.others) else { return nil }
        var end = skipLinks(first + 1)
        var group = Group(base: .others(nil))
        if let (count, next) = self.count(at: end) {
            group.base = .others(count)
            end = next
        }
        if let (noun, next) = self.noun(at: end) {
            group.noun = noun
            group.isOne = group.base == .others(nil) && isSingular(end)
            end = next
        } else if term(end) == .pronoun {
            end += 1
        }
        return found(group, to: end)
    }

    /// "except for the first clip, all clips", 除了第一段，其他的都.
    private func exceptedFirst() -> Found? {
        guard term(index) == .sense(.except), let (references, next) = self.references(from: index + 1) else {
            return nil
        }
        var end = next
        while isLink(end) || term(end) == .joint || term(end) == .sense(.besides) { end += 1 }
        var saysAll = false
        while [.sense(.all), .sense(.others), .sense(.whole)].contains(term(end)) || isLink(end) {
            saysAll = saysAll || !isLink(end)
            end += 1
        }
        var group = Group(exceptions: references)
        if let (noun, next) = self.noun(at: end) {
            (group.noun, end) = (noun, next)
            saysAll = true
        }
        return saysAll ? found(group, to: end) : nil
    }

    /// "the first three clips", 前三段.
    private func counted() -> Found? {
        let first = term(index) == .definite ? index + 1 : index
        guard case .ordinal(let ordinal) = term(first), ordinal == 1 || ordinal == -1,
            let (count, next) = self.count(at: first + 1), count > 1
        else { return nil }
        let isSpoken = if case .sense(.several) = term(first + 1) { true } else { false }
        let isCounter = isSpoken || isHan(first) && term(next) == .indefinite
        let end = isCounter && !isSpoken ? next + 1 : next
        let base: Group.Base = ordinal == 1 ? .first(count) : .last(count)
        if let (noun, next) = self.noun(at: end) { return found(Group(noun: noun, base: base), to: next) }
        return isCounter ? found(Group(noun: .clip, base: base), to: end) : nil
    }

    /// "clips 2 to 4", "the first to the third clip", 第二段到第四段.
    private func ranged() -> Found? {
        if let (noun, next) = self.noun(at: index), !isSingular(index), let (first, to) = self.count(at: next),
            term(to) == .preposition(.to),
            let (last, end) = self.count(at: to + 1), first < last
        {
            return found(Group(noun: noun, base: .numbers(first...last)), to: end)
        }
        let place = term(index) == .preposition(.from) ? skipArticles(index + 1) : skipArticles(index)
        guard case .ordinal(let first) = term(place) else { return nil }
        var next = place + 1
        if isHan(place), let (_, behind) = self.noun(at: next) { next = behind }
        guard term(next) == .preposition(.to) else { return nil }
        next = skipArticles(next + 1)
        guard case .ordinal(let last) = term(next), first > 0, last > first, let (noun, end) = self.noun(at: next + 1)
        else {
            return nil
        }
        return found(Group(noun: noun, base: .numbers(first...last)), to: end)
    }

    /// "all clips longer than 9 s", "the longest clip", "every clip except the first", 超过9秒的片段.
    private func described() -> Found? {
        var group = Group()
        var end = index
        let isAll = term(end) == .sense(.all)
        let isDefinite = term(end) == .definite
        if isAll || isDefinite { end = skipArticles(end + 1) }
        while isAll || isDefinite || isHan(index), let (trait, next) = self.trait(at: end, isBefore: true) {
            group.traits.append(trait)
            end = skipLinks(next)
        }
        let isExtreme = group.traits.contains { $0 == .longest || $0 == .shortest }
        if let (noun, next) = self.noun(at: end) {
            group.noun = noun
            group.isOne = !isAll && isSingular(end)
            end = next
        } else if isOne(end) || term(end) == .pronoun, !group.traits.isEmpty {
            group.isOne = true
            end += 1
        } else if isExtreme {
            group.isOne = true
        } else if !isAll {
            return nil
        }
        group.isOne = group.isOne || isExtreme
        if let (trait, next) = self.trait(at: skipThatIs(end), isBefore: false) {
            group.traits.append(trait)
            group.isOne = false
            end = next
        }
        let except = term(end) == .joint ? end + 1 : end
        if term(except) == .sense(.except), let (references, next) = self.references(from: except + 1) {
            group.exceptions = references
            end = next
        }
        // "Make it all sepia" says what it is to be.
        let isTold = group.noun != nil || group.isOne
        return group.exceptions.isEmpty && !(isTold && !group.traits.isEmpty) ? nil : found(group, to: end)
    }

    // MARK: Pieces

    /// What a thing is like: "black and white", "longest", 超过9秒的; behind the noun "longer than 9 s".
    private func trait(at index: Int, isBefore: Bool) -> (Group.Trait, Int)? {
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
        guard term(index) == .sense(.except), let (references, end) = self.references(from: index + 1) else {
            return nil
        }
        return Found(kind: .exception(references), end: term(end) == .sense(.besides) ? end + 1 : end)
    }

    /// The things that are left out: "the first and the last clip".
    private func references(from index: Int) -> ([Reference], Int)? {
        var found: [Reference] = []
        var end = skipArticles(index)
        while let next = self.reference(from: end), case .target(let reference) = next.kind, reference != .pronoun {
            found.append(reference)
            end = isOne(next.end) ? next.end + 1 : next.end
            guard term(end) == .joint, self.reference(from: skipArticles(end + 1)) != nil else { break }
            end = skipArticles(end + 1)
        }
        return found.isEmpty ? nil : (found, end)
    }

    /// A whole number: "two", 两.
    private func count(at index: Int) -> (Int, Int)? {
        if case .sense(.several(let count)) = term(index) { return (count, index + 1) }
        guard tokens.indices.contains(index), case .number(let value) = tokens[index].kind, value > 0,
            value % 1000 == 0
        else { return nil }
        return (value / 1000, index + 1)
    }

    private func noun(at index: Int) -> (Noun, Int)? {
        // 最短的那段.
        if term(index) == .pronoun, isHan(index), case .noun(let noun) = term(index + 1), noun.isSegment {
            return (noun, index + 2)
        }
        guard case .noun(let noun) = term(index), noun.isSegment, noun != .file else { return nil }
        // 片段 behind 段 says it twice.
        let isTwice = isHan(index) && term(index + 1) == .noun(noun)
        return (noun, index + (isTwice ? 2 : 1))
    }

    private func isOne(_ index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return false }
        return text.spells("one", in: tokens[index].range)
    }

    /// Whether a noun is one of many: Chinese makes no difference.
    private func isSingular(_ index: Int) -> Bool {
        !isHan(index) && !text.string(tokens[index].range).lowercased().hasSuffix("s")
    }

    private func isLink(_ index: Int) -> Bool { term(index) == .filler || term(index) == .definite }

    private func skipLinks(_ index: Int) -> Int {
        var index = index
        while isLink(index) { index += 1 }
        return index
    }

    /// "that are", "which is".
    private func skipThatIs(_ index: Int) -> Int { term(index) == .pronoun ? skipLinks(index + 1) : skipLinks(index) }
}
