import Terminal
import Timeline

// How high tracks are, which is the screen's and no edit.
extension TimelinePane {
    static let sizing: [Command<TimelinePane>] = [
        Row("timeline.lanesLower", "{")
            .does("lower tracks", zh: "降低轨道高度")
            .group(heights)
            .unless { pane, _ in pane.highest > 1 ? nil : lowest }
            .run { pane, desk in desk.laneRows = max(pane.highest - desk.times, 1) },
        Row("timeline.lanesHigher", "}")
            .does("higher tracks, where there is room", zh: "在空间允许时增加轨道高度")
            .group(heights)
            .unless { pane, desk in pane.troubleWithHeight(desk) }
            .run { pane, desk in desk.laneRows = min(pane.highest + desk.times, LaneHeights.most) },
        Row("timeline.lanesFit")
            .does("tracks as high as there is room for", zh: "轨道高度自动适应")
            .run { _, desk in desk.laneRows = nil },
    ]

    private static let heights = Phrase("lower, higher tracks", zh: "降低、增加轨道高度")
    private static let lowest = Remark.cannot("Tracks have one row at least.", zh: "轨道至少一行。")
    private static let full = Remark.cannot("There is no room for higher tracks.", zh: "没有空间再增加轨道高度。")

    /// The rows of the highest track.
    private var highest: Int { laneHeights.max() ?? 1 }

    /// Why tracks cannot be higher; nil where they can, as far as the last layout tells.
    private func troubleWithHeight(_ desk: Desk) -> Remark? {
        guard !film.isEmpty else { return .timelineEmpty }
        // Whoever wanted more than there is room for has got what there is.
        let isFull = desk.laneRows.map { $0 > highest } ?? false
        return isFull || highest >= LaneHeights.most || desk.theme.depth == .mono ? Self.full : nil
    }
}
