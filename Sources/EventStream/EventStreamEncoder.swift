/// Writes events in the form that `EventStreamParser` and every other client reads.
///
/// One encoder serves one stream: an `id` line is written when the id differs from the event's before. Text cannot break out of
/// its field: a line break in data or a comment starts another line of the same kind, and one in a type or an id is left out.
public struct EventStreamEncoder: Sendable {
    private var lastEventID: String

    /// Makes an encoder; `lastEventID` is the id that the reader already has.
    public init(lastEventID: String = "") {
        self.lastEventID = lastEventID
    }

    /// Returns the bytes of an event, blank line included.
    public mutating func encode(_ event: ServerSentEvent) -> [UInt8] {
        var bytes: [UInt8] = []
        encode(event, into: &bytes)
        return bytes
    }

    /// Adds the bytes of an event, blank line included, to `bytes`.
    public mutating func encode(_ event: ServerSentEvent, into bytes: inout [UInt8]) {
        bytes.reserveCapacity(bytes.count + event.data.utf8.count + 16)
        if event.event != ServerSentEvent.defaultType {
            Self.append(field: "event", oneLine: event.event, to: &bytes)
        }
        if event.lastEventID != lastEventID {
            Self.append(field: "id", oneLine: event.lastEventID, to: &bytes)
            lastEventID = event.lastEventID
        }
        Self.append(field: "data", lines: event.data, to: &bytes)
        bytes.append(.lineFeed)
    }

    /// Returns the bytes of a comment, a heartbeat that no client takes for an event.
    public func encode(comment: String) -> [UInt8] {
        var bytes: [UInt8] = []
        Self.append(field: "", lines: comment, to: &bytes)
        bytes.append(.lineFeed)
        return bytes
    }

    /// Returns the bytes that ask the reader to wait so many milliseconds before it connects again.
    public func encode(retryMilliseconds milliseconds: Int) -> [UInt8] {
        Array("retry: \(max(0, milliseconds))\n\n".utf8)
    }

    /// A field's value that has to stay on one line; NUL goes too, since readers ignore an id that has one.
    private static func append(field: StaticString, oneLine value: String, to bytes: inout [UInt8]) {
        append(field, to: &bytes)
        let safe = value.utf8.filter { $0 != .lineFeed && $0 != .carriageReturn && $0 != 0 }
        append(value: safe[...], to: &bytes)
    }

    private static func append(field: StaticString, lines text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            while true {
                let end = utf8.firstLineBreak(from: start)
                append(field, to: &bytes)
                append(value: utf8[start..<end], to: &bytes)
                guard end < utf8.count else { return }
                let isPair = utf8[end] == .carriageReturn && end + 1 < utf8.count && utf8[end + 1] == .lineFeed
                start = end + (isPair ? 2 : 1)
            }
        }
    }

    private static func append(_ field: StaticString, to bytes: inout [UInt8]) {
        field.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(.colon)
    }

    private static func append(value: some Collection<UInt8>, to bytes: inout [UInt8]) {
        if !value.isEmpty {
            // The reader takes away one space: the value's own first space stays.
            bytes.append(.space)
            bytes.append(contentsOf: value)
        }
        bytes.append(.lineFeed)
    }
}
