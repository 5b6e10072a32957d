import Timeline

extension FreezeRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            Frame.all(englishCues + englishCues.flatMap { head in carriedOn.map { "\(head)…\($0)" } }, "freeze {rest}")
                + Frame.all(weakEnglish, "freeze {thing} at {time} for {time}", "freeze at {time} for {time}")
        case .chinese:
            Frame.all(chineseCues, "定格{rest}")
                + Frame.all(weakChinese, "在{time}处把{thing}定格{time}", "在{time}处定格{time}")
        }
    }

    private static let englishCues = [
        "freeze", "hold", "hold on", "hold…still", "pause", "pause on", "pause…on", "pause the picture",
        "pause the image", "pause the video", "stand still", "stands still", "stop the motion", "stop all motion",
        "stop moving", "stops moving", "stop dead", "linger", "linger on", "lingers", "dwell on",
        "still frame", "a still", "snapshot", "a snapshot", "a snapshot kept on screen", "frozen", "freezes",
        "motionless", "freeze-frame", "freeze frame", "keep…still", "stop…still",
        "hold the picture", "hold the image", "hold the frame", "hold that frame", "hover on",
        "stop the picture", "stop the image", "stop the action", "stop action", "suspend",
        "stand motionless", "halt", "halt the picture", "time stops",
        "stop time", "time should stop", "pose on", "stick on", "stuck on",

    ]

    /// What goes on behind a still, which is so anyhow.
    private static let carriedOn = [
        "then carry on", "then continue", "then go on", "before carrying on", "before it continues", "before moving on",
        "before going on", "then resume", "then play on", "and then carry on", "and carry on", "before it carries on",
    ]

    private static let weakEnglish = [
        "stay on", "park on", "sit on", "rest on", "still", "hold it", "dwell", "stop", "wait", "stall",
    ]

    /// Of these a place and a length are needed.
    private static let weakChinese = [
        "停", "定", "停顿", "停留", "停个", "停一停", "定个", "保持", "保持住", "别动", "不动", "卡", "卡个", "顿", "顿一下", "停下来", "停下", "先停",
        "先定", "按住", "停在", "停留在",
    ]

    private static let chineseCues = [
        "定住", "停住", "卡住", "静止", "凝固", "定在", "画面停", "僵住", "定格", "冻结",
        "冻住", "静止不动", "先静止…再动", "静止…再动", "停…再动", "停…再继续", "停…再往下", "定…再继续", "定…再走", "停…再走", "停…再完", "凝固…再继续",
        "像按快门一样卡住", "像照片一样停住", "像按了暂停", "按暂停", "暂停", "按下暂停", "停格", "hold住", "一动不动", "静止个",
        "凝固个", "凝住", "凝固在", "留住", "画面别动", "画面不动", "画面静止", "画面凝固", "顿住",
    ]
}
