import EventStream
import Testing

@Suite("The grammar of the HTML standard")
struct GrammarTests {
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let body: String
        let items: [EventStreamParser.Item]
        var ending = EventStreamParser.Ending.complete
    }

    /// The examples that the standard's text walks through.
    static let standard = [
        Case(
            testDescription: "three messages",
            body: "data: This is the first message.\n\n"
                + "data: This is the second message, it\ndata: has two lines.\n\n"
                + "data: This is the third message.\n\n",
            items: [
                .message("This is the first message."),
                .message("This is the second message, it\nhas two lines."),
                .message("This is the third message."),
            ]
        ),
        Case(
            testDescription: "event types",
            body: "event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\nevent: add\ndata: 113411\n\ndata: x\n\n",
            items: [
                .event(ServerSentEvent(event: "add", data: "73857293")),
                .event(ServerSentEvent(event: "remove", data: "2153")),
                .event(ServerSentEvent(event: "add", data: "113411")),
                .message("x"),
            ]
        ),
        Case(
            testDescription: "a stock ticker",
            body: "data: YHOO\ndata: +2\ndata: 10\n\n",
            items: [.message("YHOO\n+2\n10")]
        ),
        Case(
            testDescription: "comment, id, id reset, cut block",
            body: ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n",
            items: [
                .comment("test stream"),
                .event(ServerSentEvent(data: "first event", lastEventID: "1")),
                .message("second event"),
            ],
            ending: .unfinished(ServerSentEvent(data: " third event"))
        ),
        Case(
            testDescription: "fields without a colon",
            body: "data\n\ndata\ndata\n\ndata:",
            items: [.emptyData(ServerSentEvent(data: "")), .message("\n")],
            ending: .unfinished(ServerSentEvent(data: ""))
        ),
        Case(
            testDescription: "the space after the colon",
            body: "data:test\n\ndata: test\n\n",
            items: [.message("test"), .message("test")]
        ),
    ]

    static let corners = [
        Case(testDescription: "an empty body", body: "", items: []),
        Case(testDescription: "blank lines only", body: "\n\r\n\r\r\n\n", items: []),
        Case(testDescription: "a block without data", body: "event: ping\nid: 4\n\n", items: []),
        Case(
            testDescription: "an id outlives blocks, even one without data",
            body: "id: 4\n\ndata: a\n\ndata: b\n\n",
            items: [
                .event(ServerSentEvent(data: "a", lastEventID: "4")),
                .event(ServerSentEvent(data: "b", lastEventID: "4")),
            ]
        ),
        Case(
            testDescription: "an id with NUL is ignored",
            body: "id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n",
            items: [
                .event(ServerSentEvent(data: "a", lastEventID: "1")),
                .event(ServerSentEvent(data: "b", lastEventID: "1")),
            ]
        ),
        Case(
            testDescription: "a type of a block without data does not leak into the next",
            body: "event: ping\n\ndata: a\n\n",
            items: [.message("a")]
        ),
        Case(
            testDescription: "the last type of a block counts, an empty one is the default",
            body: "event: a\nevent: b\ndata: 1\n\nevent: a\nevent\ndata: 2\n\n",
            items: [.event(ServerSentEvent(event: "b", data: "1")), .message("2")]
        ),
        Case(
            testDescription: "retry takes digits only",
            body: "retry: 15\nretry: 1.5\nretry: -1\nretry:\nretry: ٣\nretry:  7\nretry:007\n"
                + "retry: 99999999999999999999\n\n",
            items: [.retry(milliseconds: 15), .retry(milliseconds: 7)]
        ),
        Case(
            testDescription: "unknown names, other case, a space before the colon",
            body: "Data: 1\ndata : 2\n data: 3\ndatum: 4\ndat: 5\nbanana\ndatas\nd\n\n",
            items: []
        ),
        Case(
            testDescription: "values keep colons, tabs and spaces",
            body: "data:\t: a : b \n\n",
            items: [.message("\t: a : b ")]
        ),
    ]

    @Test("reads", arguments: standard + corners)
    func reads(_ example: Case) {
        let expected = Reading(items: example.items, ending: example.ending)
        let body = Array(example.body.utf8)
        #expect(Reading([body[...]]) == expected)
        #expect(GrammarModel.read(body) == expected)
        for cut in 0...body.count {
            #expect(Reading([body[..<cut], body[cut...]]) == expected, "cut at byte \(cut)")
        }
    }

    @Test("a lone or doubled byte order mark, and a body that ends inside one")
    func byteOrderMark() {
        #expect(Reading("\u{FEFF}") == Reading(items: [], ending: .complete))
        #expect(Reading("\u{FEFF}\u{FEFF}data: a\n\n") == Reading(items: [], ending: .complete))
        let cut = Reading([[0xEF], [0xBB]])
        #expect(cut == Reading(items: [], ending: .unfinished(ServerSentEvent(data: ""))))
    }

    @Test("the start of a byte order mark that goes on otherwise is text", arguments: [1, 2])
    func brokenByteOrderMark(count: Int) {
        let body = [0xEF, 0xBB].prefix(count) + Array("data: a\n\ndata: b\n\n".utf8)
        for size in 1...body.count {
            #expect(Reading(Array(body).pieces(of: size)) == Reading(items: [.message("b")], ending: .complete))
        }
    }

    @Test("a CR ends a line at once, without waiting for a LF")
    func carriageReturnEndsLine() {
        var parser = EventStreamParser()
        #expect(parser.feed("data: a\r\r".utf8) == [.message("a")])
        #expect(parser.feed("\ndata: b\r\n\r".utf8) == [.message("b")])
    }

    @Test("the last event id moves when a block ends, and stays for the next body")
    func lastEventID() {
        var parser = EventStreamParser()
        _ = parser.feed("id: 1\ndata: a\n\nid: 2\ndata: b\n".utf8)
        #expect(parser.lastEventID == "1")
        #expect(parser.finish() == .unfinished(ServerSentEvent(data: "b", lastEventID: "2")))
        #expect(parser.lastEventID == "1")
        #expect(
            parser.feed("\u{FEFF}data: c\n\n".utf8) == [.event(ServerSentEvent(data: "c", lastEventID: "1"))]
        )
    }
}
