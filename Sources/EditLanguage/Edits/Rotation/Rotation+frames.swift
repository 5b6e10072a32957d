import Timeline

extension RotationRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            Frame.together(
                Frame.pictures(
                    turn,
                    besides: besides,
                    .english,
                    "rotate {picture} by {number} degrees {turn}",
                    "rotate {picture} {turn}"
                ),
                Frame.pictures(turn, besides: besides, .english, "rotate {picture} by {number} degrees"),
                Frame.pictures(turn, besides: besides, .english, "rotate {picture} {number} degrees to the {place}"),
                Frame.pictures(upright, besides: besides, .english, "straighten {picture}"),
                Frame.pictures(upsideDown, besides: besides, .english, "turn {picture} upside down")
            )

        case .chinese:
            Frame.together(
                Frame.pictures(
                    chineseTurn,
                    besides: chineseBesides,
                    .chinese,
                    "把{picture}旋转{number}度",
                    "把{picture}{turn}旋转{number}度"
                ),
                Frame.pictures(chineseUpright, besides: chineseBesides, .chinese, "把{picture}摆正"),
                Frame.pictures(chineseUpsideDown, besides: chineseBesides, .chinese, "把{picture}旋转180度")
            )
        }
    }

    private static let turn = [
        "rotate", "rotated", "turn", "turned", "spin", "tilt", "tilted", "swivel", "twist", "roll", "pivot",
        "straighten", "level",
        "level out", "lean", "leaning", "crooked", "skewed", "swing", "correct", "degrees", "deg",
    ]
    private static let upright = [
        "right way up", "the right way up", "right side up", "right-side up", "stand up", "stand it up", "upright",
        "set upright",
        "put upright", "straight again", "level the horizon", "level out the horizon", "straighten the horizon",
        "fix the horizon",
        "fix the tilt", "crooked", "lopsided", "wonky", "skewed", "not straight", "isn't level", "slanted",
        "lying on its side",
        "lies on its side", "turned the wrong way", "straighten up", "straighten out",
    ]
    private static let upsideDown = [
        "upside-down", "topsy-turvy", "on its head", "head over heels", "bottom up", "flip…on its head",
        "stand…on its head",
        "turn…on its head", "heads down", "is standing on its head",
    ]
    private static let besides = [
        "horizon", "degrees", "degree", "deg", "by", "about", "round", "around", "to", "phone", "sideways", "with",
        "from", "out",
        "little", "again", "back", "upside", "down", "upright", "straight",
    ]

    private static let chineseTurn = [
        "转", "转个", "拧", "旋", "扭", "掰", "旋转", "转一下", "拧一下", "转过来", "拧过来", "拍歪了", "歪了", "正一正", "校正", "矫正", "调整角度", "转动",
        "翻个", "度",
    ]
    private static let chineseUpright = [
        "横躺着", "躺着", "横过来了", "躺倒", "歪着", "侧着", "横着拍", "竖过来", "立起来", "立正", "转到正的", "正一正", "正过来", "拉直", "水平一点", "歪的",
        "歪了", "倾斜",
    ]
    private static let chineseUpsideDown = [
        "拿反手机", "拿反了", "拍反了", "拍倒了", "倒着的", "上下反了", "头朝下", "倒了", "脚朝上", "翻个底朝天", "底朝天", "大头朝下", "颠倒", "倒过来", "掉个头",
        "上下颠倒", "反过来",
    ]
    private static let chineseBesides = [
        "度", "正一正", "歪", "了", "拍", "画", "面", "往", "过来", "回来", "过", "向", "一下", "怎么", "角度", "手机", "反", "调", "点", "方向",
        "拿",
    ]
}
