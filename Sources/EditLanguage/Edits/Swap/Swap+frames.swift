import Timeline

extension SwapRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english: Frame.all(englishCues, "swap {thing}", "swap {thing} and {thing}")
        case .chinese: Frame.all(chineseCues, "交换{thing}", "交换{thing}和{thing}")
        }
    }

    private static let englishCues = [
        "the wrong way round", "the wrong way around", "wrong way round", "wrong way around", "in the wrong order",
        "wrong order", "the other way round", "the other way around", "should be swapped", "be swapped",
        "should trade places", "switch", "switch…with", "switch…around", "switch…round",
        "reverse…order of", "mixed up", "got mixed up",
        "swap…round", "swap…around", "swap…over", "switch…over", "change…over", "change…round",
        "trade positions", "swap positions", "switch positions", "exchange places", "exchange positions",
        "each other's place", "each other's places", "change the order of", "transpose", "vice versa",
        "should change places", "take each other's place",
    ]

    private static let chineseCues = [
        "对调", "换过来", "位置反了", "弄反了", "顺序反了", "掉个个", "掉个个儿", "调个个儿", "颠倒", "颠倒一下", "反了", "放反了", "搞反了", "排反了", "位置对换",
        "对换", "换换", "换一换", "换一下", "倒个个儿", "倒个个", "前后换", "前后调换", "前后对调", "先后换", "位置换", "掉换", "互相换", "互调", "调过来",
        "顺序换", "顺序弄反了", "顺序搞反了", "换换位置", "换个儿", "调个位置", "调位置",
    ]
}
