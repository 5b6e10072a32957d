import Timeline

extension SplitRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            Frame.all(englishCues, "split {rest}")
                + Frame.all(counted, "split {thing} into {number} pieces")
                + Frame.all(counted, "split {thing} into {time} pieces")
        case .chinese:
            Frame.all(chineseCues, "分割{rest}")
                + Frame.all(["平均切", "平均分", "等分", "均分", "均等", "一样长", "等长", "切", "分", "拆"], "把{thing}平均分成{number}段")
        }
    }

    private static let englishCues = [
        "broken", "broken into", "broken up into", "chopped", "chopped into", "cut into", "divided into", "sliced into",
        "sliced up into", "break", "break…in two", "break up", "break…up", "break…apart", "separate", "sever", "splice",
        "splice…up",
        "chop", "chop…up", "chop…apart", "cut…apart", "cut…up", "carve", "carve…up", "partition",
        "a cut", "an edit point", "edit point", "a splice", "a split", "cut point", "a cut point", "scissors",
        "the scissors", "cleave", "hack…up", "snip", "tear…in two", "rip…in two",
        "cut through", "slice", "slice…up", "dice", "dice…up", "subdivide", "to be split", "be split",
        "to be cut", "be divided", "divided", "cut…into", "i want two clips", "become two", "be two",
        "make two clips of",
        "make it two",
    ]

    private static let counted = [
        "pieces", "parts", "clips", "shots", "bits", "chunks", "segments", "sections", "slices", "equal", "equally",
        "of equal length", "the same length", "equally long", "all equally long", "separate shots",
        "separate clips", "separate shots, all equally long", "all the same length", "evenly",
    ]

    private static let chineseCues = [
        "断开", "切", "剪开", "下一刀", "来一刀", "砍一刀", "切一刀", "剪一刀", "割", "断", "拆", "分", "掰", "剁", "劈", "一刀", "切口", "分界",
        "拦腰", "一分", "斩", "裁开", "破开", "开刀", "动刀", "断一下", "分一下",
    ]
}
