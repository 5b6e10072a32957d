import Timeline

extension MoveTrackRequest {
    static let chinese = RequestWords(title: "轨道顺序", examples: ["把轨道 T1 移到第1层"], vocabulary: chineseVocabulary)

    static func chinese(_ move: MoveTrack, in draft: Draft) -> String {
        "把轨道 \(move.track) 移到第\(move.place)层"
    }
}

extension MoveTrackRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] = [
        (["层"], [.sense(.layer)])
    ]
}
