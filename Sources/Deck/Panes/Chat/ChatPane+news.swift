import EditLanguage
import ServiceProtocol
import Timeline
import Workspace

extension ChatPane {
    mutating func hear(_ news: News, _ desk: inout Desk) {
        switch news {
        case .request(let event, let id, let request, let arrival):
            ledger = desk.ledger
            hear(event, of: id, request, arrival, &desk)
        case .workspace(let event, _): hear(event, &desk)
        case .kept(let entries, _, let typed, _, _):
            load(entries, desk.language)
            (composer, keptText) = (Composer(typed), typed)
        case .failed(let failure): transcript.append(.problem, desk.told.words(for: failure))
        case .letter(.line(let kind, let text)): transcript.append(kind, text)
        case .letter(.say(let text)): say(text, &desk)
        case .letter(.copied(let copy)): offer(copy, desk)
        // What is being typed is kept.
        case .letter(.compose(let text)):
            if composer.isEmpty { composer = Composer(text) } else { composer.insert(" \(text)") }
        case .listed(let folder): help.take(folder)
        case .edited(let outcome): take(outcome, &desk)
        case .letter(.dropped(let requests)):
            for request in requests where request.action.isTalk { remember(request.text) }
        case .letter, .pictures, .folder, .compared, .sent, .turnEnded, .tick: break
        }
    }

    private mutating func hear(_ event: Workspace.Event, _ desk: inout Desk) {
        let told = desk.told.words(for: event)
        switch event {
        case .sessionRenewed(let isKept):
            asksForSession = false
            let ways = isKept ? [desk.words.sentence(for: .keptTimeline)] : []
            transcript.append(.notice, desk.words.joined([told ?? ""] + ways))
        case .sessionMoved:
            declinedSession(&desk)
            transcript.append(.notice, told ?? "")
        case .sessionLost: lostSession(told ?? "", desk)
        case .sessionFound:
            asksForSession = false
            transcript.append(.notice, told ?? "")
        case .otherAccount: transcript.append(.notice, told ?? "")
        case .sessionDeclined: declinedSession(&desk)
        case .leftUnsent:
            let ways = [told, desk.words.sentence(for: .sendUnsent)]
            transcript.append(.notice, desk.words.joined(ways.compactMap { $0 }))
        case .storageTrouble(let reason): transcript.append(.problem, reason)
        case .request, .job, .seen, .versions, .media, .balance, .notSeen: break
        }
    }

    /// Shows what is told of a request.
    private mutating func hear(
        _ event: Request.Event,
        of id: RequestID?,
        _ request: Request?,
        _ arrival: DraftArrival?,
        _ desk: inout Desk
    ) {
        let (words, told) = (desk.words, desk.told)
        switch event {
        case .began(let text, let isAgain): began(text, request?.action, isAgain: isAgain, desk)
        case .taken: if case .say(let text) = request?.action { transcript.append(.you, text) }
        case .notSent(let reason):
            if unsent == 0 { pause = nil }
            if let reason { transcript.append(.problem, reason) }
        case .text(let piece, let text): show(text, piece: piece, desk)
        case .toolStarted(let call): started(call, desk)
        case .toolEnded(let id, let error):
            transcript.changeTool(id) { card in
                card.took = desk.now - (card.began ?? desk.now)
                card.error = error
            }
        case .changes(let lines):
            if let hand = turn?.hand { return answer(lines.joined(separator: "\n"), hand, desk) }
            transcript.append(.notice, lines.map(ToldLine.marked).joined(separator: "\n"))
        case .stillWorking: if let text = told.words(for: event) { stillWorking("⏳ \(text)") }
        case .unseen(_, let looksAgain):
            if let text = told.words(for: event) {
                let way = words.sentence(for: .lookAgain)
                transcript.append(.notice, looksAgain ? "⏳ \(text)" : words.joined([text, way]))
            }
        case .cutOff:
            turn = Turn(began: desk.now)
            if let text = told.words(for: event) { transcript.append(.notice, "⏳ \(text)") }
        case .recovering: if let text = told.words(for: event) { transcript.append(.notice, "⏳ \(text)") }
        case .looking(let pause): turn?.until = desk.now + pause.inMilliseconds
        case .paused(let error, let pause):
            turn = nil
            self.pause = Pause(reason: told.whatHappened(in: error), until: desk.now + pause.inMilliseconds)
        case .reshaping: if let text = told.words(for: event) { transcript.append(.notice, text) }
        case .asked(let questions, _): handle(questions: questions, desk)
        // The words of the answer say it.
        case .marked: break
        case .suggested(let actions): handle(suggestions: actions, &desk)
        case .failed(let reason, let mayRetry, _):
            // The message itself is one ↑ away: it is in the history already.
            let ways = mayRetry ? [words.sentence(for: .recallMessage)] : []
            transcript.append(.problem, words.joined([reason] + ways))
        case .finished: finishedTurn(&desk)
        case .exported(let job, let note):
            let sentences = [note, told.start(of: job), words.sentence(for: .followExport)]
            transcript.append(.notice, words.joined(sentences.compactMap { $0 }))
        case .uploaded(let files):
            help.uploaded += files.map(\.name)
            for file in files { transcript.append(.notice, "✓ \(words.uploaded(told.words(for: file)))") }
        case .credits(let credits):
            transcript.append(.notice, told.words(for: credits))
        case .state:
            if let film = arrival?.film { transcript.append(.notice, film.draft.summary(desk.language)) }
        case .notDone(let failure): transcript.append(.problem, told.words(for: failure))
        case .aiming: pause = nil
        case .draft, .queued, .parked, .uploading: break
        }
    }

