import Timeline

// So long of what nobody has: a clip that is drawn. "Add 5 seconds of forest", "3 seconds of black at the end", 加5秒森林.
extension Roundabout {
    static let englishDrawn: [Roundabout] = [
        Roundabout(
            #"(?:please )?\#(making) \#(EnglishPieces.time) (?:of|with) (?:just |only )?(?:an? |some )?([\p{L}][\p{L}' -]{1,40}?)(?: (?:clip|footage|video|shot|screen|frames?|picture))?\#(place)"#
        ) { found in found.drawn(found[2], lasting: found[1], found[3]) },
        Roundabout(
            #"(?:please )?\#(making) (?:an? )?(black|blank|white|empty)(?: black| white)?(?: screen| frame| picture| card| slate| image)? (?:for|of|lasting) \#(EnglishPieces.time)\#(place)"#
        ) { found in found.drawn(found[1], lasting: found[2], found[3]) },
    ]

    private static let making =
        "(?:add|make|create|generate|draw|insert|put in|put|show|play|use|have|give me|give us|get me|i want|i need|i(?:'d| would) like|there should be)(?: me)?(?: another| about| around| some| roughly)?"
    private static let place = "((?: (?:at|to|in|as) the (?:very )?(?:end|start|beginning|front|opening))?)(?: please)?"

    static let chineseDrawn: [Roundabout] = [
        Roundabout(
            "(?:请|再)?(?:在)?(开头|结尾|片头|片尾|最前面|最后面|最后|末尾)?(?:再|先)?(?:加|来|添加|插入|插|放|给我|做|生成|补|留)(?:上|入|个|一段|一个|一|段)*\(ChinesePieces.time)(?:钟)?(?:的)?(\\p{Han}{2,12}?)(?:的)?(?:镜头|画面|视频|片段|素材)?(?:吧)?"
        ) { found in found.drawn(found[3], lasting: found[2], found[1]) }
    ]
}

extension Roundabout.Match {
    /// A clip of what some words describe; nothing where they may name what is there, or something that nobody can draw.
    fileprivate func drawn(_ words: String, lasting time: String, _ place: String) -> [String] {
        let words = words.lowercased()
        let plain = Self.plain[words]
        guard plain != nil || DrawnScene.isNamed(by: words), !NameAliases.mayName(words, in: context) else { return [] }
        switch language {
        case .english: return ["make a \(time) \(plain ?? words) clip\(place.isEmpty ? "" : " \(place)")"]
        case .chinese: return ["\(place.isEmpty ? "" : "在\(place)")加一段\(time)的\(plain ?? words)视频"]
        }
    }

    /// Nothing but a colour, as it is called where a clip is described.
    private static let plain = [
        "black": "black", "blank": "black", "empty": "black", "white": "white", "黑屏": "黑色", "黑场": "黑色", "黑幕": "黑色",
        "黑画面": "黑色", "纯黑": "黑色", "空白": "黑色", "白屏": "白色", "白场": "白色",
    ]
}
