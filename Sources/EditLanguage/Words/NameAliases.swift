import Timeline

/// What files are called after, in both languages, and the words for a recorded voice: 海滩 names beach.mp4, "the voiceover"
/// voice.mp3.
///
/// Tried only where a sentence cannot be read as it stands, and done only where just one name is meant.
enum NameAliases {
    /// A sentence with the name in the place of what else it was called; nil where nothing is called otherwise.
    static func named(_ sentence: String, in context: EditContext) -> String? {
        guard sentence.unicodeScalars.count <= 160, !sentence.contains(where: { "\"“”「」『』".contains($0) }) else {
            return nil
        }
        let text = SourceText(sentence)
        let names = names(in: context)
        var said = ""
        var place = 0
        var isFound = false
        while place < text.count {
            guard let (group, end) = group(in: text, at: place), let name = name(of: group, among: names, context),
                // By its own name it is called already.
                !SourceText(name).foldedString.contains(text.foldedString(place..<end))
            else {
                said += text.string(place..<place + 1)
                place += 1
                continue
            }
            isFound = true
            place = end
            // 配音voice.mp3: it is named beside it.
            let stem = MediaFileName.stem(of: name) ?? name
            let isNamed = [name, stem].contains { isSaid(SourceText($0), in: text) }
            let isTight = text.string(max(0, end - 1)..<end).unicodeScalars.contains(where: \.isHan)
            said += isNamed ? "" : isTight ? " \(name) " : name
        }
        return isFound ? said : nil
    }

    /// Whether some words, or what else those are called, stand in the name of anything that there is.
    static func mayName(_ words: String, in context: EditContext) -> Bool {
        let text = SourceText(words)
        let said = text.string(0..<text.count).split(whereSeparator: \.isWhitespace).map(String.init)
        let others = (0..<text.count).compactMap { group(in: text, at: $0)?.0 }.flatMap { Self.words[$0] }
        return names(in: context).map { SourceText($0) }.contains { name in
            (said + others).contains { word in
                let part = SourceText(word)
                return part.isPart(of: name) || part.foldedString == name.foldedString
            }
        }
    }

    private static func isSaid(_ name: SourceText, in text: SourceText) -> Bool {
        (0..<max(0, text.count - name.count + 1)).contains { place in
            text.matches(name.folded, at: place) && text.isWhole(place..<place + name.count)
        }
    }

    private static func names(in context: EditContext) -> [String] {
        Set(context.draft.tracks.flatMap { $0.segments.map(\.name) } + context.uploads.map(\.name)).sorted()
    }

    private static func group(in text: SourceText, at place: Int) -> (Int, end: Int)? {
        var best: (group: Int, end: Int)?
        for (number, phrases) in phrases.enumerated() {
            guard let end = phrases.matchEnd(in: text, at: place), end > best?.end ?? place else { continue }
            best = (number, end)
        }
        return best.map { ($0.group, $0.end) }
    }

    /// The one name that a group of words can mean.
    private static func name(of group: Int, among names: [String], _ context: EditContext) -> String? {
        let found = names.filter { name in
            let whole = SourceText(name)
            return words[group].contains { word in
                let part = SourceText(word)
                return part.isPart(of: whole) || part.foldedString == whole.foldedString
            }
        }
        if let only = found.first { return found.count == 1 ? only : nil }
        guard group == voice else { return nil }
        // The only sound that somebody brought along, unless it is called a song.
        let sounds = Set(
            context.uploads.filter { $0.kind == .audio }.map(\.name).filter { name in
                !songs.contains { SourceText($0).isPart(of: SourceText(name)) }
            }
        )
        return sounds.count == 1 ? sounds.first : nil
    }

    private static let voice = 0
    private static let songs = [
        "song", "music", "bgm", "track", "beat", "tune", "ding", "sfx", "whoosh", "歌", "音乐", "音效",
    ]
    private static let phrases = words.map(Phrases.init)

    private static let words: [[String]] = [
        [
            "voiceover", "voice over", "voice-over", "voice", "narration", "narrator", "the voice recording",
            "my narration", "旁白",
            "配音", "解说", "人声", "录音",
        ],
        ["beach", "seaside", "shore", "海滩", "沙滩", "海边", "沙灘", "看海", "海景"],
        ["market", "bazaar", "市场", "集市", "菜场", "夜市", "菜市场", "逛街", "赶集"],
        ["dinner", "supper", "晚餐", "晚饭", "晚宴", "吃饭", "聚餐", "饭局", "餐桌"], ["lunch", "午餐", "午饭"],
        ["breakfast", "早餐", "早饭"],
        ["party", "派对", "聚会"], ["wedding", "婚礼"], ["birthday", "生日"], ["city", "town", "城市"], ["street", "街道", "街头"],
        ["mountain", "mountains", "爬山", "山顶", "大山"], ["sunset", "日落", "夕阳", "晚霞"], ["sunrise", "日出"],
        ["sea", "ocean", "大海", "海洋"], ["river", "河流", "小河"], ["lake", "湖边", "湖泊"], ["forest", "woods", "森林", "树林"],
        ["garden", "花园"], ["park", "公园"], ["snow", "雪景", "下雪"], ["rain", "雨景", "下雨"], ["night", "夜景", "夜晚"],
        ["cat", "kitten", "猫咪", "小猫"], ["dog", "puppy", "狗狗", "小狗"], ["baby", "宝宝", "婴儿"],
        ["kids", "children", "孩子", "小孩"],
        ["family", "家人", "全家"], ["friends", "朋友们"], ["car", "汽车", "开车"], ["train", "火车"], ["plane", "飞机"],
        ["airport", "机场"],
        ["hotel", "酒店"], ["food", "美食", "食物"], ["cooking", "做饭"], ["kitchen", "厨房"], ["coffee", "咖啡"],
        ["interview", "采访", "访谈"],
        ["talk", "speech", "演讲", "讲话"], ["drone", "航拍"], ["school", "学校"], ["office", "办公室"],
        ["concert", "演唱会", "音乐会"],
        ["dance", "跳舞", "舞蹈"], ["running", "跑步"], ["skiing", "滑雪"], ["pool", "泳池", "游泳"], ["logo", "标志", "商标"],
    ]
}
