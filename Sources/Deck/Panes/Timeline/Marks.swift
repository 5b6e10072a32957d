import Timeline

/// A stretch of time that was marked: where it begins, where it ends, or both, in ms.
struct Marks: Hashable, Sendable {
    private(set) var start: Int?
    private(set) var end: Int?

    var isEmpty: Bool { start == nil && end == nil }

    /// The stretch, once both of its ends are marked.
    var range: TimeRange? {
        guard let start, let end, start < end else { return nil }
        return TimeRange(start, end)
    }

    /// Marks where it begins; an end that lies before is none any more.
    mutating func markIn(_ time: Int) {
        start = time
        if let end, end <= time { self.end = nil }
    }

    /// Marks where it ends; a beginning that lies behind is none any more.
    mutating func markOut(_ time: Int) {
        end = time
        if let start, start >= time { self.start = nil }
    }
}
