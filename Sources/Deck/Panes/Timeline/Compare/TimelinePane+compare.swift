import Terminal
import Timeline
import Workspace

// Two versions beside each other: what is shown is another film than the one that is edited, so what edits ends it first.
extension TimelinePane {
    /// Has two versions shown beside each other; without the second the film as it stands, which is followed.
    mutating func compare(old: Int, new: Int?, _ desk: inout Desk) {
        letGo()
        let now = CompareQuestion.Side(version: new, film: new == nil ? film : nil)
        ask(CompareQuestion(old: CompareQuestion.Side(version: old), new: now), &desk)
    }

    private mutating func ask(_ question: CompareQuestion, _ desk: inout Desk) {
        awaited = question
        desk.ask(.look(.compare(question)))
    }

    /// Shows what was asked for last; where it cannot be had, all stays as it is.
    mutating func take(_ answer: CompareAnswer, to question: CompareQuestion, _ desk: inout Desk) {
        guard question == awaited else { return }
        awaited = nil
        guard case .compared(let films) = answer else {
            if let trouble = answer.trouble(desk) { desk.say(.told(Phrase(same: trouble), .bad)) }
            return
        }
        letGo()
        let before = comparing
        var next = Comparing(question, films)
        if question.old.film != nil, let before {
            next.firstRow = before.firstRow
            // Where one was, as far as that is there.
            let time = before.difference?.range.start
            next.current = time.flatMap { [next] in next.next(from: $0) }
        } else {
            selection = nil
            desk.send(.goOn(from: HistoryPane.number, to: Self.number))
        }
        (search, isExtending, others) = (nil, false, [])
        comparing = next
        measure()
    }

    /// Asks anew where the film that stands is another than the one that was compared.
    mutating func follow(_ desk: inout Desk) {
        guard let comparing, comparing.question.new.version == nil, comparing.films.new != film,
            awaited?.new.film != film
        else { return }
        let old = CompareQuestion.Side(version: comparing.question.old.version, film: comparing.films.old)
        ask(CompareQuestion(old: old, new: CompareQuestion.Side(version: nil, film: film)), &desk)
    }

    /// Shows the film as it stands; false where it was shown.
    mutating func leaveComparison() -> Bool {
        guard comparing != nil || awaited != nil else { return false }
        (comparing, awaited) = (nil, nil)
        measure()
        playhead = min(playhead, film.duration)
        return true
    }

    // MARK: Going through it

    mutating func stepDifference(by step: Int) {
        comparing?.step(by: step, from: playhead)
        showDifference()
    }

    mutating func stepDifferenceRow(by step: Int) {
        comparing?.stepRow(by: step, near: playhead)
        showDifference()
    }

    /// Goes to the difference that one looks at; where it stands in the film as it is, it is what is selected.
    private mutating func showDifference() {
        guard let comparing, let difference = comparing.difference else { return }
        selection = comparing.films.new == film ? difference.address : nil
        movePlayhead(to: difference.range.start)
    }

    /// What one looks at closer: the difference, else the selected segment.
    var rangeInSight: TimeRange? { comparing == nil ? selected?.range : comparing?.difference?.range }

    mutating func pointCompared(_ mouse: MouseEvent) {
        let (column, line) = (mouse.position.x - Self.labelWidth, mouse.position.y - 1)
        switch mouse.kind {
        case .wheelUp, .wheelDown:
            let step = mouse.kind == .wheelUp ? -1 : 1
            if line < 0 || mouse.modifiers.contains(.control) {
                zoom(by: step)
            } else if !scrollLanes(by: step) {
                scroll(byColumns: step * 4)
            }
        case .wheelLeft: scroll(byColumns: -4)
        case .wheelRight: scroll(byColumns: 4)
        case .press where mouse.button == .left:
            guard column >= 0 else { return }
            if let place = difference(column: column, line: line) {
                comparing?.show(place)
                return showDifference()
            }
            movePlayhead(toColumn: column)
        case .drag where mouse.button == .left: if column >= 0 { movePlayhead(toColumn: column) }
        default: break
        }
    }

    private func difference(column: Int, line: Int) -> Int? {
        guard let comparing, let row = comparing.seen.first(where: { $0.lines.contains(line) })?.row else { return nil }
        let marked = comparing.lane(of: row)
        return marked.lane.position(inCell: column, from: offset, scale: scale).map(marked.difference)
    }

    var hasDifferences: Bool { comparing?.films.differences.isEmpty == false }

    /// What a menu lists then.
    static let whileComparing = ["next", "previous", "zoomSelection", "zoomIn", "zoomOut", "fit"]
        .map { "timeline.\($0)" }

    // MARK: Keys that edit

    /// Commands that work on the film as it stands: while another one is shown beside it they end that, and do nothing else, so
    /// that no key edits what is not seen.
    static func ending(_ commands: [Command<TimelinePane>]) -> [Command<TimelinePane>] {
        commands.map { command in
            command.instead(while: { $0.comparing != nil }) { pane, desk in
                _ = pane.leaveComparison()
                desk.say(isOver)
            }
        }
    }

    private static let isOver = Remark.note("The comparison is over: press again to edit.", zh: "比较已结束，再按一次即编辑。")
}