    private mutating func began(_ text: String, _ action: Request.Action?, isAgain: Bool, _ desk: Desk) {
        question = nil
        offers = []
        turn = Turn(began: desk.now)
        pause = nil
        // Edits by hand do not bury the talk.
        if action?.isByHand == true {
            turn?.hand = isAgain ? transcript.lastHand?.item : transcript.addByHand(text, desk.language)
            return
        }
        // What was shown and then not sent is not shown a second time.
        if !isAgain { transcript.append(.you, text) }
    }

    private mutating func answer(_ text: String, _ item: Int, _ desk: Desk) {
        transcript.changeHand(item, desk.language) { $0.answer(text) }
    }

    private mutating func show(_ text: String, piece: Int, _ desk: Desk) {
        let text = text.trimmed
        if let hand = turn?.hand {
            turn?.answer[piece] = text
            let pieces = turn?.answer.sorted { $0.key < $1.key }.map(\.value).filter { !$0.isEmpty } ?? []
            if !pieces.isEmpty { answer(pieces.joined(separator: "\n"), hand, desk) }
            return
        }
        if let item = turn?.pieces[piece] {
            transcript.change(item) { $0.text = text }
        } else if !text.isEmpty {
            let item = transcript.append(.agent, text)
            turn?.pieces[piece] = item
        }
    }

    private mutating func started(_ call: TurnReader.ToolCall, _ desk: Desk) {
        guard turn?.hand == nil else { return }
        transcript.append(.tool(ToolCard(call: call.id, name: call.name, subject: call.subject, began: desk.now)), "")
    }

    /// One line that is brought up to date, not one more every two minutes.
    private mutating func stillWorking(_ text: String) {
        guard let turn else { return }
        if let item = turn.stillWorking {
            transcript.change(item) { $0.text = text }
        } else {
            self.turn?.stillWorking = transcript.append(.notice, text)
        }
    }

    private mutating func finishedTurn(_ desk: inout Desk) {
        let length = turn.map { desk.now - $0.began } ?? 0
        turn = nil
        for item in transcript.items {
            guard case .tool(let card) = item.kind, card.isRunning else { continue }
            transcript.changeTool(card.call) { $0.wasStopped = true }
        }
        guard unsent == 0 else { return }
        desk.ask(.look(.credits))
        if !desk.isWatched, length > 5000 { desk.ask(.terminal(.notify(desk.words.editDone(in: desk.project)))) }
    }
}
