import ExactJSON
import ServiceClient
import ServiceProtocol

// The session with the service, and the draft as it is there.
extension Workspace {
    /// The session, made where there is none yet.
    public func sessionID() async throws -> String {
        if let id = current.sessionID { return id }
        if let opening { return try await opening.value }
        let request = SessionRequest(taskName: "project", language: language)
        let task = Task { [client] in
            let ticket = try await client.createSession(request)
            self.adopt(ticket)
            return ticket.sessionID
        }
        opening = task
        defer { opening = nil }
        return try await task.value
    }

    private func adopt(_ ticket: SessionTicket) {
        current.sessionID = ticket.sessionID
        current.taskID = ticket.taskID
        keepProject()
    }

    /// Does a call in the session; one that the service does not know any more is replaced, which is said, and the
    /// call made once more: nothing was done in a session that is not there.
    func inSession<Answer: Sendable>(
        _ call: @Sendable (_ session: String) async throws -> Answer
    ) async throws -> Answer {
        let session = try await sessionID()
        do {
            return try await call(session)
        } catch ServiceError.refused(let refusal) where refusal.code == .sessionNotFound {
            return try await call(try await renewSession(insteadOf: session))
        }
    }

    /// Opens another session. Its timeline is empty, on that side and so here; the conversation stays.
    private func renewSession(insteadOf old: String) async throws -> String {
        guard current.sessionID == old else { return try await sessionID() }
        let ticket = try await client.createSession(SessionRequest(taskName: "project", language: language))
        guard current.sessionID == old else { return try await sessionID() }
        current.draft = .null
        current.questions = []
        adopt(ticket)
        await driver?.handle(.sessionRenewed)
        listener?.yield(.sessionRenewed)
        return ticket.sessionID
    }

    /// Asks the service for the draft as it is.
    public func refresh() async throws -> Project {
        let seen = draftsSeen
        let state = try await inSession { try await self.client.state(session: $0) }
        // What a turn brought meanwhile is newer than this answer; and a turn that runs fetches the draft at its end.
        guard draftsSeen == seen, await driver?.isBusy != true else { return current }
        if state.draft != current.draft {
            current.draft = state.draft
            keepProject()
        }
        await driver?.handle(.refreshed(state.draft))
        return current
    }

    /// A link that opens the project in a browser.
    public func browserLink() async throws -> BrowserLink {
        let session = try await sessionID()
        return try await client.browserLink(task: current.taskID ?? "", session: session)
    }
}
