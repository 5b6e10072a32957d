import Timeline

extension FitRequest {
    static let chinese = RequestWords(title: "画面适配", examples: ["把第一段设为铺满画面"], vocabulary: chineseVocabulary)

    static func chinese(_ change: LookChange<Look.Fit>, in draft: Draft) -> String {
        switch change.value {
        case .fit: "把 \(change.segment) 设为留黑边"
        case .fill: "把 \(change.segment) 设为铺满画面"
        case .blur: "把 \(change.segment) 设为模糊背景"
        }
    }
}

extension FitRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] = [
        (["铺满", "铺满画面", "填满", "填满画面", "铺满屏幕", "填充画面", "填充", "撑满", "充满画面"], [.sense(.fit(.fill))]),
        (["模糊背景", "背景模糊", "虚化背景", "背景虚化", "背景用模糊填充", "用模糊填充背景", "模糊填充背景", "模糊填充"], [.sense(.fit(.blur))]),
        (["留黑边", "黑边", "加黑边", "适应画面", "完整显示", "保留黑边"], [.sense(.fit(.fit))]),
    ]
}
