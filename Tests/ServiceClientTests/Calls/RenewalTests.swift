import ExactJSON
import Foundation
import ScriptedService
import Synchronization
import Testing

@testable import ServiceClient

/// Tokens that are replaced before they end; the time is the test's.
@Suite(.timeLimit(.minutes(15))) struct RenewalTests {
    /// A moment that the test moves.
    private final class Time: Sendable {
        private let moment = Mutex(Date(timeIntervalSince1970: 1_800_000_000))

        var now: Date { moment.withLock { $0 } }
        func advance(by seconds: TimeInterval) { moment.withLock { $0 += seconds } }
    }

    private static let week: TimeInterval = 7 * 24 * 3600

    /// Gives tokens in turn, or refuses one.
    private final class Tokens: Sendable {
        private let left: Mutex<[ScriptedAnswer]>

        init(_ answers: [ScriptedAnswer]) { left = Mutex(answers) }

        var script: ScriptedService.Script {
            { request in
                guard request.asksForToken else { return IdentityTests.ok }
                return self.left.withLock { $0.isEmpty ? .json("{}", status: 599) : $0.removeFirst() }
            }
        }
    }

    private func with(
        _ answers: [ScriptedAnswer],
        _ body: (ClientFixture, ServiceClient, Time) async throws -> Void
    ) async throws {
        let time = Time()
        try await ClientFixture.with(token: nil, Tokens(answers).script) { rig in
            try await rig.withAnother(changing: { $0.now = { time.now } }) { try await body(rig, $0, time) }
        }
    }

    private func used(_ rig: ClientFixture) -> [String?] { rig.calls.map(\.token) }

    @Test func aTokenThatIsOverIsReplacedBeforeTheCall() async throws {
        try await with([.token(1), .token(2)]) { rig, client, time in
            _ = try await client.credits()
            time.advance(by: Self.week - 3600)
            _ = try await client.credits()
            #expect(rig.tokenRequests.count == 1)
            time.advance(by: 3600)
            _ = try await client.credits()
            #expect(used(rig) == ["nmv_usr_1", "nmv_usr_1", "nmv_usr_2"])
            // Under the same client id, which keeps the account.
            #expect(Set(rig.tokenRequests.map { $0.header("X-Client-Id") }).count == 1)
            _ = try await client.credits()
            #expect(rig.tokenRequests.count == 2)
        }
    }

    /// A program that starts later knows it from the file.
    @Test func theEndIsKept() async throws {
        try await with([.token(1), .token(2)]) { rig, client, time in
            _ = try await client.credits()
            time.advance(by: Self.week - 60)
            try await rig.withAnother(changing: { $0.now = { time.now } }) { _ = try await $0.credits() }
            // And the one that was there sees what the other got.
            _ = try await client.credits()
            #expect(used(rig) == ["nmv_usr_1", "nmv_usr_2", "nmv_usr_2"])
            #expect(rig.tokenRequests.count == 2)
        }
    }

    @Test func theServiceMaySayHowLong() async throws {
        let short = ScriptedAnswer.envelope(data: #"{"token":"nmv_usr_1","expires_in":3600}"#)
        try await with([short, .token(2)]) { rig, client, time in
            _ = try await client.credits()
            time.advance(by: 3000)
            _ = try await client.credits()
            time.advance(by: 400)
            _ = try await client.credits()
            #expect(used(rig) == ["nmv_usr_1", "nmv_usr_1", "nmv_usr_2"])
        }
    }

    /// The service gives one token a client in seven days: until then the old one is good, and nobody waits.
    @Test(arguments: [
        ScriptedAnswer.envelope(code: 429, message: "one a week", status: 429), .json("{}", status: 500), .raw([.cut]),
        .token(1),
    ])
    func whereThereIsNoneYetTheOldOneGoesOn(_ refusal: ScriptedAnswer) async throws {
        try await with([.token(1), refusal, refusal, .token(3)]) { rig, client, time in
            _ = try await client.credits()
            time.advance(by: Self.week - 20 * 60)
            _ = try await client.credits()
            _ = try await client.credits()
            #expect(used(rig) == ["nmv_usr_1", "nmv_usr_1", "nmv_usr_1"])
            #expect(rig.tokenRequests.count == 2)
            #expect(rig.waits.all.isEmpty)
            // Not at each call, but some time later, and when it is over.
            time.advance(by: 10 * 60)
            _ = try await client.credits()
            #expect(rig.tokenRequests.count == 3)
            time.advance(by: 10 * 60)
            _ = try await client.credits()
            #expect(used(rig).last == "nmv_usr_3")
        }
    }

    @Test func tenCallsAtOnceReplaceItOnce() async throws {
        try await with([.token(1), .token(2)]) { rig, client, time in
            _ = try await client.credits()
            time.advance(by: Self.week)
            try await withThrowingTaskGroup { group in
                for _ in 0..<10 { group.addTask { _ = try await client.credits() } }
                try await group.waitForAll()
            }
            #expect(rig.tokenRequests.count == 2)
            #expect(Set(used(rig).dropFirst()) == ["nmv_usr_2"])
        }
    }

    /// A clock that was put back, or a token of an earlier version: the service says when it is over.
    @Test func whatNobodyKnowsTheServiceSays() async throws {
        try await with([.token(1)]) { rig, client, time in
            _ = try await client.credits()
            time.advance(by: -2 * Self.week)
            _ = try await client.credits()
            try Data(#"{"hosted":{"token":"nmv_usr_old","user_id":"anon_7"}}"#.utf8).write(to: rig.credentialsFile)
            time.advance(by: 9 * Self.week)
            try await rig.withAnother(changing: { $0.now = { time.now } }) { _ = try await $0.credits() }
            #expect(used(rig) == ["nmv_usr_1", "nmv_usr_1", "nmv_usr_old"])
            #expect(rig.tokenRequests.count == 1)
        }
    }

    @Test func ageIsReadFromBothEnds() {
        let given = Date(timeIntervalSince1970: 1_800_000_000)
        func age(_ seconds: TimeInterval, _ length: Int? = nil) -> TokenLife.Age {
            TokenLife(given: given, length: length).age(at: given + seconds)
        }
        #expect(age(-1) == .good)
        #expect(age(0) == .good)
        #expect(age(Self.week - 1801) == .good)
        #expect(age(Self.week - 1800) == .ending)
        #expect(age(Self.week) == .over)
        #expect(age(89, 100) == .good)
        #expect(age(90, 100) == .ending)
        #expect(age(100, 100) == .over)
        for odd in [0, -5, Int.max, Int.min] { #expect(age(Self.week - 1801, odd) == .good) }
    }
}
