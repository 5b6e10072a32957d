import Terminal
import Timeline
import Workspace

extension InspectorPane {
    static let commands: [Command<InspectorPane>] = [
        Row("inspector.up", .named(.up), "k")
            .does("the property above", zh: "上一个属性")
            .group(rows)
            .footer(select)
            .run { pane, desk in pane.go(by: -desk.times, &desk) },
        Row("inspector.down", .named(.down), "j")
            .does("the property below", zh: "下一个属性")
            .group(rows)
            .footer(select)
            .run { pane, desk in pane.go(by: desk.times, &desk) },
        Row("inspector.first", .named(.home))
            .does("the first property", zh: "第一个属性")
            .group(ends)
            .when { pane, _ in !pane.isTyping }
            .run { pane, desk in pane.go(by: -Property.all.count, &desk) },
        Row("inspector.last", .named(.end))
            .does("the last property", zh: "最后一个属性")
            .group(ends)
            .when { pane, _ in !pane.isTyping }
            .run { pane, desk in pane.go(by: Property.all.count, &desk) },
        Row("inspector.change", .named(.enter), "e")
            .does("change the property, and set it", zh: "修改属性，并确定")
            .footerNow { pane, _ in pane.isTyping ? Phrase("set it", zh: "确定") : Phrase("change", zh: "修改") }
            .unless { pane, desk in pane.trouble(desk) }
            .run { pane, desk in pane.change(&desk) },
        Row("inspector.less", .named(.left), "h")
            .does("the value before, or less", zh: "上一个值，或减少")
            .group(turns)
            .flow(.goesOn)
            .footerNow { pane, desk in pane.canTurn(desk) ? turn : nil }
            .when { pane, _ in !pane.isTyping }
            .unless { pane, desk in pane.troubleWithTurning(desk) }
            .run { pane, desk in pane.turn(by: -desk.times, &desk) },
        Row("inspector.more", .named(.right), "l")
            .does("the next value, or more", zh: "下一个值，或增加")
            .group(turns)
            .flow(.goesOn)
            .footerNow { pane, desk in pane.canTurn(desk) ? turn : nil }
            .when { pane, _ in !pane.isTyping }
            .unless { pane, desk in pane.troubleWithTurning(desk) }
            .run { pane, desk in pane.turn(by: desk.times, &desk) },
        Row("inspector.nextField", .named(.tab))
            .does("set it and change the next property", zh: "确定并修改下一个属性")
            .group(fields)
            .footer(Phrase("next", zh: "下一项"))
            .when { pane, _ in pane.isTyping }
            .run { pane, desk in pane.goOn(by: 1, &desk) },
        Row("inspector.fieldBefore", .named(.backTab))
            .does("set it and change the one before", zh: "确定并修改上一个属性")
            .group(fields)
            .when { pane, _ in pane.isTyping }
            .run { pane, desk in pane.goOn(by: -1, &desk) },
        Row("inspector.back", "I")
            .does("back to the timeline", zh: "回到时间线")
            .run { _, desk in desk.send(.command(timeline)) },
        Row("inspector.next", "n")
            .does("inspect the next segment", zh: "检查下一个片段")
            .group(segments)
            .run { _, desk in desk.send(.command("timeline.next")) },
        Row("inspector.previous", "N")
            .does("inspect the segment before", zh: "检查上一个片段")
            .group(segments)
            .run { _, desk in desk.send(.command("timeline.previous")) },
        Row("inspector.undo", "u")
            .does("undo what was set", zh: "撤销修改")
            .flow(.takesBack)
            .footer(Phrase("undo", zh: "撤销"))
            .when { pane, _ in !pane.isTyping }
            .run { _, desk in desk.send(.command("timeline.undo")) },
    ]

    static let timeline = "screen.pane1"
    private static let rows = Phrase("select", zh: "选择")
    private static let select = Phrase("select", zh: "选择")
    private static let ends = Phrase("the first, the last", zh: "第一项、最后一项")
    private static let turns = Phrase("less, more; the next value", zh: "减少、增加；下一个值")
    private static let turn = Phrase("turn", zh: "调整")
    private static let fields = Phrase("set it, to the next, the one before", zh: "确定，到下一项、上一项")
    private static let segments = Phrase("inspect the next, the one before", zh: "检查下一个、上一个片段")
}
