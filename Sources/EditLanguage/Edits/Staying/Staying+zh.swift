import Timeline

extension StayingRequest {
    static let chinese = RequestWords(
        title: "留在原处的内容",
        examples: ["删除第二段，标题留在原处", "标题留在原处"]
    )

    static func chinese(_ change: SetStaying, in draft: Draft) -> String {
        let things =
            switch change.things {
            case .titles: "标题"
            case .overlays: "叠加画面"
            case .sounds: "声音"
            case nil: "其他内容"
            }
        return change.isStaying ? "\(things)留在原处" : "让\(things)重新跟着画面走"
    }
}

extension StayingWords {
    static let chinese = StayingWords(
        joints: [",但是", ",但", ",不过", ",而", "但是", "但", "不过", ",", ";", "。", "、"],
        bare: [],
        texts: ["“", "\"", "「", "标题", "字幕", "文字", "写", "字"],
        staying: [
            "不要动*", "别动*", "不动*", "不要移动*", "别移动*", "不移动*", "不影响*", "不要影响*", "别影响*",
        ] + ["*@", "让*@", "把*@"].flatMap { spread($0, "@", stays) },
        setting: ["*留在原处", "让*留在原处", "*留在原位", "*保持原位"],
        following: ["让*@", "让*重新@", "*重新@", "*@"].flatMap { spread($0, "@", ways) },
        things: [
            .titles: ["标题", "字幕", "文字", "所有标题", "所有字幕", "所有文字"],
            .overlays: ["叠加画面", "叠加层", "画中画", "贴图", "logo", "水印"],
            .sounds: ["声音", "音效", "配音", "旁白", "音频", "所有声音"],
        ],
        all: ["其他内容", "其他的", "其它的", "其余的", "其他轨道", "其它轨道", "别的"]
    )

    private static let stays = [
        "留在原处", "留在原位", "留在原地", "保持原位", "保持在原位", "位置不变", "的位置不变", "时间不变", "的时间不变", "不动", "不要动", "别动",
        "不要移动", "别移动", "不移动", "不要跟着动", "别跟着动", "不跟着动", "不要跟着移动", "原地不动", "位置别动", "位置不动", "位置保持不变",
        "的位置保持不变", "还在原来的位置", "保持原来的位置",
    ]

    private static let ways = ["跟着画面走", "跟着画面移动", "随画面移动", "跟随画面", "跟着片段走", "跟着片段移动"]
}
