import ExactJSON
import FaultyService
import Foundation
import ServiceClient
import ServiceProtocol
import TestSupport
import Testing

/// The faulty service does what it is told to, and writes down what it did.
///
/// What lands later lands by the clock, so that it needs the machine to itself: `.ci/slice` runs it.
@Suite(.timeLimit(.minutes(15)), .enabled(if: TestAmount.isAll, "by the clock: .ci/slice")) struct FaultyServiceTests {
    private static let text = #"add the titles "aa" and "bb""#

    /// Sends one message by the real client and gives what the service wrote down of it, at once and in the end.
    private func journal(
        _ fault: TurnFault,
        change: (inout TurnPlan) -> Void = { _ in }
    ) async throws -> (error: Bool, now: [Edit], end: [Edit], others: [String]) {
        var plan = TurnPlan()
        plan.fault = fault
        change(&plan)
        let folder = FileManager.default.temporaryDirectory.appending(path: "faulty-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await FaultyService.with(scale: 0.01) { service, address in
            let client = ServiceClient(
                ServiceConfiguration(
                    traits: .hosted,
                    key: "faulty",
                    baseAddress: { () async throws(ServiceError) in address },
                    attribution: Attribution(installPath: "", environment: [:]),
                    clientIDFile: folder.appending(path: "client_id"),
                    credentialsFile: folder.appending(path: "credentials.json"),
                    wait: { _ in }
                )
            )
            await service.expect(plan, for: Self.text)
            var isBroken = false
            do {
                let session = try await client.createSession(SessionRequest(taskName: "project", language: "en"))
                for try await _ in client.send(AgentMessage(sessionID: session.sessionID, text: Self.text)) {}
            } catch {
                isBroken = true
            }
            await client.shutdown()
            let now = await service.journal.messages[Self.text]?.applied ?? []
            await service.settle()
            let journal = await service.journal
            return (isBroken, now, journal.messages[Self.text]?.applied ?? [], journal.others)
        }
    }

    private static let both: [Edit] = [.add("aa"), .add("bb")]

    @Test func aGoodTurnIsDone() async throws {
        for speech in TurnPlan.Speech.allCases {
            for version in AgentVersion.allCases {
                let turn = try await journal(.none) { ($0.speech, $0.version, $0.isSplit) = (speech, version, true) }
                #expect(!turn.error && turn.end == Self.both)
            }
        }
    }

    @Test(arguments: TurnFault.Ending.allCases)
    func aStreamEndsAsItIsTold(_ ending: TurnFault.Ending) async throws {
        let aborted = try await journal(.ends(ending, afterEvents: 1, .aborted))
        #expect(aborted.error == (ending != .clean))
        #expect(aborted.end.isEmpty)
        // Behind the answer to the first call.
        let half = try await journal(.ends(ending, afterEvents: 2, .aborted))
        #expect(half.end == [.add("aa")])
        let late = try await journal(.ends(ending, afterEvents: 1, .lands(20)))
        #expect(late.now.isEmpty && late.end == Self.both)
        let other = try await journal(.another(ending))
        #expect(other.end.isEmpty && other.others.count == 1)
    }

    @Test func anErrorMayComeBehindWhatIsDone() async throws {
        for fault in [TurnFault.status(500, .html, .done), .envelope(503, .done), .empty(.done)] {
            #expect(try await journal(fault).now == Self.both)
        }
        for fault in [TurnFault.status(404, .half, .lands(20)), .envelope(503, .lands(20))] {
            let turn = try await journal(fault)
            #expect(turn.now.isEmpty && turn.end == Self.both)
        }
        for fault in [TurnFault.status(409, .text, .aborted), .page, .limited(times: 2, retryAfter: 1)] {
            #expect(try await journal(fault).end.isEmpty)
        }
    }

    @Test func aRunMayOutliveItsClient() async throws {
        let turn = try await journal(.none) { $0.outlivesItsClient = true }
        #expect(turn.end == Self.both)
    }
}
