import Timeline

extension CropRequest {
    static let chinese = RequestWords(title: "裁剪", examples: ["把第一段左边裁掉10%"], vocabulary: chineseVocabulary)

    static func chinese(_ change: LookChange<Look.Insets>, in draft: Draft) -> String {
        let crop = change.value
        return "裁剪 \(change.segment) 左边\(crop.left)%上边\(crop.top)%右边\(crop.right)%下边\(crop.bottom)%"
    }
}

extension CropRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] = [
        (["拉近些", "拉近点", "拉近一点", "近一点", "近些", "凑近点", "凑近些", "拉近一些"], [.keyword(.enlarged)]),
        (["取消裁剪", "去掉裁剪", "不裁剪", "重置裁剪"], [.sense(.uncrop)]),
    ]
}
