import Timeline

extension MotionRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            Frame.together(
                Frame.pictures(inwards, besides: besides, .english, "add a zoom in to {picture}"),
                Frame.pictures(inwards, besides: besides, .english, "add a zoom in of {percent} to {picture}"),
                Frame.pictures(outwards, besides: besides, .english, "add a zoom out to {picture}"),
                Frame.pictures(livelier, besides: besides, .english, "add {motion} to {picture}"),
                Frame.pictures(livelier, besides: besides, .english, "add a zoom in to {picture}"),
                sideways.flatMap { Frame.pictures($1, besides: besides, .english, "add \($0) to {picture}") }
            )

        case .chinese:
            Frame.together(
                Frame.pictures(chineseInwards, besides: chineseBesides, .chinese, "给{picture}加推近"),
                Frame.pictures(chineseOutwards, besides: chineseBesides, .chinese, "给{picture}加拉远"),
                Frame.pictures(chineseLivelier, besides: chineseBesides, .chinese, "给{picture}加{motion}"),
                Frame.pictures(chineseLivelier, besides: chineseBesides, .chinese, "给{picture}加推近")
            )
        }
    }

    private static let slow = ["slowly", "gently", "gradually", "softly", "smoothly", "subtly", "bit by bit"]

    /// "Creep in slowly", of a camera: what moves slowly is a motion, and no closer picture from the start.
    private static let inwards: [String] =
        Frame.words(
            [
                "creep in", "creeps in", "creeping in", "drift in", "drifts in", "drifting in", "inch in",
                "inch closer", "dolly in",
                "glide in", "glide closer", "ease in closer", "slow push", "slow push-in", "slow push in", "push-in",
                "creep closer",
                "creep towards", "creep toward", "drift closer", "crawl closer", "slow dolly", "slow track in",
                "slow zoom",
                "slowly creep in", "slow move in", "ken burns",
            ],
            slow.flatMap { word in
                [
                    "move in", "moves in", "moving in", "move closer", "moving closer", "get closer", "gets closer",
                    "come closer",
                    "comes closer", "go closer", "closing in", "close in", "creep in", "push in", "zoom in", "zoom",
                    "track in",
                    "zooming in", "closer",
                ].flatMap { ["\($0) \(word)", "\(word) \($0)"] }
            },
            ["closer and closer", "nearer and nearer", "tighter and tighter"]
        )

    private static let outwards: [String] =
        Frame.words(
            [
                "creep out", "drift out", "drift back", "dolly out", "dolly back", "glide out", "slow pull",
                "slow pull-out",
                "slow pull back", "slow reveal", "further and further away", "farther and farther away",
                "wider and wider",
            ],
            slow.flatMap { word in
                [
                    "move out", "move away", "moving away", "pull out", "pull back", "pull away", "zoom out",
                    "back away", "go wider",
                    "widen", "zooming out",
                ].flatMap { ["\($0) \(word)", "\(word) \($0)"] }
            }
        )

    private static let sideways: [(String, [String])] = [
        (
            "a pan left",
            [
                "drift to the left", "drift left", "glide left", "glide to the left", "sweep left", "sweep to the left",
                "travel left", "slide from right to left", "sweep from right to left",
            ]
        ),
        (
            "a pan right",
            [
                "drift to the right", "drift right", "glide right", "glide to the right", "sweep right",
                "sweep to the right", "travel right", "sweep across", "glide across", "drift across", "pan across",
                "sweep from left to right",
            ]
        ),
        ("a pan up", ["drift up", "glide up", "sweep up", "crane up", "rise slowly"]),
        ("a pan down", ["drift down", "glide down", "sweep down", "crane down"]),
    ]

    private static let livelier = [
        "less static", "not so static", "too static", "static", "livelier", "more lively", "come alive",
        "comes to life",
        "come to life", "bring to life", "bring…to life", "some movement", "a bit of movement", "some motion",
        "bit of motion",
        "movement", "more dynamic", "less boring", "less dull", "less still", "stiff", "frozen", "a little movement",
    ]
    private static let besides = [
        "camera", "during", "over", "across", "slowly", "gently", "gentle", "slow", "subtle", "soft", "would", "with",
        "by",
        "towards", "toward", "into", "from", "all", "through", "throughout", "nice", "more", "less", "them",
        "everything",
        "little", "while", "we", "watch", "its", "zoom", "motion", "added", "add",
    ]

    private static let chineseInwards: [String] =
        Frame.words(
            [
                "推镜头", "推镜头的感觉", "推镜头…慢慢凑近", "推镜", "推镜头…凑近", "推镜头…慢慢靠近", "凑近", "越来越近", "慢推", "缓推", "推上去", "往里推",
                "往前推镜头", "推一推",
                "镜头往前推", "镜头推", "镜头往里推", "镜头推进去", "拉镜头靠近", "放大一点点地",
            ],
            ["慢慢", "缓缓", "缓慢", "渐渐", "逐渐", "一点点", "一点一点", "徐徐", "慢慢地", "缓缓地", "逐渐地", "轻轻", "悠悠地"].flatMap { word in
                [
                    "凑近", "靠近", "放大", "放大点", "放大点儿", "放大一点", "放大些", "变大", "推", "推近", "推进", "推过去", "贴近", "拉近", "凑过去",
                    "拉近点", "推近点", "推近些",
                ].map {
                    word + $0
                }
            }
        )
    private static let chineseOutwards: [String] =
        Frame.words(
            ["越来越远", "拉镜头", "往外拉", "拉开去", "镜头往后拉", "镜头往外拉", "拉镜"],
            ["慢慢", "缓缓", "缓慢", "渐渐", "逐渐", "一点点", "徐徐", "慢慢地", "缓缓地", "逐渐地"].flatMap { word in
                ["拉远", "退后", "后退", "缩小", "拉开", "变小", "远离", "往后退", "退远", "拉远点"].map { word + $0 }
            }
        )
    private static let chineseLivelier = [
        "死板", "太死板", "死板…缓缓放大点儿", "动起来", "动一动", "动一下", "有点动感", "动感", "别那么死板", "别太死板", "太静了", "呆板", "太呆板", "僵硬", "有点动静",
        "活起来",
        "活一点", "动一点", "别干放着", "干放着",
    ]
    private static let chineseBesides = [
        "要", "感觉", "从", "头", "尾", "从头到尾", "镜头", "照片", "每张", "干放", "太", "死板", "干", "放", "着", "种", "那种", "效果", "地", "点",
        "儿", "些", "一",
        "点儿", "画", "面", "有", "个", "往", "别", "那么", "全程",
    ]
}
