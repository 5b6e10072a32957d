import ServiceProtocol

// What is told of a request is on disk before anybody hears it.
extension Workspace {
    func record(_ event: Request.Event, of id: RequestID?) {
        switch event {
        case .began(let text, let isAgain):
            answer = [:]
            if !current.questions.isEmpty { ask([]) }
            if !isAgain { keep(ChatEntry(isByHand(id) ? .hand : .you, text)) }
        case .text(let piece, let text): answer[piece] = text
        case .draft(let draft):
            draftsSeen += 1
            become(draft)
        case .asked(let questions, let answers): ask(questions, after: answers)
        case .notSent(let reason): if let reason { keep(ChatEntry(.problem, reason)) }
        case .changes(let lines):
            keep(isByHand(id) ? ChatEntry(.handAnswer, lines.joined(separator: "\n")) : ChatEntry(changes: lines))
        case .failed(let reason, _, _):
            keepAnswer(of: id)
            keep(ChatEntry(.problem, reason))
        case .finished:
            keepAnswer(of: id)
            if let id { byHand.remove(id) }
        case .marked, .toolEnded, .toolStarted, .stillWorking, .recovering, .looking, .unseen, .queued, .parked,
            .paused, .cutOff, .suggested, .taken, .aiming, .reshaping, .exported, .uploading, .uploaded, .credits,
            .state, .notDone:
            break
        }
        listener?.yield(.request(event, of: id))
    }

    /// Keeps the open questions: the answer may be given at the next start, or by another command.
    private func ask(_ questions: [TurnReader.ToolQuestion], after answers: [Conversation.Answer] = []) {
        current.questions = questions
        current.answers = answers
        keepProject()
        if let question = questions.first { keep(ChatEntry(.agent, wording.words(for: question))) }
    }

    private func keepAnswer(of id: RequestID?) {
        let pieces = answer.keys.sorted().compactMap { answer[$0] }.filter { !$0.isEmpty }
        answer = [:]
        guard isByHand(id) else { return pieces.forEach { keep(ChatEntry(.agent, $0)) } }
        if !pieces.isEmpty { keep(ChatEntry(.handAnswer, pieces.joined(separator: "\n"))) }
    }

    /// Whether what is wanted was done by hand, and not said.
    private func isByHand(_ id: RequestID?) -> Bool { id.map(byHand.contains) ?? false }
}
