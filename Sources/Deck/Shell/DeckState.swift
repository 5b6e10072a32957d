import Terminal
import Timeline
import Workspace

/// The whole screen as a value: what is shown is drawn from it and from nothing else.
struct DeckState: Sendable {
    var shell = Shell()
    var desk: Desk
    var panes: PaneSet
    var keymap: Keymap
    /// The letters that were pressed in a row where they are keys.
    var run: KeyRun?
    /// What was typed since another project was asked for, which waits until it is known; nil while none is.
    var typedAhead: [InputEvent]?

    init(
        project: Project,
        language: Language = .english,
        service: String,
        size: Size,
        theme: Theme,
        wanted: ScreenTheme = .auto,
        doesOffersAtOnce: Bool = false,
        hasPictures: Bool = false,
        keymap: Keymap = Keymap(),
        numbers: RequestNumbers = RequestNumbers(),
        chat entries: [ChatEntry] = [],
        jobs: [RenderJob] = []
    ) {
        let film = DraftSnapshot(project.timeline)
        desk = Desk(
            project: project.name,
            language: language,
            service: service,
            doesOffersAtOnce: doesOffersAtOnce,
            hasPictures: hasPictures,
            size: size,
            colours: ThemeChoice(isLight: theme.isLight, depth: theme.depth, wanted: wanted, asSet: wanted),
            numbers: numbers,
            stage: Desk.Stage(film: film)
        )
        panes = PaneSet(PaneStart(draft: film, project: project))
        self.keymap = keymap
        load(entries, jobs)
    }

    /// Shows what is kept on disk of the conversation and the exports.
    mutating func load(
        _ entries: [ChatEntry],
        _ jobs: [RenderJob],
        typed: String = "",
        hand: [UnsentHand] = [],
        look: KeptLook? = nil
    ) {
        panes.hear(.kept(entries, jobs, typed: typed, hand: hand, look: look), &desk)
        settle()
    }
}

extension DeckState {
    /// Where everything stands on a screen of this size.
    var layout: Layout { Layout(panes, shell, desk) }

    /// The keys go to a pane.
    mutating func focus(on pane: Int) { shell.focus(on: pane) }

    /// Makes the parts agree with each other and with the size after a change.
    @discardableResult
    mutating func settle() -> Layout {
        deliver()
        panes.sync(&desk)
        let layout = layout
        for pane in panes.indices {
            panes[pane].fit(into: layout.panes[pane].inside.size, of: layout.bodies[pane], desk)
        }
        for pane in panes.indices {
            panes[pane].settle(isShown: layout.panes[pane].isShown && !layout.isTooSmall, &desk)
        }
        return layout
    }

    /// Brings to the panes, and to the shell, what they have for each other.
    private mutating func deliver() {
        while true {
            let letters = desk.takeLetters()
            guard !letters.isEmpty else { return }
            for letter in letters {
                switch letter {
                case .ask(let prompt): shell.overlay = .prompt(prompt)
                case .wish(.help): shell.overlay = .help(HelpPage())
                case .wish(.leave): askToLeave()
                case .wish(.make(let project)): desk.ask(.projects(.make(project)))
                case .goOver(let exit): askToLeave(for: exit)
                case .command(let id):
                    if let row = keymap.rows.first(where: { $0.facts.id == id }) { perform(row) }
                    move()
                case .goOn(from: let one, to: let other):
                    guard PaneSet.all[shell.focus].number == one else { break }
                    if let pane = PaneSet.place(where: { $0.number == other }) { shell.focus(on: pane) }
                // Where it is answered, or gone on with.
                case .compose, .copied:
                    panes.hear(.letter(letter), &desk)
                    if let pane = PaneSet.place(where: { $0.takesText }) { shell.focus(on: pane) }
                case .line, .dropped, .asksAnew, .wish, .edit, .form, .find, .say, .compare, .playhead:
                    panes.hear(.letter(letter), &desk)
                }
            }
        }
    }
}
