import EditLanguage
import Terminal
import Workspace

// What runs, what is to be decided, and what waits: the rows above the composer.
extension DeckView {
    func drawStatus(on surface: inout Surface) {
        let rows = [running, decision].compactMap { $0 } + queue
        for (y, row) in rows.enumerated() { surface.draw(row, at: Point(x: 0, y: y)) }
    }

    private var running: [Span]? {
        if let upload = chat.upload {
            let text = "⇡ \(words.uploading(Int(upload * 100)))   "
            return [Span(text, theme.busy), Span(words.escapeStops(isAgain: false), theme.dim)]
        }
        guard let turn = chat.turn else { return paused }
        let isAgain = state.escapeEnds != nil
        let time = state.told.elapsed(state.now - turn.began)
        return [
            Span("\(state.spinner) \(words.working(for: time))   ", theme.busy),
            Span(words.escapeStops(isAgain: isAgain), isAgain ? theme.bad : theme.dim),
        ] + (turn.until.map { [Span("   \(state.told.looking(in: $0 - state.now))", theme.dim)] } ?? [])
    }

    /// Nobody is there for what waits.
    private var paused: [Span]? {
        guard let pause = chat.pause else { return nil }
        return [
            Span("◌ \(words.tryingAgain(in: state.told.seconds(pause.until - state.now)))   ", theme.busy),
            Span(pause.reason, theme.dim),
        ]
    }

    /// The question that is open, or what is offered.
    private var decision: [Span]? {
        if chat.asksForSession { return question(.newSession) }
        if chat.question != nil { return question(.agentsQuestion) }
        guard let offer = chat.offers.first else { return nil }
        return [Span("F6", theme.key), Span(" \(words.words(for: offer))   ", theme.text)]
            + spans(for: KeyHint("F7", .notNow))
    }

    private func question(_ decision: Decision) -> [Span] {
        [Span("? \(words.words(for: decision))   ", theme.busy)] + spans(for: KeyHint("F6", .yes)) + [Span("   ")]
            + spans(for: KeyHint("F7", .no))
    }

    /// The messages that wait, the one in hand marked, and those that are on their way to the queue.
    private var queue: [[Span]] {
        let unsent = chat.ledger.parked.map { (QueuePlace.unsent, $0) } + chat.waiting.map { (.waiting, $0) }
        let queue = unsent.map { place, request in (request.id == chat.amending?.id ? .inHand : place, request) }
        let rows = (queue + chat.sending.map { (.sending, $0) }).map { place, request in
            let sign = place == .inHand ? "✎" : "◌"
            let style = place == .inHand ? theme.accent : theme.busy
            return [Span("\(sign) \(words.words(for: place))  ", style), Span(request.text, theme.dim)]
        }
        return rows.count <= 4 ? rows : rows.prefix(3) + [[Span("◌ \(words.moreWaiting(rows.count - 3))", theme.busy)]]
    }
}
