import Timeline

extension FlipRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            Frame.together(
                Frame.pictures(mirrored, besides: besides, .english, "mirror {picture}"),
                Frame.pictures(upended, besides: besides, .english, "flip {picture} vertically"),
                Frame.pictures(undone, besides: besides, .english, "unflip {picture}")
            )

        case .chinese:
            Frame.together(
                Frame.pictures(chineseMirrored, besides: chineseBesides, .chinese, "把{picture}水平翻转"),
                Frame.pictures(chineseUpended, besides: chineseBesides, .chinese, "把{picture}垂直翻转"),
                Frame.pictures(chineseUndone, besides: chineseBesides, .chinese, "{picture}取消翻转")
            )
        }
    }

    private static let mirrored: [String] =
        Frame.words(
            ["flip", "mirror", "reverse", "swap", "turn", "invert", "switch"].flatMap { verb in
                [
                    "left to right", "left-to-right", "right to left", "left-right", "left and right",
                    "left with right",
                    "sideways",
                ].map {
                    "\(verb)…\($0)"
                }
            },
            [
                "back to front", "back-to-front", "mirror image", "mirror-image", "mirror inverted", "mirror-inverted",
                "mirrored",
                "mirror", "flop", "flopped", "the wrong way round", "wrong way around", "wrong way round",
                "like in a mirror",
                "as in a mirror", "mirror writing", "selfie mode", "left is right", "left becomes right",
                "face the other way",
                "facing the other way", "look the other way", "looking the other way", "letters are backwards",
                "text is backwards",
                "reads backwards", "flip it round", "flip around", "flip round",
            ]
        )
    private static let upended: [String] = ["flip", "mirror", "turn", "invert"].flatMap { verb in
        [
            "top to bottom", "top-to-bottom", "bottom to top", "top and bottom", "on its head", "upside-down",
            "up and down",
        ].map {
            "\(verb)…\($0)"
        }
    }
    private static let undone = [
        "flip…back", "mirror…back", "flip back", "no longer mirrored", "un-mirror", "un-flip", "unflipped",
        "undo the mirror",
        "undo the flip on", "flip…the way it was", "without the flip", "without the mirror", "stop mirroring",
    ]
    private static let besides = [
        "around", "round", "over", "out", "again", "too", "way", "side", "writing", "letters", "signs",
    ]

    private static let chineseMirrored = [
        "左右翻个面", "左右翻", "翻个面", "镜像", "照镜子", "像照镜子", "反着的", "字是反的", "左右反了", "左右弄反了", "左右颠倒", "掉个面", "翻过来", "左右换", "翻一面",
        "换个方向",
        "朝另一边", "脸朝另一边", "左变右", "镜面", "镜面翻转", "水平反转", "左右反转", "反转左右",
    ]
    private static let chineseUpended = ["上下翻", "上下颠倒翻", "垂直反转", "上下反转", "上下镜面", "倒影"]
    private static let chineseUndone = [
        "翻回来", "翻回去", "不要镜像", "不用镜像", "别镜像", "镜像去掉", "去掉镜像", "翻转去掉", "去掉翻转", "恢复原来的方向", "翻转取消",
    ]
    private static let chineseBesides = ["面", "一", "下", "过来", "再", "回", "左右", "字", "反", "了", "顺便", "画"]
}
