import Timeline

extension TrimRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            Frame.all(
                englishCues,
                "cut {stretch} off {thing}",
                "trim {amount} off the {edge} of {thing}",
                "trim {stretch}",
                "trim {amount} off {edge}"
            )
                + Frame.all(
                    ["starts too early", "begins too early", "comes in too early"],
                    "trim {amount} off the start of {thing}"
                )
                + Frame.all(
                    ["ends too late", "runs on too long", "goes on too long", "stops too late", "overstays"],
                    "trim {amount} off the end of {thing}"
                )
        case .chinese:
            Frame.all(["从它的…开始播", "从它的…开始放", "从它的…播起", "从它的…放起", "从自己的…开始播"], "剪掉{thing}前{time}")
                + Frame.all(["掐头去尾，各", "掐头去尾各", "去头去尾，各", "头尾各", "首尾各"], "{thing}头尾各剪掉{amount}")
                + Frame.all(chineseCues, "剪掉{thing}{stretch}", "剪掉{stretch}")
                + Frame.all(["砍", "减", "少", "缩", "压", "削", "砍掉", "减掉", "缩掉", "砍去", "压掉"], "把{thing}缩短{percent}")
                + Frame.all(shorter, "把{thing}缩短{amount}", "剪掉{thing}{edge}{amount}")
        }
    }

    private static let englishCues = [
        "shave", "shave…off", "knock", "knock…off", "nip", "nip…off", "clip", "skim", "skim…off", "pare", "pare…off",
        "lop", "chop", "snip", "slice", "shear", "crop", "bring…in", "pull…in", "pull in", "bring in", "tuck",
        "tuck…in",
        "lose", "losing", "can lose", "could lose", "take", "take…off", "peel", "peel…off", "scrape",
        "scrape…off", "dock", "remove", "remove…from", "eat into", "trim back", "trim…back", "cut back", "cut…back",
        "whittle…off", "shed", "drop", "skip", "tighten", "tighten…by", "needs…off", "wants…off",
    ]

    private static let chineseCues = [
        "掐", "掐掉", "抠", "抠掉", "剪走", "砍", "砍掉", "去", "去掉", "收", "收一收", "少", "少个", "扣掉", "削", "削掉", "截", "截掉", "裁", "裁走",
        "切",
        "甩掉", "不要", "扔", "扔掉", "丢掉", "拿掉", "跳过", "略过", "不用", "剪", "剪短", "修掉", "铲掉", "撇掉", "刨掉",
    ]

    private static let shorter = [
        "收一收，少个", "收一收，少", "收一下，少", "收短，少", "减", "少", "短", "收", "缩", "少个", "收短", "缩掉", "减掉", "精简", "收一收",
    ]
}
