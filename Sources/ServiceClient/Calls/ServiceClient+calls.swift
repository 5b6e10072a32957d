import ExactJSON
import NIOHTTP1
import ServiceProtocol

extension ServiceClient {
    /// Opens a session with the editing agent.
    /// - Throws: `ServiceError`: refused, not reachable, or an answer that names no session.
    public func createSession(_ request: SessionRequest) async throws -> SessionTicket {
        let data = try await call(.POST, ServicePaths.createSession, .json(request.json))
        guard let ticket = SessionTicket(json: data) else {
            throw ServiceError.unreadable(what: .noSession)
        }
        return ticket
    }

    /// What a session holds.
    /// - Throws: `ServiceError`: refused, `.sessionNotFound` among others, or not reachable.
    public func state(session: String) async throws -> SessionState {
        SessionState(json: try await call(.GET, ServicePaths.state(session: session)))
    }

    /// Hands a draft to a session, in the place of its own; the draft as it is held then. A call of the studio's own.
    /// - Throws: `ServiceError`: refused, not reachable, or an answer without a draft.
    public func hand(_ draft: JSON, to session: String) async throws -> JSON {
        let data = try await call(.PUT, ServicePaths.draft(session: session), .json(HandedDraft(draft).json))
        guard let held = HandedDraft(json: data) else { throw ServiceError.unreadable(what: .noTimeline) }
        return held.draft
    }

    /// The versions of a session's draft; a call of the studio's own.
    /// - Throws: `ServiceError`: refused, not reachable, or an answer without versions.
    public func versions(session: String) async throws -> DraftVersions {
        guard let versions = DraftVersions(json: try await call(.GET, ServicePaths.versions(session: session))) else {
            throw ServiceError.unreadable(what: .notJSON)
        }
        return versions
    }

    /// One version of a session's draft, by its number from 1; a call of the studio's own.
    /// - Throws: `ServiceError`: refused, with 404 where it has none of that number, not reachable, or an answer without a draft.
    public func version(_ number: Int, session: String) async throws -> KeptVersion {
        let data = try await call(.GET, ServicePaths.version(number, session: session))
        guard let version = KeptVersion(json: data) else { throw ServiceError.unreadable(what: .noTimeline) }
        return version
    }

    /// What the account may still spend.
    /// - Throws: `ServiceError`: refused, not reachable, or an answer without a balance.
    public func credits() async throws -> Credits {
        guard let credits = Credits(json: try await call(.GET, ServicePaths.credits)) else {
            throw ServiceError.unreadable(what: .noBalance)
        }
        return credits
    }

    /// Hands a draft over to be rendered.
    ///
    /// A job whose number the service already has is not made twice, so the render queue may ask again after a crash.
    /// - Throws: `ServiceError`: refused, not reachable, or an answer that does not say that the job was taken.
    public func submit(_ request: RenderRequest) async throws {
        let answer = try await call(.POST, ServicePaths.render, .json(request.json))
        let saysNo =
            answer["success"]?.bool == false || answer["error"].map { $0 != .null } ?? false
            || ["error", "failed"].contains(answer["status"]?.string?.lowercased())
        guard answer.object != nil && !saysNo || answer == .null else {
            throw ServiceError.unreadable(what: .exportNotTaken)
        }
    }

    /// How far an export is.
    /// - Throws: `ServiceError`: refused, not reachable, or an answer that says no step.
    public func poll(render id: String) async throws -> RenderStatus {
        let answer = try await call(.GET, ServicePaths.poll(render: id))
        guard let status = RenderStatus(json: answer) else {
            let word = RenderStatus.doubtfulWord(in: answer)
            throw ServiceError.unreadable(what: word.map { .renderStatus($0) } ?? .noRenderStatus)
        }
        let secrets = await identity.secrets
        return RenderStatus(
            status.phase,
            progress: status.progress,
            url: status.url,
            duration: status.duration,
            size: status.size,
            reason: status.reason.map(secrets.redacted)
        )
    }

    /// A link that opens the session in a browser, by a claim token that lasts a while: the API token never goes into
    /// an address.
    /// - Throws: `ServiceError`: refused, not reachable, or an answer without a claim token.
    public func browserLink(task: String, session: String) async throws -> BrowserLink {
        let body: JSON = ["task_id": .string(task), "session_id": .string(session)]
        let data = try await call(.POST, ServicePaths.claimToken, .json(body))
        guard let claim = data["claim_token"]?.string, !claim.isEmpty else {
            throw ServiceError.unreadable(what: .noLink)
        }
        return BrowserLink(
            address: "\(configuration.webAddress)/workspace/claim?ct=\(ServicePaths.escaped(claim))",
            lasts: data["expires_in"]?.int.map { .seconds($0) }
        )
    }
}

/// An address that opens a session in a browser.
public struct BrowserLink: Hashable, Sendable {
    /// The address.
    public let address: String
    /// How long it is good for, where the service says so.
    public let lasts: Duration?
}

extension ServiceClient {
    /// Stops an export of the studio; the hosted service documents no such call.
    /// - Throws: `ServiceError`: refused, or not reachable.
    public func cancel(render id: String) async throws {
        _ = try await call(.DELETE, ServicePaths.poll(render: id))
    }
}
