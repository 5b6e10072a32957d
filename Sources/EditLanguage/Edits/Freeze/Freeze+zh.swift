import Timeline

extension FreezeRequest {
    static let chinese = RequestWords(title: "定格", examples: ["在3秒处定格2秒"], vocabulary: chineseVocabulary)

    static func chinese(_ freeze: Freeze, in draft: Draft) -> String {
        let clip = freeze.segment.map { "把 \($0) " } ?? ""
        return "在\(Chinese.time(freeze.time))处\(clip)定格\(Chinese.time(freeze.length))"
    }
}

extension FreezeRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] = [
        (
            [
                "变成静止画面", "变成静帧", "变成照片", "变成一张照片", "变成静止的", "变成定格画面", "做成静帧", "做成静止画面", "变成一张图", "变成静态图", "变成静态画面",
                "变成图片", "变成一张静止的图",
            ], [.keyword(.asStill)]
        ),
        (
            [
                "定格", "定住", "冻结", "定格画面", "静帧", "冻结画面", "凝固", "凝固住", "停住", "卡住", "静止", "静止不动", "画面静止", "画面定住", "画面停住",
                "定格住", "僵住", "画面凝固", "停格", "冻住", "画面定格", "定格成静帧", "停在那", "停在那儿", "先静止", "先定格", "先定住", "先停住",
            ], [.sense(.freeze)]
        ),
        (["最后一帧", "末帧", "尾帧", "最后那一帧", "最后一个画面", "最后的画面", "最后一格", "最末一帧", "结尾那一帧", "最后那个画面"], [.sense(.frame(.end))]),
        (["第一帧", "首帧", "第一个画面", "最开始那一帧", "开头那一帧", "最初那一帧", "头一帧"], [.sense(.frame(.start))]),
    ]
}
