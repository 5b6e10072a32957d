import Foundation
import ServiceClient
import ServiceProtocol
import Timeline

/// A project in which files of a batch are worked on, one after the other: does one step and says what came of it.
struct BatchDesk: Sendable {
    let workspace: Workspace
    let client: ServiceClient
    let store: ProjectStore
    let language: Language
    let clock: any Clock<Duration>
    /// What an error comes to.
    let fault: @Sendable (RequestError) -> BatchFault
    let tell: @Sendable (BatchNews) -> Void

    var project: String { get async { await workspace.project.name } }
    private var wording: any WorkspaceWording { language.workspaceWording }

    /// Does a step for a file.
    func perform(_ effect: Batch.Effect, for file: Batch.File) async throws -> Batch.Event {
        do {
            return try await done(effect, for: file)
        } catch let error as CancellationError {
            throw error
        } catch {
            return failure(of: RequestError(error))
        }
    }

    private func failure(of error: RequestError) -> Batch.Event {
        switch error {
        case .sessionLost, .notSent(.sessionLost): .sessionGone
        default: .failed(BatchFailure(fault(error), wording.words(for: error)))
        }
    }

    private func done(_ effect: Batch.Effect, for file: Batch.File) async throws -> Batch.Event {
        switch effect {
        case .look: return .looked(isBlank: try await workspace.readyToSend().timeline.isBlank)
        case .clear:
            return await turn(.edit(KeyEdit(.clearTimeline, on: workspace.project.timeline)), of: file)
        case .upload:
            let files = try await workspace.upload([URL(filePath: file.job.file)]) { share in
                tell(.share(file: file.id, share))
            }
            return .uploaded(name: files.last?.name ?? file.job.name)
        case .place(let name): return await turn(.say(wording.placing(Self.plain(name))), of: file)
        case .say(let text): return await turn(.say(text), of: file)
        case .export: return try await export(file)
        case .wait(let job): return try await film(job, of: file)
        case .renew: return .begins(project: await project)
        }
    }

    // MARK: Talk

    /// Says something and waits for the end of its turn.
    private func turn(_ action: Request.Action, of file: Batch.File) async -> Batch.Event {
        let before = await workspace.project.timeline
        let events = await workspace.events()
        let request = request(action)
        var turn = BatchTurn(of: request.id, wording, fault: fault)
        await workspace.submit(request)
        for await event in events {
            turn.hear(event)
            if turn.isOver { break }
        }
        // Without an end the program goes, and nothing is known.
        guard turn.isOver else { return .failed(BatchFailure(.lost, "")) }
        let after = await workspace.project.timeline
        if case .saying(let number) = file.step, case .done(let words) = turn.outcome {
            let isUnchanged = after == before
            tell(.answered(file: file.id, instruction: number, words: words, isUnchanged: isUnchanged))
        }
        return .turned(turn.outcome, after)
    }

    private func request(_ action: Request.Action) -> Request {
        var numbers = RequestNumbers()
        return Request(id: numbers.next(), action, language: language)
    }

    /// A name that can stand in quotes; nil for one that would be read as more than a name.
    static func plain(_ name: String) -> String? {
        let isPlain = name.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || " -_.,()+&".unicodeScalars.contains(scalar)
        }
        return isPlain && !name.isEmpty && name.utf8.count <= 200 ? name : nil
    }

    // MARK: Its film

    private func export(_ file: Batch.File) async throws -> Batch.Event {
        let events = await workspace.events()
        let request = request(.export(file.job.order))
        await workspace.submit(request)
        for await event in events {
            guard case .request(let told, of: request.id) = event else { continue }
            switch told {
            case .exported(let job, let note):
                if let note { tell(.note(file: file.id, note)) }
                return .exports(job: job.id)
            case .notDone(let error): throw error
            case .notSent(let words): return .failed(BatchFailure(.failed, words ?? ""))
            default: continue
            }
        }
        throw CancellationError()
    }

    /// Waits for the film.
    private func film(_ id: String, of file: Batch.File) async throws -> Batch.Event {
        let events = await workspace.events()
        let watch = Task {
            for await case .job(let job) in events where job.id == id {
                switch job.phase {
                case .rendering(let share): tell(.share(file: file.id, share * 0.9))
                case .downloading(_, let share): tell(.share(file: file.id, 0.9 + share * 0.1))
                case .saved, .done, .failed, .cancelled: break
                }
            }
        }
        defer { watch.cancel() }
        let renders = workspace.renders
        let job = try await withTaskCancellationHandler {
            try await renders.finish(id)
        } onCancel: {
            Task { await renders.stop() }
        }
        try Task.checkCancellation()
        switch job?.phase {
        case .done(let size):
            if let note = job?.note { tell(.note(file: file.id, note)) }
            return .filmed(size: size)
        case .failed(let words):
            let cause = await renders.cause(of: id)
            return .failed(BatchFailure(cause.map(fault) ?? .failed, words))
        case .cancelled, nil: return .failed(BatchFailure(.failed, wording.words(for: .stopped)))
        case .saved, .rendering, .downloading: throw CancellationError()
        }
    }
}
