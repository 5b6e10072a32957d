import EditLanguage
import Terminal
import Workspace

// What runs, what is to be decided, and what waits: the rows above the composer.
extension PaneView<ChatPane> {
    func drawStatus(on surface: inout Surface) {
        let rows = [running, decision].compactMap { $0 } + queue
        for (y, row) in rows.enumerated() { surface.draw(row, at: Point(x: 0, y: y)) }
    }

    private var running: [Span]? {
        if let upload = pane.upload {
            let text = "⇡ \(words.uploading(Int(upload * 100)))   "
            return [Span(text, theme.busy), Span(words.escapeStops, theme.dim)]
        }
        guard let turn = pane.turn else { return paused }
        let time = desk.told.elapsed(desk.now - turn.began)
        return [
            Span("\(desk.spinner) \(words.working(for: time))   ", theme.busy),
            Span(words.escapeStops, theme.dim),
        ] + (turn.until.map { [Span("   \(desk.told.looking(in: $0 - desk.now))", theme.dim)] } ?? [])
    }

    /// Nobody is there for what waits.
    private var paused: [Span]? {
        guard let pause = pane.pause else { return nil }
        return [
            Span("◌ \(words.tryingAgain(in: desk.told.seconds(pause.until - desk.now)))   ", theme.busy),
            Span(pause.reason, theme.dim),
        ]
    }

    /// The question that is open, or what is offered.
    private var decision: [Span]? {
        if pane.asksForSession { return question(.newSession) }
        if pane.question != nil { return question(.agentsQuestion) }
        if pane.copy != nil { return question(.openCopy) }
        guard let offer = pane.offers.first else { return nil }
        return [Span("F6", theme.key), Span(" \(words.words(for: offer))   ", theme.text)]
            + desk.spans("F7", Phrase("not now", zh: "暂不"))
    }

    private func question(_ decision: Decision) -> [Span] {
        [Span("? \(words.words(for: decision))   ", theme.busy)] + desk.spans("F6", Phrase("yes", zh: "是")) + [
            Span("   ")
        ]
            + desk.spans("F7", Phrase("no", zh: "否"))
    }

    /// The messages that wait, the one in hand marked, and those that are on their way to the queue.
    private var queue: [[Span]] {
        let unsent = pane.ledger.parked.map { (QueuePlace.unsent, $0) } + pane.waiting.map { (.waiting, $0) }
        let queue = unsent.map { place, request in (request.id == pane.amending?.id ? .inHand : place, request) }
        let rows = (queue + pane.sending.map { (.sending, $0) }).map { place, request in
            let sign = place == .inHand ? "✎" : "◌"
            let style = place == .inHand ? theme.accent : theme.busy
            return [Span("\(sign) \(words.words(for: place))  ", style), Span(request.text, theme.dim)]
        }
        return rows.count <= 4 ? rows : rows.prefix(3) + [[Span("◌ \(words.moreWaiting(rows.count - 3))", theme.busy)]]
    }
}
