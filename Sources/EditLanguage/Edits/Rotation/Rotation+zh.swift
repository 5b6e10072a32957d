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
        (["旋转", "转", "旋转角度", "拧", "扭", "扭转", "拧转", "转动", "掰", "旋", "歪过去"], [.sense(.rotation)]),
        (["扶正", "摆正", "转正", "弄正", "调正", "掰正", "拉正", "转回来", "转回去", "摆平", "正过来"], [.sense(.reset), .sense(.rotation)]),
        (["转成", "转为", "转换成", "转换为", "转做"], [.verb(.set), .preposition(.to)]),
        (["颠倒过来", "上下颠倒过来", "倒个个儿", "倒个个", "掉个个儿", "头朝下", "上下倒过来", "反过来朝上"], [.sense(.turned(180))]),
        (
            ["顺时针拧", "顺时针转", "顺时针扭", "顺时针掰", "往右拧", "向右拧", "往右旋转", "往右扭", "朝右转"],
            [.sense(.rotation), .sense(.clockwise(true))]
        ),
        (
            ["逆时针拧", "逆时针转", "逆时针扭", "逆时针掰", "往左拧", "向左拧", "往左旋转", "往左扭", "朝左转"],
            [.sense(.rotation), .sense(.clockwise(false))]
        ),
        (["旋转到", "旋转至", "转到"], [.sense(.rotation), .preposition(.to)]),
        (["度"], [.sense(.degrees)]),
        (["顺时针", "顺时针旋转", "向右旋转", "右转", "向右转", "往右转"], [.sense(.rotation), .sense(.clockwise(true))]),
        (["逆时针", "逆时针旋转", "向左旋转", "左转", "向左转", "往左转"], [.sense(.rotation), .sense(.clockwise(false))]),
        (["上下颠倒", "倒过来", "颠倒", "倒置"], [.sense(.turned(180))]),
    ]
}
