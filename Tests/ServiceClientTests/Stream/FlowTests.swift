import Foundation
import ScriptedService
import ServiceClient
import ServiceProtocol
import Testing

/// How the stream flows: at once, no faster than it is read, and no longer than somebody listens.
@Suite(.timeLimit(.minutes(15))) struct FlowTests {
    static let empty = SignalTests.event { _ in }

    @Test func eachSignalComesWithoutTheNextOne() async throws {
        let gates = [Gate(), Gate(), Gate()]
        let answer = ScriptedAnswer.eventStream([
            .wait(gates[0]), .text(": ping\n\n"), .wait(gates[1]), .event("{}"), .wait(gates[2]), .event("[]"),
        ])
        try await ClientFixture.with(answers: [answer]) { rig in
            var iterator = rig.client.send(ClientFixture.message).makeAsyncIterator()
            var signals: [StreamSignal?] = []
            for gate in gates {
                gate.open()
                signals.append(try await iterator.next())
            }
            signals.append(try await iterator.next())
            signals.append(try await iterator.next())
            #expect(signals == [.alive, Self.empty, .frame(.unreadable), nil, nil])
        }
    }

    @Test func whoStopsReadingHangsUp() async throws {
        try await ClientFixture.with(answers: [.eventStream([.event("{}"), .hang])]) { rig in
            for try await _ in rig.client.send(ClientFixture.message) { break }
            try await rig.service.connectionClosed(ofRequest: 0)
            #expect(rig.calls.count == 1)
        }
    }

    @Test(arguments: [ScriptedAnswer.eventStream([.event("{}"), .hang]), .eventStream([.hang]), .raw([.hang])])
    func whoIsCancelledHangsUp(_ answer: ScriptedAnswer) async throws {
        try await ClientFixture.with(answers: [answer]) { rig in
            let task = Task { await rig.signals().error }
            try await rig.service.received(1)
            task.cancel()
            let error = await task.value
            #expect(error is CancellationError)
            try await rig.service.connectionClosed(ofRequest: 0)
            #expect(rig.calls.count == 1)
        }
    }

    @Test func aCancelledTaskSendsNothing() async throws {
        try await ClientFixture.with(answers: [.events(["{}"])]) { rig in
            let gate = Gate()
            let task = Task {
                await gate.wait()
                return await rig.signals().error
            }
            task.cancel()
            let error = await task.value
            #expect(error is CancellationError)
            #expect(rig.service.requests.isEmpty)
        }
    }

    @Test func oneEventMayHaveAMegabyte() async throws {
        let text = String(repeating: "é\u{2028}", count: 1 << 18)
        try await ClientFixture.with(answers: [.events([#"{"content":{"parts":[{"text":"\#(text)"}]}}"#, "{}"])]) {
            rig in
            let (signals, error) = await rig.signals()
            #expect(signals == [SignalTests.text(text), Self.empty])
            #expect(error == nil)
        }
    }

    @Test func anEventWithoutEndIsGivenUp() async throws {
        let isWhole = Gate()
        let piece = Array(repeating: UInt8(ascii: "x"), count: 1 << 20)
        let answer = ScriptedAnswer.eventStream([
            .event("{}"), .text("data: "), .repeated(piece, times: 256), .open(isWhole),
        ])
        try await ClientFixture.with(answers: [answer]) { rig in
            let (signals, error) = await rig.signals()
            #expect(signals == [Self.empty])
            #expect(error as? ServiceError == .unreadable(what: .eventTooLong))
            try await rig.service.connectionClosed(ofRequest: 0)
            #expect(!isWhole.isOpen)
        }
    }

    @Test func whoReadsSlowlyHoldsTheServerBack() async {
        await #expect(processExitsWith: .success) {
            let isSent = Gate()
            let comment = Array((": " + String(repeating: "x", count: 65_532) + "\n\n").utf8)
            let stream = ScriptedAnswer.eventStream([.repeated(comment, times: 1024), .open(isSent)])
            let credits = ClientCall.credits.answer
            try await ClientFixture.with({ $0.path == "/run_sse" ? stream : credits }) { rig in
                _ = try await rig.client.credits()
                var iterator = rig.client.send(ClientFixture.message).makeAsyncIterator()
                let before = try PeakMemory.bytes()
                var first = try await iterator.next()
                // Time enough for the server, if it were let: a hundred questions, each answered.
                for _ in 0..<100 { _ = try await rig.client.credits() }
                #expect(!isSent.isOpen)
                var count = 0
                while first != nil {
                    count += 1
                    first = try await iterator.next()
                }
                #expect(count == 1024)
                #expect(isSent.isOpen)
                #expect(try PeakMemory.bytes() - before < 8 << 20)
            }
        }
    }

    @Test func aLongTurnCostsNoMemory() async {
        await #expect(processExitsWith: .success) {
            let events = Array(String(repeating: "data: {\"id\":\"e\"}\n\n", count: 1000).utf8)
            let stream = ScriptedAnswer.eventStream([.repeated(events, times: 100)])
            try await ClientFixture.with({ _ in stream }) { rig in
                var count = 0
                var before = 0
                for try await signal in rig.client.send(ClientFixture.message) {
                    // What is loaded once is loaded with the first events.
                    if count == 1000 { before = try PeakMemory.bytes() }
                    if case .frame(.event) = signal { count += 1 }
                }
                #expect(count == 100_000)
                #expect(try PeakMemory.bytes() - before < 16 << 20)
            }
        }
    }
}
