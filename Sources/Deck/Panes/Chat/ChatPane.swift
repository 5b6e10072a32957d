import EditLanguage
import ServiceProtocol
import Terminal
import Timeline
import Workspace

/// The chat: the conversation, what waits, and what is being typed.
struct ChatPane: Pane {
    var transcript = Transcript()
    var composer = Composer()
    /// What helps with what is typed.
    var help = LineHelp()
    /// Everything that is wanted, as the desk has it.
    var ledger = Ledger()
    /// What is on disk of what is being typed, and when that is to be brought up to date.
    var keptText = ""
    var keepDue: Int?
    /// The waiting message that is in the composer.
    var amending: Request?
    /// What the agent asks, and goes on only with an answer.
    var question: TurnReader.ToolQuestion?
    /// Whether the session is gone and the user is to decide if another one is begun.
    var asksForSession = false
    /// What the agent would have done next, and what one key does; the one to decide in front.
    var offers: [GuiTalk.Action] = []
    /// A copy of a version that one can go over to.
    var copy: CopiedVersion?
    /// The turn that runs.
    var turn: Turn?
    /// Why nothing that waits goes off, and until when.
    var pause: Pause?
    /// The message that is picked, by its number in the conversation.
    var picked: Int?
    /// How many rows the view is above the end; 0 follows what comes.
    var scrollback = 0
    /// Whether something came below while one looked further up.
    var hasNews = false
    /// The room inside of its frame, and how far the conversation had grown when that was taken.
    var size = Size.zero
    var seenGrowth = 0

    /// What was typed before, oldest first.
    private(set) var history: [String] = []
    /// Where in the history one is, and what was being typed before going there.
    private var recalled: Recall?

    private struct Recall: Equatable {
        let place: Int
        let typed: String
    }

    struct Turn: Equatable, Sendable {
        /// When it began, on the desk's clock.
        let began: Int
        /// The items of the transcript that show the pieces of the answer.
        var pieces: [Int: Int] = [:]
        /// The item that tells of edits by hand, where it is one; and what the answer is so far.
        var hand: Int?
        var answer: [Int: String] = [:]
        /// The item that says that it is still at work.
        var stillWorking: Int?
        /// When the state is looked at again, on the state's clock.
        var until: Int?
    }

    struct Pause: Equatable, Sendable {
        /// What happened, in one sentence.
        let reason: String
        /// When it is tried again, on the state's clock.
        let until: Int
    }

    /// How many messages can be recalled.
    static let historyLimit = 500
    /// How many rows the composer grows to.
    static let composerLimit = 6

    static let number = 2
    static let name = Phrase("Chat", zh: "对话")
    static let place = PanePlace.main
    static let takesText = true

    init(_ start: PaneStart) { question = start.project.questions.first }

    mutating func load(_ entries: [ChatEntry], _ language: Language = .english) {
        transcript.load(entries, language)
        for entry in entries.suffix(Self.historyLimit) where entry.speaker == .you { remember(entry.text) }
    }

    mutating func sync(_ desk: inout Desk) {
        ledger = desk.ledger
        // Stopped with the turn: what is being typed stays, and is a message of its own now.
        if let held = amending, ledger[held.id]?.step != .queued, ledger[held.id]?.step != .parked { amending = nil }
        desk.isTurnRunning = turn != nil
    }

    // MARK: History

    /// Keeps a message for ↑.
    mutating func remember(_ text: String) {
        recalled = nil
        guard !text.isEmpty, history.last != text else { return }
        history.append(text)
        if history.count > Self.historyLimit { history.removeFirst() }
    }

    /// Puts an older (below 0) or newer message into the composer.
    mutating func recall(by step: Int) {
        let place = (recalled?.place ?? history.count) + step
        guard place >= 0, place <= history.count else { return }
        let typed = recalled?.typed ?? composer.text
        if place == history.count {
            composer = Composer(typed)
            recalled = nil
        } else {
            composer = Composer(history[place])
            recalled = Recall(place: place, typed: typed)
        }
    }

    // MARK: Sent and waiting

    /// Messages that wait for their turn, first in front.
    var waiting: [Request] { ledger.waiting }

    /// Messages that an earlier program did not send, and those that wait.
    var queue: [Request] { ledger.parked + ledger.waiting }

    /// Messages on their way to the conversation, first in front.
    var sending: [Request] { ledger.sending }

    /// How many messages no turn has begun with.
    var unsent: Int { sending.count + queue.count }

    /// Files on their way; the share that is there, 0–1.
    var upload: Double? { ledger.upload.map { $0.share ?? 0 } }

    /// Whether the composer holds a waiting message just as it is.
    var isAmendingUnchanged: Bool { amending.map { $0.text == composer.text } ?? false }
}
