import Timeline

extension MotionRequest {
    static let chinese = RequestWords(title: "镜头运动", examples: ["给第一段加缓慢推近"], vocabulary: chineseVocabulary)

    static func chinese(_ change: LookChange<Look.Motion?>, in draft: Draft) -> String {
        guard let motion = change.value else { return "去掉 \(change.segment) 的镜头运动" }
        return "给 \(change.segment) 加\(motion.kind.phrase)\(motion.amount)%"
    }
}

extension Look.Motion.Kind {
    /// A pan is named in full, since 左移 alone would move the clip.
    fileprivate var phrase: String {
        switch self {
        case .zoomIn, .zoomOut: Chinese().name(of: self)
        case .panLeft: "向左平移"
        case .panRight: "向右平移"
        case .panUp: "向上平移"
        case .panDown: "向下平移"
        }
    }
}

extension MotionRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] = [
        (slowly(["推近", "推进", "拉近", "镜头推近"]), [.sense(.motion(.zoomIn))]),
        (["缓慢放大", "慢慢放大"], [.sense(.motion(.zoomIn))]),
        (slowly(["拉远", "推远", "镜头拉远"]), [.sense(.motion(.zoomOut))]),
        (["缓慢缩小", "慢慢缩小"], [.sense(.motion(.zoomOut))]),
        (slowly(["向左平移", "左移镜头", "镜头左移", "向左摇", "从右到左平移", "从右到左的平移"]), [.sense(.motion(.panLeft))]),
        (slowly(["向右平移", "右移镜头", "镜头右移", "向右摇", "从左到右平移", "从左到右的平移"]), [.sense(.motion(.panRight))]),
        (slowly(["向上平移", "上移镜头", "镜头上移", "向上摇"]), [.sense(.motion(.panUp))]),
        (slowly(["向下平移", "下移镜头", "镜头下移", "向下摇"]), [.sense(.motion(.panDown))]),
        (slowly(pans("左", "右")), [.sense(.motion(.panRight))]),
        (slowly(pans("右", "左")), [.sense(.motion(.panLeft))]),
        (slowly(pans("上", "下")), [.sense(.motion(.panDown))]),
        (slowly(pans("下", "上")), [.sense(.motion(.panUp))]),
        (["镜头运动", "运镜", "镜头移动", "动态效果"], [.sense(.motion(nil))]),
    ]

    /// 从左往右摇: from one side to the other.
    private static func pans(_ from: String, _ to: String) -> [String] {
        let ways = ["往", "向", "到", "至", "朝"].flatMap { tie in
            ["从\(from)\(tie)\(to)", "从\(from)边\(tie)\(to)边", "由\(from)\(tie)\(to)"]
        }
        let verbs = ["摇", "移", "平移", "扫", "摇过去", "移动", "扫过去", "摇镜头", "移镜头", "横移"]
        return ways.flatMap { way in verbs.map { way + $0 } } + [
            "往\(to)摇", "镜头往\(to)摇", "镜头\(to)摇", "往\(to)平移", "镜头往\(to)移",
        ]
    }

    private static func slowly(_ words: [String]) -> [String] {
        words.flatMap { [$0, "缓慢\($0)", "慢慢\($0)", "缓缓\($0)", "\($0)效果"] }
    }
}
