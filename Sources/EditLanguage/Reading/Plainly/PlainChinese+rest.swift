import Timeline

extension PlainChinese {
    /// 前10秒加速到2倍，后面正常: what is to be done, without the words that the rest stays as it is.
    func withoutRest(_ sentence: String) -> String? {
        let text = SourceText(sentence)
        for place in 0..<text.count {
            guard let subject = PlainWords.rests.matchEnd(in: text, at: place) else { continue }
            let said = skip(PlainWords.restLinks, text, from: subject)
            if let rest = keeping(text, before: place, from: said) { return rest }
            guard let (end, isStill) = staying(text, at: said) else { continue }
            let tail = skip(Self.tails, text, from: end)
            let rest: String
            if isEnd(text, end), tail == text.count || text.string(tail..<text.count).trimmingSigns.isEmpty {
                rest = text.string(0..<place).withoutFinalTies
            } else if text.string(0..<place).trimmingSigns.isEmpty, isEnd(text, end) {
                rest = text.string(tail..<text.count).trimmingSigns
            } else {
                continue
            }
            // What follows a cut and is to stay where it is leaves a gap: that is another wish.
            let isShift = isStill && Self.shifts.contains { rest.contains($0) }
            return rest.isEmpty || isShift ? nil : rest
        }
        return nil
    }

    /// market只要前5秒，剩下的不要: what is kept of a thing is all that is said.
    private func keeping(_ text: SourceText, before place: Int, from said: Int) -> String? {
        let before = text.string(0..<place).withoutFinalTies
        guard let end = Self.gone.matchEnd(in: text, at: said), isEnd(text, end),
            ["只要", "只留", "保留", "留下", "只用", "只取", "就要", "就留", "留"].contains(where: before.contains)
        else { return nil }
        let keepsPart = ChunkedText(before, in: context).parts.contains { part in
            switch part.kind {
            case .first, .last, .span, .portion, .time: true
            default: false
            }
        }
        return keepsPart && skip(Self.tails, text, from: end) == text.count ? before : nil
    }

    private static let gone = Phrases([
        "不要", "不要了", "都不要", "都不要了", "删掉", "删了", "都删掉", "都删了", "全删", "全删了", "扔了", "扔掉", "去掉", "剪掉", "砍掉", "不用了", "全不要",
        "丢掉", "剪了", "都剪掉", "都剪了", "全部删掉", "全部不要",
    ])

    /// Where the words end that say that something stays, and whether it says that of its place.
    private func staying(_ text: SourceText, at place: Int) -> (end: Int, isStill: Bool)? {
        if let end = PlainWords.still.matchEnd(in: text, at: place) { return (end, true) }
        let unchanged = PlainWords.unchanged.matchEnd(in: text, at: place)
        guard let usual = PlainWords.usual.matchEnd(in: text, at: place), usual > unchanged ?? 0 else {
            return unchanged.map { ($0, false) }
        }
        return isUsual ? (usual, false) : nil
    }

    private static let shifts = ["删", "剪", "去掉", "移", "裁", "缩短", "延长", "切掉", "不要"]

    /// Whether nothing on the timeline is faster, turned round, or in other colours than it came.
    private var isUsual: Bool {
        clips.allSatisfy { address in
            guard let segment = context.draft[address] else { return false }
            return segment.media?.speed == 100 && segment.media?.isReversed == false && segment.look.filter == .none
                && segment.volume == 100
        }
    }

    /// 速度调到0.75倍，只调第三段: said of that.
    func onlyThat(_ sentence: String) -> String? {
        let text = SourceText(sentence)
        for place in text.folded.indices.dropFirst() where PlainWords.signs.contains(text.folded[place]) {
            let start = skipBlanks(text, from: place + 1)
            guard let end = Self.onlyHeads.matchEnd(in: text, at: start) else { continue }
            let name = text.string(end..<text.count).withoutFinalSigns
            let rest = text.string(0..<place)
            guard let chunk = onlyChunk(name), chunk.role == .reference, !chunk.isOpen,
                !ChunkedText(rest, in: context).chunks.contains(where: { $0.role == .reference })
            else { return nil }
            return "\(name)\(rest)"
        }
        return nil
    }

    private static let onlyHeads = Phrases(["只调", "只改", "只动", "只对", "只给", "只处理", "只针对", "只把", "仅限", "只限", "只要"])

    /// 掐头去尾，前后各去掉1秒 says it twice, and so do 第二段只留它的第2秒到第6秒 and 中间加叠化 of all clips.
    func saidTwice(_ sentence: String) -> String {
        var plain = sentence
        for head in ["掐头去尾，", "掐头去尾,", "去头去尾，", "掐头去尾 "]
        where plain.hasPrefix(head) && plain.dropFirst(head.count).contains("各") {
            plain = String(plain.dropFirst(head.count))
        }
        if let its = plain.firstRange(of: "它的"),
            ChunkedText(String(plain[..<its.lowerBound]), in: context).chunks.contains(where: {
                $0.role == .reference && !$0.isOpen
            })
                || plain[..<its.lowerBound].contains("那个片段") || plain[..<its.lowerBound].contains("那段")
        {
            plain.removeSubrange(its)
        }
        let isOfCuts = ChunkedText(plain, in: context).chunks.contains { $0.role == .transition }
        guard isOfCuts else { return plain }
        for head in ["中间加", "中间都加", "之间加", "中间用", "之间用", "之间都加"] where plain.hasPrefix(head) {
            return "所有片段之间" + String(plain.dropFirst(2))
        }
        guard clips.count == 2 else { return plain }
        for two in ["剩下两段", "剩下的两段", "剩余两段", "其余两段", "剩下两个", "剩下的两个", "余下两段", "剩下两张", "剩下的两张"] {
            for between in ["中间", "之间"] { plain = plain.replacing(two + between, with: "所有片段之间") }
        }
        return plain
    }

    /// 片尾写上 未完待续 四个字: how many letters it has is no part of the text.
    func withoutCount(_ sentence: String) -> String? {
        let text = SourceText(sentence.withoutFinalSigns)
        guard ["写", "打上", "加上", "加"].contains(where: sentence.contains) else { return nil }
        for place in max(0, text.count - 8)..<text.count {
            guard let end = Self.counts.matchEnd(in: text, at: place), end == text.count else { continue }
            let rest = text.string(0..<place)
            guard rest.last == " " || rest.hasSuffix("这") || rest.hasSuffix("，") else { return nil }
            return String(
                (rest.hasSuffix("这") ? rest.dropLast() : rest[...]).reversed().drop { " ，".contains($0) }.reversed()
            )
        }
        return nil
    }

    /// 其他几段: no question of how many.
    static func isSome(_ text: SourceText, _ place: Int) -> Bool {
        ["其他", "其它", "其余", "剩下", "另外", "剩余", "别的", "那", "这", "前", "后", "面"].contains { word in
            let length = word.unicodeScalars.count
            return place >= length && text.matches(Array(word.unicodeScalars), at: place - length)
        }
    }

    private static let counts = Phrases(
        ["一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "几"].flatMap { ["\($0)个字", "\($0)个大字"] }
    )
}
