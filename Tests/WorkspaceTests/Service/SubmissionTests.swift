import ScriptedService
import ServiceProtocol
import TestSupport
import Testing

@testable import Workspace

/// A job is handed over once, whatever comes in the place of an answer to its submission.
@Suite(.timeLimit(.minutes(15))) struct SubmissionServiceTests {
    @Test(arguments: TestAmount.of(OddFarm.doubtful, otherwise: 8))
    func itIsLookedUpAndMadeAgainUnderItsNumber(_ oddity: ScriptedAnswer) async throws {
        let farm = OddFarm(.submit, oddity)
        let run = try await FarmRun(farm)
        #expect(run.end.status == "completed", "\(run.words)")
        #expect(farm.submitted == [run.end.id])
    }

    @Test(arguments: TestAmount.of(OddFarm.doubtful.filter { $0.status != 429 && !$0.isUnknownSession }, otherwise: 8))
    func oneThatWasTakenIsNotMadeAgain(_ oddity: ScriptedAnswer) async throws {
        let farm = OddFarm(.submit, oddity, isTaken: true)
        let run = try await FarmRun(farm)
        #expect(run.end.status == "completed", "\(run.words)")
        #expect(farm.offered == [run.end.id])
    }

    /// It was cut off after it was taken, and the looks are answered by somebody else: ten submissions of one number.
    @Test(
        arguments: TestAmount.of(
            (OddFarm.oddities + OddFarm.withoutStatus).filter { !($0.status == 404 && $0.isClear) },
            otherwise: 9
        )
    )
    func whatIsNoClearWordSendsNothingAgain(_ oddity: ScriptedAnswer) async throws {
        let farm = OddFarm(.poll, oddity, times: 8)
        let submission = OddFarm(.submit, .raw([.cut]), isTaken: true)
        let run = try await FarmRun(Two(submission, farm).farm)
        #expect(run.end.status == "completed", "\(run.words)")
        #expect(submission.offered == [run.end.id])
    }

    @Test func whereNothingClearComesItIsToldAndNotSentAgain() async throws {
        let farm = OddFarm(.poll, .html(status: 404), times: 1000)
        let submission = OddFarm(.submit, .raw([.cut]), isTaken: true)
        let run = try await FarmRun(Two(submission, farm).farm)
        #expect(run.words.hasPrefix("Whether the service has this export is not known."))
        #expect(submission.offered == [run.end.id])
    }

    @Test(arguments: [402, 2001, 1001, 4001, 77, 422])
    func aRefusalOfTheSubmissionItselfIsToldAtOnce(_ code: Int) async throws {
        let farm = OddFarm(.submit, .envelope(code: code, message: "no"), times: 100)
        let run = try await FarmRun(farm)
        #expect(run.end.status == "failed")
        #expect(farm.submitted.isEmpty)
    }

    // MARK: Sessions

    @Test func aSessionThatIsNotKnownOnceIsOfferedAgain() async throws {
        let farm = OddFarm(.submit, .envelope(code: 1002, message: "no"))
        let run = try await FarmRun(farm)
        #expect(run.end.phase == .done(size: ScriptedFarm.bytes.count))
        #expect(run.end.sessionID == "s" && run.end.note == nil)
    }

    @Test func oneThatIsNotKnownTwiceGivesWayToAnother() async throws {
        let farm = OddFarm(.submit, .envelope(code: 1002, message: "no"), times: 2)
        let run = try await FarmRun(farm)
        #expect(run.end.phase == .done(size: ScriptedFarm.bytes.count))
        #expect(run.end.sessionID == "s2")
        #expect(run.end.note?.contains("it is made in a new one") == true)
        #expect(farm.submitted == [run.end.id])
    }

    @Test func whereNoSessionIsKnownThatIsSaid() async throws {
        let run = try await FarmRun(OddFarm(.submit, .envelope(code: 1002, message: "no"), times: 100))
        #expect(run.end.status == "failed")
        #expect(run.words.contains("does not know this session"))
    }

    // MARK: Again

    /// The first try failed by the service's word, and its film is there a moment later.
    @Test func theSecondTryAsksAfterTheFirst() async throws {
        let farm = OddFarm(.poll, .json(#"{"status":"failed"}"#))
        let run = try await FarmRun(farm)
        #expect(run.end.status == "completed" && run.end.attempt == 2)
        #expect(farm.submitted == [run.end.id])
        #expect(run.end.renderID == run.end.id)
    }

    @Test(arguments: [11, 24]) func aRetryTakesAFilmThatIsThereByNow(_ times: Int) async throws {
        let farm = OddFarm(.poll, .html(status: 404), times: times)
        let run = try await FarmRun(farm, retries: 1)
        #expect(run.end.status == "completed", "\(run.words)")
        #expect(farm.submitted == [run.end.id] || times == 24)
    }

    @Test func aFilmOfTheTryBeforeThatCannotBeHadIsMadeAnew() async throws {
        let farm = OddFarm(.download, .json(#"{"detail":"gone"}"#, status: 410), times: 22)
        let run = try await FarmRun(farm, retries: 1)
        #expect(run.end.status == "completed", "\(run.words)")
        #expect(farm.submitted.count == 2)
    }

    /// One farm that answers submissions, and another that answers the rest.
    private struct Two {
        let submissions: OddFarm
        let rest: OddFarm

        init(_ submissions: OddFarm, _ rest: OddFarm) { (self.submissions, self.rest) = (submissions, rest) }

        var farm: FarmRun.Script {
            { [submissions, rest] request in
                guard request.path == "/api/render/proxy/lambda" else { return rest.answer(request) }
                _ = rest.answer(request)
                return submissions.answer(request)
            }
        }
    }
}

extension ScriptedAnswer {
    fileprivate var text: String {
        guard case .bytes(let bytes) = steps.first else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }
    fileprivate var isUnknownSession: Bool { text.contains("1002") }
    fileprivate var isClear: Bool { text.contains("detail") }
}
