import Testing

@testable import EventStream

@Suite("Size and speed")
struct LimitTests {
    @Test("a block over the limit is reported once and skipped, however it arrives", arguments: 1...9)
    func skipsLargeBlocks(pieceSize: Int) {
        let long = String(repeating: "x", count: 20)
        let body =
            "id: 1\ndata: a\n\nid: 2\nevent: e\ndata: \(long)\ndata: more\n: note\r\n\r\ndata: b\n\n"
            + "data: 12345678\ndata: 1234567\n\n: \(long)\n\ndata: c\r\rdata: \(long)"
        let expected: [EventStreamParser.Item] = [
            .event(ServerSentEvent(data: "a", lastEventID: "1")), .tooLarge(limit: 20),
            .event(ServerSentEvent(data: "b", lastEventID: "1")), .tooLarge(limit: 20), .tooLarge(limit: 20),
            .event(ServerSentEvent(data: "c", lastEventID: "1")), .tooLarge(limit: 20),
        ]
        let reading = Reading(Array(body.utf8).pieces(of: pieceSize), limit: 20)
        #expect(reading.items == expected)
        #expect(reading.ending == .unfinished(ServerSentEvent(data: "", lastEventID: "1")))
    }

    @Test("a line of exactly the limit is read")
    func exactLimit() {
        #expect(Reading("data:12345\n\n", limit: 10).items == [.message("12345")])
        #expect(Reading("data:123456\n\n", limit: 10).items == [.tooLarge(limit: 10)])
    }

    @Test("an endless line takes no more memory than the limit")
    func endlessLine() {
        var parser = EventStreamParser(limit: 100_000)
        let piece = [UInt8](repeating: 0x78, count: 4096)
        var items: [EventStreamParser.Item] = []
        for _ in 0..<500 {
            items += parser.feed(piece)
            #expect(parser.heldCapacity <= 300_000)
        }
        #expect(items == [.tooLarge(limit: 100_000)])
    }

    /// A reader that looks at held bytes again for each piece needs 10¹² steps here, and runs into the time limit.
    @Test("an event of 1 MB arrives in small pieces", .timeLimit(.minutes(15)), arguments: [1, 1024, 1 << 21])
    func largeEvent(pieceSize: Int) {
        let text = String(repeating: "🎬 中文 \u{2028} x", count: 60_000)
        let body = Array("data: \(text)\n\ndata: next\n\n".utf8)
        #expect(body.count > 1_000_000)
        var parser = EventStreamParser()
        var items: [EventStreamParser.Item] = []
        body.withUnsafeBytes { bytes in
            for start in stride(from: 0, to: bytes.count, by: pieceSize) {
                let piece = bytes[start..<min(start + pieceSize, bytes.count)]
                parser.feed(UnsafeRawBufferPointer(rebasing: piece)) { items.append($0) }
            }
        }
        #expect(items == [.message(text), .message("next")])
        #expect(parser.heldCapacity <= 2 * EventStreamParser.keptCapacity + 64)
    }

    @Test("memory stays the same over 200,000 events")
    func manyEvents() {
        var parser = EventStreamParser()
        let body = Array(String(repeating: "data: {\"partial\":true}\n\n", count: 1000).utf8)
        var count = 0
        for round in 0..<200 {
            // Odd pieces, so that lines are held back too.
            for piece in [body[..<(round + 1)], body[(round + 1)...]] {
                piece.withUnsafeBytes { parser.feed($0) { _ in count += 1 } }
            }
        }
        #expect(count == 200_000)
        #expect(parser.heldCapacity <= 1024)
        #expect(parser.finish() == .complete)
    }
}

extension EventStreamParser {
    fileprivate var heldCapacity: Int { partialLine.capacity + block.data.capacity }
}
