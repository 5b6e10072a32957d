import Timeline

// Things that are told by where they stand: dinner前面那段, 15秒那里的那个片段, lofi那首歌.
extension PlainChinese {
    func named(_ sentence: String) -> String {
        var plain = sentence
        if let found = beside(plain) { plain = found }
        if let found = standing(plain) { plain = found }
        if let found = song(plain) { plain = found }
        if let found = listed(plain) { plain = found }
        if let found = subtitles(plain) { plain = found }
        return shown(plain) ?? plain
    }

    /// dinner前面那段: its neighbour.
    private func beside(_ sentence: String) -> String? {
        let text = SourceText(sentence)
        for place in 1..<max(1, text.count) {
            let before = Self.before.matchEnd(in: text, at: place)
            guard let end = before ?? Self.after.matchEnd(in: text, at: place) else { continue }
            for start in 0..<place {
                guard case .target(let reference)? = onlyChunk(text.string(start..<place))?.kind, reference.namesOne,
                    let address = try? resolver.find(reference, in: .any), address.track.kind == .video
                else { continue }
                let next = SegmentAddress(address.track, address.position + (before == nil ? 1 : -1))
                guard context.draft[next] != nil else { return nil }
                return text.string(0..<start) + " \(next) " + text.string(end..<text.count)
            }
        }
        return nil
    }

    private static let ofThose = ["那段", "那个", "那一段", "的那段", "的那个", "那个片段", "的那个片段", "那个视频", "的片段", "那张", "的那张", "那张照片"]
    private static let before = Phrases(ofThose.flatMap { ["前面\($0)", "之前\($0)", "前\($0)"] })
    private static let after = Phrases(ofThose.flatMap { ["后面\($0)", "之后\($0)", "后\($0)"] })

    /// 15秒那里的那个片段: what is seen there.
    private func standing(_ sentence: String) -> String? {
        let text = SourceText(sentence)
        for place in 0..<text.count {
            guard let time = timeEnd(text, at: place), place == 0 || !["到", "至", "-"].contains(text.folded[place - 1]),
                let end = Self.there.matchEnd(in: text, at: time),
                case .time(let at)? = MeasureReader(text: text).read(at: place)?.kinds.first
            else { continue }
            let found = clips.filter { context.draft[$0]?.range.contains(at) ?? false }
            guard let only = found.first, found.count == 1 else { return nil }
            let start = place > 0 && ["第", "在"].contains(text.folded[place - 1]) ? place - 1 : place
            return text.string(0..<start) + " \(only) " + text.string(end..<text.count)
        }
        return nil
    }

    private static let there = Phrases(
        ["那里", "那边", "那儿", "那会儿", "那时候", "处", "的地方", "的时候"].flatMap { word in
            ["的那个", "的那", "那个", "的", "的那一"].flatMap { those in
                ["片段", "视频", "镜头", "段"].map { word + those + $0 }
            }
        }
    )

    /// lofi那首歌: the music, where it is called so.
    private func song(_ sentence: String) -> String? {
        let text = SourceText(sentence)
        let plainName = { (name: String) in name.lowercased().filter { $0.isLetter || $0.isNumber } }
        for place in 1..<max(1, text.count) {
            guard let end = Self.songs.matchEnd(in: text, at: place) else { continue }
            var start = place
            while start > 0, text.folded[start - 1].isWordLike || text.folded[start - 1] == "-" { start -= 1 }
            let music = resolver.candidates(.music, in: .any)
            guard start < place, let only = music.first, music.count == 1, let name = context.draft[only]?.name,
                plainName(name) == plainName(text.string(start..<place))
            else { continue }
            return text.string(0..<start) + "音乐" + text.string(end..<text.count)
        }
        return nil
    }

    private static let songs = Phrases(["那首歌", "这首歌", "那首音乐", "这首音乐", "那首", "那段音乐", "这段音乐", "那首曲子"])

    /// 第1、3张照片: the first and the third.
    private func listed(_ sentence: String) -> String? {
        let text = SourceText(sentence)
        for place in 0..<text.count where text.folded[place] == "第" {
            var numbers: [String] = []
            var next = place + 1
            while let number = Lexer.number(in: text, at: next) {
                numbers.append(text.string(next..<number))
                next = number
                guard next < text.count, ["、", "，", ",", "和"].contains(text.folded[next]) else { break }
                next += 1
                if next < text.count, text.folded[next] == "第" { return nil }
            }
            guard numbers.count > 1, next < text.count, let end = Self.counters.matchEnd(in: text, at: next) else {
                continue
            }
            return text.string(0..<place) + numbers.map { "第\($0)段" }.joined(separator: "和")
                + text.string(end..<text.count)
        }
        return nil
    }

    private static let counters = Phrases(
        ["段", "张", "个"].flatMap { counter in ["", "片段", "视频", "照片", "图片", "镜头"].map { counter + $0 } }
    )

    /// 字幕推迟1秒, of several: all of them.
    private func subtitles(_ sentence: String) -> String? {
        guard sentence.hasPrefix("字幕"), resolver.candidates(.title, in: .any).count > 1,
            Self.moves.contains(where: sentence.contains)
        else { return nil }
        return "所有" + sentence
    }

    private static let moves = ["推迟", "提前", "延后", "后移", "前移", "往后", "往前", "晚", "早", "延迟", "提早"]

    /// 每张照片显示3秒: a length, where nothing else is to be done.
    private func shown(_ sentence: String) -> String? {
        let text = SourceText(sentence)
        guard let place = (1..<max(1, text.count)).first(where: { text.matches(Array("显示".unicodeScalars), at: $0) }),
            let end = timeEnd(text, at: place + 2), isEnd(text, end),
            !["加", "让", "改", "添", "放", "插", "在"].contains(where: text.string(0..<place).contains)
        else { return nil }
        return text.string(0..<place) + "改成" + text.string(place..<text.count)
    }
}

extension Lexer {
    /// Where a whole number ends that stands at a place, in digits or in Chinese.
    static func number(in text: SourceText, at place: Int) -> Int? {
        guard place < text.count else { return nil }
        let reader = MeasureReader(text: text)
        guard let number = reader.digits(at: place) ?? reader.chinese(at: place), number.value % 1000 == 0 else {
            return nil
        }
        return number.end
    }
}
