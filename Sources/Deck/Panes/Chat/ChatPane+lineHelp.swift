import Terminal
import Workspace

// Completing what is typed, and looking for what was said.
extension ChatPane {
    static let completing: [Command<ChatPane>] = [
        Row("chat.complete", .named(.tab))
            .does("complete, or the next way to", zh: "补全，或下一个候选")
            .when { pane, _ in pane.canComplete }
            .footer(Phrase("complete", zh: "补全"))
            .run { pane, _ in pane.complete(by: 1) },
        Row("chat.completeBack", .named(.backTab))
            .does("the way to complete before", zh: "上一个候选")
            .when { pane, _ in pane.help.listed != nil }
            .run { pane, _ in pane.complete(by: -1) },
        Row("chat.search", .control("r"))
            .does("search what was said; again: older", zh: "搜索说过的话；再按：更早")
            .footerNow { pane, _ in
                if pane.help.search != nil { return Phrase("older", zh: "更早") }
                return pane.composer.isEmpty && !pane.history.isEmpty ? Phrase("search", zh: "搜索") : nil
            }
            .run { pane, desk in pane.searchHistory(&desk) },
    ]

    private var canComplete: Bool { help.search == nil && help.canComplete }

    private mutating func complete(by step: Int) { composer = help.complete(composer, by: step) }

    /// A key that does something else leaves what was completed as it is.
    mutating func begin(_ command: CommandFacts?, isOwn: Bool, _ desk: inout Desk) {
        let goesOn = ["chat.complete", "chat.completeBack", "screen.back"]
        // A click in the chat may be on the list.
        guard command.map({ goesOn.contains($0.id) }) != true, command != nil || !isOwn else { return }
        help.accept()
    }

    // MARK: What was said

    private mutating func searchHistory(_ desk: inout Desk) {
        guard help.search == nil else {
            help.search?.move(by: 1)
            return
        }
        guard !history.isEmpty else {
            return desk.say(.note("Nothing was said yet.", zh: "还没有说过什么。"))
        }
        help.search = HistorySearch(history, typed: composer)
    }

    /// What was found is put into the line, where it can be changed.
    mutating func takeFound() {
        guard let search = help.search else { return }
        help.search = nil
        guard let found = search.selected else { return }
        amending = nil
        composer = Composer(found)
    }

    /// Leaves the list, or the search, with the line as it was; whether there was one.
    mutating func leaveLineHelp() -> Bool {
        if let search = help.search {
            (help.search, composer) = (nil, search.typed)
            return true
        }
        guard let typed = help.dismiss() else { return false }
        composer = typed
        return true
    }

    /// A click on the list: what stands there is put into the line; whether there is a list.
    mutating func clickLineHelp(at point: Point) -> Bool {
        let above = parts.line.y - 1 - point.y
        let room = max(0, min(PaneView<ChatPane>.mostRows, parts.line.y - 1))
        if let search = help.search {
            let count = search.found.count
            guard let place = LineHelp.place(above, of: count, chosen: search.chosen, in: room) else { return false }
            help.search?.choose(place)
            takeFound()
            return true
        }
        guard let (choices, chosen) = help.listed,
            let place = LineHelp.place(above, of: choices.count, chosen: chosen, in: room)
        else { return false }
        composer = help.complete(composer, by: place - chosen)
        return true
    }

    /// Types into what is looked for.
    mutating func typeIntoSearch(_ key: Key) {
        switch (key.code, key.modifiers) {
        case (.character(let letter), let modifiers) where modifiers.isSubset(of: .shift):
            help.search?.type(String(letter))
        case (.backspace, _): help.search?.erase()
        case (.character("u"), .control), (.character("w"), .control): help.search?.eraseAll()
        default: break
        }
    }
}
