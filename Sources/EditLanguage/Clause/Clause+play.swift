import Timeline

extension Clause {
    /// Takes "under the video", "in the background", "over it": where a sound lies is no question.
    mutating func takeLayer() { _ = takeWord { $0 == .over || $0 == .under ? true : nil } }

    /// Takes a verb, or stands without one; nil where the verb is another.
    mutating func mayTakeVerb(_ verbs: Verb...) -> Bool {
        let inherited = inherited
        if let inherited { return verbs.contains(inherited) }
        let mine = parts.compactMap { if case .verb(let verb) = $0.kind { verb } else { nil } }
        guard mine.allSatisfy(verbs.contains) else { return false }
        for verb in verbs { _ = take(.verb(verb)) }
        return true
    }

    /// Takes a length, whatever role it is said in.
    mutating func takeLength() -> Int? {
        take { kind in
            switch kind {
            case .time(let time), .length(let time), .amount(let time): time
            default: nil
            }
        }
    }

    /// Takes "by 50%", "50 %"; how much, as it stands without a sign.
    mutating func takeShare() -> Int? { take { if case .percent(let value) = $0 { value } else { nil } } }

    /// Whether it says how many times in figures: "2x" alone is a speed, "half" may be anything.
    var hasSpelledFactor: Bool {
        parts.indices.contains { index in
            guard case .sense(.factor) = parts[index].kind else { return false }
            return ["x", "×", "倍"].contains { says($0, at: index) }
        }
    }

    /// Takes how many times: "2x", "half", "3 times", "twice".
    mutating func takeFactor() -> Int? {
        if let factor = takeWord({ if case .factor(let percent) = $0 { percent } else { nil } }) { return factor }
        guard let index = parts.firstIndex(where: { $0.kind == .sense(.times) }), index > 0,
            case .number(let value) = parts[index - 1].kind
        else { return nil }
        remove(index - 1..<index + 1)
        return value / 10
    }
}
