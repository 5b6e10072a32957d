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
    /// As often in a row as is borne.
    @Test(arguments: TestAmount.of(OddFarm.oddities + OddFarm.withoutStatus, otherwise: 9))
    func aPollIsAskedAgain(_ oddity: ScriptedAnswer) async throws {
        let farm = OddFarm(.poll, oddity, times: 10)
        let run = try await FarmRun(farm)
        #expect(run.end.status == "completed", "\(run.words)")
        #expect(run.end.attempt == 1)
        #expect(farm.submitted.count == 1)
    }

    /// A service that is not there for half an hour has made the film all the same.
    @Test(arguments: [ScriptedAnswer.json("{}", status: 503), .html(status: 502), .raw([.reset])])
    func anOutageIsBorneAsLongAsTheJobIsAskedAfter(_ outage: ScriptedAnswer) async throws {
        let run = try await FarmRun(OddFarm(.poll, outage, times: 24))
        #expect(run.end.status == "completed", "\(run.words)")
    }

    @Test(arguments: TestAmount.of(OddFarm.oddities + DownloadOddities.all, otherwise: 9))
    func aDownloadIsAskedForAgain(_ oddity: ScriptedAnswer) async throws {
        let farm = OddFarm(.download, oddity, times: 3)
        let run = try await FarmRun(farm)
        #expect(run.end.status == "completed", "\(run.words)")
        #expect(farm.submitted.count == 1)
    }

    /// Bodies that are no film, or not all of one.
    private enum DownloadOddities {
        static let all: [ScriptedAnswer] = [
            ScriptedAnswer(
                framing: .fixed(ScriptedFarm.bytes.count),
                steps: [.bytes(Array(ScriptedFarm.bytes.prefix(7))), .cut]
            ),
            ScriptedAnswer(steps: [.text("<html>Bad Gateway</html>")]), ScriptedAnswer(framing: .fixed(0)),
            ScriptedAnswer(framing: .untilClose), ScriptedAnswer(steps: [.text(#"{"code":500}"#)]),
        ]
    }

    @Test func patienceEnds() async throws {
        let run = try await FarmRun(OddFarm(.poll, .html(status: 404), times: 1000))
        #expect(run.end.status == "failed")
        #expect(run.words.contains("404"))
    }

    @Test(arguments: ["cancelled", "error"])
    func aWordThatMayBeTheServicesLastIsTold(_ word: String) async throws {
        let run = try await FarmRun(OddFarm(.poll, .json(#"{"status":"\#(word)"}"#), times: 1000))
        #expect(run.end.status == "failed")
        #expect(run.words.contains("it says “\(word)” of the render"))
    }

    @Test func theServicesOwnWordEndsIt() async throws {
        let farm = OddFarm(.poll, .json(#"{"status":"failed","error":"no node"}"#), times: 3)
        let run = try await FarmRun(farm)
        #expect(run.words == "no node")
        #expect(run.end.attempt == 2)
        #expect(farm.submitted.count == 2)
    }

    // MARK: What is told

    @Test func anotherLengthAndSizeThanWasSaidAreTold() async throws {
        let says = #"{"status":"completed","output":{"size":600,"duration":8}}"#
        let run = try await FarmRun(
            OddFarm(.poll, .json(says)),
            draft: ["t": [["tt": 0, "sg": [["d": 10_000]]]], "d": 10_000]
        )
        #expect(run.end.phase == .done(size: ScriptedFarm.bytes.count))
        #expect(
            run.end.note
                == "The service says that the film is 8.0 s long; the timeline is 10.0 s. "
                + "The service said that the film has 600 bytes; \(ScriptedFarm.bytes.count) came."
        )
    }

    @Test func aFilmOfAnotherKindIsTold() async throws {
        let run = try await FarmRun(OddFarm(.poll, .json(ScriptedFarm.done)), output: RenderOutput(format: "gif"))
        #expect(run.end.note == "The service sent MP4 where gif was asked for.")
    }

    @Test func aFilmAsItShouldBeHasNoNote() async throws {
        let says = #"{"status":"completed","output":{"size":\#(ScriptedFarm.bytes.count),"duration":3}}"#
        #expect(try await FarmRun(OddFarm(.poll, .json(says))).end.note == nil)
    }

    // MARK: Addresses

    @Test(arguments: ["http://h:99999/f", "http://127.0.0.1:70000/", "9999999/f.mp4", "http://h:0/"])
    func anImpossibleAddressOfAnEarlierRunEndsNoProgram(_ url: String) async throws {
        let farm = OddFarm(.poll, .json(ScriptedFarm.done))
        try await WorkspaceFixture.with({ farm.answer($0) }) { desk in
            let file = desk.folder.appending(path: "film.mp4")
            let job = RenderJob(
                id: "render_1",
                project: "film",
                service: "hosted",
                sessionID: "s",
                renderID: "render_1",
                draft: ["t": [], "d": 0],
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
