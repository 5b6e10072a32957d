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
}
