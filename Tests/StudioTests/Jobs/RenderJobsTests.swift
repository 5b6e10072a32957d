import ExactJSON
import Foundation
import Rendering
import ServiceProtocol
import Testing
import Timeline

@testable import Studio

/// Export jobs of the service itself, without a socket.
@Suite("Export jobs", .serialized, .timeLimit(.minutes(3))) struct RenderJobsTests {
    private static func with(_ body: (StudioService, String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "jobs-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let folders = StudioFolders(root: folder)
        try folders.prepare()
        let service = try StudioService(
            settings: StudioSettings(folder: folder, cache: folder.appending(path: "cache"), worksAhead: false),
            folders: folders,
            tools: try MediaTools.find()
        )
        let session = try service.store.createSession(SessionRequest(json: [:]), userID: "anon_x")
        try await body(service, session.id)
        await service.jobs.stop()
    }

    private static func request(_ id: String, _ session: String, titles: Int, length: Int = 40) -> RenderRequest {
        let titles = (0..<titles).map { number in
            Segment(
                start: number * length,
                duration: length,
                name: "t\(number)",
                content: .title(Title("Title number \(number) of very many"))
            )
        }
        let draft = Draft(tracks: [Track(kind: .text, segments: titles)])
        return RenderRequest(
            id: id,
            sessionID: session,
            draft: draft.json,
            output: RenderOutput(quality: "draft", resolution: "320x180")
        )
    }

    private static func wait(_ service: StudioService, _ id: String, for phase: RenderStatus.Phase) async throws {
        while try service.store.render(id)?.currentPhase != phase { await Task.yield() }
    }

    @Test func planningALongFilmKeepsNobodyWaiting() async throws {
        try await Self.with { service, session in
            try await service.jobs.submit(Self.request("render_long", session, titles: 40_000))
            try await service.jobs.submit(Self.request("render_short", session, titles: 1, length: 500))
            try await Self.wait(service, "render_long", for: .processing)
            let clock = ContinuousClock()
            let record = try #require(try service.store.render("render_long"))
            // The jobs answer while the film is planned …
            let asked = await clock.measure {
                #expect(await service.jobs.status(of: record, base: "").phase == .processing)
            }
            #expect(asked < .seconds(5))
            // … and go on as soon as it is cancelled.
            let cancelled = try await clock.measure {
                try await service.jobs.cancel("render_long")
                while try service.store.render("render_short")?.currentPhase == .pending { await Task.yield() }
            }
            #expect(cancelled < .seconds(5))
            try await Self.wait(service, "render_short", for: .completed)
            #expect(try service.store.render("render_long")?.reason == "cancelled")
            #expect(try FileManager.default.contentsOfDirectory(atPath: service.folders.scratch.path).isEmpty)
        }
    }

    @Test func stoppingEndsAPlanAndLeavesTheJobOpen() async throws {
        try await Self.with { service, session in
            try await service.jobs.submit(Self.request("render_long", session, titles: 40_000))
            try await Self.wait(service, "render_long", for: .processing)
            let clock = ContinuousClock()
            #expect(await clock.measure { await service.jobs.stop() } < .seconds(5))
            #expect(try service.store.render("render_long")?.currentPhase == .processing)
        }
    }

    /// A job of an earlier version that took any draft.
    @Test func anOpenJobOfTooManySegmentsIsToldAndDoesNotRun() async throws {
        try await Self.with { service, session in
            try await service.jobs.submit(
                Self.request("render_huge", session, titles: Draft.mostSegments + 1, length: 1)
            )
            try await Self.wait(service, "render_huge", for: .failed)
            #expect(try service.store.render("render_huge")?.reason?.contains("100000 are the most") == true)
        }
    }
}
