import Timeline

extension LengthRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            Frame.all(stops + lasts, "make {thing} {time} long")
                + Frame.all(["keep"], "make {title} {time} long")
                + Frame.all(atMost, "shorten {thing} to {time}")
                + Frame.all(filmEnds, "cut everything after {time}")
                + Frame.all(filmLasts, "make the video {time} long")
        case .chinese:
            Frame.all(chineseCues, "把{thing}剪到{time}")
                + Frame.all(chineseAtMost, "把{thing}缩短到{time}")
                + Frame.all(chineseFilm, "把视频剪到{time}")
        }
    }

    private static let stops = [
        "stop after", "stops after", "end after", "ends after", "over after", "stop…after", "end…after", "cut…after",
        "finish after", "finishes after", "cut off after", "out after", "gone after", "be over after", "be done after",
    ]

    private static let lasts = [
        "enough of", "is enough", "are enough", "is plenty", "are plenty", "will do", "suffices", "only needs to be",
        "should only be", "should only last", "should last",
        "ought to last", "has to last", "stays up", "stay up", "stays on", "stay on", "leave…up", "keep…up",
        "keep…on screen", "leave…on", "hang around", "needs to last", "must last", "can last", "lasts", "last",
        "only last", "only needs", "just needs", "is all it needs", "is all we need", "does it",
        "would be enough", "would do", "would be plenty", "should do", "is more than enough", "is ample",
        "is sufficient",
        "give…each", "give each one", "give each", "give", "allow", "allow…each", "gets", "get", "to get", "apiece",
        "each", "show…for only", "show…for just", "on screen for", "be on for", "stretch…to", "extend…to",
        "lengthen…to",
        "hold…for only", "need only be", "may only be", "can only be", "not a second more", "not a second longer",
        "in total", "in length", "flat",
    ]

    /// What nothing is made longer by.
    private static let atMost = [
        "tops", "at most", "no more than", "a maximum of", "max", "shouldn't be longer than",
        "should not be longer than", "no longer than", "not longer than", "mustn't exceed", "shouldn't exceed",
        "can't be longer than", "should be no longer than", "needs no more than", "cap…at", "limit…to", "restrict…to",
        "at the most", "and no longer", "and no more", "down to", "reduce…to", "cut…down to", "bring…down to",
        "get…down to", "chop…down to", "trim…down to", "shorten…to", "slash…to", "pare…down to", "whittle…down to",
    ]

    private static let chineseAtMost = ["最多", "顶多", "不超过", "别超过", "不要超过", "不能超过", "控制在", "限制在", "卡在", "以内", "之内"]

    private static let filmEnds = [
        "wrap up at", "wrap up", "wrap…up at", "finish at", "finishes at", "end at", "ends at", "end it at", "end…at",
        "be over by", "over by", "done by", "be done by", "stop at", "stop it at", "stops at", "cut off at",
        "cut it off at",
        "call it a day at", "the end is at", "should end at", "fade out by", "pull the plug at", "nothing after",
        "nothing beyond", "nothing past", "lose everything past", "i don't need anything after", "not go past",
        "shouldn't go past", "shouldn't run past", "not go beyond", "no further than", "be finished by", "conclude at",
    ].flatMap { words in
        ["the whole thing", "the film", "the video", "the movie", "it all", "everything"].flatMap { film in
            ["\(film)…\(words)"]
        } + (words.hasPrefix("nothing") || words.hasPrefix("lose") || words.hasPrefix("i don't") ? [words] : [])
    }

    private static let filmLasts = [
        "the whole thing", "the whole film", "the entire film", "the entire video", "the whole video", "the film",
        "the video", "the finished film", "the finished video", "the total length", "the running time", "the runtime",
        "the total", "total length", "total running time",
    ].flatMap { film in
        [
            "mustn't be longer than", "can't be longer than", "no longer than", "shouldn't be longer than",
            "must not exceed", "shouldn't exceed", "can't exceed", "mustn't exceed", "at most", "max", "tops",
            "at the most", "no more than", "should be", "must be", "has to be", "needs to be", "ought to be",
            "limit…to", "cap…at",
        ].map {
            $0.contains("…") ? $0.replacing("…", with: " \(film)…") : "\(film)…\($0)"
        }
    }

    private static let chineseCues = [
        "只放到", "放到", "只放", "只播", "只停", "停留", "停", "待", "够了", "就够", "足够", "留", "撑到", "截成", "截到", "做成", "就够了", "就足够",
        "足矣",
        "只要", "只需要", "只需", "弄成", "弄到", "改成", "变成", "砍到", "砍成", "压到", "压成",
        "缩到", "缩成", "减到", "减成", "裁到", "裁成", "收到", "剪成", "剪到", "剪至", "裁至", "缩至", "只留", "保持", "维持",
        "维持在",
        "给个", "给", "各给", "每张给", "各", "各放", "各留", "持续", "显示", "停够", "放够", "播", "放", "就行", "就好", "就可以", "不到",
        "正好",
        "刚好", "恰好", "总共", "一共", "多给点…留", "多给点", "多留点",
    ]

    private static let chineseFilm = [
        "片长", "总长", "总时长", "全长", "成片", "片子", "整条片子", "整个片子", "整片", "全片", "视频总长", "总长度", "成片长度", "影片",
    ].flatMap { film in
        [
            "控制在…从末尾截", "控制在", "不超过", "别超过", "不要超过", "不能超过", "最多", "顶多", "要", "压缩到", "压到", "缩到", "剪到", "剪成", "砍到",
            "控制在…以内", "控制在…之内", "限制在", "只要", "得控制在", "要控制在", "得控制在…从末尾截", "控制在…多出来的从末尾截", "控制在…多出来的剪掉",
            "控制在…多的剪掉", "控制在…多余的剪掉", "就", "改成", "做成",
        ].map { "\(film)…\($0)" }
    }
}
