import Timeline

extension Roundabout {
    private static let time = ChinesePieces.time
    private static let music = "(?:背景音乐|背景乐|音乐|配乐|bgm|BGM|歌|曲子)"
    private static let gone = "(?:扔|删|去|剪|丢|砍|清|拿|掐|切|不要|不用|不留)(?:了|掉|除|走|要|去)*"

    /// What the rules would read otherwise than it is meant, by the verb and what it is done to.
    static let chineseSenses: [Roundabout] = [
        Roundabout("(.+?)(?:放快|快放|加快|提快|快)(?:了)?一倍(?:吧|放|播)?") { found in
            found.isOfClips(found[1]) ? ["\(found[1])两倍速"] : []
        },
        // 太长，4秒得了: how long it is to be, and not what is to go.
        Roundabout("(?:把)?(.+?)(?:太|有点|过于|实在太)长(?:了)?[，,](?:就)?\(time)(?:钟)?(?:得了|就得|就够|够了|就成|就行|就好|足够|足矣|即可)(?:了)?") {
            found in
            found.address(found[1]) == nil ? [] : ["把\(found[1])改成\(found[2])"]
        },
        Roundabout("(?:把)?(.+?)(?:和|跟|与|到)(.+?)(?:之间|中间|当中)的?(?:内容|部分|那段|那些|片段|镜头|东西)?(?:都|全)?\(gone)") { found in
            found.between(found[1], found[2]).map { ["删掉\($0)"] } ?? []
        },
        Roundabout(
            "(?:把)?(.+?)\(gone)[，,](?:然后|再|把)*(?:剩下|其余|其他|别的|余下)(?:的)?(?:两段|几段|两个|片段|镜头)?(?:都|全|全部|就)*(?:变成|改成|做成|弄成|调成|变|改|弄)?(.+)"
        ) { found in
            guard let address = found.address(found[1]), address.track.kind == .video, address.track.number == 1,
                ["黑白", "复古", "怀旧", "灰度"].contains(where: found[2].hasPrefix)
            else { return [] }
            let others = found.clips.indices.map { $0 + 1 }.filter { $0 != address.position }
            return [others.map { "第\($0)段变成\(found[2])" }.joined(separator: "；") + "；删掉第\(address.position)段"]
        },
        // A drawn clip in the place of one: market换成4秒的湖景.
        Roundabout("(?:把)?(.+?)(?:换成|替换成|改成|换作)\(time)的(.+?)(?:镜头|画面|片段|视频)?") { found in
            guard found.segment(found[1])?.media != nil, found.address(found[1])?.track.kind == .video,
                found.file(found[3]) == nil, found.address(found[3]) == nil, found[3].count > 1,
                !["慢", "快", "倍", "黑", "色"].contains(where: found[3].contains)
            else { return [] }
            return ["把\(found[1])替换成\(found[2])的\(found[3])镜头"]
        },
        Roundabout("(.+?)(?:放慢|慢放|减慢|慢)(?:了)?一倍(?:吧|放|播)?") { found in
            found.isOfClips(found[1]) ? ["\(found[1])速度设为50%"] : []
        },
        Roundabout("(?:把)?\(music)(?:的?声音|音量)?(?:再)?(?:压|收|降|放|调)(?:低|小|轻)?(?:一?点|些|一些|低点|一下)儿?", "音乐小声一点"),
        Roundabout(
            "(?:整个|整条|全部|整)(?:视频|影片|片子)?(?:都|全)?(?:不要|去掉|关掉|没有|别有|别留)(?:任何)?声音|(?:什么|任何|一点)声音都(?:不要|别留|关掉|没有|不留)",
            "全部静音"
        ),
        Roundabout(
            "(?:剪|删|裁|掐|砍|去|切|减|加|调)(?:得)?(?:太)?多了(?:点|些)?[，,](?:只|就)?(?:去|剪|删|掐|砍|裁|要|减|加)?\(time)(?:钟)?(?:就?(?:够|行|好|可以|成|得|足够))?了?",
            "不对，$1"
        ),
        Roundabout(
            "(?:有点|太|稍微)?多了(?:点|些)?[，,](?:只|就)?(?:去|剪|删|掐|砍|裁|要|减)?\(time)(?:钟)?(?:就?(?:够|行|好|可以|成|得|足够))?了?",
            "不对，$1"
        ),
        Roundabout(
            "(?:少|多)(?:剪|删|裁|掐|砍|去|切|加|减|调|放)(?:一?点|些)?[，,](?:就|只|剪)?\(time)(?:钟)?(?:就?(?:够|行|好|可以|成|得|足够))?了?|只(?:要|用|需)?(?:剪|删|裁|掐|砍|去|切)\(time)(?:就?(?:够|行|好|可以|成|得|足够))?了?"
        ) {
            found in
            // 只剪2秒 behind nothing is a request.
            guard let before = found.context.history?.previous, before.duration > found.context.draft.duration else {
                return []
            }
            return ["不对，\(found[1].isEmpty ? found[2] : found[1])"]
        },
        Roundabout("(?:把)?\(music)(?:改)?(?:用|放|换)(?:成|上)?(\\S+\\.\\w+)|(?:用|拿)(\\S+\\.\\w+)(?:来)?(?:当|做|作为|作)\(music)")
        { found in
            let name = found[1].isEmpty ? found[2] : found[1]
            guard let file = found.file(name), file.kind == .audio, found.address("音乐") != nil else { return [] }
            return ["把音乐换成\(file.name)"]
        },
        Roundabout("(?:用|拿)(\\S+?)(?:来)?(?:替掉|替换掉?|代替|顶替|取代|换掉)(?:现在|原来|目前)?(?:的)?(.+)") { found in
            found.address(found[2]) == nil ? [] : ["把\(found[2])换成\(found[1])"]
        },
        Roundabout("\(music)(?:要|改|来|弄|用|换)(?:个|点|首|成)?(欢快|动感|轻松|舒缓|安静|悲伤|伤感|大气|史诗|电影感?|激昂|温柔|治愈)(?:一?点|些|一些)?(?:的)?") {
            found in
            found.address("音乐") == nil ? [] : ["把音乐换成\(found[1])的"]
        },
        // 最后写个“谢谢观看”，停留2.5秒: over what is seen there.
        Roundabout(
            "(?:在)?(?:最后|结尾|片尾|末尾|结束(?:的)?时候?)(?:写|打|加|放|显示|出现|来)(?:上|个|一个|行|一行|出)?(?:字|字幕|标题)?([“\"「『].+[”\"」』])[，,]?(?:停留?|显示|持续|留|放|待)?\(time)(?:钟)?",
            "最后$2加标题$1"
        ),
        // 标题写假日: what the one there is says.
        Roundabout("(?:把)?标题(?:写|叫|改叫|就叫|应该是|改写|要写)(?:成|为|作)?[：:]?[“\"「]?([^“”\"「」，,。：:]+)[”\"」]?") { found in
            found.retitled(nil, "“\(found[1])”").map { _ in "把标题文字改成“\(found[1])”" }
        },
        Roundabout(
            "(?:标题|字)?(?:别|不要|不)(?:再)?(?:叫|写|是)(.+?)(?:了)?[，,](?:改)?(?:叫|写|是|改成|写成)[“\"「]?([^“”\"「」，,。]+)[”\"」]?"
        ) { found in
            found.retitled(found[1], "“\(found[2])”").map { _ in "把标题文字改成“\(found[2])”" }
        },
        // 一个一个打出来的: how it comes, and not what it says.
        Roundabout(
            "(?:.*?)(?:标题|字)(?:.*?)(?:一个一个|逐字|一个字一个字|逐个)(?:地)?(?:字)?(?:打|蹦|冒|显|出|敲)(?:出来|出现|上去)?(?:的)?(?:那种|效果|样子)?",
            "标题加打字机效果"
        ),
        // 还是要第二段吧, where it went.
        Roundabout("(?:算了)?[，,]?还是(?:要|留|保留|需要|留着|想要)(?:着|下|回)?.{0,8}") { found in
            guard let before = found.context.history?.previous,
                before.addresses.count > found.context.draft.addresses.count
            else { return [] }
            return ["撤销"]
        },
        Roundabout("(.+?)(?:也)?(?:照着来|照着做|照样|照做|照办|照此|一样弄|照搬|同理|照着弄)(?:一个|一下|一遍)?") { found in
            found.address(found[1]) == nil ? [] : ["\(found[1])也一样"]
        },
        // A text that stands between the words for it and where it is to be: 写个标题 海边一日 摆在画面下方.
        Roundabout(
            "(?:写|加|打|放|来)(?:上|个|一个|行|一行)?(标题|字幕|文字|字)[ 　：:]+([^ 　“\"，,：:]+)[ 　，,]+(?:摆|放|搁|写|贴)?(?:在|到)?(?:画面|屏幕)?(?:的)?(.+)"
        ) { found in
            let place = ["上": "顶部", "顶": "顶部", "下": "底部", "底": "底部", "中": "中间", "正": "中间"]
            let side =
                ["左上", "右上", "左下", "右下"].first { found[3].hasPrefix($0) }.map { "\($0)角" }
                ?? found[3].first.flatMap { place[String($0)] }
            return side.map { ["加标题“\(found[2])”，放在\($0)"] } ?? []
        },
    ]
}

extension Roundabout.Match {
    /// Whether words name a clip, a stretch from an end of the film, or all of it.
    fileprivate func isOfClips(_ words: String) -> Bool {
        segment(words)?.media != nil
            || ["全", "整", "所有", "视频", "前", "头", "最后", "开头", "结尾"].contains { words.hasPrefix($0) }
    }

    func clip(_ words: String, to place: String) -> [String] {
        guard let address = address(words), address.track.kind == .video else { return [] }
        return ["把\(words)移到\(place)"]
    }
}
