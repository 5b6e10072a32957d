import Timeline

extension Clause {
    /// Whether a word with a sense stands in it: without one, most rules need not try.
    var hasSense: Bool { has { if case .sense = $0 { true } else { false } } }

    /// Takes out the first word whose sense means something to the caller.
    mutating func takeWord<Value>(_ meaning: (Sense) -> Value?) -> Value? {
        take { if case .sense(let word) = $0 { meaning(word) } else { nil } }
    }

    /// Takes out every word of a sense; true if there was one.
    mutating func takeWord(_ word: Sense) -> Bool { take(Part.Kind.sense(word)) }

    func hasWord(_ word: Sense) -> Bool { has(Part.Kind.sense(word)) }

    /// Whether what is asked for is undone: "remove …", "reset …".
    mutating func takesAway() -> Bool {
        let isReset = takeWord(.reset)
        return takeVerb(.remove) != nil || isReset
    }

    /// "make a vintage clip" asks for a new one; "make it a vintage clip" and "give the clip …" do not.
    var asksForNewClip: Bool {
        has(.indefinite) && has(.target(.kind(.clip, ordinal: nil))) && !has(.definite) && !has(.target(.pronoun))
            && has { [.verb(.make), .verb(.add), .verb(.generate)].contains($0) }
    }

    /// Takes a number or percentage with its sign; in thousandths, since "opacity 0.5" is a half.
    mutating func takeSignedThousandths() -> Int? {
        for index in parts.indices {
            let value: Int
            switch parts[index].kind {
            case .number(let number): value = number
            case .percent(let percent), .percentGoal(let percent): value = percent * 1000
            default: continue
            }
            var isNegative = false
            var first = index
            if index > 0, case .sense(let sign) = parts[index - 1].kind, sign == .minus || sign == .plus {
                isNegative = sign == .minus
                first -= 1
            }
            remove(first..<index + 1)
            return isNegative ? -value : value
        }
        return nil
    }

    /// The same as a whole number; nil where there is none or it is none.
    mutating func takeSigned() -> Int? {
        takeSignedThousandths().flatMap { $0 % 1000 == 0 ? $0 / 1000 : nil }
    }

    /// Whether a number is what is to be, and not what is to be added: "to 20".
    var saysGoal: Bool { has(.to) || has { if case .percentGoal = $0 { true } else { false } } }

    /// Takes a place on the picture.
    mutating func takePlace() -> PicturePlace? {
        for index in parts.indices {
            switch parts[index].kind {
            case .position(let place), .sense(.side(let place)):
                remove(index..<index + 1)
                return place
            // "to the left" is earlier where time is spoken of.
            case .earlier where says("left", at: index), .later where says("right", at: index):
                let isLeft = parts[index].kind == .earlier
                remove(index..<index + 1)
                return isLeft ? .left : .right
            default: continue
            }
        }
        return nil
    }

    /// Whether a word stands in the text of a part.
    func says(_ word: String, at index: Int) -> Bool {
        let wanted = Array(word.unicodeScalars)
        return parts[index].range.contains { text.matches(wanted, at: $0) }
    }

    /// Whether a word stands anywhere in the text of the clause.
    func says(_ word: String) -> Bool { parts.indices.contains { says(word, at: $0) } }
}

extension Clause {
    /// Whether one of some phrases stands in the text of the clause, as whole words.
    func says(_ phrases: Phrases) -> Bool {
        parts.contains { $0.range.upperBound <= text.count && phrases.stands(in: text, $0.range) }
    }
}
