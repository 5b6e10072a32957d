import Timeline

extension SlideRequest {
    static let chinese = RequestWords(
        title: "滑动",
        examples: ["把第二段向后滑动1秒"],
        vocabulary: [
            (["滑动"], [.verb(.move), .keyword(.slide)]),
            (["向后滑动", "往后滑动", "后滑"], [.verb(.move), .keyword(.slide), .later]),
            (["向前滑动", "往前滑动", "前滑"], [.verb(.move), .keyword(.slide), .earlier]),
        ]
    )

    static func chinese(_ slide: Slide, in draft: Draft) -> String {
        "把 \(slide.segment) 向\(slide.amount < 0 ? "前" : "后")滑动\(Chinese.time(abs(slide.amount)))"
    }
}
