import Foundation
import ScriptedService
import ServiceClient
import ServiceProtocol
import Testing

/// Every answer that is none, and how it is told.
@Suite(.timeLimit(.minutes(15))) struct ErrorAnswerTests {
    /// An answer that is no good, and the error it becomes.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let answer: ScriptedAnswer
        let error: ServiceError

        init(_ name: String, _ answer: ScriptedAnswer, _ error: ServiceError) {
            testDescription = name
            self.answer = answer
            self.error = error
        }
    }

    static func detail(_ json: String, _ status: Int) -> ScriptedAnswer {
        .json(#"{"detail":\#(json)}"#, status: status)
    }

    static let envelopes = [200, 201, 400, 401, 403, 404, 409, 422, 500, 502, 503].map { status in
        Row(
            "code 77 under HTTP \(status)",
            .envelope(code: 77, message: "no", status: status),
            .refused(Refusal(.other(77), message: "no"))
        )
    }

    static let details = [
        Row("404 string", detail(#""Not Found""#, 404), .http(status: 404, detail: "Not Found")),
        Row("409 string", detail(#""busy""#, 409), .http(status: 409, detail: "busy")),
        Row("405 string", detail(#""Method Not Allowed""#, 405), .http(status: 405, detail: "Method Not Allowed")),
        Row("400 string", detail(#""bad draft""#, 400), .http(status: 400, detail: "bad draft")),
        Row(
            "422 array",
            detail(#"[{"loc":["body","a"],"msg":"field required","type":"x"},{"msg":"too long"},{"loc":[]},7]"#, 422),
            .http(status: 422, detail: "field required; too long")
        ),
        Row("422 empty array", detail("[]", 422), .http(status: 422, detail: "")),
        Row("500 message", .json(#"{"message":"broke"}"#, status: 500), .http(status: 500, detail: "broke")),
        Row("500 error", .json(#"{"error":"broke"}"#, status: 500), .http(status: 500, detail: "broke")),
        Row(
            "500 text",
            .plain("Internal Server Error", status: 500),
            .http(status: 500, detail: "Internal Server Error")
        ),
        Row("403 text", .plain("Forbidden:\n no\r\n", status: 403), .http(status: 403, detail: "Forbidden:  no")),
        Row("502 page", .html(status: 502), .http(status: 502, detail: "")),
        Row("503 page", .html("\n <!DOCTYPE html><p>", status: 503), .http(status: 503, detail: "")),
        Row("500 nothing", .json("", status: 500), .http(status: 500, detail: "")),
        Row("500 half", .json(#"{"detail":"#, status: 500), .http(status: 500, detail: #"{"detail":"#)),
        Row("302", .redirect(to: "/else"), .http(status: 302, detail: "")),
        Row("307", .redirect(to: "/else", status: 307), .http(status: 307, detail: "")),
        Row("304", ScriptedAnswer(status: 304), .http(status: 304, detail: "")),
    ]

    /// HTTP errors that say the same as a code does.
    static let codes = [
        Row("401", detail(#""Unauthorized""#, 401), .refused(Refusal(.tokenInvalid, message: "Unauthorized"))),
        Row("402", detail(#""plan""#, 402), .refused(Refusal(.exportBlocked, message: "plan"))),
        Row(
            "404 session",
            detail(#""Session not found""#, 404),
            .refused(Refusal(.sessionNotFound, message: "Session not found"))
        ),
        Row("413", .html(status: 413), .refused(Refusal(.fileTooLarge))),
    ]

    static let unreadable = [
        Row("nothing", .json(""), .unreadable(what: .notJSON)),
        Row("a space", .json(" "), .unreadable(what: .notJSON)),
        Row("half", .json(#"{"code":0,"data":{"avail"#), .unreadable(what: .notJSON)),
        Row("a page", .html(status: 200), .unreadable(what: .webPage)),
        Row("text", .plain("ok", status: 200), .unreadable(what: .notJSON)),
        Row("two values", .json("{} {}"), .unreadable(what: .notJSON)),
        Row("no bytes by 204", ScriptedAnswer(status: 204), .unreadable(what: .notJSON)),
        Row("too deep", .json(String(repeating: "[", count: 100_000)), .unreadable(what: .notJSON)),
    ]

    @Test(arguments: envelopes + details + codes + unreadable)
    func anAnswerThatIsNone(_ row: Row) async throws {
        try await ClientFixture.with(answers: [row.answer]) { rig in
            let error = try await serviceError { _ = try await rig.client.credits() }
            #expect(error == row.error)
            #expect(rig.service.requests.count == 1)
        }
    }

    @Test(arguments: envelopes + details + codes)
    func theSameInAnswerToAMessage(_ row: Row) async throws {
        try await ClientFixture.with(answers: [row.answer]) { rig in
            let error = try await serviceError { try await ClientCall.send.run(rig) }
            #expect(error == row.error)
            #expect(rig.service.requests.count == 1)
        }
    }

    @Test(arguments: ClientCall.all.filter { $0.name != "download" })
    func noCallOfTheAPIFollowsARedirect(_ call: ClientCall) async throws {
        try await ScriptedService.with({ _ in .envelope() }) { elsewhere in
            try await ClientFixture.with(answers: [.redirect(to: elsewhere.address + "/x")]) { rig in
                let error = try await serviceError { try await call.run(rig) }
                #expect(error == .http(status: 302, detail: ""))
                #expect(rig.service.requests.count == 1)
            }
            #expect(elsewhere.requests.isEmpty)
        }
    }

    @Test func aGoodAnswerOfAnotherTypeIsTaken() async throws {
        var answer = ScriptedAnswer.plain(#"{"code":0,"data":{"available":7}}"#, status: 200)
        answer.headers.append(("Content-Encoding", "identity"))
        try await ClientFixture.with(answers: [answer]) { rig in
            let credits = try await rig.client.credits()
            #expect(credits.available == 7)
        }
    }

    @Test func anAnswerInManyPiecesIsOne() async throws {
        let text = #"{"code":0,"data":{"available":7,"é":"\u2028"}}"#
        let answer = ScriptedAnswer(steps: text.utf8.map { .bytes([$0]) })
        try await ClientFixture.with(answers: [answer]) { rig in
            let credits = try await rig.client.credits()
            #expect(credits.available == 7)
        }
    }

    @Test(arguments: [ScriptedAnswer.Framing.fixed(64 << 20), .chunked, .untilClose])
    func anAnswerThatIsTooLongIsNotHeard(_ framing: ScriptedAnswer.Framing) async throws {
        let isWhole = Gate()
        let piece = Array(repeating: UInt8(ascii: " "), count: 1 << 20)
        let answer = ScriptedAnswer(framing: framing, steps: [.repeated(piece, times: 64), .open(isWhole)])
        try await ClientFixture.with(answers: [answer]) { rig in
            let error = try await serviceError { _ = try await rig.client.credits() }
            #expect(error == .unreadable(what: .tooLong))
            try await rig.service.connectionClosed(ofRequest: 0)
            #expect(!isWhole.isOpen)
            #expect(rig.service.requests.count == 1)
        }
    }
}
