import Timeline

extension PictureInPictureRequest {
    static let chinese = RequestWords(title: "画中画", examples: ["把 V1·2 放在右上大小30%"], vocabulary: chineseVocabulary)

    static func chinese(_ change: LookChange<Look.Box?>, in draft: Draft) -> String {
        guard let box = change.value else { return "把 \(change.segment) 设为全屏" }
        return "把 \(change.segment) 放在\(Chinese.place(box.place))大小\(box.size)%"
    }
}

extension PictureInPictureRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] = [
        (["画中画", "小窗", "小窗口"], [.sense(.inset)]),
        (["全屏", "满屏"], [.sense(.fullScreen)]),
    ]
}
