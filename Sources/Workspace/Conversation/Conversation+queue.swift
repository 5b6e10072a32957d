import ServiceProtocol
import Timeline

// What is said, what waits, and what is answered.
extension Conversation {
    mutating func said(_ text: String, at now: Duration) -> [Effect] {
        switch phase {
        case .idle: return begin([.text(text)], text, at: now)
        case .asking:
            if let isConfirmed = YesOrNo.read(text) { return answered(isConfirmed, at: now) }
            // Someone who goes on to something else has answered nothing; the question lapses.
            return begin([.text(text)], text, at: now)
        case .streaming, .reconciling, .recovering:
            waiting.append(Waiting(id: nextWaiting, text: text))
            nextWaiting += 1
            return [.tell(.waiting(waiting))]
        }
    }

    private mutating func begin(_ parts: [AgentMessage.Part], _ text: String, at now: Duration) -> [Effect] {
        let language = parts.isText ? Language(of: text) : turn.language
        turn = Turn(language: language)
        turn.know(draftNow)
        liveness = Liveness(began: now)
        laterLooks = 0
        draftBefore = draftNow
        draftTold = draftNow
        phase = .streaming
        return [
            .stopTimers, .tell(.began(text)), .open(parts), .start(.stillWorking, patience.stillWorking),
            .start(.silence, patience.silence), .start(.turn, patience.turn),
        ]
    }

    /// Changes a message that still waits, or takes it back; one that had its turn meanwhile stays as it was sent.
    mutating func changeWaiting(_ id: Int, to text: String?, at now: Duration) -> [Effect] {
        if held == id { held = nil }
        guard let place = waiting.firstIndex(where: { $0.id == id }) else { return [] }
        if let text {
            waiting[place].text = text
        } else {
            waiting.remove(at: place)
        }
        return [.tell(.waiting(waiting))] + startWaiting(at: now)
    }

    /// Sends the next message that waits, unless the user has it in hand or the agent waits for an answer.
    mutating func startWaiting(at now: Duration) -> [Effect] {
        guard phase == .idle, let next = waiting.first, next.id != held else { return [] }
        waiting.removeFirst()
        return [.tell(.waiting(waiting))] + begin([.text(next.text)], next.text, at: now)
    }

    mutating func answered(_ isConfirmed: Bool, at now: Duration) -> [Effect] {
        guard case .asking(var asking) = phase, !asking.open.isEmpty else { return [] }
        asking.answers.append(asking.open.removeFirst().answer(isConfirmed))
        guard asking.open.isEmpty else {
            phase = .asking(asking)
            return [.tell(.asked(asking.open))]
        }
        return begin(asking.answers, YesOrNo.words(isConfirmed, turn.language), at: now)
    }

    mutating func cancel() -> [Effect] {
        laterLooks = 0
        held = nil
        guard phase != .idle else { return [.stopTimers] }
        let wasAsking = if case .asking = phase { true } else { false }
        phase = .idle
        liveness = nil
        var effects: [Effect] = [.close, .stopTimers]
        if !waiting.isEmpty {
            // What waits must not go off behind the back of someone who just said stop.
            waiting = []
            effects.append(.tell(.waiting([])))
        }
        if wasAsking { return effects + [.tell(.asked([]))] }
        return effects + [.tell(.failed("Stopped.", mayRetry: false)), .tell(.finished)]
    }
}

extension [AgentMessage.Part] {
    fileprivate var isText: Bool {
        allSatisfy { if case .text = $0 { true } else { false } }
    }
}

/// The plain answers to a question, in both languages.
enum YesOrNo {
    /// Whether a message says yes or no and nothing else; nil for anything else.
    static func read(_ text: String) -> Bool? {
        let words = text.lowercased().filter { $0.isLetter || $0 == " " }.split(separator: " ").joined(separator: " ")
        if yes.contains(words) { return true }
        return no.contains(words) ? false : nil
    }

    static func words(_ isYes: Bool, _ language: Language) -> String {
        switch language {
        case .english: isYes ? "Yes" : "No"
        case .chinese: isYes ? "是" : "否"
        }
    }

    private static let yes: Set<String> = [
        "y", "yes", "yes please", "yep", "yeah", "sure", "ok", "okay", "go ahead", "do it", "confirm", "proceed", "是",
        "是的", "好", "好的", "可以", "行", "确认", "确定", "同意", "继续",
    ]
    private static let no: Set<String> = [
        "n", "no", "no thanks", "nope", "dont", "do not", "cancel", "stop", "否", "不", "不是", "不要", "不用", "不行", "取消",
        "算了",
    ]
}
