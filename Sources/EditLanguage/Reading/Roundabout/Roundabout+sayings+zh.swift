import Timeline

extension Roundabout {
    private static let time = ChinesePieces.time
    private static let music = "(?:背景音乐|背景乐|音乐|配乐|bgm|BGM|歌|曲子)"
    private static let gone = "(?:不要|删|去|砍|扔|剪|撤|拿)(?:掉|了|走|除)*"

    /// What would be read otherwise than it is meant: places in the order, words of titles, how much was too much.
    static let chineseSayings: [Roundabout] = [
        Roundabout(
            "(.+?)(?:跟|和|与)(.+?)(?:的)?(?:顺序|位置|次序|先后)?(?:放|排|摆|搞|弄)?反了[，, ]*(?:对调|换|调换|交换|调|倒)(?:一下|过来|回来|个位置)*"
        ) { found in
            found.address(found[1]) == nil || found.address(found[2]) == nil ? [] : ["交换\(found[1])和\(found[2])"]
        },
        // bgm别一上来就轰的一下，前三秒慢慢渐强进来.
        Roundabout("(\(music))(?:别|不要)[^，,]*[，,](?:前|开头)的?\(time)(?:慢慢|逐渐|渐渐|一点点)?(?:渐强|渐入|淡入|变大|大起来)(?:进来)?") {
            found in ["\(found[1])前\(found[2])淡入"]
        },
        // 写个标题：周末去哪儿，靠下显示: a question may be what it says.
        Roundabout(
            "(?:写|加|打|做|来)(?:个|一个|上|行|一行|一句)?(?:标题|字幕|文字|字)[：:]([^“\"，,]+)[，, ]+(?:靠|放|摆|搁|写|显示|贴)(?:在|到)?(?:画面|屏幕)?(?:最)?(左上|右上|左下|右下|上|下|中|顶|底)[^，,]*"
        ) { found in
            let places = ["上": "顶部", "顶": "顶部", "下": "底部", "底": "底部", "中": "中间"]
            return ["加标题“\(found[1])”，放在\(places[found[2]] ?? found[2] + "角")"]
        },
        Roundabout("(.+?)(?:配|加|写|打|来)(?:上)?(?:一?行|个|句|几个)?(?:字|文字|标题)[：:]([^“\"，,。]+)") { found in
            found.segment(found[1])?.media == nil ? [] : ["给\(found[1])加标题“\(found[2])”"]
        },
        Roundabout(
            "(?:时长|长度)?(不到|少于|短于|超过|长于|大于|小于|不足)\(time)的(?:片段|镜头|视频|素材)?(?:一律|统统|通通|全部|全|都)*\(gone)",
            "$1$2的片段都删掉"
        ),
        Roundabout(
            "(标题|字幕|字)(?:的)?(?:两头|头尾|首尾|前后|进出|出入)(?:都|各)?(?:加|做|来|用)(?:个|上|点)?(?:淡化|淡入淡出|渐变|过渡|渐显渐隐)(?:[，,][^\\d]*)?",
            "$1淡入淡出"
        ),
        // 啊说错了，要去的是集市那段.
        Roundabout("(?:啊|哦|呃|哎)?(?:我)?(?:说|弄|搞)错了?[，, ]*(?:我)?(?:要|想)(?:去|删|剪|改|调|弄|动)(?:掉)?的是(.+)", "不对，是$1"),
        Roundabout(
            "(?:裁|剪|删|砍|切|去|调|弄)?(?:过头|太多|太狠|狠)了?[，, ]*(?:就|只)?(?:裁|剪|删|砍|要)?\(time)(?:就)?(?:差不多|够|行|好|可以)(?:了)?",
            "不对，$1"
        ),
        Roundabout(
            "从?第?(\\d[\\d.]*)秒(?:起|开始|往后)?(?:一直)?到(?:结束|最后|片尾|结尾|末尾|完)(.+?)(?:[，,](?:前面|前边|之前)(?:的)?(?:别|不)(?:碰|动|变|用动))?"
        ) {
            found in ["第\(found[1])秒到\(found.time(found.context.draft.duration))\(found[2])"]
        },
        Roundabout(
            "(?:换图|换照片|切图|换一张)(?:的)?(?:时候|时)?[^，,]*[，,]?(?:全都?|都)?(?:给|加|用|来)(?:个|上)?\(time)的(叠化|溶解|交叉淡化|淡化)",
            "每两张照片之间加$1的$2"
        ),
        Roundabout(
            "(.+?)切(?:到)?(.+?)(?:那下|那里|那儿|那一下|的时候)(?:太硬了?|有点硬|太生硬了?|很生硬)?[，,](?:中间|之间)?(?:垫|加|来|用|放)(?:个|一个)?\(time)的(叠化|溶解|闪黑|闪白|交叉淡化)"
        ) { found in
            found.address(found[1]) == nil || found.address(found[2]) == nil
                ? [] : ["在\(found[1])和\(found[2])之间加\(found[3])的\(found[4])"]
        },
        Roundabout("(?:把)?(?:开头的?|片头的?)?(.+?)(?:镜头)?再(?:放|来|播)(?:一遍|一次)[，, ]*(?:来|当|做|作为)?(?:收尾|结尾|压轴|片尾)(?:[，,].*)?") {
            found in found.segment(found[1])?.media == nil ? [] : ["把\(found[1])复制到最后"]
        },
        Roundabout(
            "(.+?)(?:缩|做|变)(?:成|为)?小窗(?:口|画面)?(?:贴|放|摆|挂)?(?:在|到)?(左上|右上|左下|右下)角?[，,]?(?:跟|和|与)(.+?)(?:一起|同时)(?:播|放)(?:放)?"
        ) {
            found in
            guard let address = found.address(found[1]), address.track.kind == .video,
                let below = found.segment(found[3]),
                below.media != nil
            else { return [] }
            return ["在\(found.time(below.start))处叠加\(address)放在\(found[2])角"]
        },
        Roundabout(
            "(?:这|那)?(?:几|三|两|四)?(?:条|个|段)?(?:素材|视频|文件)?(?:各|一条|一段|每条|每个|每段)(?:截|取|出|要|留|剪)(?:开头|前|头)?(?:的)?\(time)[^\\d]*(?:拼|接|连|合)(?:起来|一起|一块|成.*|在一起|到一起)*.*"
        ) {
            found in found.context.draft.duration == 0 ? ["每个视频取前\(found[1])拼在一起"] : []
        },
    ]
}
