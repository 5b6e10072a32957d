import Timeline

extension Roundabout {
    private static let number = ChinesePieces.number
    private static let time = ChinesePieces.time

    /// Where and when something is to be.
    static let chinesePlaces: [Roundabout] = [
        Roundabout(
            "在?(.+?)(?:的)?(前面|之前|前|后面|之后|后)(?:空出|空|留出|留|插入|插|加|来)(?:个|"
                + "段|一段)?\(time)(?:的)?(?:黑场|黑屏|黑画面|空白|黑幕|黑)"
        ) { found in
            [
                "在\(found[1])\(found[2].hasSuffix("前") || found[2].hasPrefix("前") || found[2] == "之前" ? "前面" : "后面")加\(found[3])的空白"
            ]
        },
        Roundabout(
            "(?:照片|图片|片段|镜头|视频|段落)?(?:和(?:照片|图片|片段|镜头))?(?:之间|中间|衔接处|"
                + "衔接的地方|连接处|切换处|接缝)?(?:都|全部|全|给我)*(?:加|来|上|用)(?:上|个|一个|"
                + "点)?(叠化|转场|溶解|交叉溶解|淡入淡出转场|擦除)(?:效果)?"
        ) { found in
            found.clips.count < 2 ? [] : ["所有片段之间加\(found[1] == "转场" ? "叠化" : found[1])"]
        },
        Roundabout(
            "(?:在)?每(?:个|一个|段)(?:镜头|片段|画面|照片)?(?:的)?(?:衔接|连接|切换|交接|过渡)"
                + "(?:的)?(?:地方|处|点|位置)?(?:都|全)?(?:加|来|用|上)(?:上|个|一个)?(.+)",
            "所有片段之间加$1"
        ),
        Roundabout(
            "(.+?)(?:等|等到|在)(.+?)(?:消失|结束|没|放完|播完|走)(?:了|以后|之后|后)*(?:再|"
                + "才)?(?:进|出来|开始|响|放|播|起|出现)(?:来)?"
        ) { found in
            guard let behind = found.segment(found[2]), let thing = found.address(found[1]),
                let segment = found.context.draft[thing]
            else { return [] }
            return found.lasting("\(thing)", behind.end..<max(segment.end, behind.end + 1))
        },
        Roundabout(
            "(.+?)(?:只|仅|就)(?:在|放在|出现在|放|要)?(?:前|开头|最前面?)\(number)(?:秒)?.*?(?:出现|"
                + "有|放|播|响|显示)?"
        ) { _ in [] },
        Roundabout(
            "(.*?)(?:只|仅)(?:在|放在|出现在|放|留|要)?(前|后|最后|开头|结尾)(\\d[\\d.]*)秒(?:出现|"
                + "有|放|播|响|显示|播放)?"
        ) { found in
            guard let length = Double(found[3]).map({ Int($0 * 1000) }) else { return [] }
            let end = found.context.draft.duration
            let isFirst = ["前", "开头"].contains(found[2])
            guard
                !found[1].isEmpty
                    || found.last.map({ $0.address.track.kind != .video || $0.address.track.number > 1 }) == true
            else { return [] }
            return found.lasting(found[1], isFirst ? 0..<length : max(0, end - length)..<end)
        },
        Roundabout("(?:然后|再)?后面(?:再)?(?:接|接上|跟|跟着|放|加|来)(.+)") { found in ["加\(found[1])"] },
        Roundabout(
            "(?:在)?(?:它们|两个|他们)?(?:中间|之间)(?:再)?(?:插|插入|加|放|夹)(?:个|段|一段)?(.+)"
        ) { found in
            guard found.clips.count == 2 else { return [] }
            return ["在V1·2前面加\(found[1])"]
        },
        Roundabout("先放(.+?)[，,]?再放(.+?)(?:[，,].+?就?(?:不用|不要|不放|算)了?)?") { found in
            found.context.draft.isEmpty ? ["加\(found[1])；加\(found[2])"] : []
        },
        Roundabout(
            "(.+?)(?:铺满|全屏)?(?:当|做|作为?|为)(?:主画面|背景|底)[，,](.+?)(?:用)?(?:小窗|"
                + "小画面|小窗口|画中画)(?:放)?(?:在|到)?(.+)"
        ) { found in
            found.context.draft.isEmpty ? ["加\(found[1])；加\(found[2])画中画\(found[3])"] : []
        },
        Roundabout("再?复制一[份个段](?:放|摆|挪|移|贴)?(?:到|在)(.+)", "把它复制到$1"),
    ]
}
