/// Wakes up when something on the screen changes by itself, and only then; times are milliseconds of the desk's clock.
@MainActor
final class Alarm {
    private let ring: @Sendable () -> Void
    private let clock = ContinuousClock()
    private var waiting: (time: Int, task: Task<Void, Never>)?

    init(_ ring: @escaping @Sendable () -> Void) { self.ring = ring }

    /// Rings at a time, unless it does so earlier as it is; nil for never.
    func set(for time: Int?, now: Int) {
        guard let time else { return stop() }
        if let waiting, waiting.time <= time, waiting.time > now { return }
        stop()
        let pause = Duration.milliseconds(max(1, time - now))
        let task = Task { [ring, clock] in
            do {
                try await clock.sleep(for: pause)
                ring()
            } catch {
                // Cancelled: another time was asked for.
            }
        }
        waiting = (time, task)
    }

    /// Does not ring.
    func stop() {
        waiting?.task.cancel()
        waiting = nil
    }
}
