/// Counts clicks: a press of the same button on the same cell soon after the last is a double click, and so on.
struct ClickCounter: Sendable {
    /// How soon, in milliseconds.
    static let interval = 400

    private var last: MouseEvent?
    private var lastTime = 0

    /// The event with its clicks filled in; `time` is in milliseconds of any clock that does not go back.
    mutating func counted(_ event: MouseEvent, at time: Int) -> MouseEvent {
        guard event.kind == .press else { return event }
        var event = event
        if let last, last.button == event.button, last.position == event.position,
            time - lastTime <= ClickCounter.interval
        {
            event.clicks = last.clicks % 3 + 1
        }
        last = event
        lastTime = time
        return event
    }
}
