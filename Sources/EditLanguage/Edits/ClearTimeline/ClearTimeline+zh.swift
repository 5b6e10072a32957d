import Timeline

extension ClearTimelineRequest {
    static let chinese = RequestWords(
        title: "清空时间线",
        examples: ["清空时间线", "把时间线清空"],
        vocabulary: [
            (
                timelines.flatMap { ["清空\($0)", "\($0)清空", "清除\($0)", "\($0)全部清空"] }
                    + ["从空时间线重新开始", "用空的时间线重新开始"],
                [.keyword(.clearTimeline)]
            ),
            (["清空"], [.keyword(.empty)]),
        ]
    )

    private static let timelines = [
        "时间线", "时间轴", "整个时间线", "整条时间线", "整个时间轴", "整条时间轴", "轨道", "所有轨道", "全部轨道",
    ]

    static func chinese(_ change: ClearTimeline, in draft: Draft) -> String { "清空时间线" }
}
