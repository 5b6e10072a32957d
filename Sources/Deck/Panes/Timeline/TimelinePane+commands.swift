import Terminal
import Timeline

// Keys with which one looks around; those that edit are in `TimelinePane+editKeys.swift`.
extension TimelinePane {
    static let commands: [Command<TimelinePane>] =
        moving + selecting + finding + ending(holding + marking + editing) + takingBack
        + ending(copying + plain + asking + taking) + looking + sizing

    private static let moving: [Command<TimelinePane>] = [
        Row("timeline.left", .named(.left), "h")
            .does("playhead back by a cell", zh: "播放头后退一格")
            .flow(.holds)
            .group(cell)
            .footerNow { pane, _ in pane.film.isEmpty ? nil : move }
            .run { pane, desk in pane.step(by: -pane.scale * desk.times, isCell: true, &desk) },
        Row("timeline.right", .named(.right), "l")
            .does("playhead on by a cell", zh: "播放头前进一格")
            .flow(.holds)
            .group(cell)
            .footerNow { pane, _ in pane.film.isEmpty ? nil : move }
            .run { pane, desk in pane.step(by: pane.scale * desk.times, isCell: true, &desk) },
        Row("timeline.frameBack", ",")
            .does("playhead back by a frame", zh: "播放头后退一帧")
            .flow(.holds)
            .group(frame)
            .run { pane, desk in pane.step(by: -pane.frame * desk.times, isCell: false, &desk) },
        Row("timeline.frameOn", ".")
            .does("playhead on by a frame", zh: "播放头前进一帧")
            .flow(.holds)
            .group(frame)
            .run { pane, desk in pane.step(by: pane.frame * desk.times, isCell: false, &desk) },
        Row("timeline.cutBefore", "b", .named(.left, .shift))
            .does("to the cut before", zh: "到上一个剪切点")
            .group(cuts)
            .footerNow { pane, _ in pane.film.isEmpty ? nil : cutsWord }
            .run { pane, desk in for _ in 0..<desk.times { pane.jump(forward: false) } },
        Row("timeline.cutAfter", "w", .named(.right, .shift))
            .does("to the next cut", zh: "到下一个剪切点")
            .group(cuts)
            .footerNow { pane, _ in pane.film.isEmpty ? nil : cutsWord }
            .run { pane, desk in for _ in 0..<desk.times { pane.jump(forward: true) } },
        Row("timeline.goTo", "g")
            .does("go to a time", zh: "跳转到某个时间")
            .unless { pane, _ in pane.film.isEmpty ? .timelineEmpty : nil }
            .run { pane, desk in pane.askForTime(&desk) },
        Row("timeline.start", .named(.home))
            .does("to the start", zh: "到开头")
            .group(ends)
            .run { pane, _ in pane.movePlayhead(to: 0) },
        Row("timeline.end", .named(.end))
            .does("to the end", zh: "到结尾")
            .group(ends)
            .run { pane, _ in pane.movePlayhead(to: pane.extent) },
    ]

    private static let selecting: [Command<TimelinePane>] = [
        Row("timeline.up", .named(.up), "k")
            .does("select on the track above", zh: "选择上方轨道的片段")
            .flow(.holds)
            .group(tracks)
            .footerNow { pane, _ in pane.film.isEmpty ? nil : select }
            .run { pane, desk in pane.stepTrack(by: -1, &desk) },
        Row("timeline.down", .named(.down), "j")
            .does("select on the track below", zh: "选择下方轨道的片段")
            .flow(.holds)
            .group(tracks)
            .footerNow { pane, _ in pane.film.isEmpty ? nil : select }
            .run { pane, desk in pane.stepTrack(by: 1, &desk) },
    ]

