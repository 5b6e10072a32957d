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
        (
            ["不要", "别有", "不留", "没有", "无", "别留", "去", "去掉", "不能有", "不许有", "不要有", "别出现", "不出现", "消除", "不带", "别带"].flatMap
            { no in
                ["黑边", "上下黑边", "左右黑边", "两边黑边", "黑条"].map { no + $0 }
            }
                + ["上下", "左右", "两边", "四周", "旁边", "两侧"].flatMap { side in
                    ["别有黑边", "不要黑边", "不要有黑边", "不留黑边", "没有黑边", "别留黑边", "不能有黑边", "不许有黑边", "别有黑条", "不要留黑边"].map {
                        side + $0
                    }
                }
                + ["撑满画面", "撑满屏幕", "占满", "占满画面", "占满屏幕", "占满全屏", "充满", "充满屏幕", "铺满全屏", "塞满画面", "塞满屏幕"],
            [.sense(.fit(.fill))]
        ),
        (
            [
                "模糊背景垫上", "模糊背景垫着", "模糊的背景", "背景模糊化", "两边模糊", "上下模糊", "两边虚化", "上下虚化", "背景做模糊", "模糊垫底", "模糊打底", "毛玻璃背景",
                "模糊背景填上", "模糊背景补上", "模糊背景填满", "模糊背景填充", "背景虚一点",
            ], [.sense(.fit(.blur))]
        ),
        (["模糊背景", "背景模糊", "虚化背景", "背景虚化", "背景用模糊填充", "用模糊填充背景", "模糊填充背景", "模糊填充"], [.sense(.fit(.blur))]),
        (["留黑边", "黑边", "加黑边", "适应画面", "完整显示", "保留黑边"], [.sense(.fit(.fit))]),
    ]
}
