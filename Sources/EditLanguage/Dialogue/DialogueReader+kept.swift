import Timeline

// What the last edit is not to have done to one thing, and what it is to do at the other end.
extension DialogueReader {
    /// "Actually keep photo 4", 第四张还是留着吧 behind what took it away: without it.
    func kept(_ past: Past, _ move: Move) -> Turn? {
        guard past.isStanding, past.edits.allSatisfy({ $0.kind == .delete }) else { return nil }
        let text = SourceText(move.message.withoutFinalSigns)
        var place = 0
        var keeps = false
        var name: Range<Int>?
        while place < text.count {
            if text.folded[place].isBlank || text.folded[place] == "," {
                place += 1
            } else if let end = Self.keeping.matchEnd(in: text, at: place) {
                keeps = true
                place = end
            } else if let end = Self.talk.matchEnd(in: text, at: place) {
                place = end
            } else {
                guard name == nil || name?.upperBound == place else { return nil }
                let start = name?.lowerBound ?? place
                let isWord = text.folded[place].isWordLike
                repeat { place += 1 } while isWord && place < text.count && text.folded[place].isWordLike
                if place < text.count, text.folded[place].isBlank, Self.talk.matchEnd(in: text, at: place + 1) == nil,
                    Self.keeping.matchEnd(in: text, at: place + 1) == nil
                {
                    place += 1
                }
                name = start..<place
            }
        }
        guard keeps, let name else { return nil }
        var move = move
        move.words = ChunkedText(text.string(name), in: past.base)
        guard move.words.isOnlyReference else { return nil }
        return without(past, move)
    }

    private static let keeping = Phrases([
        "keep", "leave", "don't delete", "don't remove", "leave in", "keep in", "留着", "留下", "保留", "别删", "不删了", "不删",
        "留",
    ])
    private static let talk = Phrases([
        "actually", "no", "wait", "oh", "but", "hmm", "sorry", "please", "after all", "though", "in", "it", "well",
        "on second thought",
        "i want to", "let's", "still", "the", "还是", "吧", "就", "要", "把", "给我", "呃", "哎", "算了", "先", "也", "了", "不", "，",
        "别",
    ])

    /// "And out over 3 s as well" behind a fade in: of the same thing.
    func otherFade(_ past: Past, _ move: Move) -> Turn? {
        guard past.isStanding, let address = move.focus.address(in: move.context.draft),
            !past.edits.isEmpty, past.edits.allSatisfy({ $0.kind == .setFade })
        else { return nil }
        guard let (side, rest) = Self.side(of: move.remark.core) else { return nil }
        let sentence = "fade \(side) \(address) \(rest)"
        guard case .success(let found) = instructions(sentence, in: move.now, with: ""),
            found.allSatisfy({ if case .edit(let edit) = $0 { edit.kind == .setFade } else { false } })
        else { return nil }
        return Turn(.instructions(found, language: move.language(for: sentence)), sentence)
    }

    /// Which end, and what is said of it besides: "out over 3 s", 结尾也淡出3秒.
    private static func side(of core: String) -> (side: String, rest: String)? {
        let words = core.lowercased().split(separator: " ").map(String.init)
        if let side = words.first, side == "in" || side == "out", words.count < 8 {
            return (side, words.dropFirst().joined(separator: " "))
        }
        for (side, fade, ends) in hanSides {
            let halves = core.split(separator: fade, omittingEmptySubsequences: false)
            guard halves.count == 2 else { continue }
            let text = SourceText(String(halves[0]))
            var place = 0
            while let end = ends.matchEnd(in: text, at: place) { place = end }
            return place == text.count ? (side, String(halves[1])) : nil
        }
        return nil
    }

    private static let hanSides: [(side: String, fade: String, ends: Phrases)] = [
        (
            "in", "淡入",
            Phrases(["开头", "开始", "前面", "一开始", "的时候", "处", "也", "再", "要", "都", "同样", "加个", "加", "做", "然后", "给它", "它"])
        ),
        (
            "out", "淡出",
            Phrases([
                "结尾", "末尾", "最后", "后面", "结束", "尾巴", "的时候", "处", "也", "再", "要", "都", "同样", "加个", "加", "做", "然后", "给它",
                "它",
            ])
        ),
    ]
}
