import Timeline

extension ReplaceClipRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english: Frame.all(there, besides: besides, "replace {thing} with {thing}")
        case .chinese: Frame.all(chineseThere, besides: chineseBesides, "把{thing}换成{thing}")
        }
    }

    /// The one that goes is named first.
    private static let there: [String] = [
        "where…is…want", "where…is…put", "where…is…show", "where…is…use", "at the spot where…is…put",
        "in place of…show",
        "in place of…put",
        "in place of…use", "instead of…show", "instead of…put", "instead of…use", "rather than…show", "rather than…use",
        "substitute…by", "substitute…with", "swap…out for", "switch…out for", "trade…for", "exchange…for", "change…for",
        "swap…for",
        "where…is…filling the screen for the same amount of time", "where…is…for the same amount of time",
        "where…is…for just as long", "where…is…full screen", "make way for", "makes way for", "give way to",
        "gets replaced by",
        "is replaced by", "should be replaced by", "to be replaced by",
    ]
    private static let besides = [
        "filling", "same", "amount", "want", "instead", "out", "full", "spot", "where", "just", "by", "with", "now",
        "for", "screen", "my",
        "our", "fill", "that", "place",
    ]

    private static let chineseThere = [
        "位置改放", "那个位置改放", "的位置改放", "位置换成", "位置放", "那里改放", "那儿改放", "改放", "改用", "换上", "那段换上", "换做", "换用", "的位置换上",
        "位置上换成",
        "位置给", "让位给", "用…顶替", "处改放",
    ]
    private static let chineseBesides = ["那个", "位置", "改", "素材", "上", "那里", "那儿", "那", "个", "的", "片子", "原来", "现在"]
}
