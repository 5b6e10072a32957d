import Synchronization

/// Where the questions stand whether a terminal shows pictures: a value without clock or terminal.
struct PictureAnswers {
    private enum Stage: Equatable {
        /// Nobody has asked, or it does not, or it has answered too late.
        case over
        /// → taken, over
        case asked(at: Int)
        /// It takes pictures, and is to be asked whether it knows placeholders. → placed
        case taken
        /// → shows, over
        case placed(at: Int)
        case shows
    }

    private var stage = Stage.over

    /// What follows from an answer.
    enum News: Equatable {
        /// It is to be asked whether it knows placeholders.
        case askForPlaceholders
        /// It shows pictures.
        case shows
    }

    /// Whether it shows pictures.
    var areShown: Bool { stage == .shows }
    /// Whether the second question is due.
    var isQuestionDue: Bool { stage == .taken }
    /// Whether an answer to the second question may be on its way.
    var awaitsCursor: Bool { if case .placed = stage { true } else { false } }

    /// It is asked whether it takes pictures, at a time in ms.
    mutating func ask(at now: Int) { stage = .asked(at: now) }

    /// It is asked whether it knows placeholders.
    mutating func askForPlaceholders(at now: Int) { stage = .placed(at: now) }

    /// Takes note of what it has answered until now; what follows of that, once.
    mutating func take(_ replies: TerminalReplies, at now: Int) -> News? {
        switch stage {
        case .asked(let begun) where replies.contains(.pictures):
            stage = now - begun <= PictureQuestion.patience ? .taken : .over
            return stage == .taken ? .askForPlaceholders : nil
        case .asked where replies.contains(.deviceAttributes):
            stage = .over
            return nil
        case .placed(let begun) where replies.contains(.cursor):
            let isInTime = now - begun <= PictureQuestion.patience
            stage = replies.contains(.placeholders) && isInTime ? .shows : .over
            return stage == .shows ? .shows : nil
        case .over, .asked, .taken, .placed, .shows: return nil
        }
    }
}

/// What is asked and answered about pictures, between the thread that reads and the main actor, which writes.
final class PictureQuestions: Sendable {
    private let state = Mutex(PictureAnswers())
    private let isDue: @Sendable () -> Void

    /// - Parameter isDue: called where the terminal is to be asked whether it knows placeholders.
    init(isDue: @escaping @Sendable () -> Void) { self.isDue = isDue }

    var answers: PictureAnswers { state.withLock { $0 } }

    /// The terminal is asked whether it takes pictures.
    func ask() { state.withLock { $0.ask(at: monotonicMilliseconds()) } }

    /// The terminal is asked whether it knows placeholders.
    func askForPlaceholders() { state.withLock { $0.askForPlaceholders(at: monotonicMilliseconds()) } }

    /// Takes note of all that the terminal has answered until now; true once it is known that it shows pictures.
    func areAnswered(_ replies: TerminalReplies) -> Bool {
        let news = state.withLock { $0.take(replies, at: monotonicMilliseconds()) }
        if news == .askForPlaceholders { isDue() }
        return news == .shows
    }
}
