import Timeline

extension Roundabout {
    private static let time = ChinesePieces.time
    private static let gone = "(?:扔|删|去|剪|丢|砍|清|拿|不要|不用|不留)(?:了|掉|除|走|要)*"
    private static let music = "(?:背景音乐|音乐|配乐|bgm|BGM|歌|曲子)"

    /// What would be read otherwise than it is meant: what stays, and all else goes.
    static let chineseKeeping: [Roundabout] = [
        Roundabout("(.+?)(?:用|是|来自)(?:的)?(?:是)?(?:哪个|什么|哪一个|哪段)(?:文件|素材)(?:呢|啊|呀|来着)?") { found in
            found.segment(found[1]) == nil ? [] : ["\(found[1])多长？"]
        },
        // 就留海边那段，别的都扔了 says the same thing twice.
        Roundabout(
            "(?:就|只|仅|光|单|只想|就想)(?:留下?|要|保留|剩下?|用)([^，,。；;]+?)(?:就行|就好|就可以)?[，,。；; ]+"
                + "(?:别的|其他|其它|其余|剩下|剩余|另外|余下)(?:的|几段|几个|片段|部分|内容)*(?:都|全|全部|全都|统统|一律)*\(gone)(?:吧|就行|就好)?"
        ) { found in found.complement(found[1]) ?? ["只保留\(found[1])"] },
    ]

