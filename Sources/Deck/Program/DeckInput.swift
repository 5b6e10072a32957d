import Terminal

/// What comes from the terminal, for screens that follow each other: what comes between two of them waits for the next.
@MainActor
public final class DeckInput {
    /// Where it comes from; who made the input gives it back.
    public let terminal: any TerminalDevice
    private var hear: ((InputEvent?) -> Void)?
    private var waiting: [InputEvent] = []
    /// What the terminal told of its background last, which it tells but once.
    private var background: InputEvent?
    private var hasEnded = false
    private var pump: Task<Void, Never>?

    /// The input of a terminal; it is listened to from the first screen on.
    public init(_ terminal: any TerminalDevice) { self.terminal = terminal }

    /// Has somebody hear all that has come and comes; nil says that no more does.
    func listen(_ hear: @escaping (InputEvent?) -> Void) {
        self.hear = hear
        if let background { hear(background) }
        waiting.forEach(hear)
        waiting = []
        if hasEnded { hear(nil) }
        guard pump == nil else { return }
        let events = terminal.events()
        pump = Task {
            for await event in events { take(event) }
            end()
        }
    }

    /// What comes from now on waits for the next who listens.
    /// - Parameter unheard: what came before, and nothing was done with it.
    func handOn(_ unheard: [InputEvent]) {
        hear = nil
        waiting = unheard + waiting
    }

    /// Nobody hears any more, for now.
    func pause() { hear = nil }

    private func take(_ event: InputEvent) {
        if case .background = event { background = event }
        if let hear { hear(event) } else { waiting.append(event) }
    }

    private func end() {
        hasEnded = true
        hear?(nil)
    }
}
