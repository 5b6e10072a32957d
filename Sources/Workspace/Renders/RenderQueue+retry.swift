import Foundation

extension RenderQueue {
    /// Begins a job again that failed or was stopped, under a new number.
    public func retry(_ id: String) throws -> RenderJob? {
        guard var job = try store.job(id), job.isOver, work[id] == nil else { return nil }
        job.renderID = try newNumber().id
        job.attempt = 1
        job.phase = .saved
        job.note = nil
        _ = try makeWay(for: &job)
        // Another film may have got the name meanwhile.
        job.file = try FreeName.next(to: job.file) { try store.isTaken($0) }
        job.standing = Destination(job.file).standing
        try note(job)
        waiting.append(job)
        startWaiting()
        return job
    }
}
