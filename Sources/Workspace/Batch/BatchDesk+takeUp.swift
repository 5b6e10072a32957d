import Foundation
import ServiceClient

// What an earlier program left of a file.
extension BatchDesk {
    /// Looks what became of a file that was at work when a program ended. It then begins anew on a timeline that nobody
    /// else changes any more, unless its film was begun.
    /// - Parameter since: when the step began in which it was left.
    func takeUp(_ file: Batch.File, since: Date, now: Date) async throws -> Batch.Event {
        switch file.step {
        case .exporting(let id):
            return try await takeUp(export: id, of: file)
        case .clearing, .placing, .saying:
            let age = Duration.seconds(max(0, now.timeIntervalSince(since)))
            return try await isKnown(file, age: age) ? .begins(project: project) : .sessionGone
        case .waiting, .looking, .uploading, .done, .failed: return .begins(project: await project)
        }
    }

    private func takeUp(export id: String?, of file: Batch.File) async throws -> Batch.Event {
        let project = await project
        let kept = try id.flatMap { try store.job($0) }
        let job = try kept ?? store.job(of: project, to: file.job.output, service: client.key)
        guard let job else { return .begins(project: project) }
        switch job.phase {
        case .done(let size): return .filmed(size: size)
        case .failed, .cancelled: return .begins(project: project)
        case .saved, .rendering, .downloading:
            try await workspace.renders.resume()
            return .exports(job: job.id)
        }
    }

    /// Whether it is known what became of the message that was on its way; looks until it is, or until the service has
    /// certainly ended.
    /// - Parameter age: how long ago it was sent, at most.
    private func isKnown(_ file: Batch.File, age: Duration) async throws -> Bool {
        let turns = client.traits.turns
        var left = turns.turn - age
        if client.traits.turnsGoOnAlone, left > .zero { tell(.looksUp(file: file.id, left)) }
        let events = await workspace.events()
        let found = await workspace.restore()
        // What was not sent is said again when the file begins anew.
        for request in found.unsent { await workspace.handle(waiting: request.id, .withdraw) }
        guard let id = found.cutOff else { return true }
        var turn = BatchTurn(of: id, language.workspaceWording, fault: fault)
        for await event in events {
            turn.hear(event)
            if turn.isOver { break }
        }
        try Task.checkCancellation()
        guard !turn.isKnown else { return true }
        // A studio that ended keeps nothing of an unfinished turn.
        guard client.traits.turnsGoOnAlone else { return true }
        let before = await workspace.project.timeline
        var looks = 0
        while left > .zero {
            let pause = min(left, turns.look(looks + 1))
            try await clock.sleep(for: pause)
            left -= pause
            looks += 1
            if let project = try? await workspace.refresh(), project.timeline != before { return true }
        }
        return false
    }
}
