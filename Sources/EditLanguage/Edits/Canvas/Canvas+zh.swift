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
        (
            [
                "b站比例", "发b站", "适合b站", "投b站", "上b站", "放b站", "传b站", "这个要投b站", "要投b站", "要发b站", "发油管", "放电视上", "电视上放",
                "投影用", "b站用",
            ],
            [.ratio(.wide)]
        ),
        (["整成", "搞成", "变做", "弄做"], [.verb(.set), .preposition(.to)]),
        (
            ["ig", "ins", "instagram", "朋友圈", "微博", "小红书帖子"].flatMap { place in
                ["要放", "要发", "准备发", "打算发", "放", "发", "发到", "放到", "我要发", "用来发"].map { $0 + place }
            }, [.filler]
        ),
        (["横屏变竖屏", "横版变竖版", "横屏改竖屏", "横的变竖的", "横屏转竖屏", "横版转竖版", "横屏改成竖屏", "横版改成竖版"], [.verb(.set), .ratio(.tall)]),
        (["竖屏变横屏", "竖版变横版", "竖屏改横屏", "竖的变横的", "竖屏转横屏", "竖版转横版", "竖屏改成横屏", "竖版改成横版"], [.verb(.set), .ratio(.wide)]),
        (["竖的", "竖向", "竖起来", "立着的", "手机屏", "手机屏幕", "手机竖屏"], [.ratio(.tall)]),
        (["横的", "横着", "横过来的", "电脑屏", "电视屏"], [.ratio(.wide)]),
        (["方形", "正方形", "方", "方的", "方方正正", "方方正正的", "正方", "正方的", "四四方方", "方块", "方屏", "方图"], [.ratio(.square)]),
        (["四比三", "4比3"], [.ratio(.classic)]),
        (["三比四", "3比4"], [.ratio(.upright)]),
        (["二十一比九", "21比9", "电影宽屏", "超宽屏"], [.ratio(.cinema)]),
        (["帧率", "帧速率"], [.sense(.frameRate)]),
    ]

    /// Where people show films that are taller than wide.
    private static let tallPlaces: [String] = ["抖音", "快手", "小红书", "视频号"].flatMap {
        [
            "我要发\($0)", "要发\($0)", "准备发\($0)", "打算发\($0)", "上\($0)", "投\($0)", "放\($0)", "\($0)用", "发\($0)", "适合\($0)",
            "\($0)格式", "\($0)比例", "\($0)尺寸", "\($0)版", "\($0)竖屏", "\($0)竖版", "\($0)的竖屏", "\($0)的尺寸", "\($0)的比例",
        ]
    }
}
