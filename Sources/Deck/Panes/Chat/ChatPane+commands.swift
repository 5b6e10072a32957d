import EditLanguage
import Terminal
import Workspace

extension ChatPane {
    static let commands: [Command<ChatPane>] =
        sending + completing + elsewhere + messages + reading + [
            Row("chat.clear", .control("c"))
                .does("clear; ↑ brings it back", zh: "清空；按 ↑ 找回")
                .when { pane, _ in !pane.composer.isEmpty || pane.help.search != nil }
                .run { pane, desk in
                    if pane.leaveLineHelp() { return }
                    pane.remember(pane.composer.text)
                    pane.composer = Composer()
                    desk.say(.cleared)
                },
            Row("chat.yes", .function(6))
                .does("yes to the agent", zh: "对助手答“是”")
                .everywhere()
                .group(answers)
                .unless { pane, _ in pane.isAsking ? nil : .nothingAsked }
                .run { pane, desk in pane.decide(true, &desk) },
            Row("chat.no", .function(7))
                .does("no to the agent", zh: "对助手答“否”")
                .everywhere()
                .group(answers)
                .unless { pane, _ in pane.isAsking ? nil : .nothingAsked }
                .run { pane, desk in pane.decide(false, &desk) },
        ]

    private static let answers = Phrase("yes and no to the agent", zh: "对助手答“是”或“否”")

    private static let sending: [Command<ChatPane>] = [
        Row("chat.send", .named(.enter))
            .does("send; waits while an edit runs", zh: "发送；编辑进行时排队")
            .footerNow { pane, _ in
                if pane.help.search != nil { return Phrase("take it", zh: "取用") }
                guard pane.amending != nil else { return Phrase("send", zh: "发送") }
                return pane.composer.isEmpty ? Phrase("take back", zh: "撤回") : Phrase("put back", zh: "放回")
            }
            .vital()
            .run { pane, desk in if pane.help.search != nil { pane.takeFound() } else { pane.enter(&desk) } },
        Row("chat.older", .named(.up))
            .does("older messages, or one that waits", zh: "较早的消息，或排队的消息")
            .footerNow { pane, _ in
                if pane.amending != nil { return Phrase("the one before", zh: "上一条") }
                return pane.queue.isEmpty ? nil : Phrase("edit waiting", zh: "改排队消息")
            }
            .run { pane, desk in pane.up(&desk) }
            .instead(while: { $0.help.search != nil }) { pane, _ in pane.help.search?.move(by: 1) },
        Row("chat.newer", .named(.down))
            .does("newer messages", zh: "较新的消息")
            .run { pane, _ in
                if pane.composer.isOnLastLine { pane.recall(by: 1) } else { pane.composer.moveLine(by: 1) }
            }
            .instead(while: { $0.help.search != nil }) { pane, _ in pane.help.search?.move(by: -1) },
        Row("chat.newLine", .named(.enter, .alt), .control("j"), .named(.enter, .shift), .named(.enter, .control))
            .does("new line", zh: "换行")
            .footer(Phrase("new line", zh: "换行"))
            .run { pane, _ in pane.composer.insert("\n") },
    ]

    private static let reading: [Command<ChatPane>] = [
        Row("chat.pageUp", .named(.pageUp))
            .does("scroll up", zh: "上翻")
            .group(scroll)
            .footer(Phrase("scroll", zh: "滚动"))
            .run { pane, _ in pane.scrollPage(up: true) },
        Row("chat.pageDown", .named(.pageDown))
            .does("scroll down", zh: "下翻")
            .group(scroll)
            .run { pane, _ in pane.scrollPage(up: false) },
        Row("chat.newest", .named(.end))
            .does("to the newest", zh: "回到最新")
            .when { pane, _ in pane.scrollback > 0 }
            .run { pane, _ in pane.scrollToEnd() },
    ]

    private static let scroll = Phrase("scroll", zh: "滚动")

    /// Keys of the line itself, for the help.
    static let signs: [(String, Phrase)] = [
        ("^A ^E ^W ^U ^K", Phrase("start, end, cut word, line", zh: "行首、行尾、删词、删行"))
    ]
}
