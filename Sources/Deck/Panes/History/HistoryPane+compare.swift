import ServiceProtocol
import Terminal
import Timeline

// Two versions beside each other, which the timeline shows.
extension HistoryPane {
    static let comparing: [Command<HistoryPane>] = [
        Row("history.compare", "d")
            .does("compare on the timeline", zh: "在时间线上比较")
            .footerNow { pane, _ in pane.versions.count > 1 ? Phrase("compare", zh: "比较") : nil }
            .unless { pane, desk in pane.troubleWithComparing(desk) }
            .run { pane, desk in pane.compare(&desk) },
        Row("history.mark", " ")
            .does("mark it, to compare another with it", zh: "标记，用于与另一版本比较")
            .footerNow { pane, _ in pane.versions.count > 2 ? Phrase("mark", zh: "标记") : nil }
            .when { pane, _ in pane.selected != nil }
            .run { pane, _ in pane.mark() },
    ]

    private mutating func mark() { marked = marked == selected?.number ? nil : selected?.number }

    private func troubleWithComparing(_ desk: Desk) -> Remark? {
        guard let number = selected?.number else { return Self.noVersion }
        if let marked {
            return marked == number ? .note("Go to another one to compare with it.", zh: "请选择另一个版本来比较。") : nil
        }
        // What is not sent is no version yet, and can be compared with the one below it.
        guard number == current, desk.stage.unsent == 0 else { return nil }
        return .note("That is how the film stands: go to another one.", zh: "影片就是这个版本：请选择另一个。")
    }

    /// What stands is followed as it changes; of two others the older is what was.
    private mutating func compare(_ desk: inout Desk) {
        guard let number = selected?.number else { return }
        trouble = nil
        guard let marked else { return desk.send(.compare(old: number, new: nil)) }
        let others = [marked, number].filter { $0 != current }.sorted()
        guard let old = others.first else { return }
        desk.send(.compare(old: old, new: others.count > 1 ? others.last : nil))
    }

    mutating func leave(_ desk: inout Desk) -> Bool {
        guard marked != nil || trouble != nil else { return false }
        (marked, trouble) = (nil, nil)
        return true
    }
}
