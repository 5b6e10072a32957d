import ScriptedService
import Testing

@Suite(.timeLimit(.minutes(15))) struct AnswerTests {
    static let chunkedHead = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"

    /// Asks once and gives all that came until the service closed.
    static func heard(_ answer: ScriptedAnswer, method: String = "GET") async throws -> (String, RawClient.Ending) {
        try await ScriptedService.with({ _ in answer }) { service in
            try await RawClient.with(service.port) { client in
                try await client.get("/", method: method)
                return try await client.rest()
            }
        }
    }

    @Test func everyStepIsAChunkAndTheBodyEnds() async throws {
        let answer = ScriptedAnswer(
            headers: [("Connection", "close")],
            steps: [.text("hello"), .bytes([]), .repeated([65, 66], times: 2)]
        )
        let (text, ending) = try await Self.heard(answer)
        #expect(text.hasPrefix("HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n"))
        #expect(text.hasSuffix("\r\n\r\n5\r\nhello\r\n2\r\nAB\r\n2\r\nAB\r\n0\r\n\r\n"))
        #expect(ending == .closed)
    }

    @Test func aCutLeavesTheBodyWithoutItsEnd() async throws {
        let (text, ending) = try await Self.heard(ScriptedAnswer(steps: [.text("hello"), .cut, .text("never")]))
        #expect(text == Self.chunkedHead + "5\r\nhello\r\n")
        #expect(ending == .closed)
    }

    @Test func rawBytesMayEndInsideAChunkOrAHead() async throws {
        let chunk = try await Self.heard(.raw([.text(Self.chunkedHead + "5\r\nhe")]))
        #expect(chunk == (Self.chunkedHead + "5\r\nhe", .closed))
        let head = try await Self.heard(.raw([.text("HTTP/1.1 20")]))
        #expect(head == ("HTTP/1.1 20", .closed))
        #expect(try await Self.heard(.raw([.cut])) == ("", .closed))
    }

    @Test func aResetIsNoClose() async throws {
        let gate = Gate()
        let answer = ScriptedAnswer(steps: [.text("hello"), .wait(gate), .reset])
        let ending = try await ScriptedService.with({ _ in answer }) { service in
            try await RawClient.with(service.port) { client in
                try await client.get("/")
                #expect(try await client.read(through: "hello\r\n") == Self.chunkedHead + "5\r\nhello\r\n")
                gate.open()
                return try await client.rest().ending
            }
        }
        #expect(ending == .reset)
    }

    @Test func aLengthMayPromiseMoreThanIsSent() async throws {
        let (text, ending) = try await Self.heard(ScriptedAnswer(framing: .fixed(10), steps: [.text("four")]))
        #expect(text == "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfour")
        #expect(ending == .closed)
    }

    @Test func aBodyMayLastUntilTheClose() async throws {
        let (text, ending) = try await Self.heard(ScriptedAnswer(framing: .untilClose, steps: [.text("all")]))
        #expect(text == "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nall")
        #expect(ending == .closed)
    }

    @Test func anAnswerToHeadHasNoBody() async throws {
        let answer = ScriptedAnswer(headers: [("Connection", "close")], framing: .fixed(4), steps: [.text("four")])
        let (text, _) = try await Self.heard(answer, method: "HEAD")
        #expect(text.contains("Content-Length: 4\r\n"))
        #expect(text.hasSuffix("\r\n\r\n"))
    }

    @Test func theNextStepWaitsForItsGate() async throws {
        let gate = Gate()
        let answer = ScriptedAnswer.eventStream([.event("one"), .wait(gate), .event("two\nlines"), .cut])
        try await ScriptedService.with({ _ in answer }) { service in
            try await RawClient.with(service.port) { client in
                try await client.get("/")
                #expect(try await client.read(through: "one\n\n\r\n").hasSuffix("data: one\n\n\r\n"))
                #expect(!gate.isOpen)
                gate.open()
                #expect(try await client.rest().text == "17\r\ndata: two\ndata: lines\n\n\r\n")
            }
        }
    }

    @Test func theCommonAnswers() async throws {
        func body(_ answer: ScriptedAnswer) -> String? {
            guard answer.steps.count == 1, case .bytes(let bytes) = answer.steps[0] else { return nil }
            return answer.framing == .fixed(bytes.count) ? String(decoding: bytes, as: UTF8.self) : nil
        }
        #expect(body(.json("[1]", status: 201)) == "[1]")
        #expect(
            body(.envelope(code: 7, message: "a \"b\" \\ \n", data: "[]"))
                == #"{"code":7,"message":"a \"b\" \\ \u000a","data":[]}"#
        )
        #expect(body(.html("<p>", status: 502)) == "<p>")
        let moved = ScriptedAnswer.redirect(to: "/else")
        #expect(moved.status == 302)
        #expect(moved.headers.contains { $0 == ("Location", "/else") })
        let (events, _) = try await Self.heard(.raw(ScriptedAnswer.events(["1", "2"]).steps))
        #expect(events == "data: 1\n\ndata: 2\n\n")
    }
}
