import Timeline

extension PartBuilder {
    /// 5秒到8秒之间的内容, 那段, "from 3 s to 5 s mark": words behind a stretch that only say that it is one.
    func skipContents(_ index: Int) -> Int {
        var place = index
        var end = index
        while tokens.indices.contains(place), place < index + 4 {
            let range = tokens[place].range
            guard text.folded[range.lowerBound].isHan else { break }
            if Self.contents.matchEnd(in: text, at: range.lowerBound) == range.upperBound {
                end = place + 1
            } else if Self.links.matchEnd(in: text, at: range.lowerBound) != range.upperBound {
                break
            }
            place += 1
        }
        return end
    }

    /// "the part from 3 s to 9 s", "the bit between 3 s and 5 s".
    func spanOfPart() -> Found? {
        guard tokens.indices.contains(index), tokens[index].kind == .other || term(index) == .noun(.clip),
            Self.pieces.matchEnd(in: text, at: tokens[index].range.lowerBound) != nil
        else { return nil }
        return span(from: index + 1)
    }

    private static let pieces = Phrases(["part", "bit", "section", "stretch", "portion", "segment", "clip", "footage"])
    private static let contents = Phrases([
        "内容", "的内容", "地方", "的地方", "部分", "的部分", "那段", "这段", "那一段", "这一段", "那部分", "这部分", "之间", "片段", "画面", "那段视频",
        "这段视频", "视频", "镜头", "这一截", "那一截", "这截", "那截", "这一小段", "那一小段", "那一块", "这一块", "那一下", "这一下", "那几秒", "这几秒",
    ])
    private static let links = Phrases(["的", "之间", "里", "中"])
}
