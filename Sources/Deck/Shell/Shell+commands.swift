import Terminal
import Timeline

extension Shell: CommandTarget {
    static let commands: [Command<Shell>] =
        [
            Row("screen.back", .named(.escape))
                .does("leave; twice: stop the edit", zh: "返回；连按两次停止编辑")
                .flow(.holds)
                .everywhere()
                .footerNow { _, desk in
                    if desk.stage.isCompared { return Phrase("end the comparison", zh: "结束比较") }
                    if desk.stage.isHeld { return Phrase("let go", zh: "放弃") }
                    return desk.isTurnRunning ? Phrase("stop", zh: "停止") : nil
                }
                .vital()
                .run { shell, _ in shell.move = .back },
            Row("screen.next", .named(.tab))
                .does("next pane", zh: "下一个窗格")
                .everywhere()
                .group(Phrase("next pane, the one before", zh: "下一个、上一个窗格"))
                .footer(Phrase("pane", zh: "窗格"))
                .vital()
                .run { shell, desk in shell.move = .next(by: desk.times) },
            Row("screen.previous", .named(.backTab))
                .does("the pane before", zh: "上一个窗格")
                .everywhere()
                .group(Phrase("next pane, the one before", zh: "下一个、上一个窗格"))
                .run { shell, desk in shell.move = .next(by: -desk.times) },
        ] + PaneSet.all.indices.compactMap(goTo) + [
            Row("screen.help", .function(1), "?")
                .does("this help", zh: "显示帮助")
                .everywhere()
                .run { shell, _ in shell.overlay = .help(HelpPage()) },
            Row("screen.palette", .control("p"), ":")
                .does("every command by its name", zh: "按名称查找命令")
                .everywhere()
                .footer(Phrase("commands", zh: "命令"))
                .run { shell, _ in shell.overlay = .palette(Palette()) },
            Row("screen.menu", .alt("m"))
                .does("the commands for what is selected", zh: "所选内容的命令")
                .everywhere()
                .run { shell, _ in shell.move = .menu },
            Row("screen.alone", .function(2))
                .does("the pane alone, and back", zh: "最大化或还原窗格")
                .everywhere()
                .footer(Phrase("alone", zh: "最大化"))
                .run { shell, _ in shell.isZoomed.toggle() },
        ] + partings + themes + [
            Row("screen.anew", .function(5))
                .does("ask the service anew", zh: "重新查询服务")
                .everywhere()
                .run { _, desk in
                    desk.link = .connecting
                    desk.send(.asksAnew)
                    desk.ask(.look(.draft))
                    desk.ask(.look(.credits))
                },
            Row("screen.redraw", .control("l"))
                .does("draw the screen anew", zh: "重绘屏幕")
                .everywhere()
                .group(Phrase("draw anew, suspend", zh: "重绘屏幕、挂起程序"))
                .run { _, desk in desk.ask(.terminal(.redraw)) },
            Row("screen.suspend", .control("z"))
                .does("suspend the program", zh: "挂起程序")
                .everywhere()
                .group(Phrase("draw anew, suspend", zh: "重绘屏幕、挂起程序"))
                .run { _, desk in desk.ask(.terminal(.suspend)) },
            Row(quit, .control("q"), .control("c"), "q")
                .does("quit", zh: "退出")
                .everywhere()
                .footer(Phrase("quit", zh: "退出"))
                .vital()
                .run { shell, _ in shell.move = .askToLeave },
        ]

    /// The command that leaves the screen.
    static let quit = "screen.quit"

    /// The command that goes to a pane that can have the keys; nil for one that only shows something.
    private static func goTo(_ pane: Int) -> Command<Shell>? {
        let type = PaneSet.all[pane]
        guard type.place != .picture, let digit = String(type.number).first else { return nil }
        let name = type.name
        return Row("screen.pane\(type.number)", .alt(digit))
            .does("to \(name[.english])", zh: "转到\(name[.chinese])")
            .everywhere()
            .group(Phrase("to a pane", zh: "转到窗格"))
            .run { shell, _ in shell.move = .look(at: pane) }
    }
}
