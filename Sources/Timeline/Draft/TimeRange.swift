/// A stretch of the timeline, `start` included and `end` not, in milliseconds.
public struct TimeRange: Hashable, Codable, Sendable {
    /// Where it begins, in ms.
    public var start: Int
    /// Where it ends, in ms; never before `start`.
    public var end: Int

    /// The stretch between two times; given backwards, it is turned round.
    public init(_ start: Int, _ end: Int) {
        self.start = min(start, end)
        self.end = max(start, end)
    }

    /// Its length in ms.
    public var duration: Int { end - start }
    /// Whether nothing lies in it.
    public var isEmpty: Bool { start == end }

    /// Whether the two share any time.
    public func overlaps(_ other: TimeRange) -> Bool { start < other.end && other.start < end }

    /// Whether a time lies in it.
    public func contains(_ time: Int) -> Bool { start <= time && time < end }

    /// Whether the other lies wholly in it.
    public func contains(_ other: TimeRange) -> Bool { start <= other.start && other.end <= end }
}
