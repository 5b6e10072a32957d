import Terminal
import Timeline
import Workspace

/// The whole screen as a value: what is shown is drawn from it and from nothing else.
struct DeckState: Equatable, Sendable {
    let project: String
    let language: Language
    /// "studio" or "cloud".
    let service: String
    var size: Size
    /// Milliseconds of a clock that does not go back, as of the action being handled.
    var now = 0
    var theme: Theme
    /// Whether the terminal may change the theme; not when the user chose one.
    let followsBackground: Bool
    /// Whether what the agent offers is done without being asked for (`auto_actions`).
    let doesOffersAtOnce: Bool

    var focus = Pane.chat
    /// The pane of the lower tabs that was looked at last, on a narrow screen.
    var lowerPane = Pane.chat
    var isZoomed = false
    var overlay: Overlay?
    var toast: Toast?
    /// Until when a second Esc stops the turn.
    var escapeEnds: Int?
    /// Counts the steps of spinners.
    var animationStep = 0
    /// Whether the window has the keyboard.
    var isWatched = true

    var link = Link.connecting
    var credits: Int?

    var timeline: TimelineState
    var chat: ChatState
    var renders = RendersState()
    var pictures: Pictures

    /// The three parts of the screen.
    enum Pane: Int, Hashable, Sendable, CaseIterable {
        case timeline = 1
        case chat, renders
    }

    /// Whether the service answers.
    enum Link: Hashable, Sendable {
        case connecting, online, offline
    }

    /// What lies over the panes and takes the keys.
    enum Overlay: Hashable, Sendable {
        case help(scroll: Int)
        case leaving
        case prompt(Prompt)
    }

    init(
        project: Project,
        language: Language = .english,
        service: String,
        size: Size,
        theme: Theme,
        followsBackground: Bool = true,
        doesOffersAtOnce: Bool = false,
        hasPictures: Bool = false,
        numbers: RequestNumbers = RequestNumbers(),
        chat entries: [ChatEntry] = [],
        jobs: [RenderJob] = []
    ) {
        self.project = project.name
        self.language = language
        self.service = service
        self.size = size
        self.theme = theme
        self.followsBackground = followsBackground
        self.doesOffersAtOnce = doesOffersAtOnce
        timeline = TimelineState(draft: project.timeline, formerVolumes: project.formerVolumes)
        pictures = Pictures(isOffered: hasPictures)
        chat = ChatState(numbers: numbers)
        chat.load(entries)
        chat.question = project.questions.first
        renders.load(jobs)
        settle()
    }
}

extension DeckState {
    /// Where everything stands on a screen of this size.
    var layout: Layout { Layout(of: self) }

    /// Whether a turn runs or a message is on its way.
    var isTurnRunning: Bool { chat.turn != nil }

    /// Says something for four seconds.
    mutating func say(_ remark: Remark) {
        toast = Toast(text: words.sentence(for: remark), tone: remark.tone, ends: now + Toast.duration)
    }

    /// Makes the parts agree with each other and with the size after a change.
    mutating func settle() {
        let layout = layout
        timeline.fit(into: layout.timelineInside.size, laneHeights: layout.laneHeights)
        chat.fit(into: layout.chatInside.size)
        renders.fit(height: layout.rendersParts.list.height)
    }
}

/// A sentence that stands for a short while.
struct Toast: Hashable, Sendable {
    enum Tone: Hashable, Sendable { case plain, good, bad }

    let text: String
    let tone: Tone
    /// When it goes, on the state's clock.
    let ends: Int

    /// How long it stands, in ms.
    static let duration = 4000
}
