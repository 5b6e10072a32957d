import EditLanguage
import ProgramLog

extension RenderQueue {
    /// Tells the log of a step, once.
    func logStep(of job: RenderJob) {
        guard logged[job.id] != job.status else { return }
        logged[job.id] = job.isOver ? nil : job.status
        if case .failed(let told) = job.phase {
            // The log speaks one language, whoever is at work.
            let reason = failures[job.id].map(English().words(for:)) ?? told
            Log(.workspace).error("export", .job(job.renderID), .phase(job.status), .reason(reason))
        } else {
            Log(.workspace).info("export", .job(job.renderID), .phase(job.status))
        }
    }
}
