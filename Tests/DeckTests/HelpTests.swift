import Foundation
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// The help, the last line under the mouse, and names in the settings that nothing has.
@Suite struct HelpTests {
    private func state(_ pane: DeckState.Pane, width: Int = 120, height: Int = 40) -> DeckState {
        var state = Sample.state(Sample.cut, width: width, height: height, jobs: Sample.jobs())
        state.focus(on: pane)
        return state
    }

    private func click(_ words: String, _ state: inout DeckState) -> [DeckEffect] {
        let rows = state.screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let last = rows[state.size.height - 1]
        guard let found = last.range(of: words) else {
            Issue.record("\(words) is not in \(last)")
            return []
        }
        let column = String(last[..<found.lowerBound]).columns
        let place = Point(x: column, y: state.size.height - 1)
        return state.update(.input(.mouse(MouseEvent(.press, button: .left, at: place)))) + state.rest()
    }

    private func titles(_ state: DeckState) -> [String] {
        guard case .help(let page) = state.overlay else { return [] }
        return state.help(page).columns(width: state.size.width).joined().compactMap {
            if case .title(let title) = $0 { title[.english] } else { nil }
        }
    }

    private func lines(_ state: DeckState) -> [String] {
        guard case .help(let page) = state.overlay else { return [] }
        return state.help(page).columns(width: state.size.width).joined().compactMap {
            switch $0 {
            case .line(let keys, let words), .absent(let keys, let words): "\(keys) \(words[.english])"
            case .gesture(let gesture, let words): "\(gesture[.english]) \(words[.english])"
            case .title, .gap, .reason: nil
            }
        }
    }

