import ServiceClient
import ServiceProtocol
import Timeline

// How a job is handed over, once, and looked up.
extension RenderQueue {
    /// Hands a job over, once: before it is sent again under the same number, the service is asked whether it has it.
    ///
    /// A refusal that is certainly the service's own and will not pass is told at once; of anything else nobody knows
    /// what it says of the job, so it is looked up. Where the session is not known any more, it gets another one.
    func handOver(_ job: inout RenderJob) async throws {
        var handOver = HandOver(mayHaveBeenSent: mayHaveBeenSent(job.renderID), Patience(schedule))
        var pauses = schedule.pauses.makeIterator()
        while true {
            switch handOver.step {
            case .over: return
            case .failed(let error): throw error
            case .unknown(let error): throw RenderError.unknown(error)
            case .look: handOver.wasLookedUp(try await lookUp(job.renderID))
            case .renewSession:
                try await renewSession(of: &job)
                handOver.hasNewSession()
            case .submit:
                do {
                    try await client.submit(
                        RenderRequest(id: job.renderID, sessionID: job.sessionID, draft: job.draft, output: job.output)
                    )
                    handOver.wasTaken()
                } catch let error as ServiceError {
                    handOver.wasSent(error)
                    guard handOver.isUndecided else { continue }
                    guard let pause = pauses.next() else { throw error }
                    try await clock.sleep(for: pause)
                }
            }
        }
    }

    /// Asks whether the service has a job, until it is known or patience ends.
    func lookUp(_ id: String) async throws -> Lookup.Verdict {
        var lookup = Lookup(Patience(schedule))
        var pauses = schedule.pauses.makeIterator()
        while true {
            let next: Lookup.Next
            var last: ServiceError?
            do {
                next = lookup.heard(try await client.poll(render: id))
            } catch let error as ServiceError where error.saysNothingOfTheFilm {
                (next, last) = (lookup.heard(error), error)
            }
            switch next {
            case .tell(let verdict): return verdict
            case .ask(let pause):
                guard let pause = pause ?? pauses.next() else { return .unknown(last ?? .connectionLost) }
                try await clock.sleep(for: pause)
            }
        }
    }

    /// Gives a job a session that the service knows; those of one session that is gone share one.
    private func renewSession(of job: inout RenderJob) async throws {
        let old = job.sessionID
        let new: String
        if let known = sessionsInstead[old] {
            new = known
        } else {
            let request = SessionRequest(taskName: "project", language: language.rawValue)
            new = try await patiently { try await self.client.createSession(request).sessionID }
            sessionsInstead[old] = new
        }
        job.sessionID = new
        job.note = FilmNotes(job, in: wording).onNewSession()
        try noteStep(job)
    }
}
