import ServiceClient
import ServiceProtocol
import Timeline

// The session with the service.
extension Workspace {
    /// What may be done where the session is not known any more.
    enum Renewal: Hashable, Sendable {
        /// Another one is begun where the project held nothing, or the user said so.
        case whereEmpty
        /// So it is, unless a turn is at work: that is at work in the session there is.
        case betweenTurns
        /// None is: the call is about what was done in this one.
        case never
    }

    /// The session, made where there is none yet.
    /// - Throws: the service's error where there is none yet and it cannot be made.
    public func sessionID() async throws -> String {
        if let id = current.sessionID { return id }
        if let opening { return try await opening.value }
        let task = Task { try await self.openSession() }
        opening = task
        defer { opening = nil }
        return try await task.value
    }

    private func openSession() async throws -> String {
        if let id = await takeOver() { return id }
        let ticket = try await newTicket()
        // A token that was not seen before may be a new one of an account that has worked on the project.
        if let id = takeOver(by: ticket.userID) {
            await driver?.handle(.refreshed(current.draft))
            record(.draft(current.draft), of: nil)
            return id
        }
        if client.traits.takesDrafts, !current.isEmpty {
            try await plant(in: ticket)
            return ticket.sessionID
        }
        if adopt(ticket) { return ticket.sessionID }
        return await takeOver() ?? ticket.sessionID
    }

    private func takeOver(by user: String?) -> String? {
        guard let other = try? store.takeOver(current.name, service: client.key, user: user) else { return nil }
        current = other
        return other.sessionID
    }

    func newTicket() async throws -> SessionTicket {
        try await client.createSession(SessionRequest(taskName: "project", language: language.rawValue))
    }

    /// Goes on in another session, which is kept with what the one before held; false where another program was quicker.
    private func adopt(_ ticket: SessionTicket) -> Bool {
        do {
            guard let renewed = try store.renew(current, session: ticket, service: client.key) else { return false }
            current = renewed
        } catch {
            tell(trouble: .session(wording.account(of: error)))
            current = current.renewed(ticket, lastSeen: nil)
        }
        return true
    }

    /// Takes the project as another program left it that has begun another session; nil where none has.
    @discardableResult
    private func takeOver() async -> String? {
        guard let other = stored(), let id = other.sessionID, id != current.sessionID else { return nil }
        current = other
        (isSessionLost, asksForSession) = (false, false)
        await driver?.handle(.refreshed(other.draft))
        record(.draft(other.draft), of: nil)
        return id
    }

    // MARK: A session that is gone

    /// Does a call in the session.
    ///
    /// One answer that the session is not known may be the slip of a server that just comes up: a moment later the state
    /// is asked for, before it is believed, and where that is there the call, which was not done, is made once more. Else
    /// another session is begun, which is said, and the call made there; or, where the project held something, the call
    /// fails and what was held stays.
    func inSession<Answer: Sendable>(
        _ renewal: Renewal,
        _ call: @Sendable (_ session: String) async throws -> Answer
    ) async throws -> Answer {
        let session = try await sessionID()
        do {
            return try await called(call, session)
        } catch ServiceError.refused(let refusal) where refusal.code == .sessionNotFound {
            guard try await isGone(session) else { return try await called(call, session) }
        }
        guard current.sessionID == session else {
            // What is about one session is never looked for in another.
            guard renewal != .never else { throw RequestError.sessionLost }
            return try await call(try await sessionID())
        }
        guard await mayRenew(renewal), let new = try await renewSession(insteadOf: session) else {
            lose(session)
            throw RequestError.sessionLost
        }
        return try await call(new)
    }

    private func called<Answer: Sendable>(
        _ call: @Sendable (_ session: String) async throws -> Answer,
        _ session: String
    ) async throws -> Answer {
        let answer = try await call(session)
        if current.sessionID == session, isSessionLost { await find() }
        return answer
    }

    /// Whether the service says once more, a moment later, that it does not know a session; no other answer says so.
    func isGone(_ session: String) async throws -> Bool {
        try await clock.sleep(for: .seconds(1))
        do {
            _ = try await client.state(session: session)
            return false
        } catch ServiceError.refused(let refusal) where refusal.code == .sessionNotFound {
            return true
        }
    }

    private func mayRenew(_ renewal: Renewal) async -> Bool {
        switch renewal {
        case .never: return false
        case .betweenTurns: if await driver?.isBusy == true { return false }
        case .whereEmpty: break
        }
        // What another program has put into an empty project is not given up unasked.
        if current.isEmpty, let other = keptElsewhere(), !other.isEmpty {
            await driver?.handle(.refreshed(other.draft))
            record(.draft(other.draft), of: nil)
        }
        return current.isEmpty || mayBeginAnew
    }

    func lose(_ session: String) {
        guard current.sessionID == session else { return }
        isSessionLost = true
        asksForSession = true
        tell(.sessionLost)
    }

    private func find() async {
        (isSessionLost, asksForSession) = (false, false)
        // Who has not heard of the loss need not hear of either.
        untold.removeAll { $0 == .sessionLost }
        tell(.sessionFound)
        await driver?.handle(.sessionFound)
    }

    /// Opens another session. Its timeline is empty; that of the old one is kept with the project, and the conversation
    /// stays. Nil where another program has begun one already: what is said here is meant for another timeline than that.
    private func renewSession(insteadOf old: String) async throws -> String? {
        guard current.sessionID == old else { return try await sessionID() }
        if let id = stored()?.sessionID, id != old { return nil }
        let ticket: SessionTicket
        if let spare { ticket = spare } else { ticket = try await newTicket() }
        guard current.sessionID == old else { return try await sessionID() }
        let before = current.keptDrafts
        guard adopt(ticket) else {
            spare = ticket
            return nil
        }
        spare = nil
        (isSessionLost, asksForSession) = (false, false)
        // Told first: what waited for it begins at once.
        tell(.sessionRenewed(kept: current.keptDrafts != before))
        await driver?.handle(.sessionRenewed)
        return ticket.sessionID
    }

    /// Lets another session be begun, from now on, wherever the service does not know the project's any more.
    public func allowNewSession() { mayBeginAnew = true }

    /// Begins another session in the place of one that is gone, as the user decided.
    func beginAnew() async throws {
        guard !isClosed, isSessionLost, let old = current.sessionID, await driver?.isBusy != true else { return }
        guard try await renewSession(insteadOf: old) == nil else { return }
        // Another program was quicker. What was said here was meant for another timeline than its new one.
        tell(.sessionMoved)
        await driver?.handle(.sessionDeclined)
        await takeOver()
    }

    /// A session under which a timeline can be exported whose own is gone.
    func sessionForExport() async throws -> String {
        guard isSessionLost else { return try await sessionID() }
        if let spare { return spare.sessionID }
        let ticket = try await newTicket()
        spare = ticket
        return ticket.sessionID
    }
}
