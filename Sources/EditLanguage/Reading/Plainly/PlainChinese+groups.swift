import Timeline

extension PlainChinese {
    /// 奇数段, 中间那段, 头尾两段, 比market长的片段, by the numbers and the lengths that they mean in the draft.
    func groups(_ sentence: String) -> String {
        var plain = sentence
        // 奇数段放大，偶数段缩小: each of them.
        for _ in 0..<4 {
            let next = firstGroup(plain)
            guard next != plain else { break }
            plain = next
        }
        return plain
    }

    private func firstGroup(_ sentence: String) -> String {
        let text = SourceText(sentence)
        let count = clips.count
        for place in 0..<text.count {
            if let end = PlainWords.odd.matchEnd(in: text, at: place) {
                return text.replacing(place..<end, with: Self.every(from: 1, to: count))
            }
            if let end = PlainWords.even.matchEnd(in: text, at: place), count > 1 {
                return text.replacing(place..<end, with: Self.every(from: 2, to: count))
            }
            if let end = PlainWords.middle.matchEnd(in: text, at: place), count % 2 == 1, count > 1 {
                return text.replacing(place..<end, with: "第\((count + 1) / 2)段")
            }
            if let end = PlainWords.bothEnds.matchEnd(in: text, at: place), count > 1 {
                return text.replacing(place..<end, with: "第1段和第\(count)段")
            }
        }
        return compared(text) ?? neighbours(text) ?? sentence
    }

    /// 一二段之间 is 第1段和第2段之间.
    private func neighbours(_ text: SourceText) -> String? {
        let digits: [Unicode.Scalar] = ["一", "二", "三", "四", "五", "六", "七", "八", "九"]
        for place in 0..<max(0, text.count - 2) {
            guard place == 0 || text.folded[place - 1] != "第", let first = digits.firstIndex(of: text.folded[place])
            else { continue }
            let next = text.folded[place + 1] == "、" ? place + 2 : place + 1
            guard next + 1 < text.count, let second = digits.firstIndex(of: text.folded[next]), second == first + 1,
                ["段", "张", "个"].contains(text.folded[next + 1])
            else { continue }
            return text.replacing(place..<next + 2, with: "第\(first + 1)段和第\(second + 1)段")
        }
        return nil
    }

    private static func every(from first: Int, to count: Int) -> String {
        stride(from: first, through: count, by: 2).map { "第\($0)段" }.joined(separator: "和")
    }

    /// 每隔一段: the first of each two, or the second, which is asked.
    func alternates(_ sentence: String) -> Said? {
        let text = SourceText(sentence)
        for place in 0..<text.count {
            guard let end = PlainWords.alternate.matchEnd(in: text, at: place) else { continue }
            let next = skipBlanks(text, from: end)
            let behind: String
            if let taken = PlainWords.takesOne.matchEnd(in: text, at: next) {
                behind = "都删掉" + text.string(taken..<text.count)
            } else {
                behind = text.string(end..<text.count)
            }
            return .either(["奇数段", "偶数段"].map { text.string(0..<place) + $0 + behind })
        }
        return nil
    }

    /// 8秒的那个视频: the one that is as long as that.
    func lasting(_ sentence: String) -> Said {
        let text = SourceText(sentence)
        for place in 0..<text.count {
            guard let time = timeEnd(text, at: place),
                place == 0 || !["到", "至", "-", "第", "在"].contains(text.folded[place - 1]),
                let end = PlainWords.ofThatLength.matchEnd(in: text, at: time),
                case .time(let length)? = MeasureReader(text: text).read(at: place)?.kinds.first
            else { continue }
            let found = clips.filter { context.draft[$0]?.duration == length }
            guard let only = found.first else { return .open(.noneSuch(.clip)) }
            guard found.count == 1 else { return .open(.which(found)) }
            return .plainly(text.replacing(place..<end, with: " \(only) "))
        }
        return .nothing
    }

    /// 比market长的片段: longer than that is.
    private func compared(_ text: SourceText) -> String? {
        for place in 0..<text.count where text.folded[place] == "比" {
            for end in (place + 2)..<max(place + 2, min(text.count, place + 40)) {
                let longer = PlainWords.longer.matchEnd(in: text, at: end)
                guard let behind = longer ?? PlainWords.shorter.matchEnd(in: text, at: end),
                    case .target(let reference)? = onlyChunk(text.string(place + 1..<end))?.kind,
                    let address = try? resolver.find(reference, in: .any), let length = context.draft[address]?.duration
                else { continue }
                let words = (longer == nil ? "短于" : "超过") + Chinese.time(length) + "的"
                return text.replacing(place..<behind, with: words)
            }
        }
        return nil
    }
}

extension SourceText {
    /// The text with other words in the place of some.
    fileprivate func replacing(_ range: Range<Int>, with words: String) -> String {
        string(0..<range.lowerBound) + words + string(range.upperBound..<count)
    }
}
