import Timeline

extension SoloTrackRequest {
    static let chinese = RequestWords(
        title: "独奏轨道",
        examples: ["独奏轨道 A1", "把音乐独奏"],
        vocabulary: [
            (["独奏", "单独播放", "单独听"], [.keyword(.solo)]),
            (["取消独奏", "解除独奏", "不再独奏"], [.keyword(.unsolo)]),
        ]
    )

    static func chinese(_ change: SetTrackSolo, in draft: Draft) -> String {
        "\(change.isSolo ? "独奏" : "取消独奏")轨道 \(change.track)"
    }
}
