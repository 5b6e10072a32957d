import Timeline

extension PlainChinese {
    /// 标题不要白色要红色 is 标题改成红色; 删除第二段，不是第一段 is 删除第二段.
    func contrast(_ sentence: String) -> String? {
        let text = SourceText(sentence.withoutFinalSigns)
        return notBut(text) ?? butNot(text)
    }

    private static let roles: Set<Chunk.Role> = [
        .color, .place, .percent, .ratio, .filter, .mood, .fade, .motion, .transition, .pixels, .turn, .time, .stretch,
    ]

    /// 不要白色，要红色.
    private func notBut(_ text: SourceText) -> String? {
        for place in 0..<text.count {
            guard let not = PlainWords.not.matchEnd(in: text, at: place) else { continue }
            for end in (not + 1)..<max(not + 1, min(text.count, not + 12)) {
                let but = skip(Self.commas, text, from: end)
                guard let start = PlainWords.but.matchEnd(in: text, at: but),
                    let old = onlyChunk(text.string(not..<end)), Self.roles.contains(old.role)
                else { continue }
                let wanted = text.string(start..<text.count)
                guard let new = onlyChunk(wanted), new.role == old.role, new.kind != old.kind else { continue }
                return text.string(0..<place).withoutFinalTies + setting(new.role) + wanted
            }
        }
        return nil
    }

    /// 标题要红色，不要白色; 倒放第二段而不是第一段.
    private func butNot(_ text: SourceText) -> String? {
        for place in 1..<max(1, text.count) {
            let isStatement = PlainWords.isNot.matchEnd(in: text, at: place)
            guard let not = isStatement ?? PlainWords.not.matchEnd(in: text, at: place), not < text.count,
                let old = onlyChunk(text.string(not..<text.count)),
                Self.roles.contains(old.role) || isStatement != nil && old.role == .reference
            else { continue }
            let rest = text.string(0..<place).withoutFinalTies
            let chunks = ChunkedText(rest, in: context).chunks.filter { $0.role == old.role }
            guard chunks.contains(where: { $0.kind != old.kind }), !chunks.contains(where: { $0.kind == old.kind })
            else { return nil }
            return old.role == .reference ? rest : wanting(SourceText(rest)) ?? rest
        }
        return nil
    }

    /// 标题要红色: what is wished is to be set.
    private func wanting(_ text: SourceText) -> String? {
        for place in 0..<text.count {
            guard let end = PlainWords.want.matchEnd(in: text, at: place), end < text.count,
                let chunk = onlyChunk(text.string(end..<text.count)), Self.roles.contains(chunk.role)
            else { continue }
            return text.string(0..<place) + setting(chunk.role) + text.string(end..<text.count)
        }
        return nil
    }

    private func setting(_ role: Chunk.Role) -> String {
        switch role {
        case .place: "放到"
        case .percent: "调到"
        default: "改成"
        }
    }

    private static let commas = Phrases([",", "，", "、", "；"])
}
