import Timeline

extension DuckRequest {
    static let chinese = RequestWords(title: "压低音乐", examples: ["说话时把音乐压低到20%"], vocabulary: chineseVocabulary)

    static func chinese(_ duck: SetDuck, in draft: Draft) -> String {
        guard let percent = duck.percent else { return "不再压低\(Chinese.name(duck.scope))" }
        return "说话时把\(Chinese.name(duck.scope))压低到\(percent)%"
    }
}

extension DuckRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] = [
        (["闪避", "音乐闪避", "自动闪避", "压低"], [.sense(.duck)]),
        (["压低到", "闪避到", "压低至"], [.sense(.duck), .preposition(.to)]),
        (["我说的话", "说的话", "说的", "我说的", "说话的", "讲的话"], [.sense(.speech)]),
        (["取消闪避", "不闪避", "停止闪避", "不要闪避", "关闭闪避", "不压低", "不再压低"], [.sense(.unduck)]),
        (["说话时", "说话的时候", "有人说话时", "有人声时", "讲话时", "人声出现时", "旁白时", "人说话时", "有人讲话时"], [.sense(.speech)]),
    ]
}
