import Timeline

extension CopyRequest {
    static let chinese = RequestWords(
        title: "复制到某处",
        examples: ["把标题复制一份放到10秒处", "把第二段复制到20秒", "把第二段复制一份覆盖到2秒处"],
        vocabulary: [(["粘贴到", "粘贴在", "复制粘贴到"], [.sense(.duplicate), .preposition(.to)])]
    )

    static func chinese(_ copy: Copy, in draft: Draft) -> String {
        let goal = (copy.track.map { "轨道 \($0) 的" } ?? "") + "\(Chinese.time(copy.time))处"
        return "把 \(copy.segment) 复制一份\(copy.isOver ? "覆盖到" : "放到")\(goal)"
    }
}
