import EventStream
import Foundation
import Testing

/// A recorded body beside what a reader has to make of it.
struct Fixture: CustomTestStringConvertible {
    let name: String
    let items: [EventStreamParser.Item]
    var ending = EventStreamParser.Ending.complete

    var testDescription: String { name }

    func bytes() throws -> [UInt8] {
        let folder = try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil))
        return [UInt8](try Data(contentsOf: folder.appending(path: "\(name).sse")))
    }
}

extension EventStreamParser.Item {
    /// An event as most are: of the default type, without an id.
    static func message(_ data: String) -> Self {
        .event(ServerSentEvent(data: data))
    }
}

extension Fixture {
    static let all = [
        Fixture(
            name: "text-turn",
            items: [
                .message(
                    #"{"id":"e1","invocationId":"i-1","author":"nemo_agent","#
                        + #""content":{"role":"model","parts":[{"text":"Adding the "}]},"partial":true,"timestamp":1760000000.1}"#
                ),
                .message(
                    #"{"id":"e1","invocationId":"i-1","author":"nemo_agent","#
                        + #""content":{"role":"model","parts":[{"text":"title."}]},"partial":true}"#
                ),
                .message(
                    #"{"id":"e2","invocationId":"i-1","author":"nemo_agent","#
                        + #""content":{"role":"model","parts":[{"text":"Adding the title."}]},"finishReason":"STOP"}"#
                ),
            ]
        ),
        Fixture(
            name: "tool-turn",
            items: [
                .message(
                    #"{"id":"c1","author":"nemo_agent","content":{"role":"model","parts":[{"functionCall":{"id":"call-1","#
                        + #""name":"add_title","args":{"text":"Paradise Found"}}}]},"longRunningToolIds":[]}"#
                ),
                .message(
                    #"{"id":"c2","author":"nemo_agent","content":{"role":"user","parts":[{"functionResponse":{"id":"call-1","#
                        + #""name":"add_title","response":{"ok":true}}}]},"#
                        + #""actions":{"stateDelta":{"draft":{"t":[{"tt":7,"sg":[{"d":3000}]}]}}}}"#
                ),
            ]
        ),
        Fixture(
            name: "heartbeats",
            items: [
                .emptyData(ServerSentEvent(data: "")),
                .comment("still here"),
                .emptyData(ServerSentEvent(data: "")),
                .comment(""),
                .message(#"{"partial":true}"#),
                .retry(milliseconds: 3000),
            ],
            ending: .unfinished(ServerSentEvent(data: ""))
        ),
        Fixture(
            name: "broken-error-frame",
            items: [
                .message(#"{"author":"nemo_agent","partial":true}"#),
                .message("{\"error\": \"Traceback:\n  File \"run.py\", line 1\n\nValueError: \"draft\"\"}"),
            ]
        ),
        Fixture(
            name: "carriage-returns",
            items: [
                .message(#"{"a":1}"#), .message(#"{"b":2}"#), .message(#"{"c":3}"#),
                .message("one\ntwo\nthree"), .comment("hello"),
            ]
        ),
        Fixture(
            name: "byte-order-mark",
            items: [.message("first"), .message("\u{FEFF}last")]
        ),
        Fixture(
            name: "every-script",
            items: [
                .message(
                    "{\"text\":\"🎬 第一幕\u{2028}第二幕\u{2029}\u{85} 👩‍👩‍👧 e\u{301} \\u2028\"}"
                ),
                .event(ServerSentEvent(event: "标题", data: "中文", lastEventID: "é-1")),
            ]
        ),
        Fixture(
            name: "invalid-utf8",
            items: [.message("a\u{FFFD}b\u{FFFD}"), .message("\u{FFFD}\n\u{FFFD}")]
        ),
        Fixture(
            name: "cut-in-a-block",
            items: [.event(ServerSentEvent(data: "whole", lastEventID: "7"))],
            ending: .unfinished(ServerSentEvent(event: "late", data: #"{"cut":"#, lastEventID: "8"))
        ),
    ]
}
