import ExactJSON
import ScriptedService
import ServiceClient
import ServiceProtocol
import Testing

/// What each kind of body becomes.
@Suite(.timeLimit(.minutes(15))) struct SignalTests {
    static func event(_ change: (inout AgentEvent) -> Void) -> StreamSignal {
        var event = AgentEvent(id: "", invocationID: "", author: "", timestamp: 0)
        change(&event)
        return .frame(.event(event))
    }

    static func text(_ text: String) -> StreamSignal { event { $0.parts = [.text(text, isThought: false)] } }

    static func failure(_ words: String) -> StreamSignal { .frame(.failure(words)) }

    /// The data of an event, and what is made of it.
    static let events: [(String, StreamSignal)] = [
        (
            #"{"content":{"role":"model","parts":[{"text":"a"}]},"partial":true}"#,
            event {
                $0.role = "model"
                $0.parts = [.text("a", isThought: false)]
                $0.isPartial = true
            }
        ),
        (
            #"{"content":{"parts":[{"text":"a","thought":true},{"text":""},{"inlineData":{}}]}}"#,
            event {
                $0.parts = [.text("a", isThought: true), .text("", isThought: false), .other]
            }
        ),
        (
            #"{"content":{"parts":[{"functionCall":{"id":"c","name":"n","args":{"x":1.10}}}]}}"#,
            event {
                $0.parts = [.functionCall(id: "c", name: "n", arguments: ["x": .number(JSONNumber(1.1))])]
            }
        ),
        (
            #"{"content":{"role":"user","parts":[{"functionResponse":{"name":"n","response":null}}]}}"#,
            event {
                $0.role = "user"
                $0.parts = [.functionResponse(id: nil, name: "n", response: .null)]
            }
        ),
        (
            #"{"id":"i","invocationId":"v","author":"a","timestamp":1.5,"longRunningToolIds":["c",7],"new":[]}"#,
            event {
                $0.id = "i"
                $0.invocationID = "v"
                $0.author = "a"
                $0.timestamp = 1.5
                $0.longRunningToolIDs = ["c"]
            }
        ),
        (
            #"{"actions":{"stateDelta":{"draft":{"t":[]},"x":1}}}"#,
            event { $0.stateDelta = ["draft": ["t": []], "x": 1] }
        ),
        ("{}", event { _ in }),
        (#"{"code":0,"data":{}}"#, event { _ in }),
        // The forms of an error.
        (
            #"{"errorCode":"E","errorMessage":"m","content":{"parts":[{"text":"a"}]}}"#,
            event {
                $0.failure = .init(code: "E", message: "m")
                $0.parts = [.text("a", isThought: false)]
            }
        ),
        (#"{"errorCode":"E"}"#, event { $0.failure = .init(code: "E", message: nil) }),
        (#"{"error":"broke","error_details":{"a":[1]}}"#, failure("broke")),
        (#"{"error":{"message":"broke"}}"#, failure("broke")),
        ("{\"error\": \"he said \"no\" \\ \nand left\"}", failure("he said \"no\" \\ \nand left")),
        (#"{"error": "Traceback (most recent call last): "x""}"#, failure(#"Traceback (most recent call last): "x"#)),
        // Nothing that can be read is a sign of life.
        ("[DONE]", .frame(.unreadable)), ("{", .frame(.unreadable)), ("7", .frame(.unreadable)),
    ]

    @Test(arguments: events)
    func anEvent(_ data: String, _ expected: StreamSignal) async throws {
        try await ClientFixture.with({ _ in .events([data]) }) { rig in
            let (signals, error) = await rig.signals()
            // A number keeps its digits, which the expectation cannot write.
            #expect(signals.map { "\($0)".replacing("1.10", with: "1.1") } == ["\(expected)"])
            #expect(error == nil)
        }
    }

    /// A body, and the signals it holds.
    static let bodies: [(String, [StreamSignal])] = [
        ("", []),
        ("\n\n\n", []),
        (":\n\n: ping\n\n", [.alive, .alive]),
        ("data:\n\ndata: \n\ndata\n\n", [.alive, .alive, .alive]),
        ("retry: 5\n\n", [.alive]),
        ("event: ping\nid: 7\n\n", []),
        ("data: {}\r\n\r\ndata: {}\r\n\r\n", [event { _ in }, event { _ in }]),
        ("data: {}\r\rdata: {}\r\r", [event { _ in }, event { _ in }]),
        ("data: {}\n\r\n:\r", [event { _ in }, .alive]),
        ("\u{FEFF}data: {}\n\n", [event { _ in }]),
        ("data: {}\n\n\u{FEFF}data: {}\n\n", [event { _ in }]),
        ("data: {\ndata: }\n\n", [event { _ in }]),
        ("event: x\nid: 1\ndata:{}\nunknown: 1\n\n", [event { _ in }]),
        (
            "data: {\"content\":{\"parts\":[{\"text\":\"a\u{2028}b\u{2029}c\u{85}d\"}]}}\n\n",
            [text("a\u{2028}b\u{2029}c\u{85}d")]
        ),
        ("data: {\"content\":{\"parts\":[{\"text\":\"👩‍👩‍👧 第一幕\"}]}}\n\n", [text("👩‍👩‍👧 第一幕")]),
        (": a\ndata: {}\n: b\n\n: c\n", [.alive, .alive, event { _ in }, .alive]),
    ]

    @Test(arguments: bodies)
    func aBody(_ body: String, _ expected: [StreamSignal]) async throws {
        let answers = [
            ScriptedAnswer.eventStream([.text(body)]), .eventStream(body.utf8.map { .bytes([$0]) }),
            ScriptedAnswer(framing: .fixed(body.utf8.count), steps: [.text(body)]),
        ]
        try await ClientFixture.with(answers: answers) { rig in
            for _ in answers {
                let (signals, error) = await rig.signals()
                #expect(signals == expected)
                #expect(error == nil)
            }
            #expect(rig.calls.count == answers.count)
        }
    }

    @Test(arguments: [RecordedTurn.newer, RecordedTurn.older])
    func aTurnOfEitherVersionMeansTheSame(_ events: [String]) async throws {
        try await ClientFixture.with({ _ in .eventStream(RecordedTurn.body(events).map { .bytes([$0]) }) }) { rig in
            let (signals, error) = await rig.signals()
            #expect(error == nil)
            let expected = try RecordedTurn.signals(events)
            #expect(signals == expected)
            var reader = TurnReader()
            var updates: [TurnReader.Update] = []
            for case .frame(let frame) in signals { updates += reader.read(frame) }
            // Of the deltas of one piece the last one counts.
            for index in updates.indices.dropLast().reversed() {
                if case .text(let piece, _, _) = updates[index], case .text(piece, _, _) = updates[index + 1] {
                    updates.remove(at: index)
                }
            }
            #expect(updates == RecordedTurn.meaning)
        }
    }

    @Test(arguments: ["text/plain", "application/octet-stream", "TEXT/EVENT-STREAM; charset=utf-8", ""])
    func aStreamUnderAnotherNameIsOne(_ type: String) async throws {
        var answer = ScriptedAnswer(steps: [.event("{}")])
        if !type.isEmpty { answer.headers = [("Content-Type", type)] }
        try await ClientFixture.with(answers: [answer]) { rig in
            let (signals, error) = await rig.signals()
            #expect(signals == [Self.event { _ in }])
            #expect(error == nil)
        }
    }

    /// Answers that are certainly no stream.
    static let documents: [(ScriptedAnswer, ServiceError.AnswerFault)] = [
        (.html("<html>Log in</html>", status: 200), .webPage),
        (.json(#"{"a":[1]}"#), .noEventStream(#"{"a":[1]}"#)),
        (.envelope(data: #"{"a":1}"#), .noEventStream(#"{"a":1}"#)),
        (.json("{"), .notJSON),
        (ScriptedAnswer(status: 204), .notJSON),
    ]

    @Test(arguments: documents)
    func aDocumentIsNoStream(_ answer: ScriptedAnswer, _ what: ServiceError.AnswerFault) async throws {
        try await ClientFixture.with(answers: [answer]) { rig in
            let (signals, error) = await rig.signals()
            #expect(signals.isEmpty)
            #expect(error as? ServiceError == .unreadable(what: what))
            #expect(rig.calls.count == 1)
        }
    }

    @Test func anEmptyAnswerOfAnyKindIsATurnWithoutWords() async throws {
        try await ClientFixture.with(answers: [.json(""), .html("", status: 200), .events([])]) { rig in
            for _ in 0..<3 {
                let (signals, error) = await rig.signals()
                #expect(signals.isEmpty && error == nil)
            }
        }
    }
}
