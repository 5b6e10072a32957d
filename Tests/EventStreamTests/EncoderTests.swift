import EventStream
import Testing

@Suite("Encoder")
struct EncoderTests {
    private func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self)
    }

    @Test("a plain event is one data line and a blank line")
    func plain() {
        var encoder = EventStreamEncoder()
        #expect(text(encoder.encode(ServerSentEvent(data: #"{"a":1}"#))) == "data: {\"a\":1}\n\n")
        #expect(text(encoder.encode(ServerSentEvent(data: ""))) == "data:\n\n")
    }

    @Test("every kind of line break starts another data line")
    func lines() {
        var encoder = EventStreamEncoder()
        let bytes = encoder.encode(ServerSentEvent(data: "a\nb\rc\r\nd\n"))
        #expect(text(bytes) == "data: a\ndata: b\ndata: c\ndata: d\ndata:\n\n")
        #expect(text(encoder.encode(comment: "a\r\nb")) == ": a\n: b\n\n")
    }

    @Test("an id is written when it changes, also back to none")
    func identifiers() {
        var encoder = EventStreamEncoder()
        let events = ["", "1", "1", "2", ""].map { ServerSentEvent(data: "x", lastEventID: $0) }
        let written = events.map { text(encoder.encode($0)) }
        #expect(
            written == [
                "data: x\n\n", "id: 1\ndata: x\n\n", "data: x\n\n", "id: 2\ndata: x\n\n", "id:\ndata: x\n\n",
            ]
        )
        var resumed = EventStreamEncoder(lastEventID: "2")
        #expect(text(resumed.encode(events[3])) == "data: x\n\n")
    }

    @Test("a type or an id cannot smuggle in a field")
    func injection() {
        var encoder = EventStreamEncoder()
        let hostile = ServerSentEvent(event: "a\r\ndata: evil", data: "x", lastEventID: "1\n\ndata: evil\0\r")
        let bytes = encoder.encode(hostile)
        #expect(text(bytes) == "event: adata: evil\nid: 1data: evil\ndata: x\n\n")
        #expect(Reading([bytes[...]]).items.count == 1)
    }

    @Test("retry is written in milliseconds, never below zero")
    func retry() {
        #expect(text(EventStreamEncoder().encode(retryMilliseconds: 3000)) == "retry: 3000\n\n")
        #expect(text(EventStreamEncoder().encode(retryMilliseconds: -1)) == "retry: 0\n\n")
    }
}
