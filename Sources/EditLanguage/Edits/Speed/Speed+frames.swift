import Timeline

extension SpeedRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            Frame.all(
                plays,
                "set the speed of {thing} to {percent}",
                "set the speed of {thing} to {pace}",
                "set the speed of {thing} to {factor}"
            )
                + Frame.all(fits.faster, "speed up {thing} so that it lasts {time}")
                + Frame.all(fits.slower, "slow down {thing} so that it lasts {time}")
                + Frame.all(fits.film, "speed everything up so that it lasts {time}")
                + Frame.all(slower, "slow {thing} down by {percent}", "slow {thing} down by {factor}")
                + Frame.all(faster, "speed {thing} up by {percent}", "speed {thing} up by {factor}")
                + Frame.all(normal, "set the speed of {thing} to 100%")
                + Frame.all(slows, "slow down {thing}")
                + Frame.all(slowMotions, "slow motion {span}", "slow motion {stretch}", "{thing} in slow motion")
                + Frame.all(lapses, "set the speed of {thing} to {factor}", "speed up {thing} by {factor}")
                + Frame.all(hurries, "speed up {thing}")
        case .chinese:
            Frame.all(
                [
                    "走起", "播", "放", "速度", "快进", "快放", "快转", "跑", "走", "播放", "加速", "放慢", "慢放", "来个", "来", "变", "调", "改",
                    "弄",
                ],
                "把{thing}的速度设为{percent}",
                "{thing}{pace}",
                "把{thing}的速度设为{factor}",
                "{thing}{stretch}{pace}"
            )
                + Frame.all(chineseFits, "{thing}加速到{time}")
                + Frame.all(chineseSlows, "{thing}放慢到{time}")
                + Frame.all(chineseFilm, "全部加速到{time}")
                + Frame.all(["快", "加快", "提速", "加速", "快上", "快个"], "{thing}加快{percent}")
                + Frame.all(["慢", "放慢", "减速", "降速", "慢上", "慢个"], "{thing}放慢{percent}")
                + Frame.all(
                    ["恢复正常", "正常播放", "正常速度放", "正常放", "恢复原来的速度", "按原速放", "原速放", "别加速", "别变速"],
                    "把{thing}的速度设为100%"
                )
        }
    }

    private static let plays = [
        "run", "run through", "crank", "crank…to", "crank…up to", "play", "speed", "pace", "at", "take", "bump",
        "bump…to", "bump…up to", "put", "set", "dial", "dial…to", "dial…up to", "dial…down to", "drop…to", "run…at",
        "play…at", "in", "on", "should run at", "should play at", "should be at", "should be", "goes at", "to",
        "whack…up to", "push…to", "kick…up to", "turn…up to", "ramp…up to", "bring…down to", "shift…to", "go",
        "clip", "rate", "playback", "playback rate", "tempo", "only", "have…go", "let…run", "let…play", "want",
    ]

    /// So long, and nothing of it is cut: it can only be played faster, or slower.
    private static let fits: (faster: [String], slower: [String], film: [String]) = {
        let uncut = [
            "without cutting anything", "without cutting", "without cutting it", "without losing anything",
            "without trimming", "without trimming anything", "without dropping anything", "without cutting any of it",
            "no cutting", "but don't cut anything", "don't cut anything", "keep all of it", "keep everything in",
            "nothing cut", "all of it still there", "by speeding it up", "by speeding up", "by playing it faster",
            "by playing faster", "faster", "speed it up", "by making it faster", "at a higher speed", "sped up",
            "just faster", "just play it faster", "so speed it up", "so play it faster", "so play the whole lot faster",
            "so play everything faster", "so speed everything up", "so speed it all up", "play it faster",
            "by going faster", "with nothing cut", "uncut", "in full", "by running it faster",
        ]
        let into = [
            "squeeze…into", "squeeze…in", "fit…into", "fit…in", "cram…into", "squash…into", "compress…into",
            "pack…into",
            "fit in", "fit into", "get…into", "get…down to", "last", "take", "done in", "over in", "get through…in",
            "make",
            "needs to fit in", "has to fit in", "must fit in", "needs to be", "has to be", "should be", "should take",
            "condense…into", "jam…into", "play…in",
        ]
        let slow = [
            "by slowing it down", "by slowing down", "by slowing", "by slowing it", "by playing it slower", "slower",
            "slow it down", "slowed down",
            "just slow it down", "in slow motion", "by going slower", "so slow it down", "play it slower",
        ]
        let long = [
            "stretch…to", "stretch…over", "last", "fill", "drag…out to", "extend…to", "make", "take", "spread…over",
            "should be", "needs to be", "has to be", "stretch…to fill", "stretch…to last", "stretch…out to",
            "slow…to fill",
            "slow down…to fill", "slow…down to fill", "make…fill",
        ]
        let whole = [
            "it all", "the whole thing", "everything", "the film", "the video", "the whole film", "the whole video",
            "the whole lot", "all of it", "the entire film", "the entire video",
        ]
        let films = whole.flatMap { film in
            [
                "needs to fit in", "has to fit in", "must fit in", "should fit in", "must be", "has to be",
                "needs to be", "should last", "has to last", "needs to last", "must last", "into", "should be", "in",
            ].flatMap { fit in
                uncut.map { "\(film)…\(fit)…\($0)" }
            }
        }
        return (
            into.flatMap { fit in uncut.map { "\(fit)…\($0)" } } + uncut.map { "speed up…\($0)" },
            long.flatMap { fit in (slow + uncut).map { "\(fit)…\($0)" } } + [
                "slow…to fill", "slow down…to fill", "slow…down to fill",
            ],
            films
        )
    }()

    private static let slower = [
        "knock…off the pace", "knock…off the pace of", "knock…off the speed", "knock…off the speed of",
        "take…off the speed of",
        "take…off the pace of", "drop the speed of…by", "drop the pace of…by", "lower the pace of…by", "ease…back by",
        "ease off", "slower", "slow", "shave…off the speed of", "cut the speed of…by", "reduce the pace of…by",
        "slower by", "dial…back by", "bring the speed of…down by", "bring…down by", "more slowly",
    ]

    private static let faster = [
        "add…to the speed of", "add…to the pace of", "faster", "quicker", "faster by", "quicker by",
        "up the speed of…by",
        "up the pace of…by", "bump the speed of…by", "bump up the speed of…by", "raise the pace of…by", "go faster by",
        "more quickly", "brisker", "push the speed of…up by",
    ]

    private static let slowMotions = [
        "slow mo", "slow-mo", "slomo", "slo mo", "slo-mo", "slow motion", "slow-motion", "in slow mo", "slow-mo effect",
        "slow motion effect",
    ]

    /// "Time lapse the beach, 4x faster".
    private static let lapses = [
        "time lapse", "timelapse", "time-lapse", "hyperlapse", "hyper lapse", "make…a timelapse", "as a timelapse",
    ]
    .flatMap { lapse in [lapse, "\(lapse)…faster", "\(lapse)…speed", "\(lapse)…quicker"] }

    private static let normal = [
        "normal speed", "at normal speed", "back to normal speed", "the usual speed", "its usual speed",
        "its own speed",
        "its normal speed", "its original speed", "not sped up", "no longer sped up", "no longer slowed down",
    ]

    private static let slows = [
        "in slow motion", "slow-motion", "slow-mo", "slo-mo", "slow down", "drag out", "ease off", "calm down",
        "take it slower", "more slowly", "at a slower pace", "at a gentler pace", "in slow mo", "slower",
    ]

    private static let hurries = [
        "hurry up", "hurry…along", "hurry along", "get a move on", "speed along", "speed…along", "move…along",
        "more quickly", "pick up the pace", "at a faster pace", "at a brisker pace", "quicker", "faster", "zip through",
        "race through", "whizz through", "rush through", "zip along",
    ]

    private static let chineseFits = [
        "压到", "压缩到", "压进", "塞进", "缩到", "压成", "要", "得", "控制在", "加速到", "快进到", "弄到", "用", "在",
    ].flatMap { fit in
        [
            "放完…内容一点别剪", "放完…不要剪内容", "放完…别剪内容", "里放完…不要剪内容", "放完…一点别剪", "放完…别剪", "放完…不要剪", "内容一点别剪", "不剪内容", "不要剪",
            "一点都别剪", "内容别剪",
            "内容不删", "不能剪", "不删内容", "加速", "快放", "快进", "靠加速", "用加速的方式", "播完…快进就成", "播完…加速", "放完…加速", "放完…快一点", "播完…快放",
        ].map { "\(fit)…\($0)" }
    }

    private static let chineseSlows = ["撑到", "拉到", "拖到", "拉长到", "延长到", "凑够", "凑到", "放到", "变成", "要", "放慢到", "填满", "铺满"]
        .flatMap { fit in
            ["放慢点凑够就行", "放慢点", "放慢", "放慢一点", "慢放", "减速", "靠放慢", "慢一点", "放慢凑够", "慢动作", "放慢就行", "调慢", "慢下来"].map {
                "\(fit)…\($0)"
            }
        }

    private static let chineseFilm = ["整条片子", "整个片子", "全片", "整片", "片子", "整个视频", "整部片子", "视频", "影片", "全部", "整体", "成片"]
        .flatMap { film in
            [
                "播完…快进就成", "放完…快进", "放完…加速", "播完…加速", "播完…快进", "播完…快放", "加速到", "压到…加速", "压缩到…加速",
                "压到…不剪", "压到…别剪", "控制在…加速", "控制在…不剪内容",
            ].map { "\(film)…\($0)" }
        }
}
