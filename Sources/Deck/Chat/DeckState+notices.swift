import EditLanguage
import ServiceClient
import ServiceProtocol
import Timeline
import Workspace

extension DeckState {
    /// Shows what is told of a request.
    mutating func handle(_ event: Request.Event, of id: RequestID?) -> [DeckEffect] {
        let request = ledger[id]?.request
        hear(event, of: id)
        switch event {
        case .began(let text, let isAgain): began(text, id, isAgain: isAgain)
        case .taken: if case .say(let text) = request?.action { chat.transcript.append(.you, text) }
        case .notSent(let reason):
            if chat.unsent == 0 { chat.pause = nil }
            if let reason { chat.transcript.append(.problem, reason) }
        case .text(let piece, let text): show(text, piece: piece)
        case .toolStarted(let call): started(call)
        case .toolEnded(let id, let error):
            chat.transcript.changeTool(id) { card in
                card.took = now - (card.began ?? now)
                card.error = error
            }
        case .draft(let json): show(Draft(json: json))
        case .changes(let lines):
            chat.transcript.append(.notice, lines.map(ToldLine.marked).joined(separator: "\n"))
        case .stillWorking: if let text = told.words(for: event) { stillWorking("⏳ \(text)") }
        case .unseen(_, let looksAgain):
            if let text = told.words(for: event) {
                let way = words.sentence(for: .lookAgain)
                chat.transcript.append(.notice, looksAgain ? "⏳ \(text)" : words.joined([text, way]))
            }
        case .cutOff:
            chat.turn = ChatState.Turn(began: now)
            if let text = told.words(for: event) { chat.transcript.append(.notice, "⏳ \(text)") }
        case .recovering: if let text = told.words(for: event) { chat.transcript.append(.notice, "⏳ \(text)") }
        case .looking(let pause): chat.turn?.until = now + pause.inMilliseconds
        case .paused(let error, let pause):
            if RequestError.service(error).isOffline { link = .offline }
            chat.turn = nil
            chat.pause = ChatState.Pause(reason: told.whatHappened(in: error), until: now + pause.inMilliseconds)
        case .reshaping: if let text = told.words(for: event) { chat.transcript.append(.notice, text) }
        case .asked(let questions, _): handle(questions: questions)
        // The words of the answer say it.
        case .marked: break
        case .suggested(let actions): return handle(suggestions: actions)
        case .failed(let reason, let mayRetry, _):
            // The message itself is one ↑ away: it is in the history already.
            let ways = mayRetry ? [words.sentence(for: .recallMessage)] : []
            chat.transcript.append(.problem, words.joined([reason] + ways))
        case .finished: return finishedTurn()
        case .exported(let job, let note):
            renders.store(job)
            let sentences = [note, told.start(of: job), words.sentence(for: .followExport)]
            chat.transcript.append(.notice, words.joined(sentences.compactMap { $0 }))
        case .uploaded(let files):
            link = .online
            for file in files { chat.transcript.append(.notice, "✓ \(words.uploaded(told.words(for: file)))") }
        case .credits(let credits):
            adopt(credits)
            chat.transcript.append(.notice, told.words(for: credits))
        case .state(let project):
            adopt(project)
            chat.transcript.append(.notice, project.timeline.summary(language))
        case .notDone(let failure): handle(failure, isAsked: true)
        case .aiming: chat.pause = nil
        case .queued, .parked, .uploading: break
        }
        return []
    }

    private mutating func began(_ text: String, _ id: RequestID?, isAgain: Bool) {
        chat.question = nil
        chat.offers = []
        chat.turn = ChatState.Turn(began: now)
        chat.pause = nil
        // What was shown and then not sent is not shown a second time.
        if !isAgain { chat.transcript.append(.you, text) }
    }

    /// Shows a draft as it is now.
    private mutating func show(_ draft: Draft) {
        link = .online
        if let changed = timeline.adopt(draft, ghosts: ledger.ghosts, now: now) { tellOffScreen(changed) }
    }

    /// Adopts the project as it was looked at.
    mutating func adopt(_ project: Project) {
        timeline.formerVolumes = project.formerVolumes
        show(project.timeline)
    }

    /// Adopts the balance.
    mutating func adopt(_ credits: Credits) {
        link = .online
        self.credits = credits.available
    }

    /// Takes in that something did not work; what nobody asked for stays quiet, since the header says that the service
    /// is away.
    mutating func handle(_ failure: RequestError, isAsked: Bool) {
        if failure.isOffline { link = .offline }
        if isAsked { chat.transcript.append(.problem, told.words(for: failure)) }
    }

    private mutating func show(_ text: String, piece: Int) {
        link = .online
        let text = text.trimmed
        if let item = chat.turn?.pieces[piece] {
            chat.transcript.change(item) { $0.text = text }
        } else if !text.isEmpty {
            let item = chat.transcript.append(.agent, text)
            chat.turn?.pieces[piece] = item
        }
    }

    private mutating func started(_ call: TurnReader.ToolCall) {
        link = .online
        chat.transcript.append(.tool(ToolCard(call: call.id, name: call.name, subject: call.subject, began: now)), "")
    }

    /// One line that is brought up to date, not one more every two minutes.
    private mutating func stillWorking(_ text: String) {
        guard let turn = chat.turn else { return }
        if let item = turn.stillWorking {
            chat.transcript.change(item) { $0.text = text }
        } else {
            chat.turn?.stillWorking = chat.transcript.append(.notice, text)
        }
    }

    private mutating func finishedTurn() -> [DeckEffect] {
        let length = chat.turn.map { now - $0.began } ?? 0
        chat.turn = nil
        escapeEnds = nil
        for item in chat.transcript.items {
            guard case .tool(let card) = item.kind, card.isRunning else { continue }
            chat.transcript.changeTool(card.call) { $0.wasStopped = true }
        }
        guard chat.unsent == 0 else { return [] }
        var effects: [DeckEffect] = [.seeCredits]
        if !isWatched, length > 5000 { effects.append(.notify(words.editDone(in: project))) }
        return effects
    }
}
