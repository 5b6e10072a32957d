import Timeline

extension TitleTextRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            Frame.all(
                [
                    "should say", "should read", "ought to say", "ought to read", "needs to say", "must say",
                    "has to say",
                    "reword", "reword…to", "make…say", "make…read", "have…say", "have…read", "let…say", "swap…for",
                    "replace…by", "replace…with", "change…into", "change…to", "turn…into", "instead of", "rather than",
                    "rename…to", "correct…to", "fix…to", "rewrite…as", "edit…to", "becomes", "to be",
                    "is supposed to say",
                    "spelled", "spelt", "should be spelled", "is spelled", "update…to", "instead",
                ],
                "change {title} to {quoted}"
            )
        case .chinese:
            Frame.all(
                [
                    "换成", "改成", "变成", "写成", "改为", "换为", "改写成", "改作", "换", "改", "应该是", "应该写", "要写", "要写成", "得写", "更正为",
                    "修改成", "替换成", "替换为",
                ]
                .flatMap { verb in
                    [verb] + ["片头那个…", "片头的…", "开头那个…", "开头的…", "片头那行…", "开头那行…", "那个…"].map { $0 + verb }
                },
                "把{title}改成{quoted}"
            )
        }
    }
}
