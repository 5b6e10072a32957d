import Timeline

extension Roundabout {
    private static let time = ChinesePieces.time
    private static let gone = "(?:扔|删|去|剪|丢|砍|清|拿|掐|切|不要|不用|不留)(?:了|掉|除|走|要|去)*"
    private static let platform = "(?:小红书|抖音|快手|B站|b站|视频号|朋友圈|微信|公众号)"
    private static let kind = "(叠化|溶解|闪白|闪黑|淡黑|擦除|交叉淡化|滑动|转场)"

    /// What would be taken for a wish that cannot be done.
    static let chineseWishes: [Roundabout] = [
        // 我要发抖音，换竖屏: what it is for.
        Roundabout(
            "(?:我|我们)?(?:是)?(?:要|想|打算|准备)?(?:发|传|用)(?:到|在)?\(platform)(?:上)?(?:用|的)*[，,](?!.*(?:发|传))(.+)",
            "$1"
        ),
        Roundabout(".*(?:空|黑|留白|两边|上下|边上|两侧).*(?:虚化|模糊|虚).*(?:垫|填|铺|补|盖|充|挡).*", "背景用模糊填充"),
        Roundabout("(?:片头|开头|画面上?|屏幕上?)?(?:的|那行|那个|这行)*(?:标题|字|文字)(?:都)?(?:不用了|不需要了|用不着了|可以不要了?)") { found in
            found.titles.count == 1 ? ["删掉标题"] : []
        },
        Roundabout("(.*)\(platform)(?:上)?(?:用|那种|要求|要|常用|专用)?的?((?:\\d+|[一三四九十]+)[:：比](?:\\d+|[一三四九十]+).*)", "$1$2"),
        Roundabout("(.*(?:\\d+[:：比]\\d+|方形|正方形|竖屏|横屏|竖版|横版).*?)[，,](?:不要|别留|去掉|没有|别有|不留)黑边", "$1；所有片段铺满画面"),
        Roundabout("(?:转场|过渡|切换)(?:效果)?(?:都|全)?(?:用|换成|改成|做成|选)(擦除|叠化|溶解|闪白|闪黑|滑动)(?:效果)?(?:[，,].*(?:都|每|所有|两处|全部).*)?")
        { found in
            found.clips.count < 2 ? [] : ["所有片段之间加\(found[1])"]
        },
        // market.mp4压到4秒播完，别剪内容: faster, and nothing of it cut.
        Roundabout("(?:把)?(.+?)(?:压|压缩|缩|加速|快放|放快)到\(time)(?:内|之内)?(?:播完|放完|播放完|走完)(?:[，,].*)?") { found in
            guard let segment = found.segment(found[1]), segment.media != nil,
                let length = Double(found[2].filter { $0.isNumber || $0 == "." }), length > 0
            else { return [] }
            return ["把\(found[1])的速度设为\(Int((Double(segment.duration) / (length * 10)).rounded()))%"]
        },
    ]

    /// Between two clips, from where on, and what is taken out to be kept.
    static let chineseBetween: [Roundabout] = [
        Roundabout(
            "(?:从)?(.+?)(?:切|转|换|过渡|接)(?:到|成|入)(.+?)(?:的?时候?|之间|那里|处)?[，,]?(?:来|加|用|做)(?:个|一个|点|上)?\(kind)(?:效果)?(?:[，,]?\(time)(?:钟)?)?"
        ) { found in
            guard found.segment(found[1])?.media != nil, found.segment(found[2])?.media != nil else { return [] }
            let name = found[3] == "淡黑" ? "闪黑" : found[3] == "转场" ? "叠化" : found[3]
            return ["\(found[1])和\(found[2])之间加\(found[4])\(name)"]
        },
        Roundabout("(?:在)?(.+?)(?:和|跟|与)(.+?)(?:之间|中间)(?:空|留|插|加|来)(?:个|一段|出)?\(time)(?:的)?(?:黑场|黑屏|空白|黑画面|黑)") {
            found in
            found.segment(found[2]) == nil ? [] : ["在\(found[2])前面加\(found[3])的空白"]
        },
        Roundabout("(?:等|等到)(.+?)(?:出来|出现|开始|上来)(?:的?时候?|了|以后|之后)*再?(?:说|放|响|进|出|来|播|念|开始)?") { found in
            guard let over = found.segment(found[1]), over.media != nil, let last = found.last,
                last.address.track.kind != .video
            else { return [] }
            return ["把\(last.address)移到\(found.time(over.start))"]
        },
        Roundabout("(?:让|把)?(.+?)(?:等|等到)第?\(time)(?:的时候)?再(?:说|放|响|进|出|来|播|念|开始|出现)(?:来)?", "把$1移到$2"),
        Roundabout("(?:把)?(?:第)?\(time)到(?:第)?\(time)(?:的)?(?:来|做|用|加|搞|改成|变成|变)(?:个|一个|一段|上)?(?:慢动作|慢放)", "$1到$2慢放"),
        Roundabout(
            "(?:把)?从?(?:第)?\(time)到(?:第)?\(time)(?:的?内容|的?部分)?(?:截|剪|取|抠|拿|提)(?:取)?出来[，,]?(?:其余|其他|别的|剩下)(?:的)?(?:都|全)*\(gone)",
            "只保留$1到$2"
        ),
        Roundabout("(.+?)再(?:来|放|播|加)(?:一)?(?:遍|次|个|份)[，,]?(?:接|放|排|插|加)(?:在|到)?(.+?)(?:后头|后面|之后|后边)", "把$1复制到$2后面"),
        Roundabout("(\\S+\\.\\w+)(?:垫|铺|放|配|衬)(?:在|到)(.+?)(?:底下|下面|下边|底部)(.*)") { found in
            guard let file = found.file(found[1]), file.kind == .audio, let over = found.segment(found[2]),
                over.media != nil
            else { return [] }
            return ["从\(found.time(over.start))到\(found.time(over.end))加\(file.name)\(found[3])"]
        },
        Roundabout("(?:过了|太过了?|过头了?|太多了?)[，,](?:减|降|调低|回调|收)?(?:掉)?一半(?:就好|就行|吧)?", "一半就好"),
        Roundabout("(?:.*[，,])?(?:还是)?(?:完整|全部|整个)(?:地)?(?:显示|露出来|看到)(?:吧|比较好)?", "所有片段适应画面"),
        Roundabout(
            "(?:把)?(?:所有)?(?:片段|镜头|视频|段落)(?:的)?(?:先后|前后|播放|排列)?顺序(?:整个|全部|都)?(?:反|倒|颠倒)(?:过来|一下|着来)?",
            "把片段顺序倒过来"
        ),
    ]
}
