import Terminal
import Timeline

// Keys that hold something, mark a stretch, or select more than one.
extension TimelinePane {
    static let holding: [Command<TimelinePane>] = [
        Row("timeline.grab", .named(.enter))
            .does("hold what is selected; drop it", zh: "抓取所选片段；放下")
            .flow(.holds)
            .footerNow { pane, _ in pane.grab == nil ? grabWord : dropWord }
            .vital { pane, _ in pane.grab != nil }
            .unless { pane, _ in pane.grab == nil ? pane.troubleWithSelection() : nil }
            .run { pane, desk in pane.grabOrDrop(&desk) },
        Row("timeline.grabCut", "\\")
            .does("hold the cut before it, and roll it", zh: "抓取前面的剪切点并滚动修剪")
            .flow(.holds)
            .unless { pane, _ in pane.grab == nil ? pane.troubleWithSelection() : nil }
            .run { pane, desk in pane.hold(.cut, &desk) },
        Row("timeline.grabContents", ";")
            .does("hold what it shows, and slip it", zh: "抓取画面内容并滑移")
            .flow(.holds)
            .unless { pane, _ in pane.grab == nil ? pane.troubleWithContents() : nil }
            .run { pane, desk in pane.hold(.contents, &desk) },
        Row("timeline.grabBetween", "|")
            .does("hold between its neighbours: slide it", zh: "在前后片段之间抓取并滑动")
            .flow(.holds)
            .unless { pane, _ in pane.grab == nil ? pane.troubleWithSliding() : nil }
            .run { pane, desk in pane.hold(.between, &desk) },
        Row("timeline.swapBefore", "<")
            .does("swap with the one before", zh: "与前一个片段交换")
            .group(swapWords)
            .unless { pane, _ in pane.troubleWithSwap(-1) }
            .run { pane, desk in pane.swap(by: -desk.times, &desk) },
        Row("timeline.swapNext", ">")
            .does("swap with the next", zh: "与后一个片段交换")
            .group(swapWords)
            .unless { pane, _ in pane.troubleWithSwap(1) }
            .run { pane, desk in pane.swap(by: desk.times, &desk) },
        Row("timeline.snap", "Q")
            .does("snapping off, and on", zh: "关闭或打开吸附")
            .flow(.holds)
            .run { pane, desk in
                pane.snaps.toggle()
                desk.say(pane.snaps ? snapsNow : snapsNot)
            },
    ]

    static let marking: [Command<TimelinePane>] = [
        Row("timeline.markIn", "i")
            .does("mark where a stretch begins", zh: "标记入点")
            .group(marksWords)
            .run { pane, _ in pane.marks.markIn(pane.playhead) },
        Row("timeline.markOut", "o")
            .does("mark where a stretch ends", zh: "标记出点")
            .group(marksWords)
            .run { pane, _ in pane.marks.markOut(pane.playhead) },
        Row("timeline.extend", "v")
            .does("select more with every move, and back", zh: "扩展选择，再按结束")
            .unless { pane, _ in pane.selection == nil ? .nothingSelected : nil }
            .run { pane, _ in pane.extendSelection() },
        Row("timeline.allToTheRight", "A")
            .does("select everything from here on", zh: "选择此处之后的全部片段")
            .unless { pane, _ in pane.film.isEmpty ? .timelineEmpty : nil }
            .run { pane, _ in pane.selectAll(from: pane.selected?.start ?? pane.playhead) },
    ]

    private static let grabWord = Phrase("hold", zh: "抓取")
    private static let dropWord = Phrase("drop", zh: "放下")
    private static let marksWords = Phrase("mark a stretch: in, out", zh: "标记入点、出点")
    private static let snapsNow = Remark.note("Edges snap to cuts, marks and the playhead.", zh: "边缘吸附到剪切点、标记和播放头。")
    private static let snapsNot = Remark.note("Edges do not snap.", zh: "不再吸附。")
    private static let swapWords = Phrase("swap with the one before, the next", zh: "与前、后片段交换")

    /// Why what is shown cannot be slipped; nil where it can.
    func troubleWithContents() -> Remark? {
        if let trouble = troubleWithSelection() { return trouble }
        guard let selected, selected.media?.isFrozen == false else {
            return .cannot("That shows no film that could be slipped.", zh: "这里没有可以滑移的素材。")
        }
        return nil
    }

    /// Why what is selected cannot be slid; nil where it can.
    func troubleWithSliding() -> Remark? {
        if let trouble = troubleWithSelection() { return trouble }
        return selection.map(isBetweenTwo) == true
            ? nil : .cannot("It slides where others touch it on both sides.", zh: "前后都紧邻其他片段时才能滑动。")
    }

    /// Why there is nothing to swap with on one side; nil where there is.
    func troubleWithSwap(_ step: Int) -> Remark? {
        if let trouble = troubleWithSelection() { return trouble }
        guard let selection, let place = film.lane(selection.track), film.lanes[place][selection.position + step] == nil
        else { return nil }
        return .cannot("There is none on that side.", zh: "那一侧没有片段。")
    }

    /// Swaps it with the next, or the one before, as often as that goes; it stays selected.
    mutating func swap(by step: Int, _ desk: inout Desk) {
        guard let selection, let place = film.lane(selection.track) else { return }
        let position = min(max(selection.position + step, 1), film.lanes[place].segments.count)
        let other = SegmentAddress(selection.track, position)
        perform(.move(selection, step > 0 ? .after(other) : .before(other)), &desk)
    }
}
