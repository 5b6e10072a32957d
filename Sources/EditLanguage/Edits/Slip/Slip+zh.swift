import Timeline

extension SlipRequest {
    static let chinese = RequestWords(title: "滑移", examples: ["把第一段向后滑移1秒"], vocabulary: chineseVocabulary)

    static func chinese(_ slip: Slip, in draft: Draft) -> String {
        "把 \(slip.segment) 向\(slip.amount < 0 ? "前" : "后")滑移\(Chinese.time(abs(slip.amount)))"
    }
}

extension SlipRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] = [
        (["滑移"], [.sense(.slip)]),
        (["向后滑移", "往后滑移", "后滑移"], [.sense(.slip), .later]),
        (["向前滑移", "往前滑移", "前滑移"], [.sense(.slip), .earlier]),
    ]
}