    /// Where something comes in, what the film opens and ends with, and what takes the place of what.
    static let chineseOpenings: [Roundabout] = [
        // 8秒以后再进音乐.
        Roundabout("(?:从|在|到|等)?第?\(time)(?:以后|之后|后|开始|的时候|时|处)?(?:再|才|就)?(?:进|响|起|放|上|切入|出)\(music)") { found in
            ["音乐从\(found[1])开始"]
        },
        // market提到最前面当开场: what it is there for changes nothing.
        Roundabout("(.*(?:移|提|挪|放|搬|调|拿|排|换).*)(?:来|用来)?(?:当|做|作为|作|当作)(?:个)?(?:开场|开头|片头|片尾|结尾|收尾|压轴)(?:白)?", "$1"),
        Roundabout("(?:把|用|拿)?(.+?)(?:来|用来)?(?:当|做|作为|作|当作)(?:个)?(?:开场|开头|片头)(?:白)?") { found in found.moved("最前面") },
        Roundabout("(?:把|用|拿)?(.+?)(?:来|用来)?(?:当|做|作为|作|当作)(?:个)?(?:片尾|结尾|收尾|压轴)") { found in found.moved("最后面") },
        // 现在的配乐删了，用我传的那首歌.
        Roundabout(
            "(?:把)?(?:现在|原来|目前)?(?:的)?(.+?)(?:删|去|撤|拿|换|扔|不要)(?:了|掉|走)*[，,](?:改用|换成|换上|改成|用|换)(?:上)?"
                + "(?:我)?(?:自己)?(?:上传|传|录|发)?(?:上来|过来)?(?:的)?(?:那|这)?(?:首|个|段|条)?(.+?)(?:代替|替换|替)?"
        ) { found in
            guard let sound = found.address(found[1]), sound.track.kind == .audio, let file = found.sound(found[2])
            else { return [] }
            return ["把\(found[1])换成\(file.name)"]
        },
        Roundabout(
            "(?:用|换成|改用)(?:我)?(?:自己)?(?:上传|传|录|发)(?:上来|过来)?(?:的)?(?:那|这)?(?:首|个|段|条)?(.+?)(?:当|做|作为|作|当作)\(music)"
        ) { found in
            guard let file = found.sound(found[1]) else { return [] }
            return [found.address("音乐") == nil ? "加\(file.name)" : "把音乐换成\(file.name)"]
        },
        // market缩成小窗叠在beach上面，靠右上.
        Roundabout(
            "(?:把)?(.+?)(?:缩|缩小|做|变|弄)(?:成|为)?(?:一?个)?小(?:窗口?|画面|窗)(?:叠|放|盖|压|显示|摆)?(?:在|到)?(.+?)(?:的?上面?|上方|里)?[，,]?"
                + "(?:靠|放在?|在|摆在?)?(左上|右上|左下|右下)(?:角|方)?"
        ) { found in
            found.laid(found[1], over: found[2], found[3])
        },
        // 片子整体1.25倍速播.
        Roundabout("(?:片子|影片|整片|全片|成片|整个片子|视频(?=整体|全部|一律|统一))(?:整体|全部|都|一律|统一|整个)?(.*\\d.*倍速?)(?:播放?|放)?", "整个视频$1"),
        Roundabout("(?:它|那段|这段|那个)(?:的)?(?:声音|原声)(?:也|就)?(?:不要|关掉|关了|去掉|拿掉|没必要|不需要)(?:了)?") { found in
            found.last?.segment.media == nil ? [] : ["把它静音"]
        },
        // 前10秒有就行: of what was laid over the film last.
        Roundabout(
            "(?:只)?(?:要|在|放|留|显示|出现)?(前|最后|后|头)(\\d[\\d.]*)秒(?:钟)?(?:里|内)?(?:有|出现|显示|放|露)?(?:就行|就好|就可以|就够|即可)(?:了)?"
        ) { found in
            guard let last = found.last, last.address.track.kind != .video || last.address.track.number > 1 else {
                return []
            }
            return found.edge(isFirst: found[1] == "前" || found[1] == "头", found[2]).map { found.lasting("", $0) } ?? []
        },
        // market再复制两遍接在它后面.
        Roundabout(
            "(?:把)?(.+?)(?:再)?(?:复制|拷贝|重复)(.+?)(?:遍|次|份)?[，,]?(?:接|放|排|加|贴)(?:在|到)?(?:它|其|自己|这段|那段)(?:的)?(?:后面|后边|之后|后)",
            "把$1复制$2遍"
        ),
        Roundabout("(?:把)?(复制.+?)[，,]?(?:放|接|排|贴)(?:在|到)?(?:它|其|自己)(?:的)?(?:后面|后边|之后|后)", "$1"),
        Roundabout("(?:把)?(.+?)(?:做|弄|变|改)(?:成|为)画中画(?:叠|放|盖|压)?(?:在|到)(.+?)(?:的?上面?|上方)[，,]?(?:的)?(左上|右上|左下|右下)角?") {
            found in
            found.laid(found[1], over: found[2], found[3])
        },
        // 不到10秒的那个片段.
        Roundabout("(.*(?:不到|少于|短于|超过|长于|多于|不足).*秒)的?那(?:一)?(?:个片段|个|段|条|些片段|些)(.+)", "$1的片段$2"),
        // 每次切换画面的时候叮一声，用ding.wav.
        Roundabout(
            "(?:在)?(?:每个剪辑点|每次(?:切换?|换|转)(?:画面|镜头|片段|场)(?:的)?(?:时候|时)?)(?:都)?(?:叮|咚|响|来|放|加|有)?(?:一声|一下|个声音|一响)?[，,]?(?:用|放|加)(.+)"
        ) {
            found in found.file(found[1])?.kind == .audio ? ["每个剪辑点放\(found[1])"] : []
        },
        // logo.png停3秒当片尾.
        Roundabout("(?:把|用|拿)?(.+?)(?:停留?|放|显示|留|摆)\(time)(?:钟)?[，,]?(?:来|用来)?(?:当|做|作为|作|当作)(?:个)?(片尾|结尾|收尾|片头|开头|开场)")
        { found in
            guard let file = found.file(found[1]) else { return [] }
            let isEnd = ["片尾", "结尾", "收尾"].contains(found[3])
            return ["\(isEnd ? "片尾" : "片头")放\(file.name) \(found[2])"]
        },
        // 第三段打马赛克，别让人看清: what it is for.
        Roundabout("(.+?)[，,](?:别|不要|免得|省得|防止)(?:让|给)(?:人|别人|大家|观众).+", "$1"),
    ]
}

extension Roundabout.Match {
    /// A clip as picture in picture over another: over it, and not where it stood itself.
    fileprivate func laid(_ words: String, over other: String, _ corner: String) -> [String] {
        guard let address = address(words), context.draft[address]?.media != nil, address.track.kind == .video,
            let below = segment(other), below.media != nil
        else { return [] }
        return ["在\(time(below.start))处叠加\(address)放在\(corner.isEmpty ? "右上" : corner)角"]
    }

    fileprivate func moved(_ place: String) -> [String] {
        if let file = file(self[1]) { return [place == "最前面" ? "在开头加\(file.name)" : "在结尾加\(file.name)"] }
        guard let address = address(self[1]), address.track.kind == .video else { return [] }
        return ["把\(self[1])移到\(place)"]
    }

    /// The one sound that was uploaded which some words mean: 那首歌.
    fileprivate func sound(_ words: String) -> Upload? {
        if let file = file(words), file.kind == .audio { return file }
        let named = context.uploads.filter { upload in
            upload.kind == .audio
                && ["song", "music", "bgm", "歌", "曲", "音乐"].contains { upload.name.lowercased().contains($0) }
        }
        return ["歌", "音乐", "曲子", "配乐", "bgm", "BGM"].contains(where: words.contains) && named.count == 1
            ? named.first : nil
    }
}
