import ExactJSON
import Foundation
import ManualClock
import ScriptedService
import ServiceProtocol
import Synchronization
import TestSupport
import Testing

@testable import Workspace

/// Only the service's own word ends a job: whatever else comes in its place says nothing of the film.
@Suite(.timeLimit(.minutes(15))) struct RenderPatienceServiceTests {
    /// Answers of proxies, of half-dead servers and of mistaken ones; none is the service's word on the job.
    static let oddities: [ScriptedAnswer] =
        [404, 403, 400, 401, 402, 408, 409, 410, 422, 429, 500, 502, 503, 504, 599].map {
            .json(#"{"detail":"Not Found"}"#, status: $0)
        } + [
            .html(status: 200), .html(status: 404), .html(status: 502), .json(""), .json("{"), .json("null"),
            .json("[]"),
            .json(#"{"status":"proces"#), .redirect(to: "/login"), .redirect(to: "http://h:99999/"),
            ScriptedAnswer(status: 204, framing: .fixed(0)), .raw([.cut]), .raw([.reset]),
            .raw([.text("SSH-2.0\r\n"), .cut]),
            .envelope(code: 500, message: "upstream"), .envelope(code: 1002, message: "session not found"),
            .envelope(code: 1001, message: "token"), .envelope(code: 402), .envelope(code: 2001), .envelope(code: 77),
            .envelope(code: 500, message: "x", data: #"{"status":"failed"}"#),
            .json(#"{"status":"failed"}"#, status: 500),
            .json(#"{"status":"error","message":"timeout"}"#), .json(#"{"status":404,"error":"Not Found"}"#),
            .json(#"{"success":false,"error":"busy"}"#),
        ]

    private let draft: JSON = ["t": [], "d": 0]

    /// A farm that answers the first call of one kind with an oddity, and all others well.
    private final class Farm: Sendable {
        enum Call: CaseIterable { case submit, poll, download }

        private let spoiled: Call
        private let oddity: ScriptedAnswer
        private let times: Mutex<Int>
        private let taken = Mutex<[String]>([])
        private let film: ScriptedAnswer

        init(_ call: Call, _ oddity: ScriptedAnswer, times: Int = 1, film: ScriptedAnswer = ScriptedFarm.film) {
            spoiled = call
            self.oddity = oddity
            self.times = Mutex(times)
            self.film = film
        }

        var submitted: [String] { taken.withLock { $0 } }

        func answer(_ request: ScriptedRequest) -> ScriptedAnswer {
            switch request.path {
            case "/api/auth/anonymous-token": return .envelope(data: #"{"token":"nmv_usr_1","user_id":"anon_1"}"#)
            case "/api/render/proxy/lambda":
                let id = (try? JSON(parsing: request.body))?["id"]?.string ?? ""
                return spoiled(.submit) {
                    taken.withLock { $0.append(id) }
                    return .envelope()
                }
            case let path where path.hasSuffix("/download"): return spoiled(.download) { film }
            default:
                return spoiled(.poll) {
                    let isThere = taken.withLock { all in all.contains { request.path.hasSuffix($0) } }
                    return isThere ? .json(ScriptedFarm.done) : .json(#"{"detail":"Not Found"}"#, status: 404)
                }
            }
        }

        private func spoiled(_ call: Call, _ good: () -> ScriptedAnswer) -> ScriptedAnswer {
            let isSpoiled =
                call == spoiled
                && times.withLock { left in
                    defer { left -= 1 }
                    return left > 0
                }
            return isSpoiled ? oddity : good()
        }
    }

    private func run(_ farm: Farm, output: RenderOutput = RenderOutput()) async throws -> (
        end: RenderJob?, words: String
    ) {
        var end: RenderJob?
        try await WorkspaceFixture.with({ farm.answer($0) }) { desk in
            let job = try await desk.workspace.renders.export(
                draft,
                of: desk.workspace.project,
                session: "s",
                output: output,
                to: desk.folder.appending(path: "film.mp4")
            )
            let time = Task { await desk.clock.run() }
            defer { time.cancel() }
            end = try await desk.workspace.renders.finish(job.id)
            let isThere = FileManager.default.fileExists(atPath: job.file.path)
            #expect(isThere == (end?.status == "completed"))
        }
        if case .failed(let words) = end?.phase { return (end, words) }
        return (end, "")
    }

    @Test(arguments: TestAmount.of(oddities, otherwise: 8))
    func aPollIsAskedAgain(_ oddity: ScriptedAnswer) async throws {
        let farm = Farm(.poll, oddity)
        let (end, words) = try await run(farm)
        #expect(end?.status == "completed", "\(words)")
        #expect(end?.attempt == 1)
        #expect(farm.submitted.count == 1)
    }

    @Test(arguments: TestAmount.of(oddities + DownloadOddities.all, otherwise: 9))
    func aDownloadIsAskedForAgain(_ oddity: ScriptedAnswer) async throws {
        let farm = Farm(.download, oddity, times: 3)
        let (end, words) = try await run(farm)
        #expect(end?.status == "completed", "\(words)")
        #expect(farm.submitted.count == 1)
    }

    /// Bodies that are no film, or not all of one.
    private enum DownloadOddities {
        static let all: [ScriptedAnswer] = [
            ScriptedAnswer(framing: .fixed(12), steps: [.bytes(Array(ScriptedFarm.bytes.prefix(7))), .cut]),
            ScriptedAnswer(steps: [.text("<html>Bad Gateway</html>")]), ScriptedAnswer(framing: .fixed(0)),
            ScriptedAnswer(framing: .untilClose), ScriptedAnswer(steps: [.text(#"{"code":500}"#)]),
        ]
    }

    /// What may come in the place of an answer to a submission that was, or was not, taken.
    static let doubtful = oddities.filter { ![400, 401, 402, 422].contains($0.status) && !isFinal($0) }

    private static func isFinal(_ answer: ScriptedAnswer) -> Bool {
        guard case .bytes(let bytes) = answer.steps.first, let json = try? JSON(parsing: bytes) else { return false }
        // An answer of nothing at all is taken for the service's yes, as ever; the next poll tells.
        return json == .null || [1001, 402, 2001, 77].contains(json["code"]?.int)
    }

    @Test(arguments: TestAmount.of(doubtful, otherwise: 7))
    func aSubmissionIsLookedUpAndMadeAgainUnderItsNumber(_ oddity: ScriptedAnswer) async throws {
        let farm = Farm(.submit, oddity)
        let (end, words) = try await run(farm)
        #expect(end?.status == "completed", "\(words)")
        #expect(farm.submitted == [end?.id])
    }

    @Test(arguments: [402, 2001, 1001, 4001, 77, 422])
    func aRefusalOfTheSubmissionItselfIsToldAtOnce(_ code: Int) async throws {
        let farm = Farm(.submit, .envelope(code: code, message: "no"), times: 100)
        let (end, _) = try await run(farm)
        #expect(end?.status == "failed")
        #expect(farm.submitted.isEmpty)
    }

    @Test func aSessionThatIsNotKnownTwiceIsNotKnown() async throws {
        let farm = Farm(.submit, .envelope(code: 1002, message: "no"), times: 2)
        let (end, words) = try await run(farm)
        #expect(end?.status == "failed")
        #expect(words.contains("does not know this session"))
    }

    @Test func patienceEnds() async throws {
        let farm = Farm(.poll, .html(status: 404), times: 1000)
        let (end, words) = try await run(farm)
        #expect(end?.status == "failed")
        #expect(words.contains("404"))
    }

    @Test(arguments: ["cancelled", "error"])
    func aWordThatMayBeTheServicesLastIsTold(_ word: String) async throws {
        let farm = Farm(.poll, .json(#"{"status":"\#(word)"}"#), times: 1000)
        let (end, words) = try await run(farm)
        #expect(end?.status == "failed")
        #expect(words.contains("it says “\(word)” of the render"))
    }

    @Test func theServicesOwnWordEndsIt() async throws {
        let farm = Farm(.poll, .json(#"{"status":"failed","error":"no node"}"#), times: 2)
        let (end, words) = try await run(farm)
        #expect(words == "no node")
        #expect(end?.attempt == 2)
    }

    // MARK: What is told

    @Test func anotherLengthAndSizeThanWasSaidAreTold() async throws {
        let says = #"{"status":"completed","output":{"size":600,"duration":8}}"#
        let farm = Farm(.poll, .json(says))
        try await WorkspaceFixture.with({ farm.answer($0) }) { desk in
            let job = try await desk.workspace.renders.export(
                ["t": [["tt": 0, "sg": [["d": 10_000]]]], "d": 10_000],
                of: desk.workspace.project,
                session: "s",
                output: RenderOutput(),
                to: desk.folder.appending(path: "film.mp4")
            )
            let time = Task { await desk.clock.run() }
            defer { time.cancel() }
            let end = try await desk.workspace.renders.finish(job.id)
            #expect(end?.phase == .done(size: ScriptedFarm.bytes.count))
            #expect(
                end?.note
                    == "The service says that the film is 8.0 s long; the timeline is 10.0 s. "
                    + "The service said that the film has 600 bytes; 12 came."
            )
            #expect(try desk.store.job(job.id)?.note == end?.note)
        }
    }

    @Test func aFilmOfAnotherKindIsTold() async throws {
        let (end, _) = try await run(Farm(.poll, .json(ScriptedFarm.done)), output: RenderOutput(format: "gif"))
        #expect(end?.note == "The service sent MP4 where gif was asked for.")
    }

    @Test func aFilmAsItShouldBeHasNoNote() async throws {
        let (end, _) = try await run(Farm(.poll, .json(#"{"status":"completed","output":{"size":12,"duration":3}}"#)))
        #expect(end?.note == nil)
    }

    // MARK: Addresses

    @Test(arguments: ["http://h:99999/f", "http://127.0.0.1:70000/", "9999999/f.mp4", "http://h:0/"])
    func anImpossibleAddressOfAnEarlierRunEndsNoProgram(_ url: String) async throws {
        let farm = Farm(.poll, .json(ScriptedFarm.done))
        try await WorkspaceFixture.with({ farm.answer($0) }) { desk in
            let file = desk.folder.appending(path: "film.mp4")
            let job = RenderJob(
                id: "render_1",
                project: "film",
                service: "hosted",
                sessionID: "s",
                renderID: "render_1",
                draft: draft,
                output: RenderOutput(),
                file: file,
                phase: .downloading(url: url, 0),
                promisedSize: nil,
                attempt: 1,
                created: Date()
            )
            let place = desk.folder.appending(path: "other/projects.sqlite")
            do {
                // As a program that has ended left it.
                let other = try ProjectStore(file: place)
                _ = try other.open("film", service: "hosted", create: true)
                try other.save(job)
            }
            let store = try ProjectStore(file: place)
            let queue = RenderQueue(client: desk.client, store: store, clock: desk.clock)
            #expect(try await queue.resume().map(\.id) == ["render_1"])
            let time = Task { await desk.clock.run() }
            defer { time.cancel() }
            #expect(try await queue.finish("render_1")?.status == "completed")
            await queue.stop()
        }
    }
}
