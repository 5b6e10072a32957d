import EditLanguage
import ExactJSON
import Foundation
import ManualClock
import ScriptedService
import ServiceProtocol
import Testing
import Timeline

@testable import Workspace

/// Where a film may go: never in the place of something that is no film, or of what it is made of.
@Suite(.timeLimit(.minutes(15))) struct DestinationServiceTests {
    private static let draft = Draft(tracks: [
        Track(
            kind: .video,
            segments: [
                Segment(start: 0, duration: 3000, name: "Beach.MP4", content: .media(.init(source: .file(id: "1"))))
            ]
        )
    ])

    private func withDesk(_ body: (WorkspaceFixture, ScriptedFarm) async throws -> Void) async throws {
        let farm = ScriptedFarm([ScriptedFarm.done])
        try await WorkspaceFixture.with({ request in
            if request.path.hasPrefix("/api/upload-video/") {
                return .envelope(data: #"{"files":[{"filename":"a.mp4"}]}"#)
            }
            if request.path.hasPrefix("/api/state/") {
                return .envelope(data: #"{"state":{"draft":\#(Self.draft.json.text)}}"#)
            }
            if request.path.hasSuffix("nemo_agent") { return .envelope(data: #"{"task_id":"t","session_id":"s"}"#) }
            return await farm.answer(request)
        }) { try await body($0, farm) }
    }

    private func finish(_ job: RenderJob, _ desk: WorkspaceFixture) async throws -> RenderJob? {
        let time = Task { await desk.clock.run() }
        defer { time.cancel() }
        return try await desk.workspace.renders.finish(job.id)
    }

    private func export(_ desk: WorkspaceFixture, to name: String) async throws -> RenderJob {
        try await desk.workspace.export(RenderOutput(), to: desk.folder.appending(path: name))
    }

    private func refused(
        _ desk: WorkspaceFixture,
        _ name: String,
        _ words: String,
        _ place: SourceLocation = #_sourceLocation
    )
        async
    {
        do {
            _ = try await export(desk, to: name)
            Issue.record("\(name) was taken", sourceLocation: place)
        } catch let error as DestinationError {
            #expect(English().words(for: error).contains(words), sourceLocation: place)
        } catch {
            Issue.record(error, sourceLocation: place)
        }
    }

    @Test func whatIsNoFileIsNotReplaced() async throws {
        try await withDesk { desk, farm in
            let path = { (name: String) in desk.folder.appending(path: name).path }
            mkfifo(path("pipe.mp4"), 0o600)
            symlink("/nowhere/at/all", path("dangling.mp4"))
            try Data("x".utf8).write(to: desk.folder.appending(path: "there.mp4"))
            symlink(path("there.mp4"), path("link.mp4"))
            symlink("/dev/stdout", path("out.mp4"))
            mkdir(path("folder.mp4"), 0o700)
            mkdir(path("b.mp4.part"), 0o700)
            try Data("mine".utf8).write(to: desk.folder.appending(path: "b.mp4.part/mine"))
            await refused(desk, "pipe.mp4", "is a pipe")
            await refused(desk, "dangling.mp4", "is a link to /nowhere/at/all")
            await refused(desk, "link.mp4", "is a link to")
            await refused(desk, "out.mp4", "is a link to /dev/stdout")
            await refused(desk, "folder.mp4", "is a folder")
            await refused(desk, "b.mp4", "is in the way")
            await refused(desk, "projects.sqlite", "keeps its own files")
            await refused(desk, "studio/films/a.mp4", "keeps its own files")
            for device in ["/dev/null", "/dev/stdout"] {
                await #expect(throws: DestinationError.self) {
                    _ = try await desk.workspace.export(RenderOutput(), to: URL(filePath: device))
                }
            }
            #expect(await farm.submitted.isEmpty)
            #expect(desk.service.requests.isEmpty)
            #expect(try String(contentsOf: desk.folder.appending(path: "there.mp4"), encoding: .utf8) == "x")
        }
    }

    @Test func aFilmThatIsThereIsReplacedAsEver() async throws {
        try await withDesk { desk, _ in
            try Data("an older film".utf8).write(to: desk.folder.appending(path: "film.mp4"))
            let end = try await finish(try await export(desk, to: "film.mp4"), desk)
            #expect(end?.status == "completed")
            #expect(end?.note == nil)
            #expect(try Data(contentsOf: desk.folder.appending(path: "film.mp4")) == Data(ScriptedFarm.bytes))
            // Twice to one place: the later film is the one that stays.
            let first = try await export(desk, to: "twice.mp4"), second = try await export(desk, to: "twice.mp4")
            #expect(try await finish(first, desk)?.file.lastPathComponent == "twice.mp4")
            #expect(try await finish(second, desk)?.file.lastPathComponent == "twice.mp4")
        }
    }

    @Test func aSourceIsNotReplaced() async throws {
        try await withDesk { desk, farm in
            let source = desk.folder.appending(path: "clip.mp4")
            try Data("the only copy".utf8).write(to: source)
            _ = try await desk.workspace.upload([source])
            link(source.path, desk.folder.appending(path: "other name.mp4").path)
            await refused(desk, "clip.mp4", "is a source of this film")
            await refused(desk, "./x/../clip.mp4", "is a source of this film")
            await refused(desk, "other name.mp4", "is a source of this film")
            // A link to the folder it lies in leads there too.
            symlink(desk.folder.path, desk.folder.appending(path: "here").path)
            await refused(desk, "here/clip.mp4", "is a source of this film")
            rename(source.path, desk.folder.appending(path: "moved.mp4").path)
            await refused(desk, "moved.mp4", "is a source of this film")
            #expect(await farm.submitted.isEmpty)
            // Where it lay, nothing stands any more.
            #expect(try await finish(try await export(desk, to: "clip.mp4"), desk)?.status == "completed")
            // The film that stands there now may be replaced, until it is a source itself, or another file.
            #expect(try await finish(try await export(desk, to: "clip.mp4"), desk)?.status == "completed")
            try Data("recorded again, and longer".utf8).write(to: source)
            await refused(desk, "clip.mp4", "is a source of this film")
        }
    }

    @Test func aSourceOfAnEarlierVersionIsKnownByItsName() async throws {
        try await withDesk { desk, _ in
            _ = try await desk.workspace.refresh()
            try Data("the only copy".utf8).write(to: desk.folder.appending(path: "beach.mp4"))
            await refused(desk, "beach.mp4", "has the name of a source of this film")
            // A film that was exported there before is none.
            try FileManager.default.removeItem(at: desk.folder.appending(path: "beach.mp4"))
            #expect(try await finish(try await export(desk, to: "beach.mp4"), desk)?.status == "completed")
            #expect(try await finish(try await export(desk, to: "beach.mp4"), desk)?.status == "completed")
        }
    }

    /// Where it is known which file was handed over, another of its name is just a file.
    @Test func aFileOfTheNameOfAKnownSourceIsNone() async throws {
        try await withDesk { desk, _ in
            _ = try await desk.workspace.refresh()
            let source = desk.folder.appending(path: "beach.mp4"), films = desk.folder.appending(path: "films")
            try Data("the only copy".utf8).write(to: source)
            _ = try await desk.workspace.upload([source])
            mkdir(films.path, 0o700)
            try Data("an older film".utf8).write(to: films.appending(path: "beach.mp4"))
            #expect(try await finish(try await export(desk, to: "films/beach.mp4"), desk)?.status == "completed")
            await refused(desk, "beach.mp4", "is a source of this film")
        }
    }

    @Test(arguments: ["file", "pipe", "link", "folder"])
    func whatIsPutThereMeanwhileStays(_ kind: String) async throws {
        try await withDesk { desk, _ in
            let job = try await export(desk, to: "film.mp4")
            let file = desk.folder.appending(path: "film.mp4")
            switch kind {
            case "pipe": mkfifo(file.path, 0o600)
            case "link": symlink("/nowhere", file.path)
            case "folder": mkdir(file.path, 0o700)
            default: try Data("of somebody's".utf8).write(to: file)
            }
            let end = try await finish(job, desk)
            guard kind == "file" else {
                #expect(end?.status == "completed")
                #expect(end?.file.lastPathComponent == "film-2.mp4")
                #expect(end?.note?.contains("film-2.mp4") == true)
                return
            }
            #expect(end?.file.lastPathComponent == "film-2.mp4")
            #expect(end?.note == "Something else was put at film.mp4 meanwhile: the film is in film-2.mp4.")
            #expect(try String(contentsOf: file, encoding: .utf8) == "of somebody's")
        }
    }

    @Test func aRetryGoesNeitherIntoALinkNorIntoADevice() async throws {
        try await withDesk { desk, _ in
            let job = try await export(desk, to: "film.mp4")
            try await desk.workspace.renders.cancel(job.id)
            symlink("/nowhere", desk.folder.appending(path: "film.mp4").path)
            let beside = try #require(try await desk.workspace.renders.retry(job.id))
            #expect(beside.file.lastPathComponent == "film-2.mp4")
            #expect(beside.note == "Something else is in the way at film.mp4: the film goes to film-2.mp4.")
            #expect(try await finish(beside, desk)?.status == "completed")
            let link = try FileManager.default.destinationOfSymbolicLink(
                atPath: desk.folder.appending(path: "film.mp4").path
            )
            #expect(link == "/nowhere")
            // A film of somebody's is no obstacle, and stays as well.
            let other = try await export(desk, to: "other.mp4")
            try await desk.workspace.renders.cancel(other.id)
            try Data("x".utf8).write(to: desk.folder.appending(path: "other.mp4"))
            let again = try #require(try await desk.workspace.renders.retry(other.id))
            #expect(again.file.lastPathComponent == "other-2.mp4")
            #expect(again.note == nil)
            #expect(try await finish(again, desk)?.status == "completed")
        }
    }

    @Test func aFreeNameIsFreeOfLinksThatLeadNowhere() async throws {
        try await withDesk { desk, _ in
            symlink("/nowhere", desk.folder.appending(path: "film.mp4").path)
            let free = try FreeName.next(to: desk.folder.appending(path: "film.mp4")) { try desk.store.isTaken($0) }
            #expect(free.lastPathComponent == "film-2.mp4")
        }
    }

    @Test func whatIsThrownAwayIsThePartAlone() async throws {
        try await withDesk { desk, _ in
            let part = desk.folder.appending(path: "film.mp4.part")
            mkdir(part.path, 0o700)
            try Data("mine".utf8).write(to: part.appending(path: "mine"))
            Destination(desk.folder.appending(path: "film.mp4")).removePart()
            #expect(FileManager.default.fileExists(atPath: part.appending(path: "mine").path))
        }
    }
}
