import EditLanguage
import ExactJSON
import Foundation
import ScriptedService
import ServiceClient
import ServiceProtocol
import Testing
import Timeline

@testable import Workspace

/// What is wanted, from a workspace down to the service: under its name, on one stream.
@Suite(.timeLimit(.minutes(15))) struct RequestServiceTests {
    private let sentence = "set the canvas to 1080×1920 at 30 fps"

    /// A workspace whose paths begin in a folder of the test's.
    private func with(
        draft: JSON = Drafts.filmed,
        gate: Gate? = nil,
        _ body: (ForgetfulService, Workspace, WorkspaceFixture) async throws -> Void
    ) async throws {
        let service = ForgetfulService(draft: draft)
        try await WorkspaceFixture.with({ request in
            if request.path == "/run_sse" { await gate?.wait() }
            return await service.answer(request)
        }) { desk in
            var project = try desk.store.open("film", service: "hosted", create: true)
            (project.sessionID, project.draft) = ("s1", draft)
            try desk.store.save(project, service: "hosted")
            let workspace = Workspace(
                project: project,
                client: desk.client,
                store: desk.store,
                language: .english,
                folder: desk.folder,
                clock: HastyClock(desk.clock)
            )
            try await body(service, workspace, desk)
            await workspace.close()
        }
    }

    private func failure(_ event: Workspace.Event) -> RequestError? {
        if case .request(.notDone(let failure), _) = event { failure } else { nil }
    }

    private func job(_ event: Workspace.Event) -> RenderJob? {
        if case .request(.exported(let job, _), _) = event { job } else { nil }
    }

    @Test func theShapeComesFirstAndTheFilmAfterIt() async throws {
        try await with { service, workspace, desk in
            let events = await workspace.events()
            await workspace.submit(Request(id: 1, .export(ExportOrder(ratio: .tall, file: "x.mp4"))))
            let all = await told(events) { job($0) != nil }
            let turn = all.compactMap { event -> RequestID? in
                if case .request(.began(sentence, isAgain: false), let id) = event { id } else { nil }
            }
            #expect(turn.count == 1 && turn != [1])
            #expect(all.contains(.request(.reshaping(.tall), of: 1)))
            #expect(all.contains(.request(.finished, of: turn.first)))
            #expect(all.last.flatMap(job)?.file == desk.folder.appending(path: "x.mp4"))
            #expect(await service.done == ["s1: \(sentence)"])
            await workspace.renders.stop()
        }
    }

    @Test func whatHasItsShapeIsExportedAtOnce() async throws {
        try await with { service, workspace, _ in
            let events = await workspace.events()
            await workspace.submit(Request(id: 1, .export(ExportOrder(ratio: .wide))))
            _ = await told(events) { job($0) != nil }
            #expect(await service.done.isEmpty)
            await workspace.renders.stop()
        }
    }

    @Test func aSecondShapeDoesNotTakeThePlaceOfTheFirst() async throws {
        let gate = Gate()
        try await with(gate: gate) { service, workspace, _ in
            let events = await workspace.events()
            await workspace.submit(Request(id: 1, .export(ExportOrder(ratio: .tall))))
            _ = await told(events) { $0 == .request(.reshaping(.tall), of: 1) }
            await workspace.submit(Request(id: 2, .export(ExportOrder(ratio: .square))))
            let refused = await told(events) { failure($0) != nil }.last
            #expect(refused == .request(.notDone(.reshaping), of: 2))
            gate.open()
            _ = await told(events) { job($0) != nil }
            #expect(await service.done == ["s1: \(sentence)"])
            await workspace.renders.stop()
        }
    }

    @Test func stoppingTheShapeStopsTheFilm() async throws {
        let gate = Gate()
        try await with(gate: gate) { service, workspace, _ in
            let events = await workspace.events()
            await workspace.submit(Request(id: 1, .export(ExportOrder(ratio: .tall))))
            _ = await told(events) { $0 == .request(.reshaping(.tall), of: 1) }
            await workspace.cancelTurn()
            _ = await told(events) { $0 == .request(.notSent(nil), of: 1) }
            gate.open()
            let jobs = try await workspace.jobs()
            #expect(jobs.isEmpty)
        }
    }

    @Test(arguments: [
        ("nowhere/x.mp4", "does not exist or cannot be written to", RequestError.Kind.input),
        ("pipe.mp4", "is a pipe", .place),
    ])
    func aFilmThatCannotBePutDownIsNotAskedFor(_ name: String, _ words: String, _ kind: RequestError.Kind)
        async throws
    {
        try await with { service, workspace, desk in
            mkfifo(desk.folder.appending(path: "pipe.mp4").path, 0o600)
            let events = await workspace.events()
            // Before the picture changes its shape as well.
            for (number, ratio) in [nil, Timeline.Canvas.Ratio.tall].enumerated() {
                let order = ExportOrder(ratio: ratio, file: name)
                await workspace.submit(Request(id: RequestID(maker: "test", number: number), .export(order)))
                let refused = await told(events) { failure($0) != nil }.last.flatMap(failure)
                #expect(refused.map { English().words(for: $0).contains(words) } == true)
                #expect(refused?.kind == kind)
            }
            #expect(desk.service.requests.isEmpty)
        }
    }

    @Test func anEmptyTimelineIsNotExported() async throws {
        try await with(draft: Drafts.empty) { _, workspace, _ in
            let events = await workspace.events()
            for (number, ratio) in [nil, Timeline.Canvas.Ratio.tall].enumerated() {
                let order = ExportOrder(ratio: ratio)
                await workspace.submit(Request(id: RequestID(maker: "test", number: number), .export(order)))
                let refused = await told(events) { failure($0) != nil }.last.flatMap(failure)
                #expect(refused == RequestError.nothingToExport)
            }
        }
    }

    @Test func theTimelineThatWasKeptIsExportedAsItIs() async throws {
        try await with { service, workspace, _ in
            await service.forget("s1")
            await workspace.allowNewSession()
            try await workspace.readyToSend()
            let events = await workspace.events()
            await workspace.submit(Request(id: 1, .export(ExportOrder(ratio: .tall))))
            let refused = await told(events) { failure($0) != nil }.last.flatMap(failure)
            #expect(refused == .keptShape)
            await workspace.submit(Request(id: 2, .export(ExportOrder())))
            let exported = await told(events) { job($0) != nil }.last
            #expect(exported.flatMap(job)?.draft == Drafts.filmed)
            guard case .exported(_, let note?) = exported?.told else {
                Issue.record("nothing is said of it")
                return
            }
            #expect(note.contains("the one before, which is gone"))
            await workspace.renders.stop()
        }
    }

    @Test func oneRequestIsDoneOnceHoweverOftenItComes() async throws {
        try await with { service, workspace, _ in
            let events = await workspace.events()
            for _ in 1...3 { await workspace.submit(.said("add a title", id: 1)) }
            _ = await told(events) { $0 == .request(.finished, of: 1) }
            await workspace.submit(.said("add a title", id: 1))
            await workspace.submit(.said("add a title", id: 2))
            _ = await told(events) { $0 == .request(.finished, of: 2) }
            #expect(await service.done == ["s1: add a title", "s1: add a title"])
        }
    }

    @Test func pathsBeginInTheFolderThatIsWorkedIn() async throws {
        try await with { service, workspace, desk in
            try Data(repeating: 1, count: 1000).write(to: desk.folder.appending(path: "clip.mp4"))
            let events = await workspace.events()
            await workspace.submit(Request(id: 1, .upload(["clip.mp4", "http://example.com/a.mp4"])))
            let all = await told(events) {
                if case .uploaded = $0.told { true } else { failure($0) != nil }
            }
            #expect(all.compactMap(failure).isEmpty)
            #expect(await service.uploads == 2)
            await workspace.submit(Request(id: 2, .upload([])))
            let refused = await told(events) { failure($0) != nil }.last
            #expect(refused == .request(.notDone(.noFile), of: 2))
        }
    }

    @Test func whatAnExportTellsComesOnTheSameStream() async throws {
        try await with { _, workspace, _ in
            let events = await workspace.events()
            await workspace.submit(Request(id: 1, .export(ExportOrder())))
            let all = await told(events) { if case .job(let job) = $0 { job.status == "rendering" } else { false } }
            #expect(all.contains { if case .job(let job) = $0 { job.phase == .saved } else { false } })
            await workspace.renders.stop()
        }
    }
}
