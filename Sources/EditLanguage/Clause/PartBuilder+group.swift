import Timeline

// "all clips but the first", "the other two", "the longest clip", 除了第一段的所有片段.
extension PartBuilder {
    /// What is named in a roundabout way: several things, what is left out, a part of something.
    func roundabout() -> Found? { group() ?? exception() ?? portion() }

    /// Several things that are told by what they have in common.
    private func group() -> Found? {
        spoken() ?? others() ?? exceptedFirst() ?? middle() ?? alternate() ?? counted() ?? ranged() ?? described()
    }

    private func found(_ group: Group, to end: Int) -> Found { Found(kind: .target(.group(group)), end: end) }

    /// "them".
    private func spoken() -> Found? {
        term(index) == .sense(.several(0)) ? found(Group(base: .spoken), to: index + 1) : nil
    }

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

    /// "the middle clip", "the copy".
    private func middle() -> Found? {
        if term(index) == .sense(.copied) {
            return found(Group(noun: .clip, base: .copies, isOne: true), to: index + 1)
        }
        let first = term(index) == .definite ? index + 1 : index
        guard term(first) == .position(.center), !isHan(first) else { return nil }
        if let (noun, end) = self.noun(at: first + 1), isSingular(first + 1) {
            return found(Group(noun: noun, base: .middle, isOne: true), to: end)
        }
        return isOne(first + 1) ? found(Group(noun: .clip, base: .middle, isOne: true), to: first + 2) : nil
    }

    /// "every second clip", "every other one".
    private func alternate() -> Found? {
        var next = index + 1
        let step: Int
        if term(index) == .sense(.alternate) {
            step = 2
        } else if term(index) == .sense(.all), case .ordinal(let number) = term(next), number > 1 {
            step = number
            next += 1
        } else {
            return nil
        }
        if let (noun, end) = self.noun(at: next) { return found(Group(noun: noun, base: .every(step)), to: end) }
        return isOne(next) ? found(Group(noun: .clip, base: .every(step)), to: next + 1) : nil
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
        // "All three".
        if isAll, text.spells("all", in: tokens[index].range), let (count, next) = self.count(at: end),
            (2...12).contains(count)
        {
            group.base = .exactly(count)
            end = next
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
        } else if !isAll || !group.traits.isEmpty {
            // "Everything black and white" says what it is to be.
            return nil
        }
        group.isOne = group.isOne || isExtreme
        if let (trait, next) = self.trait(at: skipThatIs(end), isBefore: false) {
            group.traits.append(trait)
            group.isOne = false
            end = next
        }
        let except = term(end) == .joint ? end + 1 : end
        let isBut = tokens.indices.contains(except) && text.spells("but", in: tokens[except].range)
        if isAll && isBut || term(except) == .sense(.except), let (references, next) = self.references(from: except + 1)
        {
            group.exceptions = references
            end = next
        }
        // "Make it all sepia" says what it is to be.
        let isTold = group.noun != nil || group.isOne
        let saysMore = !group.exceptions.isEmpty || group.base != .all || isTold && !group.traits.isEmpty
        return saysMore ? found(group, to: end) : nil
    }
}
