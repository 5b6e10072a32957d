import Timeline

extension CropRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            Frame.together(
                Frame.pictures(
                    closer,
                    besides: besides,
                    .english,
                    "zoom in to {percent} on {picture}",
                    "zoom in to {factor} on {picture}"
                ),
                Frame.pictures(
                    closer.flatMap { ["\($0)…times", "\($0)…times as big", "\($0)…times the size"] },
                    besides: besides,
                    .english,
                    "zoom in to {number} times on {picture}"
                ),
                Frame.pictures(
                    ["crop…away", "crop away", "crop…out", "crop out", "trim…away", "crop…off"],
                    besides: besides,
                    .english,
                    "crop {picture}"
                ),
                Frame.pictures(allEdges, besides: besides, .english, "crop {percent} off all sides of {picture}"),
                Frame.pictures(
                    topAndBottom,
                    besides: besides,
                    .english,
                    "crop {percent} off the top and bottom of {picture}"
                ),
                Frame.pictures(bothSides, besides: besides, .english, "crop {percent} off both sides of {picture}"),
                Frame.pictures(off, besides: besides, .english, "crop {percent} off the {place} of {picture}")
            )

        case .chinese:
            Frame.together(
                Frame.pictures(
                    chineseCloser,
                    besides: chineseBesides,
                    .chinese,
                    "把{picture}放大到{factor}",
                    "把{picture}放大到{percent}"
                ),
                Frame.pictures(chineseAllEdges, besides: chineseBesides, .chinese, "把{picture}四周裁掉{percent}"),
                Frame.pictures(chineseOff, besides: chineseBesides, .chinese, "把{picture}{place}裁掉{percent}")
            )
        }
    }

    private static let closer = [
        "zoom", "zoom in", "zoom into", "zoom to", "zoomed", "zoomed in", "closer", "get closer", "nearer", "tighter",
        "punch in",
        "punch into", "punched in", "blow up", "blow…up", "enlarge", "magnify", "scale up", "scale…up", "push in",
        "tighten on",
        "closer in", "get closer in", "come closer", "come in closer", "go closer", "close-up", "close up",
        "fill more of the frame",
        "bring closer", "bring…closer", "make larger", "larger", "bigger",
    ]
    private static let edgeVerbs = ["crop", "trim", "chop", "cut", "shave", "slice", "lop", "take", "knock", "snip"]
    private static let allEdges: [String] =
        Frame.words(
            Frame.pairs(
                edgeVerbs,
                [
                    "all round", "all around", "around the edges", "off every edge", "off each edge", "from every side",
                    "all the edges",
                ],
                by: "…"
            ),
            [
                "around the edges", "from every edge", "off each side and top and bottom", "on every side",
                "on each side and top",
            ]
        )

    private static let topAndBottom: [String] = Frame.pairs(
        edgeVerbs,
        ["top and bottom", "the top and the bottom", "the top and bottom", "above and below"],
        by: "…"
    )
    private static let bothSides: [String] = Frame.pairs(
        edgeVerbs,
        ["left and right", "both sides", "the sides", "either side", "each side"],
        by: "…"
    )
    private static let off: [String] = Frame.pairs(
        edgeVerbs,
        ["off", "away", "from"],
        by: "…"
    )
    private static let besides = [
        "off", "from", "like", "cinema", "cinematic", "edge", "edges", "side", "away", "about", "roughly", "by", "each",
        "with", "so",
        "in", "into", "size", "original", "normal", "its", "at", "tight",
    ]

    private static let chineseCloser = [
        "放大", "拉近", "拉近些", "拉近点", "推近", "凑近", "拉近…放大到", "拉近些…放大到", "近一点", "近景", "特写", "变大", "扩大", "推到", "拉大", "够了",
        "就够", "就够了",
        "够", "变焦", "放到", "画面放大", "镜头拉近",
    ]
    private static let chineseAllEdges: [String] =
        ["四周", "四边", "周围", "边上", "四个边", "每边", "每条边"].flatMap { edge in
            [
                "都切掉一圈", "切掉一圈", "裁掉一圈", "都裁掉一圈", "各裁", "各切", "各裁掉", "各切掉", "都裁掉", "都切掉", "都裁", "都切", "裁一圈", "切一圈", "裁",
                "切", "裁去", "剪掉一圈",
                "去掉一圈", "都去掉一圈", "都剪掉",
            ].map { edge + $0 }
        } + ["裁掉一圈", "切掉一圈", "裁一圈", "切一圈", "外圈裁掉", "外面一圈裁掉", "外圈切掉"]
    private static let chineseOff = [
        "裁掉", "切掉", "裁去", "切去", "剪掉", "砍掉", "截掉", "裁", "去掉", "抠掉", "刮掉", "不要",
    ]
    private static let chineseBesides = [
        "边", "侧", "那边", "的", "部分", "画", "面", "掉", "哇", "太大", "太", "大", "了", "倍数", "到", "成", "来", "各", "都",
    ]
}
