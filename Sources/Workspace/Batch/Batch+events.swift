import Timeline

// What happens to a file, and what is to be done for it next.
extension Batch {
    /// What was done for a file.
    enum Event: Hashable, Sendable {
        /// There is a timeline to work on, in a project.
        case begins(project: String)
        /// Whether the timeline is as that of a new film.
        case looked(isBlank: Bool)
        /// The file is with the service, under a name.
        case uploaded(name: String)
        /// A turn with the agent is over; the timeline behind it.
        case turned(BatchTurn.Outcome, Draft)
        /// An export is with the others.
        case exports(job: String)
        /// The film lies in its place.
        case filmed(size: Int)
        case failed(BatchFailure)
        /// The session is not known any more, or nobody knows what became of what was said in it.
        case sessionGone
    }

    /// What is to be done for a file next.
    enum Effect: Hashable, Sendable {
        case look, clear, upload
        /// Has a file put on the timeline that was uploaded under a name.
        case place(name: String)
        case say(String)
        case export
        case wait(job: String)
        /// Goes on in another project, whose session is new.
        case renew
    }

    /// Takes in what was done for a file; what is to be done next, nil where nothing is.
    mutating func handle(_ event: Event, of id: Int) -> Effect? {
        guard files.indices.contains(id) else { return nil }
        switch event {
        case .begins(let project):
            (files[id].step, files[id].project) = (.looking, project)
            return .look
        case .failed(let failure): return fail(id, failure)
        case .sessionGone: return renew(id)
        case .exports(let job):
            files[id].step = .exporting(job: job)
            return .wait(job: job)
        case .filmed(let size):
            files[id].step = .done(size: size)
            return nil
        case .looked(let isBlank):
            files[id].step = isBlank ? .uploading : .clearing
            return isBlank ? .upload : .clear
        case .uploaded(let name):
            files[id].step = .placing
            return .place(name: name)
        case .turned(let outcome, let draft): return turned(id, outcome, draft)
        }
    }

    private mutating func turned(_ id: Int, _ outcome: BatchTurn.Outcome, _ draft: Draft) -> Effect? {
        switch outcome {
        case .failed(let fault, let words): return fail(id, BatchFailure(fault, at: failing(files[id].step), words))
        case .sessionGone: return renew(id)
        case .notUnderstood(let words), .done(let words): return answered(id, outcome, words, draft)
        }
    }

    /// Where the timeline itself tells whether something was done, it is what counts.
    private mutating func answered(_ id: Int, _ outcome: BatchTurn.Outcome, _ words: String, _ draft: Draft) -> Effect?
    {
        switch files[id].step {
        case .clearing:
            guard draft.isBlank else { return fail(id, BatchFailure(.refused, at: .clearing, words)) }
            files[id].step = .uploading
            return .upload
        case .placing:
            guard !draft.isEmpty else { return fail(id, BatchFailure(.refused, at: .placing, words)) }
            return say(0, of: id)
        case .saying(let number):
            if case .notUnderstood = outcome { return fail(id, BatchFailure(.refused, at: .saying(number), words)) }
            return say(number + 1, of: id)
        case .waiting, .looking, .uploading, .exporting, .done, .failed: return nil
        }
    }

    private mutating func say(_ number: Int, of id: Int) -> Effect {
        let instructions = files[id].job.instructions
        guard instructions.indices.contains(number) else {
            files[id].step = .exporting(job: nil)
            return .export
        }
        files[id].step = .saying(number)
        return .say(instructions[number])
    }

    private func failing(_ step: Step) -> BatchFailure.Step {
        switch step {
        case .clearing: .clearing
        case .placing: .placing
        case .saying(let number): .saying(number)
        case .waiting, .looking, .uploading, .exporting, .done, .failed: .other
        }
    }

    private mutating func fail(_ id: Int, _ failure: BatchFailure) -> Effect? {
        files[id].step = .failed(failure)
        return nil
    }

    /// Begins a file anew in another session; one that loses every session is given up.
    private mutating func renew(_ id: Int) -> Effect? {
        guard files[id].renewals < Self.mostRenewals else {
            return fail(id, BatchFailure(.lost, ""))
        }
        files[id].renewals += 1
        (files[id].step, files[id].project) = (.waiting, nil)
        return .renew
    }

    private static let mostRenewals = 2
}

extension Draft {
    /// Whether it is as that of a new film: nothing of another one is left in it.
    var isBlank: Bool { isEmpty && canvas == .standard && loudness == nil }
}
