import Timeline

extension FilterRequest {
    static let chinese = RequestWords(title: "滤镜", examples: ["把第一段变成黑白"], vocabulary: chineseVocabulary)

    static func chinese(_ change: LookChange<Look.Filter>, in draft: Draft) -> String {
        switch change.value {
        case .none: "去掉 \(change.segment) 的滤镜"
        case .grayscale, .sepia, .vintage: "把 \(change.segment) 变成\(Chinese().name(of: change.value))"
        }
    }
}

extension FilterRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] = [
        (["变黑白", "调黑白", "改黑白", "转黑白", "弄黑白", "换黑白", "变灰度"], [.verb(.set), .sense(.filter(.grayscale))]),
        (["黑白", "灰度", "黑白色"], [.sense(.filter(.grayscale))]),
        (["棕褐色", "怀旧棕", "褐色", "老照片"], [.sense(.filter(.sepia))]),
        (
            ["胶片感", "胶片风", "胶片质感", "胶卷感", "胶片味", "胶片滤镜", "胶片风滤镜", "复古", "怀旧", "复古风", "复古风格", "怀旧风格"],
            [.sense(.filter(.vintage))]
        ),
        (["滤镜"], [.sense(.filter(nil))]),
        (["不要滤镜", "无滤镜", "取消滤镜"], [.verb(.remove), .sense(.filter(nil))]),
    ]
}
