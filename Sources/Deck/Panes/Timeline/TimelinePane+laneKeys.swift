import Terminal
import Timeline
import Workspace

// How high tracks are, which is the screen's and no edit.
extension TimelinePane {
    static let sizing: [Command<TimelinePane>] = [
        Row("timeline.lanesLower", "{")
            .does("lower tracks", zh: "降低轨道高度")
            .group(heights)
            .unless { pane, _ in pane.highest > 1 ? nil : lowest }
            .run { pane, desk in desk.keep(laneRows: max(pane.highest - desk.times, 1)) },
        Row("timeline.lanesHigher", "}")
            .does("higher tracks, where there is room", zh: "在空间允许时增加轨道高度")
            .group(heights)
            .unless { pane, desk in pane.troubleWithHeight(desk) }
            .run { pane, desk in desk.keep(laneRows: min(pane.highest + desk.times, LaneHeights.most)) },
        Row("timeline.lanesFit")
            .does("tracks as high as there is room for", zh: "轨道高度自动适应")
            .run { _, desk in desk.keep(laneRows: nil) },
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

extension Desk {
    /// Has tracks so high from now on, and at the next start.
    fileprivate mutating func keep(laneRows rows: Int?) {
        laneRows = rows
        ask(.disk(.keepLanes(KeptLaneRows(rows, over: laneRowsAsSet))))
    }
}

extension DeckState {
    /// Has tracks as high as they were left; nil where they were left as they are set.
    mutating func take(_ kept: KeptLaneRows?) {
        // Who has set it otherwise since then has decided later.
        guard let kept, kept.asSet == desk.laneRowsAsSet else { return }
        desk.laneRows = kept.rows
        settle()
    }
}
