import ExactJSON
import Foundation
import ManualClock
import ScriptedService
import ServiceClient
import ServiceProtocol
import Testing

@testable import Workspace

/// Export jobs against a scripted farm: the real client and queue, and a clock of the test's.
@Suite(.timeLimit(.minutes(15))) struct RenderQueueServiceTests {
    private let draft: JSON = ["t": [], "d": 0]

    private func export(_ desk: WorkspaceFixture, _ name: String = "film.mp4", session: String = "s") async throws
        -> RenderJob
    {
        try await desk.workspace.renders.export(
            draft,
            of: desk.workspace.project,
            session: session,
            output: RenderOutput(),
            to: desk.folder.appending(path: name)
        )
    }

    /// Carries a job to its end while the clock runs; the job as it ended.
    private func finish(_ job: RenderJob, _ desk: WorkspaceFixture) async throws -> RenderJob? {
        let time = Task { await desk.clock.run() }
        defer { time.cancel() }
        return try await desk.workspace.renders.finish(job.id)
    }

    private func isThere(_ job: RenderJob) -> Bool {
        (try? Data(contentsOf: job.file)).map(Array.init) == ScriptedFarm.bytes
    }

    @Test func theHostedServiceIsAskedEveryThirtySeconds() async throws {
        let farm = ScriptedFarm([#"{"status":"pending"}"#, #"{"status":"processing"}"#, ScriptedFarm.done])
        try await WorkspaceFixture.with({ await farm.answer($0) }) { desk in
            let job = try await export(desk)
            for _ in 1...3 { #expect(await desk.clock.advanceToNextSleeper() == .seconds(30)) }
            #expect(try await desk.workspace.renders.finish(job.id)?.status == "completed")
            #expect(await farm.polls.count == 3)
            #expect(isThere(job))
        }
    }

    @Test func itIsAskedLessOftenAfterTenPollsAndGivenUpAfterAnHour() {
        let pauses = Array(PollSchedule.hosted.pauses)
        #expect(pauses.prefix(10).allSatisfy { $0 == .seconds(30) })
        #expect(pauses.dropFirst(10).allSatisfy { $0 == .seconds(120) })
        #expect(pauses.reduce(.zero, +) == .seconds(65 * 60))
        #expect(PollSchedule.hosted.minutes == 65)
    }

    @Test func theStudioIsAskedOftenAndThenASecondApart() {
        let pauses = Array(PollSchedule.studio.pauses.prefix(30))
        #expect(pauses.first == .milliseconds(200))
        #expect(zip(pauses, pauses.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(pauses.last == .seconds(1))
    }

    @Test(arguments: [
        #"{"taskId":"x","status":"completed","progress":100,"output":{"url":"/store/film.mp4","size":12}}"#,
        #"{"success":true,"data":{"status":"completed","progress":100,"outputUrl":"/store/film.mp4"}}"#,
        #"{"code":0,"data":{"status":"completed","output":{"url":"/store/film.mp4"}}}"#,
        #"{"code":0,"data":{"success":true,"data":{"status":"completed","outputUrl":"/store/film.mp4"}}}"#,
    ])
    func everyShapeOfAnAnswerEndsInTheFilm(_ answer: String) async throws {
        let farm = ScriptedFarm([answer])
        try await WorkspaceFixture.with({ await farm.answer($0) }) { desk in
            let job = try await export(desk)
            #expect(try await finish(job, desk)?.status == "completed")
            #expect(isThere(job))
        }
    }

    @Test func aFailedJobIsTriedOnceMoreUnderANewNumber() async throws {
        // The old number is asked after before another one is sent.
        let failed = #"{"status":"failed","error":"no node"}"#
        let farm = ScriptedFarm([failed, failed, ScriptedFarm.done])
        try await WorkspaceFixture.with({ await farm.answer($0) }) { desk in
            let job = try await export(desk)
            let end = try await finish(job, desk)
            #expect(end?.status == "completed")
            #expect(end?.attempt == 2)
            let numbers = await farm.submitted
            #expect(numbers.count == 2)
            #expect(Set(numbers).count == 2)
            #expect(numbers.allSatisfy { $0.hasPrefix("render_") })
        }
    }

    @Test func aJobThatFailsTwiceHasFailed() async throws {
        let farm = ScriptedFarm([#"{"status":"failed","error":"no node"}"#])
        try await WorkspaceFixture.with({ await farm.answer($0) }) { desk in
            let job = try await export(desk)
            #expect(try await finish(job, desk)?.phase == .failed("no node"))
            #expect(await farm.submitted.count == 2)
            #expect(!FileManager.default.fileExists(atPath: job.file.path))
        }
    }

    @Test func aSubmissionOfUnknownOutcomeIsLookedUpAndNotRepeated() async throws {
        let farm = ScriptedFarm([ScriptedFarm.done], faults: [.cutAfterItIsTaken])
        try await WorkspaceFixture.with({ await farm.answer($0) }) { desk in
            let job = try await export(desk)
            #expect(try await finish(job, desk)?.status == "completed")
            #expect(await farm.submitted == [job.id])
        }
    }

    @Test func aSubmissionThatWasLostIsMadeAgainUnderTheSameNumber() async throws {
        let farm = ScriptedFarm([ScriptedFarm.done], faults: [.cutBeforeItIsTaken])
        try await WorkspaceFixture.with({ await farm.answer($0) }) { desk in
            let job = try await export(desk)
            #expect(try await finish(job, desk)?.status == "completed")
            #expect(await farm.submitted == [job.id, job.id])
        }
    }

    @Test(arguments: [402, 2001])
    func aRefusalIsToldWithTheWayOnAndNotRepeated(_ code: Int) async throws {
        let farm = ScriptedFarm([], faults: [.refused(#"{"code":\#(code),"message":"no"}"#)])
        try await WorkspaceFixture.with({ await farm.answer($0) }) { desk in
            let job = try await export(desk)
            guard case .failed(let words) = try await finish(job, desk)?.phase else {
                Issue.record("it should have failed")
                return
            }
            #expect(words.contains("https://nemovideo.com/register?bind=anon_1"))
            #expect(await farm.submitted.count == 1)
        }
    }

    @Test func aSessionHasOneJobAtATime() async throws {
        let processing = #"{"status":"processing"}"#
        let farm = ScriptedFarm([processing, processing, ScriptedFarm.done, ScriptedFarm.done])
        try await WorkspaceFixture.with({ await farm.answer($0) }) { desk in
            let first = try await export(desk, "1.mp4")
            let second = try await export(desk, "2.mp4")
            #expect(first.id != second.id)
            #expect(await desk.clock.advanceToNextSleeper() == .seconds(30))
            #expect(await desk.clock.advanceToNextSleeper() == .seconds(30))
            // The first is still at work, so nothing of the second has been sent.
            #expect(await farm.submitted == [first.id])
            #expect(try await finish(second, desk)?.status == "completed")
            #expect(await farm.submitted == [first.id, second.id])
            #expect(isThere(first))
            #expect(isThere(second))
        }
    }

    @Test func aJobIsStoppedBetweenTwoPolls() async throws {
        let farm = ScriptedFarm([#"{"status":"processing"}"#])
        try await WorkspaceFixture.with({ await farm.answer($0) }) { desk in
            let job = try await export(desk)
            #expect(await desk.clock.advanceToNextSleeper() == .seconds(30))
            try await desk.workspace.renders.cancel(job.id)
            #expect(try await desk.workspace.renders.finish(job.id)?.status == "cancelled")
            #expect(!FileManager.default.fileExists(atPath: job.file.path))
        }
    }

    @Test(arguments: [403, 404, 410])
    func anAddressThatHasRunOutIsGivenUpForTheFallBack(_ status: Int) async throws {
        let farm = ScriptedFarm(
            [#"{"status":"completed","output":{"url":"/store/film.mp4"}}"#],
            elsewhere: .html("<h1>expired</h1>", status: status)
        )
        try await WorkspaceFixture.with({ await farm.answer($0) }) { desk in
            let job = try await export(desk)
            #expect(try await finish(job, desk)?.status == "completed")
            #expect(isThere(job))
            #expect(desk.service.requests.last?.path == "/api/render/proxy/\(job.id)/download")
        }
    }

    @Test func aJobOfAProgramThatEndedIsTakenUpWhereItWas() async throws {
        let farm = ScriptedFarm([#"{"status":"processing"}"#, ScriptedFarm.done])
        try await WorkspaceFixture.with({ await farm.answer($0) }) { desk in
            let file = desk.folder.appending(path: "other.sqlite")
            let id: String
            do {
                let store = try ProjectStore(file: file)
                let project = try store.open("film", service: "hosted", create: true)
                let queue = RenderQueue(client: desk.client, store: store, clock: desk.clock)
                id = try await queue.export(
                    draft,
                    of: project,
                    session: "s",
                    output: RenderOutput(),
                    to: desk.folder.appending(path: "taken-up.mp4")
                ).id
                #expect(await desk.clock.advanceToNextSleeper() == .seconds(30))
                await queue.stop()
            }
            let store = try ProjectStore(file: file)
            let queue = RenderQueue(client: desk.client, store: store, clock: desk.clock)
            #expect(try await queue.resume().map(\.id) == [id])
            let time = Task { await desk.clock.run() }
            defer { time.cancel() }
            #expect(try await queue.finish(id)?.status == "completed")
            #expect(await farm.submitted == [id])
        }
    }
}
