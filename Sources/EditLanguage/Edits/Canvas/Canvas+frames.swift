import Timeline

extension CanvasRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            Frame.together(
                Frame.all(tall, besides: besides, "make it vertical"),
                Frame.all(wide, besides: besides, "make it widescreen"),
                Frame.all(square, besides: besides, "make it square"),
                Frame.all(portrait, besides: besides, "make it 4:5"),
                Frame.all(purposes, besides: besides, "make it {ratio}"),
                Frame.all(purposes, besides: besides, "make the video {ratio}")
            )

        case .chinese:
            Frame.together(
                Frame.all(chineseTall, besides: chineseBesides, "改成竖屏"),
                Frame.all(chineseWide, besides: chineseBesides, "改成横屏"),
                Frame.all(chineseSquare, besides: chineseBesides, "改成方形"),
                Frame.all(chinesePurposes, besides: chineseBesides, "改成{ratio}")
            )
        }
    }

    private static let phones = [
        "tiktok", "tik tok", "reels", "a reel", "instagram reels", "insta reels", "insta story", "instagram story",
        "insta stories", "instagram stories", "my story", "stories", "shorts", "youtube shorts", "a youtube short",
        "snapchat",
        "phones", "a phone", "my phone", "mobile", "mobile phones", "phone screens", "whatsapp status", "my status",
    ]
    private static let tall: [String] =
        Frame.words(
            phones.flatMap { phone in
                [
                    "for \(phone)", "made for \(phone)", "to suit \(phone)", "\(phone)…upright", "upright…\(phone)",
                    "\(phone)…tall",
                    "tall…\(phone)", "to watch on \(phone)", "shape of \(phone)", "\(phone) shape", "\(phone)-shaped",
                    "fit for \(phone)",
                ]
            },
            [
                "film upright", "video upright", "picture upright", "upright video", "upright film", "upright format",
                "taller than wide",
                "taller than it is wide", "higher than wide", "portrait mode", "portrait format", "phone held upright",
            ]
        )
    private static let wide = [
        "for youtube", "for the tv", "for tv", "for television", "for the telly", "for my tv", "for a projector",
        "for the cinema",
        "for the big screen", "for a monitor", "for my laptop", "landscape mode", "landscape format", "wider than tall",
        "youtube-shaped", "for vimeo", "wide format", "wide screen", "wide-screen",
    ]
    private static let square = [
        "same width and height", "as wide as tall", "as wide as it is tall", "as tall as wide", "equal sides",
        "four equal sides",
        "like a polaroid shape", "like an album cover", "square format", "square shape",
    ]
    private static let portrait = [
        "four by five", "instagram post", "insta post", "ig post", "for the insta feed", "for my insta feed",
        "for the instagram feed",
        "for my feed", "for an ig post", "for the ig feed",
    ]
    private static let purposes: [String] =
        Frame.words(
            (phones + [
                "insta", "instagram", "the insta feed", "insta feed", "my insta feed", "the feed", "facebook",
                "youtube", "ig",
                "linkedin", "the tv", "tv", "television", "the web", "our website", "the website", "class",
                "the projector",
            ])
            .flatMap { ["for \($0)", "to \($0)", "on \($0)"] },
            [
                "go", "shape", "proper", "i mean", "needs to become", "want it", "rather have", "turn…into", "frame it",
                "format it",
                "make the whole thing", "reshape", "recut", "like an old tv", "like a tv", "like in the cinema",
                "like a phone",
            ]
        )

    private static let besides = [
        "upright", "got", "proper", "shape", "shaped", "format", "it's", "should", "upload", "phone", "held", "please",
        "whole", "film",
        "thing", "old", "tv", "we're", "i'm", "mean", "with", "somewhere", "supposed", "meant", "this",
    ]

    private static let chineseTall = [
        "手机上看", "手机看", "给手机看", "手机竖着", "竖着拿手机", "竖过来", "立起来看", "竖条", "长条", "竖的那种", "窄长",
    ]
    private static let chineseWide = [
        "电视上看", "电视上放", "电脑上看", "投影", "大屏幕", "大屏", "横过来", "横着看", "宽银幕", "横的那种",
    ]
    private static let chineseSquare = ["方块", "四四方方", "正方", "方的那种", "长宽一样", "宽高一样", "长宽相等"]
    private static let chinesePurposes = [
        "发抖音", "要发抖音", "投b站", "要投b站", "放ig", "要放ig", "发ig", "发ins", "放ins", "朋友圈", "发朋友圈", "小红书", "发小红书", "要发", "用来发",
        "视频号", "整成",
        "搞成", "弄成", "转成", "做成", "换成", "变成", "比例要", "尺寸要", "要的是", "格式", "手机上看", "电视上放", "头条", "微博", "封面尺寸", "调到",
    ]
    private static let chineseBesides = [
        "要", "投", "发", "放", "上", "这个", "得", "用", "的", "比例", "格式", "片子", "整", "拿去", "打算", "准备", "传", "到", "平台", "吧",
        "尺寸", "看", "那种", "种",
    ]
}
