import ExactJSON
import Foundation
import ManualClock
import ScriptedService
import ServiceProtocol
import Testing

@testable import Workspace

/// Jobs that an ended program left open, and the world that has changed meanwhile.
@Suite(.timeLimit(.minutes(15))) struct ResumedJobServiceTests {
    private func job(_ phase: RenderJob.Phase, to file: URL) -> RenderJob {
        RenderJob(
            id: "render_1",
            project: "film",
            service: "hosted",
            sessionID: "s",
            renderID: "render_1",
            draft: ["t": [], "d": 0],
            output: RenderOutput(),
            file: file,
            phase: phase,
            promisedSize: nil,
            attempt: 1,
            created: Date(),
            standing: "-"
        )
    }

    /// Takes a job up as the next program does.
    private func takeUp(_ job: RenderJob, _ desk: WorkspaceFixture) async throws -> RenderJob? {
        let place = desk.folder.appending(path: "other/projects.sqlite")
        do {
            let other = try ProjectStore(file: place)
            _ = try other.open("film", service: "hosted", create: true)
            try other.save(job)
        }
        let store = try ProjectStore(file: place)
        let queue = RenderQueue(client: desk.client, store: store, clock: desk.clock)
        #expect(try await queue.resume().map(\.id) == [job.id])
        let time = Task { await desk.clock.run() }
        defer { time.cancel() }
        let end = try await queue.finish(job.id)
        await queue.stop()
        return end
    }

    @Test(arguments: ["link", "pipe", "folder", "part"])
    func whatIsInTheWayByNowLosesNoFilm(_ obstacle: String) async throws {
        let farm = ScriptedFarm([ScriptedFarm.done])
        try await WorkspaceFixture.with({ await farm.answer($0) }) { desk in
            let file = desk.folder.appending(path: "film.mp4")
            let part = desk.folder.appending(path: "film.mp4.part")
            if obstacle != "part" { try Data(ScriptedFarm.bytes.prefix(3)).write(to: part) }
            switch obstacle {
            case "link": symlink("/nowhere", file.path)
            case "pipe": mkfifo(file.path, 0o600)
            case "folder": mkdir(file.path, 0o700)
            default: mkdir(part.path, 0o700)
            }
            let end = try await takeUp(job(.downloading(url: nil, 0.2), to: file), desk)
            #expect(end?.phase == .done(size: ScriptedFarm.bytes.count))
            #expect(end?.file.lastPathComponent == "film-2.mp4")
            #expect(end?.note == "Something else is in the way at film.mp4: the film goes to film-2.mp4.")
            let film = desk.folder.appending(path: "film-2.mp4")
            #expect(try Data(contentsOf: film) == Data(ScriptedFarm.bytes))
            #expect(FileManager.default.fileExists(atPath: part.path) == (obstacle == "part"))
        }
    }

    /// Its own clear words.
    @Test(
        arguments: [
            .json(#"{"detail":"Not Found"}"#, status: 404), .envelope(code: 404, message: "no such job"),
            .envelope(code: 404, message: "no such job", status: 404),
        ] as [ScriptedAnswer]
    )
    func twoClearAnswersTellThatAJobWasNeverSent(_ answer: ScriptedAnswer) async throws {
        let farm = ScriptedFarm([ScriptedFarm.done])
        try await WorkspaceFixture.with({ request in
            let isPoll = request.path.hasPrefix("/api/render/proxy/lambda/")
            if isPoll, await farm.submitted.isEmpty { return answer }
            return await farm.answer(request)
        }) { desk in
            let end = try await takeUp(job(.saved, to: desk.folder.appending(path: "film.mp4")), desk)
            #expect(end?.status == "completed")
            let calls = desk.service.requests.map(\.path).filter { $0.hasPrefix("/api/render/proxy/lambda") }
            let asked = calls.prefix { $0.hasSuffix("render_1") }.count
            #expect(asked == 2, "\(calls)")
        }
    }

    /// What is no clear word does not, however often it comes; the film is there by then.
    @Test(
        arguments: [
            .envelope(code: 1002), .json("{}", status: 410), .json("{}", status: 403), .html(status: 404),
            .json("{}", status: 400), .html(status: 200), .envelope(code: 77), .json("{}"), .redirect(to: "/login"),
            .envelope(code: 5000), .json("{}", status: 503), .json("[]"), .json(#"{"code":0,"data":null}"#),
        ] as [ScriptedAnswer]
    )
    func whatIsNoClearWordIsAskedAgain(_ answer: ScriptedAnswer) async throws {
        let farm = ScriptedFarm([ScriptedFarm.done])
        let polls = Counter()
        try await WorkspaceFixture.with({ request in
            guard request.path.hasPrefix("/api/render/proxy/lambda/") else { return await farm.answer(request) }
            return await polls.next() < 8 ? answer : .json(ScriptedFarm.done)
        }) { desk in
            let end = try await takeUp(job(.saved, to: desk.folder.appending(path: "film.mp4")), desk)
            #expect(end?.status == "completed")
            #expect(await farm.submitted.isEmpty)
        }
    }

    private actor Counter {
        private var count = 0

        func next() -> Int {
            defer { count += 1 }
            return count
        }
    }
}
