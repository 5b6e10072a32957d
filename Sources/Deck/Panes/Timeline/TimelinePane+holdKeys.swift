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
}
