import Terminal
import Timeline

// Looking for names, words and markers.
extension TimelinePane {
    static let finding: [Command<TimelinePane>] =
        ending([
            Row("timeline.find", "/")
                .does("find a name, a title, a marker", zh: "查找名称、标题、标记")
                .footerNow { pane, _ in pane.film.isEmpty ? nil : Phrase("find", zh: "查找") }
                .unless { pane, _ in pane.film.isEmpty ? .timelineEmpty : nil }
                .run { pane, desk in pane.ask(.search, text: pane.search?.text ?? "", &desk) }
        ]) + [
            Row("timeline.next", "n")
                .does("next difference or match, else segment", zh: "下一处不同、查找结果，或片段")
                .group(nexts)
                .footerNow { pane, _ in pane.hasDifferences ? differences : nil }
                .vital(while: { pane, _ in pane.hasDifferences })
                .run { pane, desk in pane.goOn(by: desk.times, &desk) },
            Row("timeline.previous", "N")
                .does("the difference or match before, else segment", zh: "上一处不同、查找结果，或片段")
                .group(nexts)
                .footerNow { pane, _ in pane.hasDifferences ? differences : nil }
                .vital(while: { pane, _ in pane.hasDifferences })
                .run { pane, desk in pane.goOn(by: -desk.times, &desk) },
        ]

    private static let nexts = Phrase("next difference, match or segment", zh: "下一处不同、查找结果或片段")
    private static let differences = Phrase("differences", zh: "不同之处")

    /// Looks for a text from where one is; what is found is gone to.
    mutating func find(_ text: String, _ desk: inout Desk) {
        var found = Search(text, in: film, order: order)
        // What one stands on counts, too.
        let row = selection.flatMap { self.row(of: $0.track) }
        let here = found.matches.firstIndex { ($0.time, $0.row) >= (playhead, row ?? Int.min) }
        found.current = here ?? found.matches.indices.first
        search = found.matches.isEmpty ? nil : found
        guard !found.matches.isEmpty else {
            let text = text.truncated(to: 30)
            return desk.say(.cannot("“\(text)” is nowhere on the timeline.", zh: "时间线上没有“\(text)”。"))
        }
        showMatch(&desk)
    }

    /// To the next match of what is looked for, else to the next segment; back below 0.
    private mutating func goOn(by step: Int, _ desk: inout Desk) {
        if comparing != nil { return stepDifference(by: step) }
        guard var found = search else { return selectNext(by: step) }
        // The film may have changed since.
        if found.film != film { found = Search(found.text, in: film, order: order) }
        let row = selection.flatMap { self.row(of: $0.track) }
        guard let place = found.place(from: playhead, row: row, by: step) else {
            search = nil
            return selectNext(by: step)
        }
        found.current = place
        search = found
        showMatch(&desk)
    }

    private mutating func showMatch(_ desk: inout Desk) {
        guard let search, let current = search.current else { return }
        let match = search.matches[current]
        if let address = match.address { select(address) }
        movePlayhead(to: match.time)
        let (place, count, name) = (current + 1, search.matches.count, match.name.visible.truncated(to: 30))
        desk.say(.note("\(place) of \(count): \(name)", zh: "第 \(place)/\(count) 个：\(name)"))
    }
}
