import Timeline

extension PlainChinese {
    /// 片尾写上 未完待续 四个字: the text that is to be written, in quotes.
    func written(_ sentence: String) -> String? {
        guard !sentence.contains(where: { "\"“”「」『』《》".contains($0) }),
            !["标题", "字幕", "文字", "一行字", "文本"].contains(where: sentence.contains)
        else { return nil }
        let text = SourceText(sentence.withoutFinalSigns)
        for place in 0..<text.count {
            guard let verb = Self.writes.matchEnd(in: text, at: place), verb < text.count,
                text.folded[verb].isBlank || text.folded[verb] == ":"
            else { continue }
            let words = text.string(verb + 1..<text.count).trimmingSigns
            guard !words.isEmpty, !words.contains("，"), !words.contains(",") else { return nil }
            return text.string(0..<place) + "加文字“\(words)”"
        }
        return nil
    }

    private static let writes = Phrases(["写上", "写", "打上", "写个", "写一句", "打上一句"])

    /// 5秒出现10秒消失 is 5秒到10秒, 3秒后消失 behind a text 持续3秒.
    func shownFor(_ sentence: String) -> String {
        let sentence = withoutNumbers(cutBetween(sentence))
        let text = SourceText(sentence)
        if let start = timeEnd(text, at: 0), Self.comes.matchEnd(in: text, at: start) != nil,
            sentence.contains(where: { "“\"「".contains($0) })
        {
            // 20秒出现一行字: when, and not how long.
            return shownFor("在" + text.string(0..<start) + "处" + text.string(start..<text.count))
        }
        for place in 0..<text.count {
            guard let first = timeEnd(text, at: place) else { continue }
            if let gone = Self.goesAway.matchEnd(in: text, at: skip(Self.laters, text, from: first)), first < gone,
                Self.laters.matchEnd(in: text, at: first) != nil
            {
                let head = text.string(0..<place).withoutFinalTies
                return head + "，持续" + text.string(place..<first) + text.string(gone..<text.count)
            }
            guard let shown = Self.shows.matchEnd(in: text, at: first) else { continue }
            let next = skip(Self.ties, text, from: shown)
            guard let second = timeEnd(text, at: next), let gone = Self.goesAway.matchEnd(in: text, at: second) else {
                continue
            }
            return text.string(0..<place) + text.string(place..<first) + "到" + text.string(next..<second)
                + text.string(gone..<text.count)
        }
        return sentence
    }

    /// 从8秒剪到14秒这一截去掉 is 从8秒到14秒去掉.
    private func cutBetween(_ sentence: String) -> String {
        let text = SourceText(sentence)
        guard text.count > 6, text.folded[0] == "从", let first = timeEnd(text, at: 1) else { return sentence }
        guard let verb = Self.cutsTo.matchEnd(in: text, at: first), let second = timeEnd(text, at: verb),
            second < text.count
        else {
            return sentence
        }
        return text.string(0..<first) + "到" + text.string(verb..<text.count)
    }

    /// 第一句“…”，第二句“…”: their order says as much.
    private func withoutNumbers(_ sentence: String) -> String {
        var plain = sentence
        for number in ["一", "二", "三", "四", "五", "六", "七", "八"] {
            for noun in ["句", "条", "行", "句话"] {
                for sign in ["“", "\"", "「", "：“", ":“"] {
                    plain = plain.replacing("第\(number)\(noun)\(sign)", with: sign.hasSuffix("“") ? "“" : sign)
                }
            }
        }
        return plain
    }

    private static let comes = Phrases(["出现", "加", "打", "弹出", "冒出", "浮现", "写", "打出", "显示", "来", "上", "放"])
    private static let cutsTo = Phrases(["剪到", "切到", "裁到", "剪至"])
    private static let shows = Phrases(["出现", "开始出现", "显示", "进来", "的时候出现", "时出现", "开始显示"])
    private static let goesAway = Phrases(["消失", "不见", "没了", "隐藏", "就消失", "再消失", "自动消失", "消掉"])
    private static let laters = Phrases(["后", "之后", "以后", "后自动", "后再", "后就"])
    private static let ties = Phrases([",", "，", "、", "到"])
}
