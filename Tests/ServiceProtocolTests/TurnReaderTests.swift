import ExactJSON
import ServiceProtocol
import Testing

@Suite struct TurnReaderTests {
    private func updates(_ lines: [String]) -> [TurnReader.Update] {
        var reader = TurnReader()
        return lines.flatMap { reader.read(AgentFrame(data: $0)) }
    }

    @Test func wholeTextReplacesItsDeltas() {
        #expect(
            updates([
                #"{"content":{"parts":[{"text":"Hel"}]},"partial":true,"id":"a"}"#,
                #"{"content":{"parts":[{"text":"lo"}]},"partial":true,"id":"b"}"#,
                #"{"content":{"parts":[{"text":"Hello!"}]},"id":"c"}"#,
            ]) == [
                .text(piece: 0, "Hel", isWhole: false), .text(piece: 0, "Hello", isWhole: false),
                .text(piece: 0, "Hello!", isWhole: true),
            ]
        )
    }

    @Test func deltasThatAreNeverFinalisedStay() {
        #expect(
            updates([
                #"{"content":{"parts":[{"text":"Working"}]},"partial":true}"#,
                #"{"content":{"parts":[{"functionCall":{"id":"1","name":"trim","args":{"summary":"V1·1"}}}]}}"#,
                #"{"content":{"parts":[{"functionResponse":{"id":"1","name":"trim","response":{}}}],"role":"user"}}"#,
                #"{"content":{"parts":[{"text":"Done"}]}}"#,
            ]) == [
                .text(piece: 0, "Working", isWhole: false),
                .toolStarted(.init(id: "1", name: "trim", subject: "V1·1")),
                .toolEnded(id: "1", error: nil),
                .text(piece: 1, "Done", isWhole: true),
            ]
        )
    }

    @Test func aCallInAPartialEventIsShownOnce() {
        let call = #""content":{"parts":[{"functionCall":{"id":"1","name":"trim","args":{}}}]}"#
        #expect(
            updates(["{\(call),\"partial\":true}", "{\(call)}", "{\(call)}"])
                == [.toolStarted(.init(id: "1", name: "trim", subject: ""))]
        )
    }

    @Test func stateOnAPartialEventIsNotApplied() {
        #expect(updates([#"{"partial":true,"actions":{"stateDelta":{"draft":{"d":1}}}}"#]).isEmpty)
        #expect(
            updates([#"{"actions":{"stateDelta":{"draft":{"d":1.0}}}}"#])
                == [.draft(.object(JSONObject([("d", .number(JSONNumber(1.0)))])))]
        )
    }

    @Test func thoughtsAreNotTheAnswer() {
        #expect(
            updates([#"{"content":{"parts":[{"text":"hm","thought":true},{"text":"Yes"}]}}"#])
                == [.text(piece: 0, "Yes", isWhole: true)]
        )
    }

    @Test func oneFaultIsSaidOnce() {
        #expect(
            updates([
                #"{"errorCode":"RESOURCE_EXHAUSTED","errorMessage":"Too many"}"#,
                #"{"error":"Too many","error_details":{}}"#,
            ]) == [.failed("Too many")]
        )
    }

    @Test func errorsOfOldServersAreReadAlthoughTheyAreNotJSON() {
        #expect(updates(["{\"error\": \"it \"broke\"\nbadly\"}"]) == [.failed("it \"broke\"\nbadly")])
    }

    @Test func whatATurnSaysOfItselfIsReadWhereItIsKnown() {
        for kind in TurnMark.Kind.allCases {
            let mark = TurnMark(kind)
            let event: JSON = ["actions": ["stateDelta": ["reeldeck": mark.json]]]
            #expect(updates([event.text]) == [.marked(mark)])
            #expect(mark.json["understood"]?.bool == mark.isUnderstood)
        }
        #expect(TurnMark.Kind.allCases.filter { TurnMark($0).isUnderstood } == [.nothing, .answer])
        for value in ["null", "1", "[]", "{}", #"{"kind":"new"}"#, #"{"kind":7}"#, #"{"understood":false}"#] {
            #expect(updates([#"{"actions":{"stateDelta":{"reeldeck":\#(value)}}}"#]).isEmpty)
        }
        // On a partial event no state is applied, and this is state as well.
        #expect(updates([#"{"partial":true,"actions":{"stateDelta":{"reeldeck":{"kind":"question"}}}}"#]).isEmpty)
    }

    @Test func whatCannotBeReadIsPassedOver() {
        #expect(updates(["[1]", "nonsense", "", "42"]).isEmpty)
    }

    @Test func eventsSurviveTheWire() {
        var event = AgentEvent(id: "x", invocationID: "e-1", author: "nemo_agent", timestamp: 1.5)
        event.role = "user"
        event.parts = [
            .text("a\u{2028}b", isThought: false), .text("hm", isThought: true),
            .functionCall(id: "1", name: "t", arguments: ["k": 1]),
            .functionResponse(id: "1", name: "t", response: ["status": "success"]),
        ]
        event.stateDelta = ["draft": ["t": [], "d": 0]]
        event.failure = .init(code: "X", message: "y")
        #expect(AgentFrame(data: event.json.text) == .event(event))
    }
}
