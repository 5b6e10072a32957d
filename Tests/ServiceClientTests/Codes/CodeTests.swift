import Foundation
import ScriptedService
import ServiceClient
import ServiceProtocol
import Testing

/// The table of error codes: what is done about each, and how often anything is sent.
@Suite(.timeLimit(.minutes(15))) struct CodeTests {
    /// The three ways in which a token is refused.
    static let tokenRefusals: [ScriptedAnswer] = [
        .envelope(code: 1001, message: "expired"), .envelope(code: 1001, message: "expired", status: 401),
        .json(#"{"detail":"Unauthorized"}"#, status: 401),
    ]

    static let link = "https://web.example/register?bind=anon_7"

    // MARK: 1001

    @Test(arguments: ClientCall.all, tokenRefusals)
    func anExpiredTokenIsReplacedOnce(_ call: ClientCall, _ refusal: ScriptedAnswer) async throws {
        try await ClientFixture.with(token: nil, answers: [refusal, call.answer]) { rig in
            try await call.run(rig)
            #expect(rig.service.requests.map(\.asksForToken) == [true, false, true, false])
            #expect(Set(rig.tokenRequests.map { $0.header("X-Client-Id") }).count == 1)
            let calls = rig.calls
            #expect(calls.map(\.token) == ["nmv_usr_1", "nmv_usr_2"])
            #expect(calls.map(\.path) == [call.path, call.path])
            #expect(calls.map(\.method) == [call.method, call.method])
            #expect(calls.first?.body == calls.last?.body)
            #expect(calls.first?.header("Content-Type") == calls.last?.header("Content-Type"))
            #expect(try String(contentsOf: rig.credentialsFile, encoding: .utf8).contains("nmv_usr_2"))
            #expect(rig.waits.all.isEmpty)
        }
    }

    @Test(arguments: ClientCall.all, tokenRefusals)
    func aNewTokenThatIsRefusedTooIsTold(_ call: ClientCall, _ refusal: ScriptedAnswer) async throws {
        try await ClientFixture.with(token: nil, answers: [refusal, refusal]) { rig in
            let error = try await serviceError { try await call.run(rig) }
            #expect(error.refusal?.code == .tokenInvalid)
            #expect(rig.service.requests.count == 4)
        }
    }

    @Test(arguments: ClientCall.all, tokenRefusals)
    func aTokenFromOutsideIsNeverReplaced(_ call: ClientCall, _ refusal: ScriptedAnswer) async throws {
        try await ClientFixture.with(answers: [refusal]) { rig in
            let error = try await serviceError { try await call.run(rig) }
            #expect(error.refusal?.code == .tokenInvalid)
            #expect(rig.service.requests.count == 1)
        }
    }

    @Test func aRefusalOfANewTokenIsTold() async throws {
        let answers = Answers([.envelope(code: 1001)])
        let script: ScriptedService.Script = { request in
            guard request.asksForToken, request.number > 0 else { return answers.answer(to: request) }
            return .envelope(code: 555, message: "one token a client in seven days", status: 403)
        }
        try await ClientFixture.with(token: nil, script) { rig in
            let error = try await serviceError { _ = try await rig.client.credits() }
            #expect(error.refusal?.message == "one token a client in seven days")
            #expect(rig.service.requests.count == 3)
        }
    }

    // MARK: Codes that are told and not mended

    /// A code, and the HTTP errors that mean the same.
    static let told: [(ServiceCode, [ScriptedAnswer])] = [
        (.sessionNotFound, [.json(#"{"detail":"Session not found"}"#, status: 404)]),
        (.outOfCredits, []),
        (.exportBlocked, [.json(#"{"detail":"plan"}"#, status: 402)]),
        (.unsupportedFile, []),
        (.fileTooLarge, [.html(status: 413)]),
        (.other(1234), []),
    ]

    @Test(arguments: told, ClientCall.all)
    func aCodeThatNobodyHereCanMendIsTold(
        _ row: (code: ServiceCode, alike: [ScriptedAnswer]),
        _ call: ClientCall
    ) async throws {
        let number = row.code.number
        for answer in row.alike + [.envelope(code: number), .envelope(code: number, status: 400)] {
            for isAnonymous in [true, false] {
                try await ClientFixture.with(token: isAnonymous ? nil : ClientFixture.token, answers: [answer]) { rig in
                    let error = try await serviceError { try await call.run(rig) }
                    #expect(error.refusal?.code == row.code)
                    #expect(error.refusal?.registration == (isAnonymous ? Self.link : nil))
                    #expect(!error.leavesOutcomeUnknown)
                    #expect(rig.calls.count == 1)
                    #expect(rig.tokenRequests.count == (isAnonymous ? 1 : 0))
                    #expect(rig.waits.all.isEmpty)
                }
            }
        }
    }

    @Test func anAccountNameCannotBreakTheLink() async throws {
        let token = #"{"token":"nmv_usr_1","user_id":"a&b=c #\n/é"}"#
        try await ClientFixture.with(
            token: nil,
            { $0.asksForToken ? .envelope(data: token) : .envelope(code: 2001) }
        ) { rig in
            let error = try await serviceError { _ = try await rig.client.credits() }
            #expect(
                error.refusal?.registration == "https://web.example/register?bind=a%26b%3Dc%20%23%0A%2F%C3%A9"
            )
        }
    }

    // MARK: 400

    /// The two ways in which the client id is missed.
    static let idRefusals: [ScriptedAnswer] = [
        .envelope(code: 400, message: "missing X-Client-Id"),
        .json(#"{"detail":"missing header X-Client-Id"}"#, status: 400),
    ]

    @Test(arguments: idRefusals)
    func aMissedClientIDIsMadeWhereATokenIsAskedFor(_ refusal: ScriptedAnswer) async throws {
        let script: ScriptedService.Script = { request in
            switch request.number {
            case 0: refusal
            case 1: .token(1)
            default: ClientCall.credits.answer
            }
        }
        try await ClientFixture.with(token: nil, script) { rig in
            _ = try await rig.client.credits()
            #expect(rig.service.requests.map(\.asksForToken) == [true, true, false])
            let ids = rig.tokenRequests.compactMap { $0.header("X-Client-Id") }
            #expect(Set(ids).count == 2)
            #expect(try String(contentsOf: rig.clientIDFile, encoding: .utf8) == (ids.last ?? "") + "\n")
        }
    }

    @Test(arguments: ClientCall.all, idRefusals)
    func aMissedClientIDIsSent(_ call: ClientCall, _ refusal: ScriptedAnswer) async throws {
        try await ClientFixture.with(token: nil, answers: [refusal, call.answer]) { rig in
            try await call.run(rig)
            #expect(rig.tokenRequests.count == 1)
            #expect(rig.calls.map { $0.header("X-Client-Id") } == [nil, rig.tokenRequests[0].header("X-Client-Id")])
            #expect(rig.calls.first?.body == rig.calls.last?.body)
        }
    }

    @Test(arguments: idRefusals)
    func aClientIDThatIsStillMissedIsTold(_ refusal: ScriptedAnswer) async throws {
        try await ClientFixture.with(token: nil, { _ in refusal }) { rig in
            let error = try await serviceError { _ = try await rig.client.credits() }
            #expect(error.refusal?.code == .missingClientID)
            #expect(rig.service.requests.count == 2)
        }
        try await ClientFixture.with(answers: [refusal, refusal]) { rig in
            let error = try await serviceError { _ = try await rig.client.credits() }
            #expect(error.refusal?.code == .missingClientID)
            #expect(rig.service.requests.count == 2)
        }
    }

    // MARK: All in one call

    @Test func eachFaultIsMendedOnceInOneCall() async throws {
        let faults = [
            ScriptedAnswer.envelope(code: 429), .envelope(code: 400), .envelope(code: 1001),
            .envelope(data: #"{"available":7}"#),
        ]
        try await ClientFixture.with(token: nil, answers: faults) { rig in
            let credits = try await rig.client.credits()
            #expect(credits.available == 7)
            #expect(rig.calls.count == 4)
            #expect(rig.tokenRequests.count == 2)
            #expect(rig.waits.all == [.seconds(30)])
        }
        try await ClientFixture.with(token: nil, answers: faults.dropLast() + [.envelope(code: 429)]) { rig in
            let error = try await serviceError { _ = try await rig.client.credits() }
            #expect(error.refusal?.code == .rateLimited)
            #expect(rig.calls.count == 4)
        }
    }
}
