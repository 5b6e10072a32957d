import Timeline

extension RollRequest {
    static let chinese = RequestWords(
        title: "移动剪切点",
        examples: ["把第二段前面的剪切点后移1秒", "把第一段和第二段之间的剪辑点后移0.5秒"],
        vocabulary: [(["剪切点", "剪辑点", "剪接点", "编辑点"], [.keyword(.roll)])]
    )

    static func chinese(_ roll: Roll, in draft: Draft) -> String {
        "把 \(roll.segment) 前面的剪切点\(roll.amount < 0 ? "前移" : "后移")\(Chinese.time(abs(roll.amount)))"
    }
}
