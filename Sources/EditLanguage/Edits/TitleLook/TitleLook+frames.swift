import Timeline

extension TitleLookRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english: englishFrames
        case .chinese: chineseFrames
        }
    }

    /// "Hold off on the title till 2 s": when it comes.
    private static let waits = Frame.all(
        ["till", "until"].flatMap { end in
            [
                "hold off on", "hold off", "hold back", "hold", "keep back", "wait with", "don't show",
                "don't bring in",
                "don't bring up", "delay", "postpone", "push back",
            ]
            .flatMap { ["\($0)…\(end)", "\($0)…back \(end)", "\($0)…off \(end)"] }
        }
            + [
                "so it comes up", "so that it comes up", "so it appears", "so it shows up", "so it shows",
                "so it pops up", "so it comes in",
            ]
            .flatMap { ["move…\($0)", "shift…\($0)", "put…\($0)", "place…\($0)"] },
        "move {title} to {time}",
        "move {title} to {carrier}"
    )

    private static let englishFrames =
        waits
        + Frame.all(
            [
                "shove", "shift", "push", "pull", "stick", "park", "sit", "sits", "go", "goes", "belongs", "belong",
                "live",
                "tuck", "position", "pin", "anchor", "align", "rather have", "prefer", "better", "would look better",
                "looks better", "should be", "should sit", "should go", "down to", "up to", "over to", "further",
                "drop",
                "hide behind", "covers", "blocks", "in the way", "smack", "bang", "dead", "relocate",
            ],
            "move {title} to the {place}"
        )
        + Frame.all(
            [
                "hard to read", "hardly read", "barely read", "can't read", "can hardly read", "unreadable",
                "illegible",
                "stand out", "stands out", "make…stand out", "pop more", "an edge", "a border", "border", "edge", "rim",
                "contour", "ring", "an outline", "outline", "outlined", "frame around", "line around", "stroke",
                "give…an outline", "give…an edge", "give…a border", "around the letters",
                "an outline or a dark box or something",
                "an outline or something", "an outline or a box", "an outline or a shadow",
            ],
            "give {title} a {color} outline",
            "give {title} a black outline"
        )
        + Frame.all(
            [
                "in", "paint", "colour", "color", "dye", "make", "turn", "should be", "letters", "lettering",
                "colour…in",
                "would look better in", "looks better in", "rather", "prefer", "tint", "go for", "fancy",
            ],
            "make {title} {color}"
        )
        + Frame.all(
            [
                "too small", "so small", "tiny", "blow…up", "blow up", "beef…up", "scale…up", "size…up", "bump…up",
                "enlarge",
                "larger", "bigger", "make…bigger", "make…larger", "grow", "bump up the size of", "increase the size of",
                "can't read", "more prominent", "catch the eye", "magnify", "supersize",
            ],
            "make {title} bigger"
        )
        + Frame.all(
            [
                "too big", "so big", "huge", "shrink", "scale…down", "size…down", "smaller", "make…smaller",
                "less prominent",
                "less in your face", "too large", "enormous", "gigantic", "reduce the size of", "tone…down",
                "more discreet",
            ],
            "make {title} smaller"
        )

    private static let chineseFrames =
        Frame.all(
            [
                "待在", "待到", "挪到", "挪去", "放在", "放到", "摆在", "摆到", "搬到", "移去", "移到", "移至", "靠", "靠到", "贴着", "贴", "改到",
                "换到", "去", "到", "在", "挪",
                "移", "挂到", "挂在", "往", "调到", "弄到", "应该在", "最好在", "停在", "落在", "置于", "别挡脸", "挪个位置到", "拉到", "屏幕",
            ],
            "把{title}移到{place}"
        )
        + Frame.all(
            [
                "弄大一圈", "大一圈", "弄大点", "弄大些", "弄大一点", "大点", "大点儿", "大些", "大一点", "大一号", "大一些", "放大点", "放大些", "放大一圈", "加大",
                "加大一号", "太小",
                "太小了", "也太小了", "看不清", "再大点", "再大点儿", "还能再大点儿", "还能再大点", "再大一点", "再大些", "调大些", "调大点", "调大", "字号调大些",
                "字号调大",
                "字号大点", "字号加大", "字大点", "字弄大点", "字再大点", "醒目点", "醒目一点", "显眼点", "显眼一些",
            ],
            "把{title}放大"
        )
        + Frame.all(
            [
                "弄小一圈", "小一圈", "弄小点", "弄小些", "小点", "小点儿", "小些", "小一点", "小一号", "缩小点", "缩小些", "缩一圈", "太大", "太大了", "也太大了",
                "再小点", "再小点儿",
                "再小一点", "调小些", "调小点", "调小", "字号调小", "字号小点", "字小点", "字弄小点", "低调些", "别那么大",
            ],
            "把{title}缩小"
        )
        + Frame.all(
            [
                "弄成", "换成", "改成", "变成", "染成", "刷成", "调成", "用", "要", "颜色", "颜色要", "颜色换成", "的颜色", "来个", "涂成", "改", "上",
                "换个颜色", "整成", "搞成", "做成",
            ],
            "把{title}改成{color}"
        )
        + Frame.all(
            [
                "描边", "描个边", "描上边", "勾边", "勾个边", "加个边", "加边", "加边框", "来个边", "套个边", "包边", "加描边", "描一圈", "看不清楚", "看不清",
                "不明显", "不清楚",
            ],
            "给{title}加{color}描边",
            "给{title}加黑色描边"
        )
}
