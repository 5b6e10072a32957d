import Timeline

extension Chinese {
    public var instead: String { "改为：" }

    func message(_ question: String, choices: [String]) -> String {
        "\(question)\(choices.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: " · "))"
    }

    func answers(to error: ReadingError) -> [String] {
        switch error {
        case .which(let addresses): addresses.prefix(6).map(\.description)
        case .pronoun, .only, .none: []
        case .filmOr(let address): ["整个视频", "\(address)"]
        case .missingSide: ["从开头", "从结尾"]
        case .unsaid(.fadeSide): ["淡入", "淡出"]
        case .missingDetail(.filter): ["黑白", "棕褐色", "复古"]
        case .missingDetail(.motion): ["推近", "拉远", "向左平移"]
        case .unknownMood: MusicMood.allCases.map(\.displayName)
        case .whichTrack(let labels): labels.prefix(6).map(\.description)
        default: []
        }
    }

    func samples(of detail: ReadingError.Detail) -> [String] {
        switch detail {
        case .speed: ["，2倍", "，半速"]
        case .volume: ["，50%", "，120%"]
        case .color: ["，黄色", "，红色"]
        case .letters: ["，60像素", "，120像素"]
        case .place: ["，左上角", "，最后", "，5秒"]
        case .length: ["，5秒", "，2秒"]
        case .shape: ["，9:16", "，方形"]
        case .rate: ["，30帧每秒", "，60帧每秒"]
        case .amount, .angle, .crop, .motion, .filter, .font: []
        }
    }

    func variants(of sentence: String, appending words: String) -> [String] {
        [
            "\(words)\(sentence)", "\(sentence)\(words)", "从\(words)\(sentence)", "\(sentence)到\(words)",
            "在\(words)\(sentence)",
            "把\(words)\(sentence)",
        ]
    }

    func descriptions(of sentence: String, showing words: String, quoted: String) -> [String] {
        ["视频", "片段", "短片"].compactMap { noun in
            sentence.hasSuffix(noun) ? "\(sentence.dropLast(noun.count))\(words)的\(noun)" : nil
        } + ["\(sentence)\(words)", "\(sentence)，\(quoted)", "\(sentence)\(quoted)"]
    }

    func units(for hole: Hole) -> [String] {
        switch hole {
        case .angle: ["度"]
        case .time: ["秒"]
        case .speed: ["倍", "%"]
        case .volume: ["%"]
        case .letters: ["像素", "%"]
        case .place: ["秒"]
        case .text, .description, .color, .shape, .consent, .side, .thing, .choice: []
        }
    }

    func ordinal(_ edge: Edge) -> String { edge == .start ? "前" : "最后" }

    func all(_ noun: Noun) -> String { "所有\(name(of: noun))" }

    func counted(_ ordinal: String, _ noun: Noun) -> String { "\(ordinal)\(name(of: noun))" }

    func listing(_ addresses: [SegmentAddress]) -> String { addresses.map(\.description).joined(separator: " 和 ") }

    func meanings(of name: String) -> [String] { ["不对，是 \(name)", "\(name) 也一样"] }

    func settings(_ words: String) -> [String] { ["把它改成\(words)", "把它放到\(words)", "把它\(words)"] }

    var insteadOrToo: String { "是换成它，还是它也要？什么都没有改动。" }

    var whichFirst: String { "这几步会互相影响位置，先做哪一步？做完再说另一步。" }
    var whatInstead: String { "要改成什么？什么都还没有改动。" }

    func nudge(_ property: NudgeProperty, isUp: Bool) -> String {
        switch property {
        case .volume: isUp ? "让它大声一点" : "让它小声一点"
        case .speed: isUp ? "让它快一点" : "让它慢一点"
        case .brightness: isUp ? "把它调亮一点" : "把它调暗一点"
        case .size: isUp ? "把它放大一点" : "把它缩小一点"
        case .length: isUp ? "让它长一点" : "让它短一点"
        case .saturation: isUp ? "把它的饱和度调高" : "把它的饱和度调低"
        case .warmth: isUp ? "把它调暖一点" : "把它调冷一点"
        case .contrast: isUp ? "把它的对比度调高" : "把它的对比度调低"
        case .opacity: isUp ? "让它更不透明" : "让它更透明"
        }
    }
}
