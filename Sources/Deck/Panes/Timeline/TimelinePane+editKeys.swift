import Terminal
import Timeline
import Workspace

// Keys that edit; what each does to the draft is told in `TimelinePane+edits.swift`.
extension TimelinePane {
    static let editing: [Command<TimelinePane>] = [
        Row("timeline.split", "s")
            .does("split at the playhead", zh: "在播放头处分割")
            .footer(Phrase("split", zh: "分割"))
            .unless { pane, _ in pane.troubleWithSplit() }
            .run { pane, desk in pane.split(&desk) },
        Row("timeline.splitAll", "S")
            .does("split every track at the playhead", zh: "在播放头处分割所有轨道")
            .unless { pane, _ in pane.splitsOfAll.isEmpty ? pane.troubleWithSplit() : nil }
            .run { pane, desk in pane.perform(pane.splitsOfAll, &desk) },
        Row("timeline.trimStart", "[")
            .does("trim the start to the playhead", zh: "把开头修剪到播放头")
            .flow(.holds)
            .group(trims)
            .footer(trimWord)
            .unless { pane, _ in pane.grab == nil ? pane.troubleWithTrim() : nil }
            .run { pane, desk in pane.trim(.start, &desk) },
        Row("timeline.trimEnd", "]")
            .does("trim the end to the playhead", zh: "把结尾修剪到播放头")
            .flow(.holds)
            .group(trims)
            .footer(trimWord)
            .unless { pane, _ in pane.grab == nil ? pane.troubleWithTrim() : nil }
            .run { pane, desk in pane.trim(.end, &desk) },
        Row("timeline.delete", "d", .named(.delete))
            .does("delete, and close the gap", zh: "删除并合上空隙")
            .footer(Phrase("delete", zh: "删除"))
            .unless { pane, _ in pane.troubleWithDeletion() }
            .run { pane, desk in pane.delete(closingGap: true, &desk) },
        Row("timeline.lift", "D")
            .does("delete, and leave the gap", zh: "删除并留下空隙")
            .unless { pane, _ in pane.troubleWithDeletion() }
            .run { pane, desk in pane.delete(closingGap: false, &desk) },
        Row("timeline.title", "t")
            .does("new title at the playhead", zh: "在播放头处新建标题")
            .footer(Phrase("title", zh: "标题"))
            .run { pane, desk in pane.askForTitle(&desk) },
        Row("timeline.edit", "e")
            .does("edit: a title's words, else its form", zh: "编辑：标题的文字，或属性表单")
            .footerNow { pane, _ in pane.selected?.title == nil ? form : Phrase("text", zh: "文字") }
            .unless { pane, _ in pane.troubleWithSelection() }
            .run { pane, desk in pane.edit(&desk) },
        Row("timeline.mute", "m")
            .does("mute, and back", zh: "静音或恢复")
            .unless { pane, _ in pane.troubleWithSound() }
            .run { pane, desk in pane.mute(&desk) },
        Row("timeline.volume", "V")
            .does("volume", zh: "音量")
            .footer(Phrase("volume", zh: "音量"))
            .unless { pane, _ in pane.troubleWithSound() }
            .run { pane, desk in pane.askForVolume(&desk) },
        Row("timeline.reverse", "R")
            .does("play backwards, and back", zh: "倒放或恢复")
            .unless { pane, _ in pane.troubleWithSelection() }
            .run { pane, desk in pane.reverse(&desk) },
    ]

    static let takingBack: [Command<TimelinePane>] = [
        Row("timeline.send", "W")
            .does("send what was done by hand", zh: "发送手动编辑")
            .footer(Phrase("send", zh: "发送"))
            .only(.hosted, otherwise: Phrase("The studio has every edit at once.", zh: "工作室会立即完成每项编辑。"))
            .unless { pane, _ in pane.hand.isEmpty ? .cannot("Nothing waits to be sent.", zh: "没有等待发送的编辑。") : nil }
            .run { pane, desk in pane.sendHand(&desk) },
        Row("timeline.undo", "u")
            .does("undo", zh: "撤销")
            .flow(.takesBack)
            .group(Phrase("undo, redo", zh: "撤销、重做"))
            .footer(Phrase("undo", zh: "撤销"))
            .vital()
            .run { pane, desk in pane.undo(&desk) },
        Row("timeline.redo", "U", .control("r"))
            .does("redo", zh: "重做")
            .flow(.takesBack)
            .group(Phrase("undo, redo", zh: "撤销、重做"))
            .run { pane, desk in pane.redo(&desk) },
    ]

    private static let form = Phrase("form", zh: "表单")
    private static let trims = Phrase("trim start, end to the playhead", zh: "把开头、结尾修剪到播放头")
    private static let trimWord = Phrase("trim", zh: "修剪")
}
