import Timeline

extension [Token] {
    /// With bare numbers as seconds where only a time can stand: "from 12 to 15", "at 20", "8 to 11"; nil where there
    /// are none.
    var countingSeconds: [Token]? {
        // "From 20 to 35" of a volume, a size, an angle counts something else.
        let others = filter(\.countsSomethingElse)
        // "Slow motion from 30 to 33" says how slow by a word.
        let isPace = others.allSatisfy { if case .term(.sense(.pace)) = $0.kind { true } else { false } }
        guard others.isEmpty || isPace else { return nil }
        var found = self
        var isChanged = false
        for index in indices {
            guard case .number(let value) = self[index].kind, value >= 0, saysWhen(index),
                others.isEmpty || isOfStretch(index)
            else { continue }
            found[index] = Token(kind: .time(value), range: self[index].range)
            isChanged = true
        }
        return isChanged ? found : nil
    }

    /// Whether the numbers up to a place are a list behind "at": "at 0, 10 and 20".
    private func isListed(behindTimeAt index: Int) -> Bool {
        var place = index
        while place > 0, case .number = self[place].kind {
            if self[place - 1].term == .preposition(.at) { return true }
            guard self[place - 1].term == .joint else { return false }
            place -= 2
        }
        return false
    }

    /// Whether a number is one end of "from 30 to 33".
    private func isOfStretch(_ index: Int) -> Bool {
        let isLead = { (place: Int) in
            indices.contains(place) && [.preposition(.from), .preposition(.between)].contains(self[place].term)
        }
        let ties: [Term?] = [.preposition(.to), .joint]
        return isLead(index - 1) && index + 1 < count && ties.contains(self[index + 1].term)
            || isLead(index - 3) && ties.contains(self[index - 1].term)
    }

    private func saysWhen(_ index: Int) -> Bool {
        let isTimeLike = { (place: Int) -> Bool in
            guard indices.contains(place) else { return false }
            switch self[place].kind {
            case .number, .time: return true
            default: return false
            }
        }
        let before = index > 0 ? self[index - 1].term : nil
        let behind = index + 1 < count ? self[index + 1].term : nil
        if before == .preposition(.at) || before == .preposition(.from) { return true }
        // "Everything after 30".
        if case .sense(.rest)? = before { return true }
        // "Split it at 8 and 11": what the second one counts.
        if before == .joint, isListed(behindTimeAt: index - 2), behind == nil || behind == .joint { return true }
        // "The first 8 seconds and the last 16".
        if case .ordinal(let number)? = before, abs(number) == 1, behind == nil || behind == .joint,
            self[..<index].contains(where: { if case .time = $0.kind { true } else { false } })
        {
            return true
        }
        if behind == .preposition(.to), isTimeLike(index + 2) { return true }
        if before == .preposition(.to), isTimeLike(index - 2) { return true }
        let isBetween = index > 0 && before == .preposition(.between) && behind == .joint && isTimeLike(index + 2)
        let isSecond =
            index > 2 && before == .joint && isTimeLike(index - 2) && self[index - 3].term == .preposition(.between)
        return isBetween || isSecond
    }
}

extension Token {
    /// Whether it speaks of what has numbers of its own.
    fileprivate var countsSomethingElse: Bool {
        switch kind {
        case .percent, .pixels, .rate, .term(.louder), .term(.quieter), .term(.noun(.volume)): true
        case .term(.sense(let sense)):
            switch sense {
            case .dial, .change, .level, .speed, .tempo, .pace, .fontSize, .scale, .letters, .size, .rotation, .degrees,
                .motion, .factor, .times, .decibels, .loudness, .transparency, .frameRate, .clockwise, .turned, .inset:
                true
            default: false
            }
        default: false
        }
    }
}
