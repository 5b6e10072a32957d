import EventStream
import SeededNumbers
import Testing

@Suite("Properties")
struct PropertyTests {
    /// Pieces that bodies trip over, more likely than chance would have them.
    private static let fragments: [String] = [
        "data", "data:", "data: ", "event: e", "id: 7", "id", "retry: 10", "retry: x", ":", ": c", "\n", "\r", "\r\n",
        "\n\n", "\r\n\r\n", "\u{FEFF}", "\u{2028}", "\u{85}", "🎬", "中", "e\u{301}", "\0", " ", "{\"a\":1}", "x",
    ]

    private static func text(from fragments: [String], using generator: inout Seeded) -> String {
        (0..<Int.random(in: 0...6, using: &generator))
            .compactMap { _ in fragments.randomElement(using: &generator) }
            .joined()
    }

    @Test("what is encoded reads back the same", arguments: 0..<20 as Range<UInt64>)
    func roundTrip(seed: UInt64) {
        var generator = Seeded(seed)
        let inData = Self.fragments.filter { !$0.utf8.contains(0x0D) }
        let inLine = inData.filter { !$0.utf8.contains(0x0A) && !$0.utf8.contains(0) }
        var encoder = EventStreamEncoder()
        var body: [UInt8] = []
        var expected: [EventStreamParser.Item] = []
        for _ in 0..<200 {
            let event = ServerSentEvent(
                event: Self.text(from: inLine, using: &generator),
                data: Self.text(from: inData, using: &generator),
                lastEventID: Self.text(from: inLine, using: &generator)
            )
            encoder.encode(event, into: &body)
            expected.append(event.data.isEmpty ? .emptyData(event) : .event(event))
            let comment = Self.text(from: inLine, using: &generator)
            body += encoder.encode(comment: comment)
            expected.append(.comment(comment))
            let pause = Int.random(in: 0...Int.max, using: &generator)
            body += encoder.encode(retryMilliseconds: pause)
            expected.append(.retry(milliseconds: pause))
        }
        let pieces = body.randomPieces(upTo: 100, using: &generator)
        #expect(Reading(pieces) == Reading(items: expected, ending: .complete))
    }

    @Test("any body reads as the grammar says, in any pieces", arguments: 0..<20 as Range<UInt64>)
    func anyBody(seed: UInt64) {
        var generator = Seeded(seed)
        var body: [UInt8] = []
        while body.count < 10_000 {
            if Bool.random(using: &generator) {
                body.append(UInt8.random(in: 0...255, using: &generator))
            } else {
                body += Self.text(from: Self.fragments, using: &generator).utf8
            }
        }
        let whole = Reading([body[...]])
        #expect(whole == GrammarModel.read(body))
        for longest in [1, 3, 50, 2000] {
            #expect(Reading(body.randomPieces(upTo: longest, using: &generator)) == whole)
        }
        let limited = Reading([body[...]], limit: 24)
        #expect(limited.items.contains(.tooLarge(limit: 24)))
        #expect(Reading(body.randomPieces(upTo: 9, using: &generator), limit: 24) == limited)
    }

    @Test("200,000 random bytes")
    func randomBytes() {
        var generator = Seeded(5)
        let body = (0..<200_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
        let whole = Reading([body[...]])
        #expect(whole == GrammarModel.read(body))
        #expect(Reading(body.randomPieces(upTo: 300, using: &generator)) == whole)
        #expect(Reading(body.pieces(of: 1)) == whole)
    }
}
