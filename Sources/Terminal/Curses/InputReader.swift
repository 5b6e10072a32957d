import CTerminalGuard
import Dispatch
import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Reads the terminal and the signals on a thread of its own, and turns both into events.
///
/// It sleeps in poll(2) without a limit; only a sequence that is not complete gives the sleep one. It touches file
/// descriptors and nothing else: curses belongs to the main actor.
final class InputReader: Sendable {
    /// Bytes through the guard's pipe that are no signal numbers.
    enum Order {
        static let stop: UInt8 = 255
        static let pause: UInt8 = 254
        static let resume: UInt8 = 253
    }

    /// How long a quitting program waits for answers on their way, which would land in the shell, in milliseconds.
    private static let lateAnswers = 150

    private let input: Int32
    private let wakeUps: Int32
    private let continuation: AsyncStream<InputEvent>.Continuation
    private let answers = Mutex<TerminalReplies>([])
    /// What is asked and answered about pictures.
    let pictures: PictureQuestions
    private let paused = DispatchSemaphore(value: 0)
    private let ended = DispatchSemaphore(value: 0)
    private let hasAsked: Bool

    /// - Parameters:
    ///   - input: the terminal.
    ///   - wakeUps: the reading end of the guard's pipe.
    ///   - hasAsked: whether the terminal has been asked questions.
    init(
        input: Int32,
        wakeUps: Int32,
        hasAsked: Bool,
        continuation: AsyncStream<InputEvent>.Continuation,
        pictures: PictureQuestions
    ) {
        self.input = input
        self.wakeUps = wakeUps
        self.hasAsked = hasAsked
        self.continuation = continuation
        self.pictures = pictures
    }

    /// The answers of the terminal so far.
    var replies: TerminalReplies { answers.withLock { $0 } }

    /// Starts the thread.
    func start() throws(TerminalError) {
        let box = Unmanaged.passRetained(self)
        #if canImport(Darwin)
            var thread: pthread_t?
        #else
            var thread = pthread_t()
        #endif
        let failure = pthread_create(&thread, nil, readerMain, box.toOpaque())
        guard failure == 0 else {
            box.release()
            throw .system(call: "pthread_create", errno: failure)
        }
        #if canImport(Darwin)
            if let thread { pthread_detach(thread) }
        #else
            pthread_detach(thread)
        #endif
    }

    /// Ends the thread and waits until it has.
    func stop() {
        terminal_guard_wake(Order.stop)
        ended.wait()
    }

    /// Keeps the thread from reading the terminal; back when it has stopped.
    func pause() {
        terminal_guard_wake(Order.pause)
        paused.wait()
    }

    /// Lets the thread read again.
    func resume() {
        terminal_guard_wake(Order.resume)
    }

    fileprivate func run() {
        var session = Session()
        while session.isReading {
            let ready = wait(for: session.listensToTerminal, timeout: session.decoder.pendingTimeout ?? -1)
            if ready.input { read(&session) }
            if ready.wakeUp { obey(&session) }
            if !ready.input, !ready.wakeUp { deliver(session.decoder.flush(), &session) }
        }
        if hasAsked { swallowLateAnswers(&session) }
        continuation.finish()
        ended.signal()
    }

    /// What the thread keeps from one wake-up to the next.
    private struct Session {
        var decoder = InputDecoder()
        var clicks = ClickCounter()
        var isReading = true
        /// False while another program has the terminal, and after it has gone.
        var listensToTerminal = true
    }

    private func wait(for terminalToo: Bool, timeout: Int) -> (input: Bool, wakeUp: Bool) {
        var files = [
            pollfd(fd: wakeUps, events: Int16(POLLIN), revents: 0),
            pollfd(fd: terminalToo ? input : -1, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&files, nfds_t(files.count), Int32(timeout)) >= 0 else {
            // Interrupted by a signal, whose byte is in the pipe.
            return (false, true)
        }
        return (files[1].revents != 0, files[0].revents != 0)
    }

    private func read(_ session: inout Session) {
        var chunk = [UInt8](repeating: 0, count: 4_096)
        let count = systemRead(input, &chunk)
        if count > 0 {
            deliver(session.decoder.feed(chunk.prefix(count)), &session)
        } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
            // The terminal has gone without a SIGHUP; polling it further would spin.
            session.listensToTerminal = false
            continuation.yield(.interrupted(signal: SIGHUP))
        }
    }

    private func obey(_ session: inout Session) {
        var orders = [UInt8](repeating: 0, count: 64)
        let count = systemRead(wakeUps, &orders)
        for order in orders.prefix(max(0, count)) {
            switch order {
            case Order.stop: session.isReading = false
            case Order.pause:
                session.listensToTerminal = false
                paused.signal()
            case Order.resume: session.listensToTerminal = true
            case UInt8(SIGWINCH): continuation.yield(.resize(terminalSize(input)))
            case UInt8(SIGCONT): continuation.yield(.resumed)
            default: continuation.yield(.interrupted(signal: Int32(order)))
            }
        }
    }

    private func deliver(_ events: [InputEvent], _ session: inout Session) {
        let replies = session.decoder.replies
        answers.withLock { $0 = replies }
        if pictures.areAnswered(replies) { continuation.yield(.pictures(cell: terminalCell(input))) }
        for event in events {
            if case .mouse(let mouse) = event {
                continuation.yield(.mouse(session.clicks.counted(mouse, at: monotonicMilliseconds())))
            } else {
                continuation.yield(event)
            }
        }
    }

    private func swallowLateAnswers(_ session: inout Session) {
        let end = monotonicMilliseconds() + InputReader.lateAnswers
        let awaited: TerminalReplies = pictures.answers.awaitsCursor ? [.deviceAttributes, .cursor] : .deviceAttributes
        while !session.decoder.replies.isSuperset(of: awaited) {
            let left = end - monotonicMilliseconds()
            guard left > 0 else { return }
            var file = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
            guard poll(&file, 1, Int32(left)) > 0 else { continue }
            var chunk = [UInt8](repeating: 0, count: 4_096)
            let count = systemRead(input, &chunk)
            guard count > 0 else { return }
            _ = session.decoder.feed(chunk.prefix(count))
        }
    }
}

#if canImport(Darwin)
    private func readerMain(_ box: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
        Unmanaged<InputReader>.fromOpaque(box).takeRetainedValue().run()
        return nil
    }
#else
    private func readerMain(_ box: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        if let box { Unmanaged<InputReader>.fromOpaque(box).takeRetainedValue().run() }
        return nil
    }
#endif
