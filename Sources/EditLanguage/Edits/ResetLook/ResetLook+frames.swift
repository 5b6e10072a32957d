import Timeline

extension ResetLookRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            Frame.pictures(
                taken,
                besides: ["again", "off", "away", "all", "those", "from"],
                .english,
                "reset the look of {picture}"
            )
        case .chinese: Frame.pictures(chineseTaken, besides: ["都", "全", "还是", "上", "加"], .chinese, "重置{picture}的画面效果")
        }
    }

    private static let taken: [String] =
        Frame.words(
            Frame.pairs(
                ["take", "strip", "lose", "drop", "ditch", "remove", "scrap", "undo", "get rid of", "kill", "peel"],
                [
                    "that look", "the look", "that effect", "the effect", "the effects", "that style", "all the looks",
                    "looks",
                ]
            ),
            ["take…look off", "strip…look off", "take…effects off", "strip…of all effects", "strip…of its effects"],
            [
                "look off", "effect off", "effects off", "look away", "untouched look", "unedited look",
                "straight out of the camera",
                "as it came from the camera", "as filmed", "as it was filmed", "like it was filmed",
                "the way it was filmed",
                "as shot", "natural look", "plain look", "without effects", "without any effects", "no effects",
                "no effect",
                "clean look", "bare", "look as it was before", "look like it did before",
            ]
        )

    private static let chineseTaken = [
        "效果都去掉", "效果全去掉", "效果去了", "特效去掉", "所有效果去掉", "滤镜效果去掉", "画面还原", "恢复成原片", "还原成原片", "原片的样子", "原本的样子", "拍出来的样子",
        "不要任何效果",
        "不要效果", "去掉所有效果", "清掉效果", "效果清空", "清除效果", "效果清掉", "效果取消", "取消效果", "原汁原味",
    ]
}
