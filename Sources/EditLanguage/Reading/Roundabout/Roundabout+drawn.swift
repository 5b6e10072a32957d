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
    /// A clip of what some words describe; nothing where they name what is there, or something that is not seen.
    fileprivate func drawn(_ words: String, lasting time: String, _ place: String) -> [String] {
        let isPlain = ["black", "blank", "empty", "黑屏", "黑场", "黑幕", "黑画面", "纯黑", "空白"].contains(words.lowercased())
        let isWhite = ["white", "白屏", "白场"].contains(words.lowercased())
        let said = Set(words.lowercased().split(separator: " ").map(String.init))
        guard address(words) == nil, file(words) == nil, Self.unseen.isDisjoint(with: said),
            !Self.unseenInChinese.contains(where: words.contains)
        else { return [] }
        switch language {
        case .english:
            return ["make a \(time) \(isPlain ? "black" : words) clip\(place.isEmpty ? "" : " \(place)")"]
        case .chinese:
            let what = isPlain ? "黑色" : isWhite ? "白色" : words
            return ["\(place.isEmpty ? "" : "在\(place)")加一段\(time)的\(what)视频"]
        }
    }

    /// What is heard, what is done to clips, and what is there already.
    private static let unseen: Set<String> = [
        "silence", "music", "song", "sound", "sounds", "audio", "noise", "pause", "quiet", "fade", "fading", "dissolve",
        "crossfade", "transition", "zoom", "blur", "title", "text", "caption", "captions", "subtitle", "subtitles",
        "it",
        "this", "that", "them", "these", "those", "everything", "clip", "clips", "video", "videos", "film", "slow",
        "fast",
        "slowmo", "motion", "speed", "footage", "same", "again", "credits", "voiceover", "voice", "overlap", "freeze",
        "frame",
        "beginning", "start", "end", "rest", "each", "all", "handles", "space", "room", "gap", "time",
    ]
    private static let unseenInChinese = [
        "静音", "安静", "音", "乐", "歌", "淡", "转场", "过渡", "字", "标题", "慢", "快", "倍", "停顿", "定格", "这", "那", "片", "它",
        "重复", "特效", "动画", "滤镜", "间隔", "时长", "长度", "旁白",
    ]
}
