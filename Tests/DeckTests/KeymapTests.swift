import ServiceProtocol
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// The one table of commands: what it says is what happens.
@Suite struct KeymapTests {
    private static let states: [DeckState] = {
        var states: [DeckState] = []
        for draft in [Sample.mission, Sample.manyTracks, Draft()] + locked {
            for jobs in [[], Sample.jobs()] {
                for size in [(120, 40), (80, 24)] {
                    states.append(Sample.state(draft, width: size.0, height: size.1, jobs: jobs))
                    states.append(Sample.pictured(draft, width: size.0, height: size.1))
                }
            }
        }
        states.append(Sample.midStream())
        // Where there is nothing, a key of a pane may be everybody's.
        let empty = PaneSet.all.indices.map { pane in
            var state = Sample.state(Draft())
            state.focus(on: pane)
            state.settle()
            return state
        }
        return empty
            + states.flatMap { state in
                DeckState.Pane.allCases.flatMap { pane -> [DeckState] in
                    var here = state
                    here.focus(on: pane)
                    guard pane == .timeline else { return [here] }
                    var selected = here
                    selected.press([Key(.down), .character("w")])
                    var inside = selected
                    inside.press([.character("b"), Key(.right), Key(.right)])
                    var title = inside
                    title.press([Key(.down), Key(.down), Key(.down)])
                    var between = here
                    between.press([Key(.right), Key(.right)])
                    var (inspected, files) = (selected, here)
                    inspected.press([.character("I")])
                    var typed = inspected
                    typed.press([Key(.enter)])
                    files.press([.alt("6")])
                    let file = SessionMedia.File(id: "f", name: "sea.mp4", kind: .video, duration: 2000)
                    _ = files.update(.workspace(.media(SessionMedia([file]))))
                    var folder = files
                    folder.press([.character("a")])
                    let entry = FolderListing.Entry(name: "sea.mp4", isFolder: false)
                    _ = folder.update(.folder(FolderListing(path: "/films", entries: [entry])))
                    return [here, between, selected, inside, title, inspected, typed, files, folder]
                }
            }
    }()

    /// The same film with each of its tracks locked in turn, and with all of them.
    private static var locked: [Draft] {
        let all = Sample.mission.tracks.indices
        return (all.map { [$0] } + [Array(all)]).map { places in
            var draft = Sample.mission
            for place in places { draft.tracks[place].isLocked = true }
            return draft
        }
    }

    @Test func noTwoOfOnePlaceShareAKey() {
        #expect(Keymap.clash(in: Keymap().rows) == nil)
        let ids = Keymap().rows.map(\.facts.id)
        #expect(Set(ids).count == ids.count && ids.count > 50)
    }

    /// Pressed where it is of use, each key means its command and no other.
    @Test func eachIsReached() {
        let keymap = Keymap()
        for row in keymap.rows {
            for key in row.keys {
                let panes = PaneSet.all.indices.filter { pane in
                    row.facts.scope == .everywhere
                        ? !(PaneSet.all[pane].takesText && key.types) : row.owner == .pane(pane)
                }
                #expect(!panes.isEmpty, "\(row.facts.id)")
                for pane in panes {
                    let found = keymap.rows(for: key, in: pane, takesText: PaneSet.all[pane].takesText)
                    #expect(found.contains(row), "\(row.facts.id)")
                    // What stands before it lets it through where it does not mean it.
                    if let first = found.first, first != row {
                        #expect(Self.states.contains { $0.shell.focus == pane && !$0.isLive(first) }, "\(row.facts.id)")
                    }
                }
            }
        }
    }

    @Test(arguments: Language.allCases) func helpListsAll(_ language: Language) {
        let lines = HelpText(Keymap()).columns(width: 80).joined().compactMap { row -> (String, Phrase)? in
            if case .line(let keys, let words) = row { (keys, words) } else { nil }
        }
        for row in Keymap().rows where !row.keys.isEmpty {
            let words = row.facts.group ?? row.facts.title
            let line = lines.first { keys, told in
                told == words && row.keys.contains { keys.contains($0.sign) || keys.contains(" \($0.sign.suffix(1))") }
            }
            #expect(line != nil, "\(row.facts.id) \(words[language])")
        }
    }

    /// What the last line offers is done: nothing is refused.
    @Test func theLastLineOffersNothingThatRefuses() {
        var offered: Set<String> = []
        for state in Self.states {
            for row in state.keymap.rows where state.footer(row) != nil {
                guard row.facts.scope == .everywhere || row.owner == .pane(state.shell.focus) else { continue }
                guard let key = row.keys.first(where: { !(state.panes[state.shell.focus].isTyping && $0.types) })
                else {
                    continue
                }
                offered.insert(row.facts.id)
                var pressed = state
                pressed.desk.toast = nil
                _ = pressed.update(.input(.key(key.key)))
                #expect(pressed.toast?.tone != .bad, "\(row.facts.id): \(pressed.toast?.text ?? "")")
            }
        }
        #expect(offered.isSuperset(of: ["timeline.split", "timeline.trimStart", "renders.cancel", "chat.send"]))
    }

    // MARK: What a user sets

    @Test func keysCanBeSet() throws {
        var state = Sample.state()
        state = DeckState(
            project: Sample.project(Sample.mission),
            service: "studio",
            size: state.size,
            theme: state.theme,
            keymap: try Keymap(["timeline.split": ["Ctrl-T", "F12"], "timeline.undo": [], "timeline.title": ["s"]])
        )
        state.focus(on: .timeline)
        state.press([Key(.right), Key(.right)])
        #expect(state.screen.contains("^T split"))
        #expect(state.press([.control("t")]).sentences.count == 1)
        #expect(state.press([.character("u")]) == [])
        state.press([.character("s")])
        #expect(state.screen.contains("A title at"))
    }

    @Test func whatCannotBeSetIsSaid() {
        #expect(throws: SettingsError.Fault.noCommand("timeline.jump")) { try Keymap(["timeline.jump": ["g"]]) }
        #expect(throws: SettingsError.Fault.noKey("Hyper-S", command: "timeline.split")) {
            try Keymap(["timeline.split": ["Hyper-S"]])
        }
        #expect(throws: SettingsError.Fault.digitCounts("7", command: "timeline.split")) {
            try Keymap(["timeline.split": ["7"]])
        }
        #expect(throws: SettingsError.Fault.keyOfTwo("d", "timeline.split", "timeline.delete")) {
            try Keymap(["timeline.split": ["d"]])
        }
        // A pane's own key goes before the one that is meant everywhere.
        #expect(throws: Never.self) { try Keymap(["timeline.split": ["x"]]) }
    }

    @Test func aKeyIsNamedAndReadBack() {
        var keys = Keymap().rows.flatMap(\.keys)
        for code in [
            Key.Code.enter, .tab, .escape, .backspace, .delete, .up, .left, .home, .pageDown, .function(11),
            .character("ä"),
        ] {
            for modifiers in [Modifiers(), .control, .alt, [.control, .alt]] { keys.append(KeyStroke(code, modifiers)) }
        }
        for key in keys { #expect(KeyStroke(named: key.name) == key, "\(key.name)") }
        #expect(
            KeyStroke(named: "ctrl-q") == .control("q") && KeyStroke(named: "shift-left") == KeyStroke(.left, .shift)
        )
        for name in ["", "Ctrl-", "F13", "F0", "Shift-a", "ab", "Ctrl"] {
            #expect(KeyStroke(named: name) == nil, "\(name)")
        }
    }
}
