/// One event of a Server-Sent Events stream, as a browser's `EventSource` would dispatch it.
public struct ServerSentEvent: Sendable, Hashable {
    /// The type an event has when its block names none.
    public static let defaultType = "message"

    /// The event's type, never empty.
    public let event: String

    /// The values of the block's `data` lines joined by LF, without a LF at the end.
    public let data: String

    /// The value of the newest `id` line of the whole stream, empty when there was none.
    public let lastEventID: String

    /// Makes an event; an empty type means the default one.
    public init(event: String = ServerSentEvent.defaultType, data: String, lastEventID: String = "") {
        self.event = event.isEmpty ? Self.defaultType : event
        self.data = data
        self.lastEventID = lastEventID
    }
}
