import Timeline

extension CutRequest {
    static let chinese = RequestWords(title: "剪掉一段", examples: ["删掉3秒到5秒"])

    static func chinese(_ cut: Cut, in draft: Draft) -> String {
        "删掉\(cut.segment.map { " \($0) 的" } ?? "")\(Chinese.time(cut.range.start))到\(Chinese.time(cut.range.end))"
            + (cut.ripple ? "" : "并留空隙")
    }
}
