import ExactJSON
import ServiceClient
import ServiceProtocol
import Timeline

// The session with the service, and the draft as it is there.
extension Workspace {
    /// What may be done where the session is not known any more.
    enum Renewal: Hashable, Sendable {
        /// Another one is begun where the project held nothing, or the user said so.
        case whereEmpty
        /// None is: the call is about what was done in this one.
        case never
    }

    /// The session, made where there is none yet.
    public func sessionID() async throws -> String {
        if let id = current.sessionID { return id }
        if let opening { return try await opening.value }
        let task = Task {
            let ticket = try await self.newTicket()
            self.adopt(ticket)
            return ticket.sessionID
        }
        opening = task
        defer { opening = nil }
        return try await task.value
    }

    func newTicket() async throws -> SessionTicket {
        try await client.createSession(SessionRequest(taskName: "project", language: language))
    }

    private func adopt(_ ticket: SessionTicket) {
        current.sessionID = ticket.sessionID
        current.taskID = ticket.taskID
        keepProject()
    }

    // MARK: A session that is gone

    /// Does a call in the session.
    ///
    /// One answer that the session is not known may be the slip of a server that just comes up: the call, which was not
    /// done, is made once more before it is believed. Then another session is begun, which is said, and the call made
    /// there; or, where the project held something, the call fails and what was held stays.
    func inSession<Answer: Sendable>(
        _ renewal: Renewal,
        _ call: @Sendable (_ session: String) async throws -> Answer
    ) async throws -> Answer {
        let session = try await sessionID()
        for isLast in [false, true] {
            do {
                let answer = try await call(session)
                if current.sessionID == session, isSessionLost { await find() }
                return answer
            } catch ServiceError.refused(let refusal) where refusal.code == .sessionNotFound {
                if isLast { break }
            }
        }
        guard current.sessionID == session else { return try await call(try await sessionID()) }
        guard renewal == .whereEmpty, current.timeline.isEmpty || mayBeginAnew else {
            lose()
            throw SessionLost()
        }
        return try await call(try await renewSession(insteadOf: session))
    }

    func lose() {
        isSessionLost = true
        asksForSession = true
        tell(.sessionLost)
    }

    private func find() async {
        (isSessionLost, asksForSession) = (false, false)
        tell(.sessionFound)
        await driver?.handle(.sessionFound)
    }

    /// What may be done by a call that is no turn's: a turn at work is at work in the session there is.
    func renewalOutsideTurns() async -> Renewal { await driver?.isBusy == true ? .never : .whereEmpty }

    /// Opens another session. Its timeline is empty; that of the old one is kept with the project, and the conversation
    /// stays.
    private func renewSession(insteadOf old: String) async throws -> String {
        guard current.sessionID == old else { return try await sessionID() }
        let ticket: SessionTicket
        if let spare { ticket = spare } else { ticket = try await newTicket() }
        guard current.sessionID == old else { return try await sessionID() }
        spare = nil
        (isSessionLost, asksForSession) = (false, false)
        if !current.timeline.isEmpty { current.kept = current.draft }
        current.draft = .null
        (current.questions, current.answers) = ([], [])
        adopt(ticket)
        // Told first: what waited for it begins at once.
        tell(.sessionRenewed)
        await driver?.handle(.sessionRenewed)
        return ticket.sessionID
    }

    /// Lets another session be begun, from now on, wherever the service does not know the project's any more.
    public func allowNewSession() { mayBeginAnew = true }

    /// Begins another session in the place of one that is gone, as the user decided.
    func beginAnew() async throws {
        guard isSessionLost, let old = current.sessionID, await driver?.isBusy != true else { return }
        if let kept = try? store.project(current.name, service: client.key), let id = kept.sessionID, id != old {
            // Another program was quicker. What was said here was meant for another timeline than its new one.
            await driver?.handle(.sessionDeclined)
            current = kept
            isSessionLost = false
            tell(.sessionRenewed)
            await driver?.handle(.refreshed(kept.draft))
            take(.draft(kept.draft))
            return
        }
        _ = try await renewSession(insteadOf: old)
    }

    /// A session under which a timeline can be exported whose own is gone.
    func sessionForExport() async throws -> String {
        guard isSessionLost else { return try await sessionID() }
        if let spare { return spare.sessionID }
        let ticket = try await newTicket()
        spare = ticket
        return ticket.sessionID
    }

    // MARK: The draft

    /// Asks the service for the draft as it is.
    public func refresh() async throws -> Project {
        let seen = draftsSeen
        let renewal = await renewalOutsideTurns()
        let state = try await inSession(renewal) { try await self.client.state(session: $0) }
        // What a turn brought meanwhile is newer than this answer; and a turn that runs fetches the draft at its end.
        guard draftsSeen == seen, await driver?.isBusy != true else { return current }
        guard state.draft.object != nil || current.timeline.isEmpty else { throw ServiceError.noTimeline }
        let kept = keptElsewhere()
        if let kept { current.formerVolumes = kept.formerVolumes }
        become(state.draft, after: kept)
        await driver?.handle(.refreshed(state.draft))
        return current
    }

    /// The draft as it is, or, where the service does not know the session any more, as it was last seen.
    public func look() async throws -> Project {
        do {
            return try await refresh()
        } catch is SessionLost {
            return current
        }
    }

    /// Asks for the draft before something is sent.
    /// - Throws: `NotSent`, since nothing was.
    @discardableResult
    public func readyToSend() async throws -> Project {
        do {
            return try await refresh()
        } catch let error where !(error is CancellationError) {
            throw NotSent(cause: error)
        }
    }

    /// Takes in a draft, and keeps it.
    /// - Parameter kept: the project as it is on disk, where that was looked at.
    func become(_ draft: JSON, after kept: Project? = nil) {
        let before = kept ?? current
        guard draft != current.draft || draft != before.draft else { return }
        current.formerVolumes.see(before.timeline, become: Draft(json: draft))
        current.draft = draft
        keepProject()
    }

    /// The project as it is on disk: another program may have worked on it, and seen more than this one.
    private func keptElsewhere() -> Project? {
        let kept = try? store.project(current.name, service: client.key)
        return kept?.sessionID == current.sessionID ? kept : nil
    }

    /// A link that opens the project in a browser.
    public func browserLink() async throws -> BrowserLink {
        try await inSession(await renewalOutsideTurns()) { session in
            try await self.client.browserLink(task: await self.current.taskID ?? "", session: session)
        }
    }
}
