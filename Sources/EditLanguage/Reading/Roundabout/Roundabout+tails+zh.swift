import Timeline

extension Roundabout {
    private static let time = ChinesePieces.time

    /// What is said before a request or behind it, and changes nothing of it.
    static let chineseTails: [Roundabout] = [
        Roundabout(
            "(.+?)[，,；;。](?:其他|其它|其余|别的|剩下的?|另外的?)(?:的|都|全|全部|"
                + "片段|部分)*(?:不动|不变|别动|别管|不用动|不要动|保持不变|保持原样|照旧|不用管|"
                + "不改)",
            { found in
                // 删掉第二段，其他的不动: then nothing may close up.
                ["删", "剪", "去掉", "拿掉"].contains(where: found[1].contains) ? [] : [found[1]]
            }
        ),
        Roundabout(
            "(.+?)[，,]?(?:小红书|抖音|快手|朋友圈|公众号|B站|b站|视频号)(?:用|发|要用|要发|"
                + "用的)",
            "$1"
        ),
        Roundabout(
            "(.*(?:定格|定住|停住|卡住|停|静止).*?)[，,]?(?:再|然后再?|之后再?)(?:开始)?(?:动|"
                + "继续|播|播放|走|往下放|往下播)",
            "$1"
        ),
        Roundabout("(.+?)顺便(.+)", "$1，$2"),
        Roundabout("(.+?)[，,](?:不要|不|别|不能)(?:重复|循环|慢放|变速|加速|拉伸|定格|剪).*", "$1"),
        // 前面六秒没啥看头，帮我去了: why, and what.
        Roundabout(
            "(.+?)(?:(?:这|那)(?:两|三|几|些)?(?:截|段|处|块|个地方))?(?:没啥|没什么|没|不怎么|"
                + "太)(?:看头|意思|内容|用|可看的|好看|无聊|拖沓|拖|啰嗦|声音)(?:了)?[，,](?:都|全|"
                + "帮我|给我|直接|就)*(去|删|剪|砍|拿|切)(?:了|掉|去)吧?"
        ) { found in ["把\(found[1])\(found[2])掉", "剪掉\(found[1])"] },
        // 那就…: what was said before it is taken back.
        Roundabout(
            ".*(?:不对|哦不|说错了?|等等|搞错了?|不是)[，,、]?.*?(?:那就|应该是|改成|还是)(?:只)?(?:要)?("
                + ".+)",
            "只要$1"
        ),
    ]

    /// How long something is to be.
    static let chineseLengths: [Roundabout] = [
        Roundabout(
            "(?:照片|图片|图|片段|所有照片|所有片段)?(?:每|每一|各)(?:张|段|个|幅|条)?(?:照片|"
                + "图片|图|片段)?(?:各|都|只)*(?:停留|停|放|显示|播放|播|持续|改成|改为|变成|设为|"
                + "剪成|剪到|缩到|就|留)*\(time)(?:钟)?",
            "每张图改成$1"
        ),
        Roundabout("(.+?)(?:延长|拉长|加长|撑)(?:到|成|为)\(time)", "把$1改成$2"),
        Roundabout(
            "(.+?)(?:多停|多留|多放|停久|放久|留久)(?:一会儿?|会儿?|一点|点|一下)?[，,]?(?:直?到|"
                + "停到|放到)(?:第)?\(time)"
        ) { found in
            guard let segment = found.segment(found[1]) ?? found.last?.segment else { return [] }
            return ["让\(found[1])从\(found.time(segment.start))到\(found[2])", "把\(found[1])延长到\(found[2])"]
        },
        Roundabout(
            "(?:只|仅)?(?:保留|留|要|留下)(.+?)(?:[，,；;](?:其他|其余|剩下|别的).*)?"
        ) { found in found.complement(found[1]) ?? [] },
    ]

    /// What is heard.
    static let chineseSounds: [Roundabout] = [
        Roundabout(
            "(.*?)(音乐|bgm|BGM|背景音乐|配乐|声音|音量)(?:的音量|音量|的声音)?(?:再)?(?:降|"
                + "调|降低|调低|调高|减|开|压|拉|改|升|提|放)(?:到|至|成|为)?(\\d+)%?",
            "$1把$2的音量设为$3%"
        ),
        Roundabout(
            "(视频|片段|所有)?(?:的)?(?:原声|原音|现场声|同期声)(全|都|全部)*(?:关|静音|"
                + "去|删|不要|消|掉)(?:了|掉|闭|音)*([，,].*(?:只留|留下|保留).*音乐)?"
        ) { found in
            // market太吵了，原声关掉: of that one.
            let isOfAll = !found[1].isEmpty || !found[2].isEmpty || !found[3].isEmpty
            return !isOfAll && found.last?.segment.media != nil ? ["把它静音"] : ["把所有片段静音"]
        },
        Roundabout("(.*?)(?:的)?(?:原声|人声|原音|说话声|讲话声)(.+)") { found in
            let rest = found[2]
            let whose = found[1].isEmpty ? (found.clips.count == 1 ? "视频" : "") : found[1]
            guard !whose.isEmpty else { return [] }
            if let percent = rest.firstMatch(of: /(\d+)\s*%/)?.1 { return ["把\(whose)的音量设为\(percent)%"] }
            return ["\(whose)的声音\(rest)"]
        },
        Roundabout(
            "(.+?)(?:大|小|高|低|响|轻)(?:一点|点|一些|些)儿?[，,](?:再)?(?:提|调|升|降|改|"
                + "加|减|放|开|到|设|变)*(?:到|成|至|为)?(\\d+)%?",
            "把$1的音量设为$2%"
        ),
        Roundabout("(.*)一丢丢(.*)", "$1一点$2"),
    ]
}
