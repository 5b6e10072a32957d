import ProgramLog

extension RenderQueue {
    /// Tells the log of a step, once.
    func logStep(of job: RenderJob) {
        guard logged[job.id] != job.status else { return }
        logged[job.id] = job.isOver ? nil : job.status
        if case .failed(let reason) = job.phase {
            Log(.workspace).error("export", .job(job.renderID), .phase(job.status), .reason(reason))
        } else {
            Log(.workspace).info("export", .job(job.renderID), .phase(job.status))
        }
    }
}
