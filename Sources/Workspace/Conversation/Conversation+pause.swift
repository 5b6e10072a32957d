import ServiceClient

// What cannot be sent for want of a service.
extension Conversation {
    /// Has a message wait that nobody was there for, with all behind it; nil where it is not to wait.
    ///
    /// One who gives a command hears of it at once, but for a service that is busy: it is tried once more, as the protocol
    /// has it. An answer is asked for anew instead.
    mutating func pause(_ id: RequestID?, for error: ServiceError) -> [Effect]? {
        guard let id, error.isOfTheMoment, !error.isOfSettings, phase == .aiming(id) || !turn.isAnswer else {
            return nil
        }
        let pause: Duration
        if let refusal = error.refusal {
            guard let patience = isPatient ? refusal.pause : tries == 0 ? refusal.patience : nil else { return nil }
            pause = patience * timeouts.pace
        } else {
            guard isPatient else { return nil }
            pause = timeouts.pause(beforeTry: tries)
        }
        tries += 1
        phase = .pausing
        liveness = nil
        return [.close, .stopTimers] + queue(id) + [.tell(.paused(error, again: pause), of: id), .start(.again, pause)]
    }

    /// Has what waits stand apart, where it would fail in the moment in which it is sent.
    mutating func parkWaiting() -> [Effect] {
        ledger.waiting.map { request in
            ledger.move(request.id, to: .parked)
            return .tell(.parked(request), of: request.id)
        }
    }
}
