import ExactJSON
import Foundation
import ServiceClient
import ServiceProtocol
import Timeline

// What each event does to a turn.
extension Conversation {
    mutating func said(_ text: String) -> [Effect] {
        guard phase == .idle else {
            waiting.append(text)
            return []
        }
        reader = TurnReader()
        draftBefore = draftNow
        texts = [:]
        hasFailed = false
        language = Language(of: text)
        phase = .streaming
        return [
            .tell(.began(text)), .open(text), .start(.stillWorking, patience.stillWorking),
            .start(.silence, patience.silence),
        ]
    }

    mutating func cancel() -> [Effect] {
        guard phase != .idle else { return [] }
        phase = .idle
        // What waits must not go off behind the back of someone who just said stop.
        waiting = []
        return [.close, .stopTimers, .tell(.failed("Stopped.", mayRetry: false)), .tell(.finished)]
    }

    mutating func read(_ signal: StreamSignal) -> [Effect] {
        // A heartbeat is life, not progress: it does not reset the silence.
        guard case .frame(let frame) = signal else { return [] }
        var effects: [Effect] = [.start(.silence, patience.silence)]
        for update in reader.read(frame) {
            switch update {
            case .text(let piece, let text): effects += show(text, piece: piece)
            case .toolStarted(let call): effects.append(.tell(.toolStarted(call)))
            case .toolEnded(let id, let error): effects.append(.tell(.toolEnded(id: id, error: error)))
            case .draft(let draft):
                draftNow = draft
                effects.append(.tell(.draft(draft)))
            case .confirmationAsked(_, let hint):
                effects += show(hint.isEmpty ? "The agent asks for a confirmation." : hint, piece: 1000 + texts.count)
            case .failed(let reason):
                hasFailed = true
                effects.append(.tell(.failed(reason, mayRetry: true)))
            }
        }
        return effects
    }

    private mutating func show(_ text: String, piece: Int) -> [Effect] {
        let good = Self.withoutTrailingNoise(
            text,
            hasOtherText: texts.contains { $0.key != piece && !$0.value.isEmpty }
        )
        guard texts[piece] != good else { return [] }
        texts[piece] = good
        return [.tell(.text(piece: piece, good))]
    }

    /// After good text, a trailing "I encountered a temporary issue" is noise of the backend, by its own word.
    private static func withoutTrailingNoise(_ text: String, hasOtherText: Bool) -> String {
        guard let noise = text.range(of: "I encountered a temporary issue") else { return text }
        let good = text[..<noise.lowerBound]
        guard hasOtherText || good.contains(where: { !$0.isWhitespace }) else { return text }
        return String(good)
    }

    mutating func ended() -> [Effect] {
        phase = .reconciling
        return [.stopTimers, .fetchState]
    }

    mutating func broke(_ error: ServiceError) -> [Effect] {
        guard error.leavesOutcomeUnknown else {
            return finish([.tell(.failed(error.description, mayRetry: true, cause: error))])
        }
        phase = .recovering(looks: 0)
        return [.close, .stopTimers, .tell(.recovering), .start(.look, patience.firstLook)]
    }

    mutating func looked(at draft: JSON) -> [Effect] {
        switch phase {
        case .idle, .streaming: return []
        case .reconciling:
            return take(draft) + finish(answerForSilence())
        case .recovering(let looks):
            let isNew = Draft(json: draft) != Draft(json: draftBefore)
            if isNew { return take(draft) + finish([.tell(.changes(changes()))]) }
            return lookAgain(after: looks)
        }
    }

    mutating func stateUnavailable(_ error: ServiceError) -> [Effect] {
        switch phase {
        case .idle, .streaming: return []
        case .reconciling: return finish([.tell(.failed(error.description, mayRetry: false, cause: error))])
        case .recovering(let looks): return lookAgain(after: looks)
        }
    }

    private mutating func lookAgain(after looks: Int) -> [Effect] {
        guard looks + 1 < patience.looks else {
            return finish([.tell(.failed("The edit was not done.", mayRetry: true))])
        }
        phase = .recovering(looks: looks + 1)
        return [.start(.look, patience.nextLook)]
    }

    private mutating func take(_ draft: JSON) -> [Effect] {
        guard draft != draftNow else { return [] }
        draftNow = draft
        return [.tell(.draft(draft))]
    }

    private func changes() -> [String] {
        DraftDifference(from: Draft(json: draftBefore), to: Draft(json: draftNow)).lines(language)
    }

    /// Never silence after an edit: without a word from the agent, the drafts themselves say what was done.
    private func answerForSilence() -> [Effect] {
        let spoke = texts.values.contains { text in text.contains { !$0.isWhitespace } }
        guard !spoke, !hasFailed else { return [] }
        let lines = changes()
        if lines.isEmpty {
            return [.tell(.changes([language == .chinese ? "没有任何更改。" : "Nothing changed."]))]
        }
        return [.tell(.changes(lines))]
    }

    private mutating func finish(_ effects: [Effect]) -> [Effect] {
        phase = .idle
        var all = effects + [.stopTimers, .tell(.finished)]
        if !waiting.isEmpty { all += said(waiting.removeFirst()) }
        return all
    }

    mutating func ranOut(_ timer: Timer) -> [Effect] {
        switch (timer, phase) {
        case (.stillWorking, .streaming):
            [.tell(.stillWorking), .start(.stillWorking, patience.stillWorking)]
        case (.silence, .streaming): broke(.timedOut(what: "The agent"))
        case (.look, .recovering): [.fetchState]
        default: []
        }
    }
}

extension ServiceError {
    /// Whether the service may have done what it was asked although no good answer came.
    var leavesOutcomeUnknown: Bool {
        switch self {
        case .connectionLost, .timedOut: true
        case .http(let status, _): status >= 500
        default: false
        }
    }
}
