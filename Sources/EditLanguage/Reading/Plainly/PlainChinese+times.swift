import Timeline

extension PlainChinese {
    /// 第一段慢20% is 放慢20%; 缩短到原来的一半 is 缩短到一半.
    func times(_ sentence: String) -> String {
        let text = SourceText(sentence)
        var plain = ""
        var place = 0
        while place < text.count {
            if let end = Self.plays.matchEnd(in: text, at: place), place + 2 == end || place + 3 == end {
                place = end - 1
            }
            if text.folded[place] == "才", PlainWords.begins.matchEnd(in: text, at: place + 1) != nil {
                place += 1
            } else if let pace = pace(text, at: place) {
                plain += pace
                place += 1
            } else if let end = Self.originals.matchEnd(in: text, at: place), isGoal(text, before: place),
                isShare(text, at: end)
            {
                place = end
            } else {
                plain += text.string(place..<place + 1)
                place += 1
            }
        }
        return plain
    }

    /// 快 or 慢 before what it is by; in 加快20% it is part of another word.
    private func pace(_ text: SourceText, at place: Int) -> String? {
        guard place < text.count, let word = ["快": "加快", "慢": "放慢"][text.string(place..<place + 1)],
            place == 0 || !Self.ofPace.contains(text.folded[place - 1]), place + 1 < text.count,
            let measure = MeasureReader(text: text).read(at: place + 1), let kind = measure.kinds.first
        else { return nil }
        switch kind {
        case .percent: return word
        case .term(.sense(.factor)): return word
        default: return nil
        }
    }

    private static let ofPace: Set<Unicode.Scalar> = ["加", "放", "变", "减", "调", "更", "太", "弄", "拖", "尽", "凉", "轻"]
    private static let plays = Phrases(["播快", "播慢", "播放快", "播放慢", "走快", "走慢", "放得快", "放得慢"])
    private static let originals = Phrases(["原来的", "原长的", "原长度的", "原本的", "原先的", "它的", "自身的", "原速的"])

    private func isGoal(_ text: SourceText, before place: Int) -> Bool {
        place > 0 && ["到", "成", "为", "至"].contains(text.folded[place - 1])
    }

    private func isShare(_ text: SourceText, at place: Int) -> Bool {
        guard place < text.count else { return false }
        if text.spells("一半", in: place..<min(place + 2, text.count)) { return true }
        guard case .percent? = MeasureReader(text: text).read(at: place)?.kinds.first else { return false }
        return true
    }

    /// 标题晚两秒出现 is 标题推迟两秒, 音乐提前两秒结束 is 音乐缩短两秒.
    func shift(_ sentence: String) -> Said {
        let text = SourceText(sentence)
        for place in 0..<text.count {
            let late = PlainWords.late.matchEnd(in: text, at: place)
            guard let word = late ?? PlainWords.early.matchEnd(in: text, at: place),
                place == 0 || !PlainWords.ofOtherWords.contains(text.folded[place - 1])
            else { continue }
            let isBare = PlainWords.bareLate.matchEnd(in: text, at: place) == word
            let little = PlainWords.little.matchEnd(in: text, at: skipBlanks(text, from: word))
            let start = skipBlanks(text, from: little ?? word)
            let time = timeEnd(text, at: start)
            let verb = skip(PlainWords.then, text, from: time ?? start)
            let begins = PlainWords.begins.matchEnd(in: text, at: verb)
            let ends = begins == nil ? PlainWords.ends.matchEnd(in: text, at: verb) : nil
            guard let end = begins ?? ends ?? (isBare && isEnd(text, time ?? verb) ? time : nil),
                isEnd(text, end) || ends != nil
            else {
                // 晚一点出现, and by how much behind it: an answer.
                if little != nil, let verbEnd = begins ?? ends,
                    let more = timeEnd(text, at: skipBlanks(text, from: verbEnd))
                {
                    return shifted(text, place, late != nil, ends != nil, verbEnd..<more, more)
                }
                continue
            }
            guard let time else { return little == nil ? .nothing : .open(.unsaid(.amount)) }
            return shifted(text, place, late != nil, ends != nil, start..<time, end)
        }
        return .nothing
    }

    private func shifted(
        _ text: SourceText,
        _ place: Int,
        _ isLate: Bool,
        _ isOfEnd: Bool,
        _ time: Range<Int>,
        _ end: Int
    ) -> Said {
        let verb = isOfEnd ? (isLate ? "延长" : "缩短") : (isLate ? "推迟" : "提前")
        let before = text.string(0..<place)
        let head = before.hasPrefix("让") ? String(before.dropFirst()) : before
        return .plainly(head + verb + text.string(time) + text.string(end..<text.count))
    }
}
