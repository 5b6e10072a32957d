import ExactJSON
import ServiceClient
import ServiceProtocol

/// Two turns as the two versions of the agent server write them, and what a person sees of either.
enum RecordedTurn {
    /// Deltas under the name of their whole text, calls whole, a state with the tool's answer.
    static let newer = [
        #"{"id":"e1","invocationId":"i","author":"nemo_agent","partial":true,"content":{"role":"model","parts":"#
            + #"[{"text":"Adding ","thought":false}]},"timestamp":1760000000.25}"#,
        #"{"id":"e1","partial":true,"content":{"parts":[{"text":"hidden","thought":true},{"text":"音乐 é"}]}}"#,
        #"{"id":"e1","content":{"parts":[{"text":"Adding 音乐 é"}]},"finishReason":"STOP"}"#,
        #"{"id":"e2","content":{"parts":[{"functionCall":{"id":"c1","name":"add_music","args":{"prompt":"lo-fi"}}}]},"#
            + #""longRunningToolIds":[]}"#,
        #"{"id":"e3","author":"nemo_agent","content":{"role":"user","parts":[{"functionResponse":{"id":"c1","#
            + #""name":"add_music","response":{"ok":true}}}]},"actions":{"stateDelta":{"draft":{"t":[]}}}}"#,
        #"{"id":"e4","content":{"parts":[{"text":"Done."}]},"turnComplete":true}"#,
    ]

    /// Each event under a name of its own, a call in a partial event and again whole, a state on a partial event.
    static let older = [
        #"{"id":"a","partial":true,"content":{"parts":[{"text":"Adding 音"}]},"actions":{"stateDelta":{"draft":1}}}"#,
        #"{"id":"b","partial":true,"content":{"parts":[{"text":"乐 é"}]}}"#,
        #"{"id":"c","content":{"parts":[{"text":"Adding "},{"text":"音乐 é"}]}}"#,
        #"{"id":"d","partial":true,"content":{"parts":[{"functionCall":{"id":"c1","name":"add_music","args":{}}}]}}"#,
        #"{"id":"e","content":{"parts":[{"functionCall":{"id":"c1","name":"add_music","args":{"prompt":"lo-fi"}}}]}}"#,
        #"{"id":"f","content":{"parts":[{"functionResponse":{"id":"c1","name":"add_music","response":{}}}]}}"#,
        #"{"id":"g","actions":{"stateDelta":{"draft":{"t":[]}}}}"#,
        #"{"id":"h","content":{"parts":[{"text":"Done."}]}}"#,
    ]

    /// What both come to, deltas aside.
    static let meaning: [TurnReader.Update] = [
        .text(piece: 0, "Adding 音乐 é", isWhole: true),
        .toolStarted(.init(id: "c1", name: "add_music", subject: "lo-fi")),
        .toolEnded(id: "c1", error: nil),
        .draft(["t": []]),
        .text(piece: 1, "Done.", isWhole: true),
    ]

    /// The body of a stream of these events.
    static func body(_ events: [String]) -> [UInt8] { events.flatMap { Array("data: \($0)\n\n".utf8) } }

    /// The signals of events that can be read.
    static func signals(_ events: [String]) throws -> [StreamSignal] {
        try events.map { .frame(.event(AgentEvent(json: try JSON(parsing: $0)))) }
    }
}

extension ClientFixture {
    static let message = AgentMessage(sessionID: "s", text: "add music")

    /// Sends a message and gives all signals up to the end or the error, which comes with them.
    func signals() async -> (signals: [StreamSignal], error: (any Error)?) {
        var signals: [StreamSignal] = []
        do {
            for try await signal in client.send(Self.message) { signals.append(signal) }
            return (signals, nil)
        } catch {
            return (signals, error)
        }
    }
}
