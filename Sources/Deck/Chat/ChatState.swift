import EditLanguage
import ServiceProtocol
import Terminal
import Workspace

/// What the chat pane shows: the conversation, what waits, and what is being typed.
struct ChatState: Equatable, Sendable {
    var transcript = Transcript()
    var composer = Composer()
    /// Everything that is wanted, and where it stands, as far as was heard here.
    var ledger = Ledger()
    /// Names what is wanted here.
    var numbers: RequestNumbers
    /// The waiting message that is in the composer.
    var amending: Request?
    /// What the agent asks, and goes on only with an answer.
    var question: TurnReader.ToolQuestion?
    /// Whether the session is gone and the user is to decide if another one is begun.
    var asksForSession = false
    /// What the agent would have done next, and what one key does; the one to decide in front.
    var offers: [GuiTalk.Action] = []
    /// The turn that runs.
    var turn: Turn?
    /// Why nothing that waits goes off, and until when.
    var pause: Pause?
    /// How many rows the view is above the end; 0 follows what comes.
    private(set) var scrollback = 0
    /// Whether something came below while one looked further up.
    private(set) var hasNews = false
    private var size = Size.zero

    /// What was typed before, oldest first.
    private(set) var history: [String] = []
    /// Where in the history one is, and what was being typed before going there.
    private var recalled: (place: Int, typed: String)?

    struct Turn: Equatable, Sendable {
        /// When it began, on the state's clock.
        let began: Int
        /// The items of the transcript that show the pieces of the answer.
        var pieces: [Int: Int] = [:]
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

    static func == (one: ChatState, other: ChatState) -> Bool {
        one.transcript == other.transcript && one.composer == other.composer && one.ledger == other.ledger
            && one.amending == other.amending && one.question == other.question
            && one.offers == other.offers && one.turn == other.turn && one.pause == other.pause
            && one.scrollback == other.scrollback && one.asksForSession == other.asksForSession
            && one.numbers == other.numbers
            && one.hasNews == other.hasNews && one.size == other.size
    }

    init(numbers: RequestNumbers = RequestNumbers()) { self.numbers = numbers }

    mutating func load(_ entries: [ChatEntry]) {
        transcript.load(entries)
        for entry in entries where entry.speaker == .you { remember(entry.text) }
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
            recalled = (place, typed)
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

    // MARK: Room

    /// The reading of the open question that stands at a cell of the conversation.
    func reading(at point: Point, in place: Rect) -> String? {
        guard place.contains(point) else { return nil }
        let first = max(0, transcript.height - place.height - scrollback)
        return transcript.reading(atRow: first + point.y - place.y, column: point.x - place.x - Transcript.whoWidth)
    }

    /// The rows of the composer, without the line above it.
    var composerHeight: Int {
        min(max(1, composer.rows(width: composerWidth).rows.count), Self.composerLimit, max(1, size.height / 2))
    }

    private var composerWidth: Int { max(4, size.width - 2) }

    /// The first row of the composer's text that is shown, so that the cursor is.
    func composerFirstRow(height: Int) -> Int {
        max(0, composer.rows(width: composerWidth).cursor.y - height + 1)
    }

    /// The rows between the conversation and the composer: what runs, and what waits as far as there is room.
    var statusHeight: Int {
        min(rowsAboveQueue + min(unsent, 4), max(1, size.height - composerHeight - 4))
    }

    /// The rows that say what runs and what is to be decided.
    private var rowsAboveQueue: Int {
        (turn != nil || upload != nil || pause != nil ? 1 : 0)
            + (question != nil || asksForSession || !offers.isEmpty ? 1 : 0)
    }

    /// The waiting message in a row of the status, from 0.
    func waitingMessage(inRow row: Int) -> Request? {
        let place = row - rowsAboveQueue
        return queue.indices.contains(place) && (place < 3 || unsent <= 4) ? queue[place] : nil
    }

    /// The rows for the conversation.
    var transcriptHeight: Int { max(1, size.height - composerHeight - 1 - statusHeight) }

    /// Takes the room there is.
    ///
    /// One who looks further up keeps looking at the same lines.
    mutating func fit(into size: Size) {
        let isSameWidth = self.size.width == size.width
        self.size = size
        transcript.fit(width: size.width)
        let height = transcript.height
        if scrollback > 0, isSameWidth, height > lastHeight {
            scrollback += height - lastHeight
            hasNews = true
        }
        lastHeight = height
        scrollback = min(scrollback, max(0, height - transcriptHeight))
        if scrollback == 0 { hasNews = false }
    }

    private var lastHeight = 0

    /// Scrolls up by rows, or down below 0.
    mutating func scroll(by rows: Int) {
        scrollback = min(max(0, scrollback + rows), max(0, transcript.height - transcriptHeight))
        if scrollback == 0 { hasNews = false }
    }

    mutating func scrollPage(up: Bool) { scroll(by: (up ? 1 : -1) * max(1, transcriptHeight - 2)) }

    mutating func scrollToEnd() {
        scrollback = 0
        hasNews = false
    }
}
