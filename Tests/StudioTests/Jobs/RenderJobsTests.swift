import ExactJSON
import Foundation
import GRDB
import Rendering
import ServiceProtocol
import Synchronization
import TestSupport
import Testing
import Timeline

@testable import Studio

/// Export jobs of the service itself, without a socket.
@Suite("Export jobs", .inTurn, .serialized, .timeLimit(.minutes(15))) struct RenderJobsFilmTests {
    /// - Parameter probe: a shell script in ffprobe's place.
    private static func with(
        probe: String? = nil,
        _ body: (StudioService, String) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "jobs-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let folders = StudioFolders(root: folder)
        try folders.prepare()
        var tools = try MediaTools.find()
        if let probe {
            let file = folder.appending(path: "probe")
            try Data("#!/bin/sh\n\(probe)\n".utf8).write(to: file)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
            tools = MediaTools(ffmpeg: tools.ffmpeg, ffprobe: file.path)
        }
        let service = try StudioService(
            settings: StudioSettings(folder: folder, cache: folder.appending(path: "cache"), worksAhead: false),
            folders: folders,
            tools: tools
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

    /// A job over so many files, each of which has to be looked into first.
    private static func request(
        _ id: String,
        _ session: String,
        files: Int,
        in service: StudioService
    ) throws -> RenderRequest {
        let clips = try (0..<files).map { number in
            let name = "\(id)\(number).mp4"
            try Data("film".utf8).write(to: service.folders.media.appending(path: name))
            try service.store.add(
                MediaRecord(
                    id: name,
                    sessionID: session,
                    name: name,
                    file: name,
                    kind: "video",
                    duration: 1000,
                    width: 640,
                    height: 360,
                    created: Date()
                )
            )
            let media = Segment.Media(source: .file(id: name))
            return Segment(start: number * 1000, duration: 1000, name: name, content: .media(media))
        }
        let draft = Draft(tracks: [Track(kind: .video, segments: clips)])
        return RenderRequest(id: id, sessionID: session, draft: draft.json, output: RenderOutput())
    }

    /// Notes each start beside itself, and then takes an hour.
    private static let slowProbe = #"echo begun >> "$0.log"; exec sleep 3600"#

    private static func probesBegun(_ service: StudioService) -> Int {
        let log = try? String(contentsOfFile: service.tools.ffprobe + ".log", encoding: .utf8)
        return log?.split(separator: "\n").count ?? 0
    }

    @Test func aJobWhoseSourcesAreLookedAtEndsWhenItIsCancelled() async throws {
        try await Self.with(probe: Self.slowProbe) { service, session in
            try await service.jobs.submit(try Self.request("render_many", session, files: 30, in: service))
            try await service.jobs.submit(Self.request("render_next", session, titles: 1, length: 500))
            while Self.probesBegun(service) == 0 { await Task.yield() }
            try await service.jobs.cancel("render_many")
            while try service.store.render("render_next")?.currentPhase == .pending { await Task.yield() }
            #expect(try service.store.render("render_many")?.reason == "cancelled")
            #expect(Self.probesBegun(service) == 1)
        }
    }

    @Test func stoppingEndsTheLookAtSourcesAndLeavesTheJobOpen() async throws {
        try await Self.with(probe: Self.slowProbe) { service, session in
            try await service.jobs.submit(try Self.request("render_many", session, files: 30, in: service))
            while Self.probesBegun(service) == 0 { await Task.yield() }
            await service.jobs.stop()
            #expect(try service.store.render("render_many")?.currentPhase == .processing)
            #expect(Self.probesBegun(service) == 1)
        }
    }

    /// Whoever edits in another session does not wait for a job's sources, nor for the same file.
    @Test func lookingAtSourcesKeepsNobodyWaiting() async throws {
        try await Self.with(probe: Self.slowProbe) { service, session in
            let order = try Self.request("render_many", session, files: 3, in: service)
            let draft = Draft(json: order.draft)
            try await service.jobs.submit(order)
            while Self.probesBegun(service) == 0 { await Task.yield() }
            try await service.library.prepare(Draft(tracks: [Track(kind: .text, segments: [])]), session: session)
            let asker = Task { try await service.library.prepare(draft, session: session) }
            asker.cancel()
            await #expect(throws: CancellationError.self) { try await asker.value }
            #expect(try service.store.render("render_many")?.currentPhase == .processing)
        }
    }

    @Test func whatADraftNeedsIsNotReckonedForWhoIsCancelled() async throws {
        let draft = Draft(json: Self.request("render_x", "s", titles: 3).draft)
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            _ = try draft.neededLengths()
        }
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    /// Whoever asks how far a job is does not wait for megabytes to be read.
    @Test func theRequestOfAJobIsReadOnlyToDoIt() async throws {
        try await Self.with { service, session in
            let order = RenderOrder(id: "render_a", sessionID: session, request: #"{"a":1}"#)
            #expect(try service.store.add(order))
            #expect(try !service.store.add(order))
            #expect(try service.store.request(ofRender: "render_a") == #"{"a":1}"#)
            #expect(try service.store.request(ofRender: "render_b") == nil)
            let read = Mutex<[String]>([])
            service.store.database.inDatabase { database in
                database.trace { event in read.withLock { $0.append("\(event)") } }
            }
            try service.store.update("render_a") { $0.phase = RenderStatus.Phase.failed.rawValue }
            try service.store.update("render_a") { $0.phase = RenderStatus.Phase.failed.rawValue }
            #expect(try service.store.render("render_a")?.currentPhase == .failed)
            #expect(try service.store.request(ofRender: "render_a") == #"{"a":1}"#)
            let statements = read.withLock { $0 }.filter { !$0.hasPrefix("SELECT request") }
            #expect(!statements.contains { $0.contains("renderRequest") })
            // What is as it was is not written again.
            #expect(statements.filter { $0.hasPrefix("UPDATE") }.count == 1)
        }
    }

    private static func wait(_ service: StudioService, _ id: String, for phase: RenderStatus.Phase) async throws {
        while try service.store.render(id)?.currentPhase != phase { await Task.yield() }
    }

    @Test func planningALongFilmKeepsNobodyWaiting() async throws {
        try await Self.with { service, session in
            try await service.jobs.submit(Self.request("render_long", session, titles: 40_000))
            try await service.jobs.submit(Self.request("render_short", session, titles: 1, length: 500))
            try await Self.wait(service, "render_long", for: .processing)
            let record = try #require(try service.store.render("render_long"))
            // The jobs answer while the film is planned: nothing of it is rendered yet …
            let status = await service.jobs.status(of: record, base: "")
            #expect(status.phase == .processing)
            #expect(status.progress == 0)
            #expect(try service.store.render("render_long")?.currentPhase == .processing)
            // … and go on once it is cancelled.
            try await service.jobs.cancel("render_long")
            try await Self.wait(service, "render_short", for: .completed)
            #expect(try service.store.render("render_long")?.reason == "cancelled")
            #expect(try FileManager.default.contentsOfDirectory(atPath: service.folders.scratch.path).isEmpty)
        }
    }

    @Test func stoppingEndsAPlanAndLeavesTheJobOpen() async throws {
        try await Self.with { service, session in
            try await service.jobs.submit(Self.request("render_long", session, titles: 40_000))
            try await Self.wait(service, "render_long", for: .processing)
            await service.jobs.stop()
            #expect(try service.store.render("render_long")?.currentPhase == .processing)
        }
    }

    /// A job of an earlier version that took any draft.
    @Test(.enabled(if: TestAmount.isAll, "writes and reads 100,001 segments: .ci/films"))
    func anOpenJobOfTooManySegmentsIsToldAndDoesNotRun() async throws {
        try await Self.with { service, session in
            try await service.jobs.submit(
                Self.request("render_huge", session, titles: Draft.mostSegments + 1, length: 1)
            )
            try await Self.wait(service, "render_huge", for: .failed)
            #expect(try service.store.render("render_huge")?.reason?.contains("100000 are the most") == true)
        }
    }
}