    @Test(arguments: [80, 120]) func itBeginsWithThePaneThatHasTheKeys(_ width: Int) {
        for (pane, name) in [(DeckState.Pane.timeline, "Timeline"), (.chat, "Chat"), (.renders, "Renders")] {
            var state = state(pane, width: width)
            state.press([Key(.function(1))])
            #expect(titles(state).first == name)
            #expect(
                Set(titles(state)) == [
                    "Timeline", "Chat", "Renders", "Inspector", "Files", "History", "Log", "Everywhere", "Mouse",
                ]
            )
        }
    }

    @Test func whatIsTypedIsLookedFor() {
        var state = state(.timeline)
        state.type("?fade")
        #expect(lines(state).contains("f fade in, fade out …") && lines(state).count < 4)
        state.press([Key(.escape)])
        #expect(lines(state).count > 40)
        // What has no key is in the palette.
        state.type("opac")
        #expect(lines(state) == [": opacity …"])
        state.press([.control("u")])
        // A letter is looked for as a key, too.
        state.type("W")
        #expect(lines(state).contains("W send what was done by hand"))
        state.type("qqq")
        #expect(state.screen.contains("Nothing of that name."))
        state.press([Key(.escape), Key(.escape)])
        #expect(state.overlay == nil && state.timeline.hand.isEmpty)
    }

    @Test func itIsLookedThroughInWhicheverLanguage() {
        let text = HelpText(Keymap(), finding: "\u{64A4}\u{9500}")
        #expect(text.rows(width: 80).contains { if case .line(let keys, _) = $0 { keys == "u" } else { false } })
    }

    @Test func itSpeaksOfTheMouseAndTheWheelScrollsIt() {
        var state = state(.timeline, width: 80, height: 24)
        state.type("?")
        #expect(lines(state).contains("drag a segment move it; its edge: trim"))
        _ = state.update(.input(.mouse(MouseEvent(.wheelDown, at: Point(x: 40, y: 10)))))
        guard case .help(let page) = state.overlay else {
            Issue.record("there is no help")
            return
        }
        #expect(page.scroll == 3)
        _ = state.update(.input(.mouse(MouseEvent(.press, button: .left, at: Point(x: 40, y: 10)))))
        #expect(state.overlay == nil)
    }

    /// Ctrl-Q leaves whatever lies over the panes; where something would be lost it is asked first.
    @Test(arguments: ["?", "?fade", ":", ":split", "g", "t", "/sea"]) func controlQLeavesEverywhere(_ keys: String) {
        var state = Sample.state(Sample.cut)
        state.focus(on: .timeline)
        state.type(keys)
        #expect(state.overlay != nil)
        #expect(state.press([.control("q")]) == [.leave(.quit)] && state.overlay == nil)
        var busy = self.state(.timeline)
        busy.type(keys)
        #expect(busy.press([.control("q")]) == [] && busy.overlay == .leaving)
        #expect(busy.press([.control("q")]) == [.leave(.quit)])
    }

    /// A key that was given to something else leaves nothing.
    @Test func controlQIsTheUsersToSet() throws {
        var state = Sample.state(Sample.cut)
        state.keymap = try Keymap(["screen.quit": ["q"]])
        state.focus(on: .timeline)
        state.type(":")
        #expect(state.press([.control("q")]) == [] && state.overlay != .leaving)
    }

    // MARK: The last line

    @Test func aClickOnTheLastLineDoesIt() {
        var state = state(.timeline)
        state.press([Key(.right), Key(.right)])
        #expect(click("s split", &state).sentences.count == 1)
        #expect(click("F1 help", &state) == [] && state.overlay == .help(HelpPage()))
        _ = click("Esc close", &state)
        #expect(state.overlay == nil)
        _ = click("Tab pane", &state)
        #expect(state.focus == .renders)
        #expect(click("q quit", &state) == [] && state.overlay == .leaving)
        #expect(click("y leave", &state).last == .leave(.quit))
    }

    /// Of keys that belong together each does its own.
    @Test func eachOfTwoKeysIsClicked() {
        var state = state(.timeline)
        _ = click("→ move", &state)
        #expect(state.timeline.playhead > 0)
        _ = click("← → move".replacing(" →", with: "→"), &state)
        #expect(state.timeline.playhead == 0)
    }

    @Test func aClickBesideThemDoesNothing() {
        var state = state(.timeline)
        let before = state.timeline
        _ = state.update(.input(.mouse(MouseEvent(.press, button: .left, at: Point(x: 0, y: 39)))))
        #expect(state.timeline == before && state.overlay == nil)
    }

    @Test(arguments: Language.allCases) func whatHoldsSomethingIsTold(_ language: Language) throws {
        var state = Sample.state(Sample.cut, width: 80, height: 24, language: language)
        state.focus(on: .timeline)
        state.press([Key(.down), Key(.enter), Key(.right)])
        let last = try #require(state.screen.split(separator: "\n").last)
        let words = language == .english ? ["Enter drop", "Esc let go"] : ["Enter", "Esc"]
        for word in words { #expect(last.contains(word), "\(last)") }
        if language == .english {
            #expect(click("Esc let go", &state) == [] && state.timeline.grab == nil)
            #expect(state.screen.split(separator: "\n").last?.contains("Esc") == false)
        }
    }

    @Test(arguments: [(80, 24), (120, 40), (200, 60)]) func golden(_ width: Int, _ height: Int) throws {
        var state = state(.timeline, width: width, height: height)
        state.press([Key(.down), Key(.enter), Key(.right)])
        try Golden.expect(state, "hold-\(width)x\(height)")
        state.press([Key(.escape)])
        state.type("?")
        try Golden.expect(state, "help-timeline-\(width)x\(height)")
        state.type("fade")
        try Golden.expect(state, "help-found-\(width)x\(height)")
    }

    // MARK: Names in the settings

    @Test(arguments: [
        ("timeline.splt", "timeline.split"), ("timeline.Split", "timeline.split"), ("split", "timeline.split"),
        ("timline.undo", "timeline.undo"), ("timeline.goto", "timeline.goTo"), ("timeline.redoo", "timeline.redo"),
        ("render.export", "renders.export"), ("timeline.backwards", "timeline.reverse"),
        ("screen.hlep", "screen.help"),
    ])
    func aCommandIsFoundByWhatIsLikeIt(_ name: String, _ id: String) {
        #expect(throws: SettingsError.Fault.noCommand(name, nearest: id)) { try Keymap([name: ["g"]]) }
    }

    @Test(arguments: [
        ("Control-S", "Ctrl-S"), ("C-s", "Ctrl-S"), ("^S", "Ctrl-S"), ("Ctrl+T", "Ctrl-T"), ("Meta-x", "Alt-x"),
        ("Shift-a", "A"), ("Return", "Enter"), ("PgUp", "PageUp"), ("Escpe", "Esc"), ("Spcae", "Space"),
        ("Crtl-Left", "Ctrl-Left"), ("Hyper-S", nil), ("wombat", nil), ("", nil),
    ])
    func aKeyIsFoundByWhatIsLikeIt(_ name: String, _ key: String?) {
        #expect(throws: SettingsError.Fault.noKey(name, command: "timeline.split", nearest: key)) {
            try Keymap(["timeline.split": [name]])
        }
    }
}
