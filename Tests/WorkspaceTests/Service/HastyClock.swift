import ManualClock
import Synchronization

/// A test's clock on which a moment's pause takes no time; who sleeps longer waits until the test moves the clock.
final class HastyClock: Clock, Sendable {
    typealias Instant = ManualClock.Instant

    private let clock: ManualClock
    private let noted = Mutex<[Duration]>([])

    init(_ clock: ManualClock) { self.clock = clock }

    /// The pauses that took no time.
    var pauses: [Duration] { noted.withLock { $0 } }
    var now: Instant { clock.now }
    var minimumResolution: Duration { clock.minimumResolution }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        let pause = now.duration(to: deadline)
        guard pause < .seconds(2) else { return try await clock.sleep(until: deadline, tolerance: tolerance) }
        noted.withLock { $0.append(pause) }
        try Task.checkCancellation()
    }
}
