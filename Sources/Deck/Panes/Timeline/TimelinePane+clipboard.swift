import Terminal
import Timeline
import Workspace

// Copying, cutting, pasting; and markers.
extension TimelinePane {
    static let copying: [Command<TimelinePane>] = [
        Row("timeline.copy", "y")
            .does("copy", zh: "复制")
            .group(copies)
            .unless { pane, _ in pane.selection == nil ? .nothingSelected : nil }
            .run { pane, desk in pane.copy(isCut: false, &desk) },
        Row("timeline.cut", .control("x"))
            .does("cut: it goes when it is pasted", zh: "剪切，粘贴后移走")
            .group(copies)
            .unless { pane, _ in pane.troubleWithSelection() }
            .run { pane, desk in pane.copy(isCut: true, &desk) },
        Row("timeline.paste", "p")
            .does("paste in at the playhead", zh: "在播放头处插入粘贴")
            .group(pastes)
            .unless { pane, _ in pane.clipboard == nil ? nothingCopied : nil }
            .run { pane, desk in pane.paste(over: false, &desk) },
        Row("timeline.pasteOver", "P")
            .does("paste over what stands there", zh: "覆盖粘贴")
            .group(pastes)
            .unless { pane, _ in pane.clipboard == nil ? nothingCopied : nil }
            .run { pane, desk in pane.paste(over: true, &desk) },
        Row("timeline.marker", "a")
            .does("marker at the playhead, and away", zh: "在播放头处加标记或删除")
            .unless { pane, _ in pane.film.isEmpty ? .timelineEmpty : nil }
            .run { pane, desk in
                let time = pane.playhead
                pane.perform(pane.hasMarker(at: time) ? .removeMarker(at: time) : .addMarker(at: time), &desk)
            },
        Row("timeline.gap")
            .does("close the gap at the playhead", zh: "合上播放头处的空隙")
            .unless { pane, _ in pane.gaps.isEmpty ? noGap : nil }
            .run { pane, desk in pane.perform(pane.gaps, &desk) },
    ]

    private static let copies = Phrase("copy, cut", zh: "复制、剪切")
    private static let pastes = Phrase("paste in, paste over", zh: "插入粘贴、覆盖粘贴")
    private static let nothingCopied = Remark.cannot("Nothing is copied: y copies.", zh: "没有复制内容：按 y 复制。")
    private static let noGap = Remark.cannot("There is no gap at the playhead.", zh: "播放头处没有空隙。")
    private static let isGone = Remark.cannot("What was copied is gone.", zh: "复制的内容已不存在。")

    private mutating func copy(isCut: Bool, _ desk: inout Desk) {
        clipboard = Clipboard(allSelected, of: shown, isCut: isCut)
        let count = allSelected.count
        desk.say(
            isCut
                ? .note("\(count) cut: p puts it at the playhead.", zh: "已剪切 \(count) 段：按 p 放到播放头处。")
                : .note("\(count) copied: p puts it at the playhead.", zh: "已复制 \(count) 段：按 p 放到播放头处。")
        )
    }

    private mutating func paste(over isOver: Bool, _ desk: inout Desk) {
        guard let clipboard else { return }
        do {
            let edits = try clipboard.edits(at: playhead, over: isOver, in: shown)
            guard !edits.isEmpty else { return desk.say(Self.isGone) }
            perform(edits, &desk)
            // It has gone to where it was pasted.
            if clipboard.isCut { self.clipboard = nil }
        } catch {
            desk.say(.refused(error))
        }
    }

    func hasMarker(at time: Int) -> Bool { shown.markers.contains { $0.time == time } }

    /// What closes the gaps at the playhead, on the track of what is selected, else on each that has one there.
    var gaps: [Edit] {
        film.lanes.indices.filter { !shown.tracks[$0].isLocked }.filter { place in
            (selection == nil || selection?.track == film.lanes[place].label)
                && shown.tracks[place].gaps.contains { $0.contains(playhead) }
        }.map { .closeGap(film.lanes[$0].label, at: playhead) }
    }
}
