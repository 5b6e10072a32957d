/// Turns the bytes of a Server-Sent Events body into items, whatever the pieces they arrive in.
///
/// Follows the event stream grammar of the HTML standard. The bytes are split on CR, LF and CRLF only; text is decoded once a
/// line is whole, and invalid UTF-8 becomes U+FFFD. Every byte is looked at once, so time is linear in the body, and memory
/// is bounded by the size of the largest block.
///
/// ```
///            line whole                  blank line
///   bytes ───────────────▶ block so far ────────────▶ item
///     │ no line break yet       │ over the limit
///     ▼                         ▼
///   partialLine             skipping, up to the next blank line
/// ```
public struct EventStreamParser: Sendable {
    /// The largest block the parser takes by default, in bytes: 16 MiB.
    public static let defaultLimit = 16 << 20

    /// The largest block the parser takes: its data plus the line at hand, in bytes.
    public let limit: Int

    /// The id of the last block that ended, for the `Last-Event-ID` header of the next connection.
    public internal(set) var lastEventID = ""

    /// The start of a line whose end has not arrived.
    var partialLine: [UInt8] = []
    var block: Block
    var skipping = Skipping.no
    /// A CR ended the last line: a LF that comes next belongs to it.
    private var swallowsLineFeed = false
    private var byteOrderMark = ByteOrderMark.matched(0)

    /// Makes a parser for the start of a body; `limit` bounds one block, in bytes.
    public init(limit: Int = EventStreamParser.defaultLimit) {
        self.limit = max(1, limit)
        block = Block(id: "")
    }

    /// Reads the next bytes of the body and returns what they completed.
    public mutating func feed(_ bytes: some Sequence<UInt8>) -> [Item] {
        var items: [Item] = []
        let contiguous: Void? = bytes.withContiguousStorageIfAvailable { buffer in
            read(buffer) { items.append($0) }
        }
        if contiguous == nil {
            Array(bytes).withUnsafeBufferPointer { buffer in
                read(buffer) { items.append($0) }
            }
        }
        return items
    }

    /// Reads the next bytes of the body and hands each completed item to `sink` at once.
    public mutating func feed(_ bytes: UnsafeRawBufferPointer, into sink: (Item) -> Void) {
        bytes.withMemoryRebound(to: UInt8.self) { read($0, sink) }
    }

    /// Says how the body ended, and makes the parser ready for the next body, which goes on with the same last event id.
    public mutating func finish() -> Ending {
        if case .matched(let count) = byteOrderMark {
            byteOrderMark = .passed
            ByteOrderMark.bytes.prefix(count).withUnsafeBufferPointer { keep($0) { _ in } }
        }
        let skipped = skipping != .no
        if !skipped, !partialLine.isEmpty {
            // A cut `retry` or comment has nobody left to hear it.
            partialLine.withUnsafeBufferPointer { interpret($0) { _ in } }
        }
        let ending: Ending = block.began || skipped ? .unfinished(block.event) : .complete
        let id = lastEventID
        self = EventStreamParser(limit: limit)
        lastEventID = id
        block = Block(id: id)
        return ending
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ sink: (Item) -> Void) {
        var cursor = passByteOrderMark(bytes, sink)
        while cursor < bytes.count {
            if swallowsLineFeed {
                swallowsLineFeed = false
                if bytes[cursor] == .lineFeed {
                    cursor += 1
                    continue
                }
            }
            let end = bytes.firstLineBreak(from: cursor)
            let piece = UnsafeBufferPointer(rebasing: bytes[cursor..<end])
            guard end < bytes.count else {
                keep(piece, sink)
                return
            }
            endLine(piece, sink)
            swallowsLineFeed = bytes[end] == .carriageReturn
            cursor = end + 1
        }
    }

    /// Returns how many bytes at the start belong to the byte order mark.
    private mutating func passByteOrderMark(_ bytes: UnsafeBufferPointer<UInt8>, _ sink: (Item) -> Void) -> Int {
        guard case .matched(var count) = byteOrderMark else { return 0 }
        let before = count
        let mark = ByteOrderMark.bytes
        for byte in bytes.prefix(mark.count - count) {
            guard byte == mark[count] else {
                // It was text after all: what earlier pieces held back starts the first line.
                byteOrderMark = .passed
                mark.prefix(before).withUnsafeBufferPointer { keep($0, sink) }
                return 0
            }
            count += 1
        }
        byteOrderMark = count == mark.count ? .passed : .matched(count)
        return count - before
    }
}

extension EventStreamParser {
    /// Whether a block over the limit is being skipped.
    enum Skipping: Sendable {
        case no
        /// Nothing of the line at hand was seen: if it ends now, it is the blank one.
        case atLineStart
        case insideLine
    }

    private enum ByteOrderMark: Sendable {
        static let bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

        /// At the start of the body, with so many bytes of the mark seen.
        case matched(Int)
        case passed
    }
}
