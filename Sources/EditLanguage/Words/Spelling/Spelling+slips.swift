// Words of the language that are another one misspelt, and make no sense where they stand: "form the start", "cute the
// first clip".
extension Spelling {
    /// What a word may have been, by what that one is.
    private enum Slip {
        /// At the head of a clause.
        case verb(String)
        /// Before a time or an end.
        case lead(String)
        /// Before what it counts.
        case ordinal(String)
        /// Behind an article.
        case noun(String)
        /// Behind the word for a fade, or a zoom.
        case particle(String)
    }

    private static let slips: [String: Slip] = [
        "mak": .verb("make"), "mke": .verb("make"), "maek": .verb("make"), "form": .lead("from"), "fro": .lead("from"),
        "fur": .lead("for"), "too": .lead("to"), "untie": .lead("until"),
        "cute": .verb("cut"), "cur": .verb("cut"), "cuts": .verb("cut"), "slit": .verb("split"),
        "spilt": .verb("split"), "spit": .verb("split"), "trip": .verb("trim"), "mover": .verb("move"),
        "mote": .verb("mute"), "spite": .verb("split"), "pit": .verb("put"), "ad": .verb("add"),
        "sped": .verb("speed"), "fist": .ordinal("first"), "thirst": .ordinal("third"), "lats": .ordinal("last"),
        "inn": .particle("in"), "ins": .particle("in"), "ot": .particle("out"), "oout": .particle("out"),
        "outt": .particle("out"),
        "tile": .noun("title"), "tittle": .noun("title"), "tiles": .noun("titles"), "chip": .noun("clip"),
        "clop": .noun("clip"), "clap": .noun("clip"), "slip": .noun("clip"),
    ]

    /// Where such words stand in a sentence, and what each was meant for.
    func slips(in tokens: [Token]) -> [(range: Range<Int>, word: String)] {
        var found: [(range: Range<Int>, word: String)] = []
        var isHead = true
        for (index, token) in tokens.enumerated() {
            defer { isHead = token.term == .joint || isHead && token.term == .filler }
            guard token.kind == .other, let slip = Self.slips[text.foldedString(token.range)] else { continue }
            let behind = tokens[(index + 1)...].first { $0.term != .definite && $0.term != .indefinite }
            switch slip {
            case .verb(let word): if isHead { found.append((token.range, word)) }
            case .lead(let word): if behind?.isTimeOrEdge == true { found.append((token.range, word)) }
            case .ordinal(let word): if behind?.isCounted == true { found.append((token.range, word)) }
            case .particle(let word):
                guard index > 0, case .term(.sense(let sense)) = tokens[index - 1].kind else { continue }
                switch sense {
                case .fade, .motion: found.append((token.range, word))
                default: continue
                }
            case .noun(let word):
                guard index > 0,
                    [.definite, .indefinite].contains(tokens[index - 1].term) || isOrdinal(tokens[index - 1])
                else { continue }
                found.append((token.range, word))
            }
        }
        return found
    }

    private func isOrdinal(_ token: Token) -> Bool { if case .term(.ordinal) = token.kind { true } else { false } }
}

extension Token {
    fileprivate var isTimeOrEdge: Bool {
        switch kind {
        case .time, .number, .ratio, .term(.edge), .term(.ordinal): true
        default: false
        }
    }

    /// Whether it can be counted.
    fileprivate var isCounted: Bool {
        switch kind {
        case .time, .number, .term(.noun): true
        default: false
        }
    }
}
