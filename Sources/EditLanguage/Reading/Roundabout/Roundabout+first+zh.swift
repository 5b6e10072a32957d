import Timeline

extension Roundabout {
    /// What the rules would read otherwise than it is meant.
    static let chineseFirst: [Roundabout] = [
        Roundabout(
            "(.*?)(?:最后|结尾|末尾)((?:\\d[\\d.]*|[一二两三四五六七八九十]+)秒)(?:慢慢|逐渐|渐渐|慢慢地)(?:没声|没声音|没有声音|"
                + "变小|小声|消失|静下来|安静)(?:了)?",
            "$1，音乐最后$2淡出"
        ),
        // 太大了，小一半: of the picture that was laid over the film, and not how loud something is.
        Roundabout("(?:还是)?(?:太大了?|有点大)?[，,]?(?:再)?(?:小|缩)(一半|一点|一些|点|些)(?:吧)?") { found in
            guard let last = found.last, last.address.track.kind == .video, last.address.track.number > 1 else {
                return []
            }
            return ["\(last.address)缩小\(found[1])"]
        },
        Roundabout(#"只(?:要|在|放|留|显示)(前|最后|后)(\d[\d.]*)秒(?:钟)?(?:就行|就好|就可以|出现|显示)*"#) { found in
            guard let last = found.last, last.address.track.kind == .video, last.address.track.number > 1 else {
                return []
            }
            return found.edge(isFirst: found[1] == "前", found[2]).map { found.lasting("", $0) } ?? []
        },
        // 从市场那段开头放: from where on, and not that the market comes first.
        Roundabout("从(.+?)(?:那段|这段|的)*(?:开头|开始)(?:的?地方|那里)?(?:放|播|进|响|出现)") { found in
            guard let over = found.segment(found[1]), over.media != nil else { return [] }
            guard let last = found.last, last.address.track.kind != .video else {
                return ["移到\(found.time(over.start))"]
            }
            return ["把\(last.address)移到\(found.time(over.start))"]
        },
        // logo放角落: over the picture, and not behind the last clip.
        Roundabout("(\\S+?)(?:放|摆|贴|加)(?:在|到)?(?:角落|角上|边角|一角)(?:里)?") { found in
            found.file(found[1])?.kind == .image ? ["\(found[1])放右下角"] : []
        },
        // 照片太慢了，一张停2秒: how long each is, and no clip of "停".
        Roundabout(
            "(?:照片|图片|图)?(?:太|有点|有些)?(?:慢|快|久|长|短)(?:了)?[，,](?:照片|图片|图)?(?:一张|每张)(?:各|只|就)?(?:放|停|停留|显示)?\(ChinesePieces.time)(?:就行|就好|吧)?",
            "每张图改成$1"
        ),
        // 照片一张两秒,中间淡入淡出: how long the pictures are, and not what is between them.
        Roundabout(
            "(?:照片|图片|图|片段)?(?:一张|每张|每段|每个)(?:各|放|停|停留)?((?:\\d[\\d.]*|"
                + "[一二两三四五六七八九十]+)秒半?)[，,](.+)",
            { found in ["每张图改成\(found[1])；\(found.betweenAll(found[2]))"] }
        ),
        // 调成1:1方形，小红书用: the shape was said.
        Roundabout(
            #"(.*\d+[:：]\d+.*?)[，,]?(?:给|发|为了|适合)?(?:小红书|抖音|快手|朋友圈|公众号|"#
                + #"B站|视频号|微信)(?:上)?(?:用|发|看|要用|要发|用的|要求)?的?"#,
            "$1"
        ),
        // “新手必看”，放上面: where the text is to be.
        Roundabout(
            "(.*(?:标题|字幕|文字|字).*)[，,]?放(?:在|到)?(?:最)?(上面|下面|上边|下边|顶上|"
                + "底下|上头|下头)"
        ) { found in
            ["\(found[1])，放在\(found[2].hasPrefix("上") || found[2].hasPrefix("顶") ? "顶部" : "底部")"]
        },
        // 第一张再长一点，4秒: how long, and not by how much.
        Roundabout(
            "(.+?)再?(?:长|短|多停|久)(?:一点|点|一些|些|一会儿?|会儿?)儿?[，,](?:到|改成|变成|"
                + "停)?((?:\\d[\\d.]*|[一二两三四五六七八九十半]+)秒半?)(?:吧|就行|就好)?",
            "把$1改成$2"
        ),
        // 最后3秒放logo: over what is seen there, and not behind it.
        Roundabout(
            "(?:在)?(?:片尾|片头|结尾|开头|视频)?(?:的)?(最后|前|头)(\\d[\\d.]*)秒(?:钟)?(?:放|"
                + "显示|出现|加|叠|盖)(?:上|个|一个)?(\\S+?)"
        ) { found in
            found.edge(isFirst: found[1] != "最后", found[2]).map { found.shown(found[3], $0) } ?? []
        },
    ]
}
