import Timeline

// What was said but for how much of it, or what it is to be: 删掉开头, 标题换个颜色.
extension PlainChinese {
    private enum EdgeWord: Hashable { case takeAway, start, end, middle, both, some, first, last }

    private static let edges: [(phrases: Phrases, word: EdgeWord?)] = [
        (
            Phrases([
                "删掉", "去掉", "剪掉", "裁掉", "剪", "删", "切掉", "砍掉", "剪短", "剪短一点", "掐掉", "截掉", "删除", "剪去", "去除", "删了", "剪了",
                "去了",
                "不要", "不要了", "砍", "掐", "裁剪",
            ]), .takeAway
        ),
        (
            Phrases([
                "开头", "片头", "前面", "最前面", "开始", "开头部分", "前面部分", "开头那点", "开头几秒", "前几秒", "头几秒", "前面几秒", "开头处", "头部",
                "开头一段",
                "最开始", "最开头", "前面一段", "前面一点", "头上",
            ]), .start
        ),
        (
            Phrases([
                "结尾", "片尾", "后面", "最后面", "末尾", "结尾部分", "后面部分", "结尾几秒", "最后几秒", "后几秒", "尾部", "结尾处", "最后一点", "最后一小段",
                "最后一点点",
                "最后面一点", "后面几秒", "末尾几秒", "结尾那点", "尾巴", "最后那点", "结尾一段",
            ]), .end
        ),
        (Phrases(["中间", "中间一段", "中间几秒", "中间部分", "当中"]), .middle),
        (Phrases(["掐头去尾", "去头去尾", "掐头掐尾", "头尾", "首尾", "两头"]), .both),
        (
            Phrases(["一点", "一些", "点", "些", "几秒", "几秒钟", "一小段", "一点点", "一下", "一点儿", "点儿", "少许", "一丢丢", "一小部分", "各"]),
            .some
        ),
        (Phrases(["前", "头"]), .first), (Phrases(["最后", "末", "后"]), .last),
        (Phrases(["去头", "去片头", "掐头"]), .start), (Phrases(["去尾", "去片尾", "掐尾"]), .end),
        (Phrases(["把", "将", "的", "了", "吧", "请", "帮我", "给我", "再", "从", "掉", "到", "呗", "啊", "麻烦", "都", "给"]), nil),
    ]

    /// 删掉开头, 把最后一点删了, 掐头去尾: how much is asked; with a time it is said plainly.
    func openEdge(of sentence: String) -> Said? {
        guard let scan = PlainScan(sentence, Self.edges), scan.quoted == nil, scan.runs.count <= 1 else { return nil }
        var words = scan.words
        // 前3秒 is one; 前 alone counts something.
        if scan.times.count == 1 { words = words.map { $0 == .first ? .start : $0 == .last ? .end : $0 } }
        guard !words.contains(.first), !words.contains(.last) else { return nil }
        let places = Set(words.filter { [.start, .end, .middle, .both].contains($0) })
        let isDone = scan.words.contains(.takeAway) || Self.cutWords.contains { sentence.contains($0) }
        guard isDone, places.count == 1, let place = places.first, let owner = owner(of: scan.runs.first) else {
            return nil
        }
        let cut = { (words: String, time: String) in "剪掉\(owner)\(words)\(time)" }
        switch (place, scan.times.count) {
        case (.start, 1): return .plainly(cut("前", scan.times[0]))
        case (.end, 1): return .plainly(cut("最后", scan.times[0]))
        case (.both, 1): return .plainly(cut("前", scan.times[0]) + "，" + cut("最后", scan.times[0]))
        case (.middle, 1): return .plainly(cut("中间", scan.times[0]))
        case (.middle, 2) where owner.isEmpty: return .plainly("剪掉\(scan.times[0])到\(scan.times[1])")
        case (.start, 0), (.both, 0): return .open(.unsaid(.beginning))
        case (.end, 0): return .open(.unsaid(.ending))
        case (.middle, 0): return .open(.missingTime)
        default: return nil
        }
    }

    private static let cutWords = ["掐头", "去头", "去尾", "掐尾", "去片头", "去片尾"]

    /// The thing whose end it is, as it is named before that; nothing for the film, nil where it is no one thing.
    private func owner(of run: String?) -> String? {
        guard let run = run?.trimmingSigns, !run.isEmpty else { return "" }
        guard let chunk = onlyChunk(run), chunk.role == .reference, !chunk.isList,
            case .target(let reference) = chunk.kind,
            reference != .pronoun, (try? resolver.find(reference, in: .any)) != nil || run == "视频" || run == "影片"
        else { return nil }
        return run + "的"
    }

    // MARK: What it is to be

    private enum PropertyWord: Hashable { case change, color, place, size, text, new }

    private static let properties: [(phrases: Phrases, word: PropertyWord?)] = [
        (
            Phrases([
                "换", "改", "换个", "改个", "换一个", "改一个", "改一下", "换一下", "调一下", "调整一下", "改变", "更换", "修改", "更改", "换成", "改成",
                "改为",
                "变成", "设置", "调整", "变一下", "换换", "改改", "换种", "换一种", "调", "变个", "修改一下", "更换一下", "调个", "变",
            ]), .change
        ),
        (Phrases(["颜色", "字体颜色", "文字颜色", "字的颜色", "配色"]), .color), (Phrases(["位置", "地方"]), .place),
        (Phrases(["大小", "字号", "字体大小"]), .size), (Phrases(["内容", "文字内容", "文案"]), .text),
        (Phrases(["别的", "其他的", "其他", "其它", "另一种", "另一个", "别的什么", "新的", "新", "不同的", "个", "种", "一个", "一种", "一下"]), .new),
        (Phrases(["把", "将", "的", "了", "吧", "请", "帮我", "给我", "给", "再", "为", "成", "到", "呗", "啊", "麻烦", "我想", "想"]), nil),
    ]

    /// 标题换个颜色: which is asked; with one it is said plainly.
    func openProperty(of sentence: String) -> Said? {
        guard let scan = PlainScan(sentence, Self.properties), scan.times.isEmpty, scan.words.contains(.change) else {
            return nil
        }
        let asked = Set(scan.words.filter { $0 != .change && $0 != .new })
        guard asked.count == 1, let property = asked.first else { return nil }
        let titles = scan.runs.map(\.trimmingSigns).filter { isTitle($0) }
        guard titles.count == 1, let title = titles.first else { return nil }
        guard let value = scan.quoted ?? scan.runs.map(\.trimmingSigns).first(where: { $0 != title }) else {
            return .open(error(property))
        }
        let role = scan.quoted == nil ? onlyChunk(value)?.role : .quoted
        switch (property, role) {
        case (.color, .color): return .plainly("\(title)颜色改成\(value)")
        case (.place, .place): return .plainly("\(title)放到\(value)")
        case (.size, .comparison): return .plainly("\(title)\(value)")
        case (.size, .pixels): return .plainly("\(title)字号改成\(value)")
        case (.text, .quoted): return .plainly("\(title)改成\(value)")
        default: return nil
        }
    }

    private func error(_ property: PropertyWord) -> ReadingError {
        switch property {
        case .place: .missingDetail(.place)
        case .size: .missingDetail(.letters)
        case .text: .missingText
        default: .missingDetail(.color)
        }
    }

    private func isTitle(_ words: String) -> Bool {
        guard let chunk = onlyChunk(words), !chunk.isList, case .target(let reference) = chunk.kind,
            reference != .pronoun,
            let address = try? resolver.find(reference, in: .any)
        else { return false }
        return address.track.kind == .text
    }
}
