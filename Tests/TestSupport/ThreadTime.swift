#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The processor's time of one thread: it stands still while the machine does something else, so what is held against it
/// says how much work was done and not how busy the machine was.
public struct ThreadTime: Sendable {
    private let clock: clockid_t

    /// The time of the thread that this is made on; other threads may read it too where the system lets them.
    public init() {
        var clock = CLOCK_THREAD_CPUTIME_ID
        #if !canImport(Darwin)
            pthread_getcpuclockid(pthread_self(), &clock)
        #endif
        self.clock = clock
    }

    /// What the thread has used until now.
    public var used: Duration {
        var time = timespec()
        clock_gettime(clock, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    /// What this thread uses for some work.
    public static func used(by work: () -> Void) -> Duration {
        let clock = ThreadTime()
        let start = clock.used
        work()
        return clock.used - start
    }
}
