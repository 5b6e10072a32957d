import Timeline

extension FitRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            Frame.together(
                framings(filled, "fill the frame", "no bars"),
                framings(whole, "fit with bars", "with bars"),
                framings(blurred, "use a blurred background", "with a blurred background")
            )

        case .chinese:
            Frame.together(
                chineseFramings(chineseFilled, "铺满画面"),
                chineseFramings(chineseWhole, "留黑边"),
                chineseFramings(chineseBlurred, "模糊背景")
            )
        }
    }

    /// The whole film's way of being framed, a clip's, and that of a film of another shape.
    private static func framings(_ cues: [String], _ plain: String, _ beside: String) -> [Frame] {
        Frame.all(cues, besides: besides, "make it {ratio} \(beside)", plain, "\(plain) for {thing}")
    }

    private static func chineseFramings(_ cues: [String], _ plain: String) -> [Frame] {
        Frame.all(cues, besides: chineseBesides, "改成{ratio}\(plain)", plain, "把{thing}设为\(plain)")
    }

    private static let filled: [String] =
        Frame.words(
            ["zoom", "zoom in", "crop", "crop in", "enlarge", "scale up", "scale", "stretch", "blow up", "blow it up"]
                .flatMap { verb in
                    [
                        "so there are no bars", "so there's no bars", "until there are no bars", "so no bars show",
                        "until the bars are gone",
                        "so the bars go", "so the bars go away", "until the bars disappear", "to get rid of the bars",
                        "to lose the bars",
                        "to remove the bars", "to fill", "to fill the frame", "to fill the screen",
                        "so it fills the frame",
                        "so it fills the screen", "until it fills the frame", "until it fills the screen",
                        "there are no bars",
                        "no bars", "no black bars", "bars…gone",
                    ].flatMap { ["\(verb) \($0)", "\(verb)…\($0)"] }
                },
            [
                "get rid of the bars", "get rid of the black bars", "lose the bars", "lose the black bars",
                "remove the bars",
                "remove the black bars", "bars gone", "bars away", "without those bars", "without the bars",
                "hate the bars",
                "no bars on the sides", "no bars at the sides", "fill the whole screen", "fill the whole frame",
                "fill the entire screen",
                "fill up the screen", "fill up the frame", "use the whole screen", "cover the whole screen",
                "cover the whole frame",
                "full bleed", "full-bleed", "cut off the sides", "cut off the edges",
            ]
        )
    private static let whole: [String] =
        Frame.words(
            ["without", "no", "not", "don't", "never"].flatMap { no in
                [
                    "chopping", "cutting", "cropping", "chopping off", "cutting off", "cropping off", "losing",
                    "cutting anything off",
                    "cropping anything", "losing anything", "chop", "crop", "cut off", "chop off",
                ].map { "\(no) \($0)" }
            },
            [
                "whole picture", "the whole picture", "whole image", "entire picture", "keep everyone in",
                "keep everybody in",
                "keep everything in", "keep everything visible", "everything visible", "nothing cut off",
                "nothing cropped",
                "nothing chopped off", "nothing lost", "all of the picture", "see all of it", "uncropped",
                "bars are fine",
                "bars are ok", "bars are okay", "don't mind bars", "don't mind the bars", "with bars if need be",
            ]
        )
    private static let blurred: [String] =
        Frame.words(
            ["fill", "pad", "cover", "replace", "hide", "use", "put", "have", "plug"].flatMap { verb in
                [
                    "blurry version", "blurred version", "blurry copy", "blurred copy", "blurred background",
                    "blurry background", "blur",
                    "blurred picture", "blurry picture", "something blurry", "something blurred",
                ].map { "\(verb)…\($0)" }
            },
            [
                "blurry version", "blurred version", "blurry copy", "blurred copy", "blurred behind", "blurry behind",
                "blurred sides",
                "blurry sides", "blurry edges", "blur the sides", "blur the bars", "blur the empty", "fuzzy background",
                "out-of-focus background", "soft background", "bars…blurry version", "bars…blurred version",
                "bars…blurry copy",
                "bars…blurred copy", "bars…fill…blurry version",
                "black bars on the sides of my phone…fill…blurry version",
                "bars…fill…blurred", "bars…blurred",
            ]
        )
    private static let besides = [
        "feed", "insta", "instagram", "heads", "people's", "people", "faces", "anyone", "anyone's", "anybody's", "off",
        "head", "feet",
        "those", "black", "bars", "sides", "empty", "space", "areas", "gaps", "gap", "with", "phone", "there'll",
        "won't", "itself",
        "behind", "parts", "by", "at", "make", "instead", "post", "reels", "tiktok", "story", "rest", "left", "over",
        "though",
    ]

    private static let chineseFilled = [
        "撑满", "占满", "填满", "铺满", "满屏", "塞满", "裁到满", "放大到满", "放大到没有黑边", "放大到没黑边", "拉满", "不要有边", "没有边", "黑边去掉", "黑边去了",
        "黑边弄掉", "黑边消掉",
        "把黑边裁掉", "黑边裁掉", "看不到黑边", "别有黑边",
    ]
    private static let chineseWhole = [
        "别裁", "别裁掉", "不要裁", "不裁", "完整画面", "画面完整", "完整保留", "全部显示", "别切掉", "别切", "不要切掉", "不要裁掉", "头别切了", "别切头", "完整露出来",
        "都看得见", "留边也行",
        "有黑边没关系", "有黑边也行", "留黑边也行", "不许裁", "全都要看到", "整个画面都要",
    ]
    private static let chineseBlurred = [
        "模糊背景", "模糊的背景", "模糊版", "模糊的画面", "虚化背景", "虚化的画面", "毛玻璃", "模糊垫", "模糊画面垫", "虚化垫", "模糊填", "虚化填", "模糊补", "背景糊一下",
        "背景虚掉", "背景虚一下",
        "空出来的地方…模糊背景", "空出来的地方…模糊背景垫上", "黑边…模糊", "空的地方…模糊", "两边…模糊", "上下…模糊",
    ]
    private static let chineseBesides = [
        "空", "出来", "出", "来", "拿", "垫上", "垫", "填上", "填", "补上", "补", "用", "地方", "部分", "两边", "上下", "左右", "边", "黑", "黑边",
        "要", "竖版", "处",
        "空白", "多", "余", "剩", "下", "后面", "后", "底", "衬", "着", "上", "人", "头", "脸", "掉", "谁", "的", "有", "别", "全",
    ]
}
