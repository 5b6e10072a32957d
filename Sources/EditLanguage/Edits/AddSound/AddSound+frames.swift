import Timeline

extension AddSoundRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english: englishFrames
        case .chinese: chineseFrames
        }
    }

    // MARK: English

    private static let laying = [
        "lay", "lay…under", "put", "put…under", "stick…under", "slide…under", "run…under", "play", "play…under",
        "drop in",
        "drop…in", "drop", "throw in", "throw…in", "pop in", "pop…in", "pop", "slip in", "slip…in", "start", "starts",
        "begin", "begins", "kick in", "kicks in", "come in", "comes in", "comes on", "come on", "set in", "enter",
        "enters", "bring in", "bring…in", "have", "hear", "we hear", "let…be heard", "sound", "sounds", "trigger",
        "fire",
        "hit", "cue", "cue up", "queue", "use", "want", "with", "on the dot", "lined up", "go off", "goes off", "ring",
        "rings", "chime", "chimes", "should be", "should sound", "add in", "mix in", "mix…in", "there should be",
        "narration", "i recorded a narration", "my narration", "voiceover", "voice-over", "narrate", "speak",
        "my voice-over", "my voiceover", "the voiceover", "commentary", "i recorded a commentary",
    ]

    private static let englishFrames =
        Frame.all(
            laying,
            "add {recording} {carrier}",
            "add {recording} at {time}",
            "add {recording} under {thing}",
            "add {recording} {span}",
            "add {recording} at the {edge}",
            "add {recording} {beside}",
            "add {recording} {stretch}"
        )
        + Frame.all(
            laying + [
                "under the whole thing", "under everything", "under it all", "from start to finish", "throughout",
            ],
            "add {recording} at {percent}",
            "add {recording} as background music at {percent}"
        )
        + Frame.all(
            ["i recorded", "i've recorded", "i made", "i have", "there's", "here's", "i did"].flatMap { have in
                ["narration", "voiceover", "voice-over", "commentary", "recording", "song", "track", "jingle"].flatMap {
                    noun in
                    [
                        "start it", "put it", "play it", "it should start", "it starts", "bring it in", "lay it",
                        "have it",
                    ].map {
                        "\(have) a \(noun)…\($0)"
                    }
                }
            },
            "add {recording} {carrier}",
            "add {recording} at {time}",
            "add {recording} under {thing}",
            "add {recording} at the {edge}"
        )
        + Frame.all(
            everyCut.flatMap { ["\($0)", "\($0)…a little", "\($0)…a short", "\($0)…a small", "a little…\($0)"] },
            "add {recording} at every cut",
            "add {recording} at every cut at {percent}"
        )
        // "The lo-fi should only kick in at the market".
        + Frame.all(
            [
                "kick in at", "kick in with", "kicks in at", "kicks in with", "start at", "start with", "starts at",
                "starts with", "start on", "come in at", "come in with", "comes in at", "comes in with", "come in on",
                "begin at", "begin with", "begins with", "begins at", "enter with", "enter at", "set in with",
                "set in at", "wait for", "wait until", "hold off until", "only from", "not before", "start from",
                "from…on", "from…onwards", "from…onward", "be held back until", "hold…until", "hold…back until",
                "only during", "kick in on", "don't start until", "doesn't start until", "not start until",
            ],
            "start {sound} when {thing} starts",
            "start {sound} {carrier}",
            "start {sound} at {time}"
        )
        + Frame.all(
            [
                "stop at", "stops at", "stop with", "stop before", "stops before", "stop when", "end at", "ends at",
                "end before", "end with", "ends with", "cut out at", "cut off at", "cut out when", "finish at",
                "finish before", "over by", "be over by", "gone by", "be gone by", "until", "only until", "up to",
                "only up to", "run until", "runs until", "last until", "lasts until", "drop out at", "drop out when",
                "shut off at", "drop away at", "no longer than", "only for", "stop dead", "stops dead", "stop short",
                "stops short", "stop abruptly", "stops abruptly", "end abruptly", "ends abruptly", "cut out",
                "cuts out",
                "drop out", "drops out", "go off", "goes off", "die", "dies", "hard stop", "kill", "kill…at", "cut…at",
            ],
            "end {sound} when {thing} starts",
            "end {sound} {carrier}",
            "end {sound} at {time}"
        )

    private static let everyCut =
        ["every time", "each time", "whenever", "when", "any time"].flatMap { word in
            [
                "the shot changes", "the scene changes", "the clip changes", "the picture changes", "we cut",
                "there's a cut", "there is a cut", "the film cuts", "it cuts", "the shots change", "the clips change",
                "a new clip starts", "a new shot starts", "a new scene starts", "a clip ends", "it switches",
                "it changes", "one clip ends", "we change shots",
            ]
            .map { "\(word) \($0)" }
        }
        + [
            "at each cut", "on each cut", "at all cuts", "at all the cuts", "at both cuts", "on all cuts",
            "at every scene change", "at every change of shot", "at every shot change", "between all shots",
            "at every join", "at each join", "with every cut", "with each cut", "at every edit point", "on the cuts",
            "at the cuts", "between the shots", "between shots", "at every transition", "on every cut", "at every cut",
        ]

    private static let chineseCuts =
        ["每个", "每次", "每处", "每一个", "每一次", "各个", "所有", "每当", "每逢", "逢"].flatMap { every in
            [
                "换镜头的地方", "换镜头", "换镜头的时候", "换镜头时", "切镜头的地方", "切镜头", "切镜头的时候", "镜头切换", "镜头切换的地方", "镜头切换处", "切换", "切换处",
                "切换的地方", "剪辑点", "切点", "接缝", "接头", "接口", "衔接处", "换画面的地方", "换画面", "换场", "换场的地方", "转场", "转场处", "转场的地方",
                "镜头之间", "片段之间", "换段的地方", "镜头转换处", "画面切换", "画面切换的时候", "交界处",
            ]
            .map { every + $0 }
        } + ["镜头一换", "画面一切换", "一换镜头", "每切一次镜头", "每换一个镜头", "每切一下"]

    // MARK: Chinese

    private static let chineseLaying = [
        "放", "放在", "放到", "放上", "配", "配上", "垫", "垫上", "垫底", "铺", "铺上", "铺底", "加", "加上", "响", "响起", "响一声", "叮", "叮一声",
        "来一声", "来一下",
        "念", "开始念", "开始放", "开始播", "开始响", "开始", "播", "播出", "插", "插入", "进", "进来", "进入", "出", "出来", "起", "切入", "打", "打上",
        "打一下",
        "旁白", "配音", "解说", "读", "讲", "说", "上", "塞", "塞进", "摆", "摆在", "弄", "用", "拿", "接", "接上", "从", "当旁白", "做旁白", "当配音",
        "跟上", "录音",
    ]

    private static let chineseFrames =
        Frame.all(
            chineseCuts.flatMap { cut in [cut, "\(cut)都配上", "\(cut)都来一声", "\(cut)都加", "\(cut)都放", "\(cut)配", "\(cut)响"]
            },
            "add {recording} at every cut"
        )
        + Frame.all(
            chineseLaying,
            "添加{recording}在{time}处",
            "在{time}处添加{recording}",
            "add {recording} {carrier}",
            "在{edge}添加{recording}",
            "{span}添加{recording}",
            "{stretch}添加{recording}",
            "添加{recording}，音量{percent}",
            "{beside}添加{recording}"
        )
        + Frame.all(
            [
                "才进来", "才响", "才响起", "才开始", "再进来", "再响", "再响起", "再开始", "再放", "才放", "开始响", "开始放", "进来", "响起", "起", "进",
                "开始播", "才有",
                "才出来", "再起", "别太早", "晚点进", "推到", "等到",
            ],
            "start {sound} {carrier}",
            "让{sound}从{time}开始",
            "start {sound} when {thing} starts"
        )
        + Frame.all(
            ["就停", "停", "停掉", "结束", "收", "收掉", "为止", "就结束", "就没了", "停下", "别再放", "到这停", "收住"],
            "end {sound} {carrier}",
            "让{sound}在{time}结束",
            "end {sound} when {thing} starts"
        )
}