    private static let looking: [Command<TimelinePane>] = [
        Row("timeline.inspector", "I")
            .does("the inspector: all that is set", zh: "检查器：全部属性")
            .footerNow { pane, _ in pane.selection == nil ? nil : Phrase("inspect", zh: "检查器") }
            .run { _, desk in desk.send(.command("screen.pane\(InspectorPane.number)")) },
        Row("timeline.zoomSelection", "z")
            .does("zoom to what is selected", zh: "放大到所选片段")
            .unless { pane, _ in pane.rangeInSight == nil ? .nothingSelected : nil }
            .run { pane, _ in pane.zoomToSelection() },
        Row("timeline.zoomIn", "+", "=")
            .does("zoom in", zh: "放大")
            .flow(.holds)
            .group(zooms)
            .footerNow { pane, _ in pane.film.isEmpty ? nil : zoomWord }
            .run { pane, desk in pane.zoom(by: -desk.times) },
        Row("timeline.zoomOut", "-")
            .does("zoom out", zh: "缩小")
            .flow(.holds)
            .group(zooms)
            .footerNow { pane, _ in pane.film.isEmpty ? nil : zoomWord }
            .run { pane, desk in pane.zoom(by: desk.times) },
        Row("timeline.fit", "0")
            .does("show the whole film", zh: "适应窗口")
            .group(zooms)
            .footerNow { pane, _ in pane.film.isEmpty ? nil : zoomWord }
            .run { pane, _ in pane.zoomToFit() },
        Row("timeline.lanesUp", .named(.pageUp))
            .does("tracks further up", zh: "上翻轨道")
            .group(lanes)
            .when { pane, _ in pane.hasMoreLanes }
            .run { pane, _ in _ = pane.scrollLanes(by: -pane.lanesInSight) },
        Row("timeline.lanesDown", .named(.pageDown))
            .does("tracks further down", zh: "下翻轨道")
            .group(lanes)
            .when { pane, _ in pane.hasMoreLanes }
            .run { pane, _ in _ = pane.scrollLanes(by: pane.lanesInSight) },
    ]

    private static let cell = Phrase("playhead by a cell", zh: "播放头移动一格")
    private static let move = Phrase("move", zh: "移动")
    private static let frame = Phrase("playhead by a frame", zh: "播放头移动一帧")
    private static let cuts = Phrase("to the cut before, after", zh: "到上一个、下一个剪切点")
    private static let cutsWord = Phrase("cuts", zh: "剪切点")
    private static let ends = Phrase("to the start, the end", zh: "到开头、结尾")
    private static let tracks = Phrase("select on the track above, below", zh: "选择上方、下方轨道的片段")
    private static let select = Phrase("select", zh: "选择")
    private static let zooms = Phrase("zoom in, out, to fit", zh: "放大、缩小、适应窗口")
    private static let zoomWord = Phrase("zoom", zh: "缩放")
    private static let lanes = Phrase("tracks further up, down", zh: "上翻、下翻轨道")

    /// What the signs on segments say, for the help.
    static let signs: [(String, Phrase)] = [
        (
            "\(SegmentSigns.transition) \(SegmentSigns.fadeIn) \(SegmentSigns.fadeOut)",
            Phrase("transition, fade in, fade out", zh: "转场、淡入、淡出")
        ),
        (
            "\(LaneGaps.sign)\(LaneGaps.sign) \(SegmentSigns.hatch)\(SegmentSigns.hatch)",
            Phrase("gap, missing file", zh: "空隙、文件缺失")
        ),
        (
            "\(SegmentSigns.faster) \(SegmentSigns.slower) \(SegmentSigns.reversed) \(SegmentSigns.still)",
            Phrase("faster, slower, reversed, still", zh: "加速、减速、倒放、定格")
        ),
        (
            "\(TrackSigns.muted) \(TrackSigns.solo) \(TrackSigns.locked) \(TrackSigns.hidden)",
            Phrase("track muted, solo, locked, hidden", zh: "轨道静音、独奏、锁定、隐藏")
        ),
        (
            [
                CompareSigns.gone, CompareSigns.new, CompareSigns.later, CompareSigns.trimmed, CompareSigns.changed,
            ].joined(separator: " "),
            Phrase("gone, new, moved, trimmed, changed", zh: "已删除、新增、移动、修剪、更改")
        ),
    ]

    /// How long a picture of the film stands, in ms.
    var frame: Int { max(1, 1000 / shown.canvas.framesPerSecond) }

    /// Moves the playhead, or what is held; by cells that snaps.
    mutating func step(by time: Int, isCell: Bool, _ desk: inout Desk) {
        if grab != nil { moveGrab(by: time, snapping: isCell, &desk) } else { movePlayhead(to: playhead + time) }
    }

    /// Selects on another track, or moves what is held there.
    mutating func stepTrack(by step: Int, _ desk: inout Desk) {
        if comparing != nil { return stepDifferenceRow(by: step) }
        if let grab {
            // Pictures and titles stand the other way round than they are counted.
            let up = grab.leader.track.kind == .audio ? -1 : 1
            return moveGrab(by: 0, lanes: -up * step * min(desk.times, 500), snapping: true, &desk)
        }
        for _ in 0..<min(desk.times, 500) { selectTrack(by: step) }
    }
}
