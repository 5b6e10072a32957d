import ServiceClient
import ServiceProtocol

// An export that is begun again, also where its session is gone.
extension Workspace {
    /// Begins an export again that failed or was stopped; nil where there is none.
    ///
    /// Where the service does not know the session any more that it was asked for in, it goes on under another one.
    /// - Throws: `RequestError.folder` where its film cannot be put down any more, the service's error where another session is
    ///   needed and cannot be had, and the store's.
    public func retry(_ id: String) async throws -> RenderJob? {
        guard let job = try store.job(id), job.isOver else { return nil }
        try checkFolder(of: job.file)
        let session = await isUnknown(job.sessionID) ? try await sessionInstead(of: job) : nil
        return try await renders.retry(id, in: session)
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
