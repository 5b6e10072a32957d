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
        (tallPlaces, [.ratio(.tall)]),
        (["b站比例", "发b站", "适合b站"], [.ratio(.wide)]),
        (["横屏变竖屏", "横版变竖版", "横屏改竖屏", "横的变竖的", "横屏转竖屏", "横版转竖版", "横屏改成竖屏", "横版改成竖版"], [.verb(.set), .ratio(.tall)]),
        (["竖屏变横屏", "竖版变横版", "竖屏改横屏", "竖的变横的", "竖屏转横屏", "竖版转横版", "竖屏改成横屏", "竖版改成横版"], [.verb(.set), .ratio(.wide)]),
        (["竖的", "竖向"], [.ratio(.tall)]),
        (["横的"], [.ratio(.wide)]),
        (["方形", "正方形", "方", "方的"], [.ratio(.square)]),
        (["帧率", "帧速率"], [.sense(.frameRate)]),
    ]

    /// Where people show films that are taller than wide.
    private static let tallPlaces: [String] = ["抖音", "快手", "小红书", "视频号"].flatMap {
        ["发\($0)", "适合\($0)", "\($0)格式", "\($0)比例", "\($0)尺寸", "\($0)版"]
    }
}
