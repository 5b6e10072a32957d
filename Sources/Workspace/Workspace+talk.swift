import ServiceClient

// What the user says and does in the conversation.
extension Workspace {
    /// Answers whether another session is begun in the place of one that is gone.
    func answerForSession(_ isConfirmed: Bool, of id: RequestID) async {
        asksForSession = false
        guard isConfirmed else {
            tell(.sessionDeclined)
            return await ready().handle(.sessionDeclined)
        }
        do {
            try await beginAnew()
        } catch {
            let reason = wording.noNewSession(because: wording.account(of: error))
            record(.failed(reason, mayRetry: false, cause: RequestError(error)), of: id)
            if let session = current.sessionID { lose(session) }
        }
    }

    /// Stops the turn that runs and drops what waits.
    public func cancelTurn() async {
        await driver?.handle(.cancelled)
        // What the turn had shown of the draft may not have been kept over there.
        if let draft = try? await refresh().draft { record(.draft(draft), of: nil) }
    }

    /// What a user does with a message that waits; it keeps its place in the queue.
    public enum Handling: Hashable, Sendable {
        /// It is being changed and does not go off meanwhile.
        case hold
        /// It is left as it was.
        case release
        /// It says something else now.
        case amend(String)
        /// It is taken back.
        case withdraw
        /// It is sent though an earlier program did not, or waits for its turn.
        case send
    }

    /// Does something with a message that waits; one that had its turn meanwhile is left alone.
    public func handle(waiting id: RequestID, _ handling: Handling) async {
        switch handling {
        case .hold: await driver?.handle(.held(id))
        case .release: await driver?.handle(.released(id))
        case .amend(let text): await driver?.handle(.amended(id, text))
        case .send: await driver?.handle(.unparked(id))
        case .withdraw: await driver?.handle(.withdrawn(id))
        }
    }

    /// The messages that wait.
    public func waiting() async -> [Request] { await driver?.waiting ?? [] }

    /// What was last heard of the turn that runs, and when, since the conversation began; nil between turns.
    public func liveness() async -> Liveness? { await driver?.liveness }

    /// Whether a turn is under way.
    public func isTurnRunning() async -> Bool { await driver?.isBusy ?? false }
}
