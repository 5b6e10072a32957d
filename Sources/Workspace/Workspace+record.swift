import ServiceProtocol

// What is told of a request is on disk before anybody hears it.
extension Workspace {
    func record(_ event: Request.Event, of id: RequestID?) {
        switch event {
        case .began(let text, let isAgain):
            answer = [:]
            if !current.questions.isEmpty { ask([]) }
            if !isAgain { keep(ChatEntry(.you, text)) }
        case .text(let piece, let text): answer[piece] = text
        case .draft(let draft):
            draftsSeen += 1
            become(draft)
        case .asked(let questions, let answers): ask(questions, after: answers)
        case .notSent(let reason): if let reason { keep(ChatEntry(.problem, reason)) }
        case .changes(let lines): keep(ChatEntry(changes: lines))
        case .failed(let reason, _, _):
            keepAnswer()
            keep(ChatEntry(.problem, reason))
        case .finished: keepAnswer()
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

    private func keepAnswer() {
        for piece in answer.keys.sorted() {
            if let text = answer[piece], !text.isEmpty { keep(ChatEntry(.agent, text)) }
        }
        answer = [:]
    }
}
