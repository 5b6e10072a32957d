import EditLanguage
import ServiceProtocol
import Terminal
import Timeline
import Workspace

/// What all panes share: the project at work, what is wanted of it, and what a pane has to say to others.
///
/// A pane reads it and asks it for things; what is another pane's it does not reach.
struct Desk: Equatable, Sendable {
    let project: String
    var language: Language
    /// "studio" or "cloud".
    let service: String
    /// Whether what the agent offers is done without being asked for (`auto_actions`).
    var doesOffersAtOnce: Bool
    /// Whether there is anybody to ask for pictures and sounds.
    let hasPictures: Bool
    /// Milliseconds of a clock that does not go back, as of the action being handled.
    var now = 0
    /// The time of day, as of the same action.
    var local = LocalTime.unknown
    var size: Size
    /// What colours there are, and which are wanted.
    var colours: ThemeChoice
    var theme: Theme { colours.theme }
    /// How many rows a track of the timeline has; nil for as many as there is room for.
    var laneRows: Int?
    /// The same as the settings have it.
    var laneRowsAsSet: Int?
    /// Whether the window has the keyboard.
    var isWatched = true
    /// Whether the terminal is on another machine, and so are its loudspeakers.
    var isRemote = false
    /// How long the terminal took the last frame, in ms.
    var drawTime = 0
    /// Whether the action being handled changed nothing that is seen.
    var isAsBefore = false

    var link = Link.connecting
    var credits: Int?
    /// The media files of the project as they were last told; nil before.
    var media: SessionMedia?

    /// Everything that is wanted, and where it stands, as far as was heard here.
    var ledger = Ledger()
    /// Names what is wanted here.
    var numbers: RequestNumbers
    /// Whether a turn of the agent runs.
    var isTurnRunning = false
    /// What one looks at.
    var stage: Stage
    /// What stands in the last line for a short while.
    var toast: Toast?
    /// How often what the next key does is to be done, where that was typed.
    var count: Int?
    /// The command that is being done; nil for anything else than a command.
    var doing: String?

    /// What is wanted of others; emptied whenever an action was handled.
    private(set) var effects: [DeckEffect] = []
    /// What is to be shown by whoever has a place for it.
    private(set) var letters: [Letter] = []

    /// Whether the service answers.
    enum Link: Hashable, Sendable {
        case connecting, online, offline
    }

    /// The film that is looked at, and where.
    struct Stage: Equatable, Sendable {
        var film: DraftSnapshot
        /// In ms.
        var playhead = 0
        var selection: SegmentAddress?
        /// What is selected beside that.
        var others: Set<SegmentAddress> = []
        /// How many edits by hand are not sent.
        var unsent = 0
        /// Whether something is held, which Esc lets go of.
        var isHeld = false
        /// Whether another version is shown beside the film.
        var isCompared = false
        /// The stretch that is marked.
        var range: TimeRange?
    }

    /// What a pane has others know, who need not be known to it.
    enum Letter: Equatable, Sendable {
        /// A line for the conversation.
        case line(Transcript.Kind, String)
        /// Requests that will not be done.
        case dropped([Request])
        /// What was said and is the screen's to do.
        case wish(ScreenWish)
        /// A copy that can be gone over to.
        case copied(CopiedVersion)
        /// Another project is to be gone over to.
        case goOver(DeckExit)
        /// Something that was said, and is the agent's.
        case say(String)
        /// Something to be said, which the user may change before.
        case compose(String)
        /// A file of this machine is to be found.
        case find(FileBrowser.Purpose)
        /// The playhead goes to a time in ms, as the film is played.
        case playhead(Int)
        /// All that is set on what is selected is to be changed, in the form that shows it.
        case form
        /// The service is asked anew: what could not be had may be there now.
        case asksAnew
        /// Edits of the film that is shown, done as by hand, under the name of the command that wants them.
        /// They are made on the draft that is given, or on what is shown when they come.
        case edit([Edit], on: Draft? = nil, by: String?)
        /// A command of whichever pane, by its name.
        case command(String)
        /// Two versions are to be shown beside each other, by their numbers; without the second the film as it stands.
        case compare(old: Int, new: Int?)
        /// The keys go from one pane to another, by their numbers, where they are with the one.
        case goOn(from: Int, to: Int)
        /// A question for one line of text, to whoever asks it.
        case ask(Prompt)
    }
}

extension Desk {
    var words: any ScreenWording { language.screenWording }
    /// What a project at work tells, in the language of the screen.
    var told: any WorkspaceWording { language.workspaceWording }

    /// Whether what is done by hand gathers until it is sent: every message to such a service costs something.
    var gathers: Bool { kind == .hosted }

    /// What kind of service the film is at.
    var kind: ServiceKind { service == Self.studio ? .studio : .hosted }

    /// What the service of one's own is called.
    private static let studio = "studio"

    /// How often the command is to be done.
    var times: Int { min(max(count ?? 1, 1), 10_000) }

    /// Says something for four seconds.
    mutating func say(_ remark: Remark) {
        toast = Toast(text: words.sentence(for: remark), tone: remark.tone, ends: now + Toast.duration)
    }

    mutating func ask(_ effect: DeckEffect) { effects.append(effect) }

    mutating func send(_ letter: Letter) { letters.append(letter) }

    /// What is wanted of others, which is then asked for.
    mutating func takeEffects() -> [DeckEffect] {
        defer { effects = [] }
        return effects
    }

    /// What is to be shown, which is then delivered.
    mutating func takeLetters() -> [Letter] {
        defer { letters = [] }
        return letters
    }

    // MARK: Requests

    /// Has something done, under a name of its own or one that it has already.
    mutating func want(_ action: Request.Action, as id: RequestID? = nil) {
        let request = Request(id: id ?? numbers.next(), action, language: language)
        ledger.add(request)
        ask(.talk(.submit(request)))
    }

    /// Lets go of requests that will not be done; a message among them can be called back.
    mutating func letGo(of requests: [Request]) {
        guard !requests.isEmpty else { return }
        for request in requests { ledger.finish(request.id, .dropped) }
        send(.dropped(requests))
    }

    /// The sign of something at work.
    var spinner: String { Self.spinners[now / Self.spinnerStep % Self.spinners.count] }

    private static let spinners = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"]

    /// Between two steps of a spinner, in ms.
    static let spinnerStep = 120
}

/// A question for one line of text; who asks it knows what for.
struct Prompt: Hashable, Sendable {
    /// The number of the pane that asks.
    let asker: Int
    let question: String
    var field: Composer
    /// The row inside the pane where it is written, in the place of what is there; nil for a box of its own.
    var place: Rect?
    /// The files of the project to choose one of; nil for a line of text.
    var files: FileChoice?
}
