import ScriptedService
import ServiceClient
import ServiceProtocol
import Testing

/// A turn that is cut is never taken for one that ended.
@Suite(.timeLimit(.minutes(15))) struct CutTests {
    static let events = RecordedTurn.older

    /// The whole answer, head and framing included, one chunk an event.
    static var wire: [UInt8] {
        var wire = Array(
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n".utf8
        )
        for event in events {
            let body = RecordedTurn.body([event])
            wire += Array("\(String(body.count, radix: 16))\r\n".utf8) + body + Array("\r\n".utf8)
        }
        return wire + Array("0\r\n\r\n".utf8)
    }

    @Test func aTurnCutAtAnyByteIsLost() async throws {
        let wire = Self.wire
        let whole = try RecordedTurn.signals(Self.events)
        let script: ScriptedService.Script = { .raw([.bytes(Array(wire.prefix($0.number)))]) }
        try await ClientFixture.with(script) { rig in
            var most = 0
            // The service numbers the requests, and cuts behind as many bytes.
            for length in wire.indices {
                let (signals, error) = await rig.signals()
                #expect(error as? ServiceError == .connectionLost, "cut at \(length)")
                #expect(signals == Array(whole.prefix(signals.count)), "cut at \(length)")
                #expect(signals.count >= most, "cut at \(length)")
                most = signals.count
            }
            #expect(most == whole.count)
            let (signals, error) = await rig.signals()
            #expect(error == nil)
            #expect(signals == whole)
            #expect(rig.service.requests.count == wire.count + 1)
        }
    }

    @Test func aLengthThatIsNotReachedIsALoss() async throws {
        let body = RecordedTurn.body(Self.events)
        let answer = ScriptedAnswer(framing: .fixed(body.count + 1), steps: [.bytes(body)])
        try await ClientFixture.with(answers: [answer]) { rig in
            let (signals, error) = await rig.signals()
            #expect(signals.count == Self.events.count)
            #expect(error as? ServiceError == .connectionLost)
        }
    }

    /// Bodies that last until the connection closes, or end properly behind half an event.
    @Test(arguments: [ScriptedAnswer.Framing.untilClose, .chunked])
    func halfAnEventAtTheEndIsALoss(_ framing: ScriptedAnswer.Framing) async throws {
        let event = Self.events[2]
        for length in 6..<event.utf8.count {
            let half = "data: {}\n\ndata: " + String(decoding: Array(event.utf8.prefix(length)), as: UTF8.self)
            try await ClientFixture.with(answers: [ScriptedAnswer(framing: framing, steps: [.text(half)])]) { rig in
                let (signals, error) = await rig.signals()
                #expect(signals == [SignalTests.event { _ in }])
                #expect(error as? ServiceError == .connectionLost, "\(length)")
            }
        }
    }

    @Test(arguments: ["", "\n", "\r", "\r\n"])
    func aWholeEventAtTheEndCounts(_ tail: String) async throws {
        let expected = try RecordedTurn.signals(Array(Self.events.prefix(2)))
        let text = "data: \(Self.events[0])\n\ndata: \(Self.events[1])\(tail)"
        try await ClientFixture.with(answers: [.eventStream([.text(text)])]) { rig in
            let (signals, error) = await rig.signals()
            #expect(signals == expected)
            #expect(error == nil)
        }
    }

    @Test func aResetIsALoss() async throws {
        let gate = Gate()
        try await ClientFixture.with(answers: [.eventStream([.event("{}"), .wait(gate), .reset])]) { rig in
            var iterator = rig.client.send(ClientFixture.message).makeAsyncIterator()
            let first = try await iterator.next()
            #expect(first == SignalTests.event { _ in })
            gate.open()
            let error = try await serviceError { _ = try await iterator.next() }
            #expect(error == .connectionLost)
            #expect(error.leavesOutcomeUnknown)
            // Nobody who asks again starts the turn anew.
            let after = try await iterator.next()
            #expect(after == nil)
            #expect(rig.calls.count == 1)
        }
    }
}
