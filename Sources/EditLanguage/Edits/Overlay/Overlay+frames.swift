import Timeline

extension OverlayRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            Frame.together(
                Frame.all(
                    Frame.words(whole, ["belongs", "lives", "sits", "goes", "stays", "pinned", "pin"]),
                    besides: besides,
                    "put {thing} in the {place} for the whole video",
                    "put {thing} in the {place} at {percent} for the whole video"
                ),
                Frame.all(
                    laid,
                    besides: besides,
                    "overlay {thing} in the {place} for {stretch}",
                    "overlay {thing} in the {place} {span}",
                    "overlay {thing} in the {place} over {thing}"
                ),
                Frame.all(
                    [
                        "watermark it with", "watermark this with", "watermark the film with",
                        "watermark the video with",
                        "watermark everything with", "watermark the whole thing with", "brand it with", "watermark of",
                    ],
                    besides: besides,
                    "overlay {thing} as a watermark for the whole video",
                    "overlay {thing} as a watermark for the whole video {comparison}",
                    "overlay {thing} as a watermark in the {place} for the whole video",
                    "overlay {thing} as a watermark in the {place} for the whole video {comparison}"
                ),
                Frame.all(
                    windows,
                    besides: besides,
                    "put {thing} over {thing} as picture in picture",
                    "put {thing} over {thing} as picture in picture in the {place}"
                ),
                Frame.all(
                    Frame.words(halves, ["split screen", "split-screen"]),
                    besides: besides,
                    "split screen with {thing} and {thing}",
                    "split screen with {thing}"
                )
            )
        case .chinese:
            Frame.together(
                Frame.all(
                    chineseWhole,
                    besides: chineseBesides,
                    "把{thing}放在{place}全程",
                    "把{thing}放在{place}大小{percent}全程"
                ),
                Frame.all(chineseLaid, besides: chineseBesides, "{stretch}把{thing}叠加在{place}", "把{thing}叠在{thing}上面"),
                Frame.all(
                    Frame.pairs(["片头", "开头", "一开始", "最开始"], ["来个", "放个", "出个", "放上", "加个", "打上", "挂个"], by: "…"),
                    besides: chineseBesides,
                    "前{time}把{thing}叠加在{place}",
                    "前{time}把{thing}叠加在{place}{comparison}"
                ),
                Frame.all(
                    chineseWindows,
                    besides: chineseBesides,
                    "把{thing}叠在{thing}上面，{place}",
                    "把{thing}叠在{thing}上面"
                ),
                Frame.all(
                    chineseHalves,
                    besides: chineseBesides,
                    "左右分屏，{place}{thing}{place}{thing}",
                    "左右分屏，{thing}和{thing}",
                    "左右分屏，{thing}"
                )
            )
        }
    }

    private static let whole: [String] = [
        "from start to finish", "from beginning to end", "from start to end", "all the way through", "the whole time",
        "all along",
        "throughout", "the entire time", "all the time", "permanently", "belongs…from start to finish",
        "belongs…throughout",
        "sits…throughout", "stays…throughout", "for the whole film", "for the whole video", "during the whole film",
        "on the whole film", "all over the film", "for the entire film", "start to finish", "beginning to end",
        "on every shot",
        "on all the clips", "on all of it", "for all of it", "the whole way through", "watermark", "as a watermark",
        "as a bug",
    ]
    private static let laid: [String] = [
        "pop…up", "pop up", "show", "flash", "flash up", "slap", "stick", "have…appear", "let…appear", "bring up",
        "bring…up", "place",
        "throw…up", "overlay", "lay", "float", "put up", "put…up", "want", "appear", "appears", "pops up", "display",
        "stamp", "needs to be",
    ]
    private static let windows: [String] = Frame.words(
        Frame.pairs(
            [
                "in a little", "in a small", "in a tiny", "in a mini", "as a little", "as a small", "as a tiny",
                "a small", "a little", "small",
            ],
            [
                "window", "box", "inset", "frame", "picture", "thumbnail", "screen", "window in the corner",
                "box in the corner",
                "inset in the corner",
            ]
        ),
        [
            "picture in picture", "picture-in-picture", "pip", "inset", "inset over", "window", "shrunk", "shrink…over",
            "in the corner", "facecam", "reaction video", "reaction cam", "like a reaction video", "minimised",
            "minimized", "mini",
        ],
        Frame.pairs(
            [
                "in a little window in the corner", "in a small window in the corner", "in a little window",
                "in a small window",
                "in a small box", "in a little box", "small in the corner", "as an inset", "in the corner",
            ],
            [
                "while…is on", "while…plays", "while…is playing", "while…runs", "while…is running", "on top of", "over",
                "during",
            ],
            by: "…"
        )
    )
    private static let halves: [String] = [
        "side by side", "side-by-side", "next to each other", "next to one another", "beside each other",
        "half and half",
        "half the screen each", "on either half", "left and right halves", "at the same time", "at once",
        "simultaneously", "both at once",
        "sharing the screen", "share the screen", "half-half", "fifty-fifty", "50/50", "in parallel",
    ]
    private static let besides = [
        "corner", "the corner", "a corner", "our", "logo's", "from", "start", "finish", "small", "tiny", "picture",
        "with", "at", "over",
        "top", "while", "is", "while we", "on top", "hand", "right-hand", "left-hand", "dead", "smack", "bang",
        "placed", "little", "please",
        "together", "at the same time", "both", "screen", "all",
    ]

    private static let chineseWhole = [
        "从头挂到尾", "从头到尾", "从头放到尾", "全程", "一直", "一直挂着", "一直放着", "一直在", "从头一直到尾", "自始至终", "始终", "挂着", "挂到尾", "整部片子都", "全片",
        "全片都",
        "从开头到结尾", "搁…从头挂到尾", "挂", "钉在", "固定在", "常驻", "水印", "当水印", "打水印", "打上水印", "台标", "角标",
    ]
    private static let chineseLaid = [
        "来个", "来一个", "出个", "出一个", "出现", "露个", "闪个", "亮个", "弹个", "放个", "放一个", "打个", "打上", "盖", "盖在", "只盖在", "压在", "罩在",
        "浮在", "叠",
        "只放在", "只在", "只出现在", "只盖在…别的地方不许出现", "只放在…别的地方不要", "只在…别的地方不要", "只盖在…别处不要",
    ]
    private static let chineseWindows = [
        "缩成小窗", "缩成小窗…叠在", "缩成小窗…播", "缩成小窗…叠在…播", "小窗", "做成小窗", "小窗口", "缩成小画面", "缩小…叠在", "缩小…盖在", "缩小放在", "画中画",
        "做成画中画", "小画面",
        "缩成小框", "小框", "弄成小窗", "开个小窗", "小小地放在", "小小的放在", "缩小了放", "缩小贴在",
    ]
    private static let chineseHalves = [
        "一劈两半", "一劈两半…同时放", "劈成两半", "分成两半", "对半分", "一分为二", "左右各一半", "各占一半", "各一半", "同时播放", "同时放", "同时播", "并排放", "并排播",
        "并排播放",
        "左右并列", "并列", "左右放", "平分屏幕", "屏幕对半", "分两半", "左边…右边…同时放", "左边…右边…一起放", "一左一右",
    ]
    private static let chineseBesides = [
        "屏幕", "一", "劈", "两半", "同时", "放", "搁", "角", "角落", "正", "播", "在", "叠", "着", "尾", "挂", "到", "小", "的", "上", "上面",
        "里", "画", "面", "缩",
        "小窗", "成", "别的", "地方", "不许", "出现", "只", "盖", "用", "作", "为", "当", "贴", "放在",
    ]
}
