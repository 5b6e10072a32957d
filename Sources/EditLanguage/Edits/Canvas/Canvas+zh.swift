import Timeline

extension CanvasRequest {
    static let chinese = RequestWords(title: "画布", examples: ["竖屏"], vocabulary: chineseVocabulary)

    static func chinese(_ change: SetCanvas, in draft: Draft) -> String {
        let canvas = change.canvas
        return "把画布设为 \(canvas.width)×\(canvas.height) \(canvas.framesPerSecond)帧"
    }
}

extension CanvasRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] = [
        (["竖屏", "竖版", "竖", "纵向", "竖着", "竖直"], [.ratio(.tall)]),
        (["横屏", "横版", "横", "横向", "宽屏"], [.ratio(.wide)]),
        (["方形", "正方形", "方", "方的"], [.ratio(.square)]),
        (["帧率", "帧速率"], [.sense(.frameRate)]),
    ]
}
