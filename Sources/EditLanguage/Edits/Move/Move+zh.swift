import Timeline

extension MoveRequest {
    static let chinese = RequestWords(title: "移动", examples: ["把标题移到5秒"], vocabulary: chineseVocabulary)

    static func chinese(_ move: Move, in draft: Draft) -> String {
        switch move.target {
        case .time(let time): "把 \(move.segment) 移到\(Chinese.time(time))"
        case .before(let other): "把 \(move.segment) 移到 \(other) 前面"
        case .after(let other): "把 \(move.segment) 移到 \(other) 后面"
        case .track(let label, let time): "把 \(move.segment) 移到轨道 \(label) 的\(Chinese.time(time))处"
        }
    }
}
