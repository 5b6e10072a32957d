import Timeline

extension RotationRequest {
    static let chinese = RequestWords(title: "旋转", examples: ["把第一段旋转90度"], vocabulary: chineseVocabulary)

    static func chinese(_ change: LookChange<Int>, in draft: Draft) -> String {
        "把 \(change.segment) 的旋转设为\(change.value)度"
    }
}

extension RotationRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] = [
        (["旋转", "转", "旋转角度"], [.sense(.rotation)]),
        (["旋转到", "旋转至", "转到"], [.sense(.rotation), .preposition(.to)]),
        (["度"], [.sense(.degrees)]),
        (["顺时针", "顺时针旋转", "向右旋转", "右转", "向右转", "往右转"], [.sense(.rotation), .sense(.clockwise(true))]),
        (["逆时针", "逆时针旋转", "向左旋转", "左转", "向左转", "往左转"], [.sense(.rotation), .sense(.clockwise(false))]),
        (["上下颠倒", "倒过来", "颠倒", "倒置"], [.sense(.turned(180))]),
    ]
}
