import ServiceClient

// How a job ends.
extension RenderQueue {
    /// The service's error by which a job of this run failed, if it was one.
    public func cause(of id: String) -> RequestError? {
        guard case .service = failures[id]?.kind else { return nil }
        return failures[id]
    }

    /// Waits until a job is over, also one that another program works on; nil for a job that is not known.
    ///
    /// A job that nobody works on any more, because this queue was stopped, is given as it stands.
    /// - Throws: the database's error, or `CancellationError` while another program is waited for; the job goes on.
    public func finish(_ id: String) async throws -> RenderJob? {
        while let job = try store.job(id), !job.isOver {
            if let task = work[id] ?? sessionWork(job) {
                await task.value
            } else if try store.isOwnedElsewhere(id) {
                try await clock.sleep(for: schedule.others)
                try resume()
            } else {
                return job
            }
        }
        return try store.job(id)
    }

    private func sessionWork(_ job: RenderJob) -> Task<Void, Never>? {
        busy[job.sessionID].flatMap { work[$0] }
    }
}
