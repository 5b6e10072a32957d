import Synchronization

/// A clock that moves only when a test moves it.
///
/// A sleeper wakes when the clock is moved to its moment or beyond, or when its task is cancelled.
public final class ManualClock: Clock, Sendable {
    /// A moment, as the time since the clock was made.
    public struct Instant: InstantProtocol, Hashable {
        let offset: Duration

        public func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        public func duration(to other: Instant) -> Duration { other.offset - offset }
        public static func < (one: Instant, other: Instant) -> Bool { one.offset < other.offset }
    }

    private struct State {
        var now = Instant(offset: .zero)
        var nextID = 0
        var sleepers: [Int: (deadline: Instant, wake: CheckedContinuation<Void, any Error>)] = [:]
        /// Those that wait until somebody sleeps.
        var watchers: [Int: CheckedContinuation<Void, Never>] = [:]
        /// Cancelled before they lay down.
        var cancelled: Set<Int> = []
    }

    private let state = Mutex(State())

    public init() {}

    public var now: Instant { state.withLock { $0.now } }
    public var minimumResolution: Duration { .nanoseconds(1) }

    public func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        let id = newID()
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { wake in
                let (result, watchers) = state.withLock {
                    state -> (Result<Void, any Error>?, [CheckedContinuation<Void, Never>]) in
                    if state.cancelled.remove(id) != nil { return (.failure(CancellationError()), []) }
                    if deadline <= state.now { return (.success(()), []) }
                    state.sleepers[id] = (deadline, wake)
                    defer { state.watchers = [:] }
                    return (nil, Array(state.watchers.values))
                }
                if let result { wake.resume(with: result) }
                watchers.forEach { $0.resume() }
            }
        } onCancel: {
            let wake = state.withLock { state in
                let sleeper = state.sleepers.removeValue(forKey: id)
                if sleeper == nil { state.cancelled.insert(id) }
                return sleeper?.wake
            }
            wake?.resume(throwing: CancellationError())
        }
        _ = state.withLock { $0.cancelled.remove(id) }
    }

    /// Moves the clock and wakes those whose moment has come, the earliest first.
    public func advance(by duration: Duration) {
        let due = state.withLock { state in
            state.now = state.now.advanced(by: duration)
            let due = state.sleepers.filter { $0.value.deadline <= state.now }
            due.keys.forEach { state.sleepers[$0] = nil }
            return due.values.sorted { $0.deadline < $1.deadline }
        }
        due.forEach { $0.wake.resume() }
    }

    /// Waits until somebody sleeps, then moves the clock to the earliest moment that anybody sleeps to.
    /// - Returns: how far it was moved; nil if the task was cancelled.
    @discardableResult
    public func advanceToNextSleeper() async -> Duration? {
        while !Task.isCancelled {
            let next = state.withLock { state in
                state.sleepers.values.map(\.deadline).min().map { state.now.duration(to: $0) }
            }
            if let next {
                advance(by: next)
                return next
            }
            await untilSomebodySleeps()
        }
        return nil
    }

    /// Moves the clock from sleeper to sleeper until the task is cancelled.
    public func run() async {
        var moved: Duration? = .zero
        while moved != nil { moved = await advanceToNextSleeper() }
    }

    private func untilSomebodySleeps() async {
        let id = newID()
        await withTaskCancellationHandler {
            await withCheckedContinuation { watcher in
                let isOver = state.withLock { state in
                    if state.cancelled.remove(id) != nil || !state.sleepers.isEmpty { return true }
                    state.watchers[id] = watcher
                    return false
                }
                if isOver { watcher.resume() }
            }
        } onCancel: {
            let watcher = state.withLock { state in
                let watcher = state.watchers.removeValue(forKey: id)
                if watcher == nil { state.cancelled.insert(id) }
                return watcher
            }
            watcher?.resume()
        }
        _ = state.withLock { $0.cancelled.remove(id) }
    }

    private func newID() -> Int {
        state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
    }
}
