import Timeline

extension PartBuilder {
    /// A time with its role, a stretch, or nothing.
    func time() -> Found? {
        if let span = span(from: index) ?? spanOfPart() { return span }
        switch term(index) {
        case .preposition(let preposition): return roleOfPreposition(preposition)
        case .ordinal(let number) where number == 1 || number == -1:
            if isUnitAlone(index + 1) { return Found(kind: number == 1 ? .first(1000) : .last(1000), end: index + 2) }
            guard let time = bareTime(skipIndefinite(index + 1)) ?? bareMinute(index + 1) else { return nil }
            return Found(kind: number == 1 ? .first(time) : .last(time), end: skipIndefinite(index + 1) + 1)
        case .edge(let edge):
            // 结尾五秒, 片尾的4秒: the stretch at that end, not a place and a length. "Begin" is a verb as well.
            let next = skipOwner(index + 1)
            guard isHan(index), let time = bareTime(next), ![.earlier, .later].contains(term(next + 1)) else {
                return nil
            }
            return Found(kind: edge == .start ? .first(time) : .last(time), end: next + 1)
        default: return behindTime()
        }
    }

    /// "8 s long", "20 s of material".
    private func behindTime() -> Found? {
        guard let time = bareTime(index) else { return nil }
        switch term(index + 1) {
        case .long: return Found(kind: .length(time), end: index + 2)
        case .material: return Found(kind: .material(time), end: index + 2)
        // "3 s earlier": how far, not where.
        case .earlier, .later: return Found(kind: .amount(time), end: index + 1)
        // 5秒处, 5秒的时候: where, not how long.
        case .filler where isHan(index + 1):
            let end = skipOwner(index + 1)
            let isPlace = (index + 1..<end).contains { place in
                Self.wordsForPlace.contains { text.spells($0, in: tokens[place].range) }
            }
            return isPlace ? Found(kind: .start(time), end: end) : nil
        default: return nil
        }
    }

    private static let wordsForPlace = [
        "处", "时", "时候", "的时候", "位置", "地方", "那里", "那一帧", "那帧", "那一刻", "那儿", "那会儿", "那一瞬间", "的那一帧", "的那一刻", "那个画面",
    ]

    private func roleOfPreposition(_ preposition: Preposition) -> Found? {
        var next = index + 1
        // 移到第5秒: "to" and "at" stand together.
        while case .preposition(.at) = term(next) { next += 1 }
        next = skipArticles(next)
        if preposition == .duration, let stretch = stretch(next) { return stretch }
        // "At the 4th second".
        if preposition == .at, case .ordinal(let number) = term(next), number > 0, isUnitAlone(next + 1) {
            return Found(kind: .start(number * 1000), end: next + 2)
        }
        if let time = bareTime(next), term(next + 1) == .material { return Found(kind: .material(time), end: next + 2) }
        guard let time = clockTime(next, isRatioPossible: preposition == .to) else { return nil }
        switch preposition {
        case .from, .at: return Found(kind: .start(time), end: next + 1)
        case .to:
            // "to 8 s long" is still a length.
            let isLong = term(next + 1) == .long
            return Found(kind: isLong ? .length(time) : .goal(time), end: next + (isLong ? 2 : 1))
        case .duration: return Found(kind: .length(time), end: next + 1)
        case .by: return Found(kind: .amount(time), end: next + 1)
        case .between: return nil
        }
    }

    /// "for the first 3 seconds".
    private func stretch(_ next: Int) -> Found? {
        guard case .ordinal(let number) = term(next), number == 1 || number == -1 else { return nil }
        if isUnitAlone(next + 1) { return Found(kind: number == 1 ? .first(1000) : .last(1000), end: next + 2) }
        guard let time = bareTime(next + 1) else { return nil }
        return Found(kind: number == 1 ? .first(time) : .last(time), end: next + 2)
    }

    /// How long "the last minute" is; nil where no unit stands there alone.
    private func bareMinute(_ index: Int) -> Int? {
        guard tokens.indices.contains(index), tokens[index].kind == .other,
            text.spells("minute", in: tokens[index].range)
        else { return nil }
        return 60_000
    }

    /// "the first second": here the word is the unit, unless it counts something, as in "the last second clip".
    func isUnitAlone(_ index: Int) -> Bool {
        guard case .ordinal(2) = term(index) else { return false }
        if case .noun = term(index + 1) { return false }
        return true
    }

    /// "from 1 s to 3 s", "between 1 s and 3 s", "3-5 s".
    func span(from index: Int) -> Found? {
        var first = index
        var joinedByAnd = false
        switch term(index) {
        case .preposition(.from), .preposition(.at): first += 1
        case .preposition(.between):
            first += 1
            joinedByAnd = true
        default: break
        }
        while case .preposition(.at) = term(first) { first += 1 }
        guard joinedByAnd ? term(first + 1) == .joint : term(first + 1) == .preposition(.to) else { return nil }
        var last = first + 2
        while case .preposition(.at) = term(last) { last += 1 }
        guard let end = clockTime(last, isRatioPossible: false),
            let start = clockTime(first, isRatioPossible: false) ?? sharingUnit(first, with: last)
        else { return nil }
        return Found(kind: .span(TimeRange(start, end)), end: skipContents(last + 1))
    }

    /// "3 to 5 s": the first number takes the unit of the second, which is seconds unless it says otherwise.
    private func sharingUnit(_ index: Int, with last: Int) -> Int? {
        guard tokens.indices.contains(index), case .number(let value) = tokens[index].kind,
            case .time(let end) = tokens[last].kind
        else { return nil }
        // "1 to 2 min": seconds would make it a stretch of two minutes; the larger unit is meant.
        return end >= 60_000 && end % 60_000 == 0 && value < 60_000 ? value * 60 : value
    }

    func bareTime(_ index: Int) -> Int? {
        guard tokens.indices.contains(index), case .time(let time) = tokens[index].kind else { return nil }
        return time
    }

    private func clockTime(_ index: Int, isRatioPossible: Bool) -> Int? {
        guard tokens.indices.contains(index) else { return nil }
        switch tokens[index].kind {
        case .time(let time): return time
        // "to 9:16" is a shape, "at 9:16" a time.
        case .ratio(_, let clock): return isRatioPossible ? nil : clock
        default: return nil
        }
    }

    /// 结尾的五秒: the word that joins the two.
    private func skipOwner(_ index: Int) -> Int {
        var index = index
        while term(index) == .filler, isHan(index) { index += 1 }
        return index
    }

    private func skipIndefinite(_ index: Int) -> Int {
        var index = index
        while case .indefinite = term(index) { index += 1 }
        return index
    }
}
