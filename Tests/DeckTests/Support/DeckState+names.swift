import Terminal
import Timeline
import Workspace

@testable import Deck

// The tests know the panes by name; the screen does not.
extension DeckState {
    /// The panes that can have the keys.
    enum Pane: Int, CaseIterable {
        case timeline = 1
        case chat, renders

        var place: Int { PaneSet.place { $0.number == rawValue } ?? 0 }
    }

    private func pane<P: Pane_>(_: P.Type) -> P {
        for place in panes.indices { if let pane = panes[place] as? P { return pane } }
        preconditionFailure("There is no such pane.")
    }

    private mutating func put<P: Pane_>(_ pane: P) {
        for place in panes.indices where panes[place] is P { panes[place] = pane }
    }

    var timeline: TimelinePane {
        get { pane(TimelinePane.self) }
        set {
            put(newValue)
            panes.sync(&desk)
        }
    }
    var chat: ChatPane {
        get { pane(ChatPane.self) }
        set {
            put(newValue)
            panes.sync(&desk)
        }
    }
    var renders: RendersPane { pane(RendersPane.self) }
    var preview: PreviewPane { pane(PreviewPane.self) }

    var focus: Pane? { Pane.allCases.first { $0.place == shell.focus } }
    var overlay: Shell.Overlay? {
        get { shell.overlay }
        set { shell.overlay = newValue }
    }
    var toast: Toast? { desk.toast }
    var isTurnRunning: Bool { desk.isTurnRunning }
    var ledger: Ledger { desk.ledger }
    var size: Size { desk.size }
    var theme: Theme { desk.theme }
    var words: any ScreenWording { desk.words }
    var now: Int {
        get { desk.now }
        set { desk.now = newValue }
    }

    mutating func focus(on pane: Pane) {
        focus(on: pane.place)
        settle()
    }

    /// Has something done that is wanted.
    mutating func want(_ action: Request.Action) -> [DeckEffect] {
        desk.want(action)
        settle()
        return desk.takeEffects()
    }

    mutating func say(_ remark: Remark) { desk.say(remark) }
}

typealias Pane_ = Deck.Pane

extension Layout {
    func shows(_ pane: DeckState.Pane) -> Bool { panes[pane.place].isShown }
    func rect(of pane: DeckState.Pane) -> Rect { panes[pane.place].rect }

    var timelineInside: Rect { panes[DeckState.Pane.timeline.place].inside }
    /// The first column of the tracks, behind their labels.
    var lanesX: Int { timelineInside.x + TimelinePane.labelWidth }
    /// Where the picture of the film stands, with its frame; nil while it is put away.
    var preview: Rect? { PaneSet.place { $0.place == .picture }.flatMap { panes[$0].isShown ? panes[$0].rect : nil } }
}

extension DeckState.Pane {
    func title(_ language: Language) -> String { PaneSet.all[place].title(language) }
}

// One word for each effect; by whom it is done stands in the source.
extension DeckEffect {
    static func submit(_ request: Request) -> DeckEffect { .talk(.submit(request)) }
    static func handleWaiting(_ id: RequestID, _ handling: Workspace.Handling) -> DeckEffect {
        .talk(.handleWaiting(id, handling))
    }
    static var cancelTurn: DeckEffect { .talk(.cancelTurn) }
    static func giveUp(_ id: RequestID) -> DeckEffect { .look(.giveUp(id)) }
    static var seeDraft: DeckEffect { .look(.draft) }
    static var seeCredits: DeckEffect { .look(.credits) }
    static func retryRender(_ id: String) -> DeckEffect { .renders(.retry(id)) }
    static func cancelRender(_ id: String) -> DeckEffect { .renders(.cancel(id)) }
    static func loadCells(_ look: StripLook, in film: DraftSnapshot) -> DeckEffect { .pictures(.cells(look, in: film)) }
    static func loadWaveform(_ source: MediaSource, in film: DraftSnapshot) -> DeckEffect {
        .pictures(.waveform(source, in: film))
    }
    static func loadFrame(_ question: FrameQuestion) -> DeckEffect { .pictures(.frame(question)) }
    static func copy(_ text: String) -> DeckEffect { .terminal(.copy(text)) }
    static func notify(_ text: String) -> DeckEffect { .terminal(.notify(text)) }
    static var suspend: DeckEffect { .terminal(.suspend) }
    static var redraw: DeckEffect { .terminal(.redraw) }
    static func leave(_ exit: DeckExit) -> DeckEffect { .terminal(.leave(exit)) }
}

extension Key {
    static func alt(_ character: Character) -> Key { Key(.character(character), .alt) }
}
