import Synchronization

/// A clock on which whoever waits for a minute or less goes on at once, and whoever waits for longer waits for good: polls and
/// looks take no time, and no turn runs out of it.
final class EagerClock: Clock, Sendable {
    struct Instant: InstantProtocol, Hashable {
        let offset: Duration

        func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        func duration(to other: Instant) -> Duration { other.offset - offset }
        static func < (one: Instant, other: Instant) -> Bool { one.offset < other.offset }
    }

    private let time = Mutex(Duration.zero)

    var now: Instant { Instant(offset: time.withLock { $0 }) }
    var minimumResolution: Duration { .nanoseconds(1) }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        guard now.duration(to: deadline) <= .seconds(60) else { return try await Task.sleep(for: .seconds(86_400)) }
        time.withLock { $0 = max($0, deadline.offset) }
        await Task.yield()
        try Task.checkCancellation()
    }
}
