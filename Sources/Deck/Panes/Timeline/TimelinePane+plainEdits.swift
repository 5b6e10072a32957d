import Terminal
import Timeline
import Workspace

// Edits that ask for nothing and are done too seldom for a key: they are in the palette.
extension TimelinePane {
    static let plain: [Command<TimelinePane>] = [
        Row("timeline.duplicate")
            .does("duplicate what is selected", zh: "复制所选片段")
            .unless { pane, _ in pane.troubleWithSelection() }
            .run { pane, desk in pane.performOnAll(&desk) { address, _ in .duplicate(address) } },
        Row("timeline.keep")
            .does("keep the marked stretch alone", zh: "只保留标记的部分")
            .unless { pane, _ in pane.markedRange == nil ? noStretch : nil }
            .run { pane, desk in pane.keepMarked(&desk) },
        Row("timeline.detachSound")
            .does("lay the sound of a clip on a track of its own", zh: "分离片段的声音")
            .unless { pane, _ in pane.troubleWithSelection() }
            .run { pane, desk in
                pane.performOnAll(&desk) { address, _ in address.track.kind == .video ? .detachSound(address) : nil }
            },
        ofTrack(Row("timeline.trackMute").does("mute the track, and back", zh: "静音或恢复轨道")) {
            .setTrackMuted($0, !$1.isMuted)
        },
        ofTrack(Row("timeline.trackSolo").does("hear the track alone, and back", zh: "独奏轨道或恢复")) {
            .setTrackSolo($0, !$1.isSolo)
        },
        ofTrack(Row("timeline.trackHide").does("hide the track, and back", zh: "隐藏或显示轨道")) {
            .setTrackHidden($0, !$1.isHidden)
        },
        ofTrack(Row("timeline.trackLock").does("lock the track, and back", zh: "锁定或解锁轨道")) {
            .setTrackLocked($0, !$1.isLocked)
        },
        ofTrack(Row("timeline.trackRemove").does("remove the track with all that is on it", zh: "删除轨道及其内容")) {
            label,
            _ in
            .removeTrack(label)
        },
        Row("timeline.staying")
            .does("titles and sounds stay when pictures move, and back", zh: "画面变动时标题和声音留在原处，或跟随")
            .unless { pane, _ in pane.film.isEmpty ? .timelineEmpty : nil }
            .run { pane, desk in
                let stays = pane.shown.staying.count == OverlayKind.allCases.count
                pane.perform(.setStaying(nil, !stays), &desk)
            },
        Row("timeline.clear")
            .does("clear the timeline", zh: "清空时间线")
            .unless { pane, _ in pane.film.isEmpty ? .timelineEmpty : nil }
            .run { pane, desk in pane.perform(.clearTimeline, &desk) },
    ]

    private static let noStretch = Remark.cannot("Nothing is marked: i begins, o ends it.", zh: "没有标记：按 i 和 o 标记。")

    /// An edit of the track of what is selected.
    private static func ofTrack(
        _ row: Row,
        _ edit: @escaping @Sendable (TrackLabel, Track) -> Edit
    ) -> Command<TimelinePane> {
        row
            .unless { pane, _ in pane.selection == nil ? pane.film.isEmpty ? .timelineEmpty : .nothingSelected : nil }
            .run { pane, desk in
                guard let label = pane.selection?.track, let place = pane.film.lane(label) else { return }
                pane.perform(edit(label, pane.shown.tracks[place]), &desk)
            }
    }

    /// Cuts out what lies behind the stretch that is marked, and then what lies before it.
    private mutating func keepMarked(_ desk: inout Desk) {
        guard let range = markedRange else { return }
        let behind = TimeRange(range.end, film.duration)
        let before = TimeRange(0, range.start)
        let edits = [behind, before].filter { $0.start < $0.end }.map { Edit.cut(Cut($0, in: nil, ripple: true)) }
        marks = Marks()
        if edits.isEmpty { desk.say(.refused(.noChange)) } else { perform(edits, &desk) }
    }
}
