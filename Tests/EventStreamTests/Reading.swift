import EventStream
import SeededNumbers

/// All that a body gave.
struct Reading: Equatable {
    var items: [EventStreamParser.Item] = []
    var ending = EventStreamParser.Ending.complete

    /// Reads a body that arrives in `pieces`.
    init(_ pieces: [ArraySlice<UInt8>], limit: Int = EventStreamParser.defaultLimit) {
        var parser = EventStreamParser(limit: limit)
        for piece in pieces {
            items += parser.feed(piece)
        }
        ending = parser.finish()
    }

    init(_ text: String, limit: Int = EventStreamParser.defaultLimit) {
        self.init([Array(text.utf8)[...]], limit: limit)
    }

    init(items: [EventStreamParser.Item], ending: EventStreamParser.Ending) {
        self.items = items
        self.ending = ending
    }

    /// Strings compare by canonical equivalence; a byte that changed must not hide behind it.
    static func == (left: Reading, right: Reading) -> Bool {
        left.items == right.items && left.ending == right.ending
            && String(describing: left).utf8.elementsEqual(String(describing: right).utf8)
    }
}

extension [UInt8] {
    func pieces(of count: Int) -> [ArraySlice<UInt8>] {
        stride(from: 0, to: self.count, by: count).map { self[$0..<Swift.min($0 + count, self.count)] }
    }

    func randomPieces(upTo longest: Int, using generator: inout Seeded) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var start = 0
        while start < count {
            let end = Swift.min(count, start + Int.random(in: 0...longest, using: &generator))
            pieces.append(self[start..<end])
            start = end
        }
        return pieces
    }
}
