import ServiceClient
import ServiceProtocol

// An export that is begun again, also where its session is gone.
extension Workspace {
    /// Begins an export again that failed or was stopped; nil where there is none.
    ///
    /// Where the service does not know the session any more that it was asked for in, the same draft is exported under
    /// another one, as a job of its own.
    public func retry(_ id: String) async throws -> RenderJob? {
        guard let job = try store.job(id), job.isOver else { return nil }
        try checkFolder(of: job.file)
        guard await isUnknown(job.sessionID) else { return try await renders.retry(id) }
        let place = try FreeName.next(to: job.file) { try store.isTaken($0) }
        return try await renders.export(
            job.draft,
            of: Project(name: job.project),
            session: try await sessionInstead(of: job),
            output: job.output,
            to: place
        )
    }

    /// Whether the service says twice that it does not know a session; no other answer says so.
    private func isUnknown(_ session: String) async -> Bool {
        do {
            _ = try await client.state(session: session)
            return false
        } catch ServiceError.refused(let refusal) where refusal.code == .sessionNotFound {
            return (try? await isGone(session)) ?? false
        } catch {
            return false
        }
    }

    private func sessionInstead(of job: RenderJob) async throws -> String {
        guard job.project == current.name else { return try await newTicket().sessionID }
        lose(job.sessionID)
        return try await sessionForExport()
    }
}
