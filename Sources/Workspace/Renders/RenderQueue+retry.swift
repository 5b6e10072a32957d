import Foundation

extension RenderQueue {
    /// Begins a job again that failed or was stopped, under a new number.
    ///
    /// The old number is asked after first: what was given up may have been made all the same.
    /// - Parameter session: another session for it, where its own is gone.
    /// - Returns: the job as it begins; nil where there is none of that name, or it is not over.
    /// - Throws: the database's error; nothing is begun then.
    public func retry(_ id: String, in session: String? = nil) throws -> RenderJob? {
        guard var job = try store.job(id), job.isOver, work[id] == nil else { return nil }
        // Whoever has the film wants another one.
        if case .done = job.phase { job.former = nil } else { job.former = job.renderID }
        job.renderID = try newNumber().id
        job.attempt = 1
        job.phase = .saved
        job.note = nil
        _ = try makeWay(for: &job)
        if let session {
            job.sessionID = session
            job.note = FilmNotes(job, in: wording).onNewSession()
        }
        // Another film may have got the name meanwhile.
        job.file = try FreeName.next(to: job.file) { try store.isTaken($0) }
        job.standing = Destination(job.file).standing
        try note(job)
        waiting.append(job)
        startWaiting()
        return job
    }
}
