import Timeline

extension TransitionRequest {
    static let chinese = RequestWords(title: "转场", examples: ["给第二段加叠化"])

    static func chinese(_ change: SetTransition, in draft: Draft) -> String {
        guard let transition = change.transition else { return "去掉 \(change.segment) 前面的转场" }
        return "在 \(change.segment) 前面加\(Chinese.time(transition.length))的\(transition.kind.chineseNames[0])"
    }
}
