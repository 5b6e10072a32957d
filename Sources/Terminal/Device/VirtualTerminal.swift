/// A terminal without a screen, for tests: it keeps what was presented, and says what it is told to say.
@MainActor
public final class VirtualTerminal: TerminalDevice {
    /// The size it was given last.
    public private(set) var size: Size
    /// How many colours it is taken to show; frames are kept as they were presented.
    public let colorDepth: ColorDepth
    /// How many pixels its cells are taken to have, where it is taken to show pictures.
    public let cellPixels: Size?
    /// What it is taken to tell of its background.
    public let startsOnLightBackground: Bool?
    /// What it is taken to be called where nothing is known of it.
    public let unknownTerm: String?

    /// Every frame that differed from the one before.
    public private(set) var frames: [Frame] = []
    /// What was copied, in order.
    public private(set) var copied: [String] = []
    /// What the desktop was told, in order.
    public private(set) var notifications: [String] = []
    /// How far something was shown to be, in per cent, in order; nil where it was taken away.
    public private(set) var progress: [Int?] = []
    /// How often it rang.
    public private(set) var bells = 0
    /// How often it was suspended.
    public private(set) var suspensions = 0
    /// How often it was lent.
    public private(set) var loans = 0
    /// Whether it was given back for good.
    public private(set) var isRestored = false

    private let stream: AsyncStream<InputEvent>
    private let continuation: AsyncStream<InputEvent>.Continuation
    private var waiters: [(condition: (Frame) -> Bool, continuation: CheckedContinuation<Frame?, Never>)] = []

    /// A terminal of a size, by default of 120 columns and 40 rows.
    public init(
        size: Size = Size(width: 120, height: 40),
        colorDepth: ColorDepth = .palette256,
        startsOnLightBackground: Bool? = nil,
        cellPixels: Size? = nil,
        unknownTerm: String? = nil
    ) {
        self.size = size
        self.colorDepth = colorDepth
        self.cellPixels = cellPixels
        self.startsOnLightBackground = startsOnLightBackground
        self.unknownTerm = unknownTerm
        (stream, continuation) = AsyncStream.makeStream()
    }

    /// The frame shown now.
    public var frame: Frame? { frames.last }

    /// The text of the frame shown now.
    public var text: String { frame?.buffer.text ?? "" }

    /// Sends an event, as if it had come from the terminal.
    public func send(_ events: InputEvent...) {
        for event in events { continuation.yield(event) }
    }

    /// Presses keys.
    public func press(_ keys: Key...) {
        for key in keys { continuation.yield(.key(key)) }
    }

    /// Presses the key of every scalar in a text; a line feed is Enter.
    public func type(_ text: String) {
        for scalar in text.unicodeScalars {
            continuation.yield(.key(scalar == "\n" ? Key(.enter) : Key(.character(Character(scalar)))))
        }
    }

    /// Changes the size and tells of it.
    public func resize(to size: Size) {
        self.size = size
        continuation.yield(.resize(size))
    }

    /// Waits until a frame is shown that meets the condition; nil when the terminal is restored before.
    public func frame(where condition: @escaping (Frame) -> Bool) async -> Frame? {
        if let frame, condition(frame) { return frame }
        if isRestored { return nil }
        return await withCheckedContinuation { waiters.append((condition, $0)) }
    }

    /// Waits until a text stands on the screen; nil when the terminal is restored before.
    @discardableResult
    public func frame(showing text: String) async -> Frame? {
        await frame { $0.buffer.text.contains(text) }
    }

    /// What was sent, pressed and typed, until the terminal is restored.
    public func events() -> AsyncStream<InputEvent> { stream }

    /// Keeps a frame that differs from the one before.
    public func present(_ frame: Frame) {
        guard !isRestored, frame != frames.last else { return }
        frames.append(frame)
        let met = waiters.filter { $0.condition(frame) }
        waiters.removeAll { $0.condition(frame) }
        for waiter in met { waiter.continuation.resume(returning: frame) }
    }

    /// Keeps what is copied; false where it is longer than terminals take.
    public func copy(_ text: String) -> Bool {
        guard Clipboard.osc52(text) != nil else { return false }
        copied.append(text)
        return true
    }

    /// Counts that it rang.
    public func bell() { bells += 1 }

    /// Keeps what the desktop is told.
    public func notify(_ text: String) { notifications.append(text) }

    /// Keeps how far something is.
    public func showProgress(_ percent: Int?) { progress.append(percent) }

    /// Counts that it was suspended, and goes on at once.
    public func suspend() {
        suspensions += 1
        continuation.yield(.resumed)
    }

    /// Counts that it was lent, and runs `body`.
    public func lend<Result>(_ body: () async throws -> Result) async rethrows -> Result {
        loans += 1
        return try await body()
    }

    /// Ends the stream of events, and every wait for a frame.
    public func restore() {
        isRestored = true
        continuation.finish()
        for waiter in waiters { waiter.continuation.resume(returning: nil) }
        waiters = []
    }
}
