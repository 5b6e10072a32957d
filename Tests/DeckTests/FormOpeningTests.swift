import EditLanguage
import Terminal
import Testing
import Timeline

@testable import Deck

/// What is selected is edited: a title's words where they stand, of anything else the form of all that is set.
@Suite struct FormOpeningTests {
    private static let clip = SegmentAddress(.video, 1, 2)
    private static let music = SegmentAddress(.audio, 1, 1)
    private static let title = SegmentAddress(.text, 1, 1)

    private func state(
        _ selection: SegmentAddress?,
        _ size: (Int, Int) = (120, 40),
        language: Language = .english,
        film: Draft = Sample.cut
    ) -> DeckState {
        var state = Sample.state(film, width: size.0, height: size.1, language: language)
        state.focus(on: .timeline)
        state.timeline.select(selection)
        return state
    }

    private func pane(_ state: DeckState) -> InspectorPane? {
        state.panes.indices.lazy.compactMap { state.panes[$0] as? InspectorPane }.first
    }

    private func chosen(_ state: DeckState) -> String? { pane(state)?.selectedProperty(state.desk)?.name[.english] }

    @Test(arguments: [clip, music]) func aKeyOpensTheFormOnItsFirstRow(_ address: SegmentAddress) {
        var state = state(address)
        #expect(state.press([.character("e")]) == [])
        #expect(PaneSet.all[state.shell.focus].number == InspectorPane.number && chosen(state) == "start")
        #expect(state.screen.contains("\(address) "))
        // A figure goes into that row, and Esc comes back to the timeline.
        state.type("1")
        #expect(pane(state)?.editing?.field.text == "1")
        state.press([Key(.escape), Key(.escape)])
        #expect(state.focus == .timeline && state.timeline.shown == state.timeline.draft)
    }

    @Test func itBeginsAtTheFirstRowWhereverOneWas() {
        var state = state(Self.clip)
        state.press([.character("I"), Key(.end), Key(.escape), .character("e")])
        #expect(chosen(state) == "start")
    }

    @Test func aTitleIsWrittenWhereItStands() {
        var state = state(Self.title)
        state.press([.character("e")])
        guard case .prompt? = state.overlay else {
            Issue.record("nothing is asked")
            return
        }
    }

    @Test func whatIsLockedSaysSo() {
        var film = Sample.cut
        film.tracks[0].isLocked = true
        var state = state(Self.clip, film: film)
        state.press([.character("e")])
        #expect(state.focus == .timeline && state.toast?.tone == .bad)
    }

    @Test(arguments: [(80, 24), (120, 40)]) func theLastLineTellsWhich(_ width: Int, _ height: Int) throws {
        var state = state(Self.clip, (width, height))
        let hints = FooterKeys(state).hints
        #expect(hints.contains { $0.keys == "e" && $0.words[.english] == "form" })
        state.timeline.select(Self.title)
        #expect(FooterKeys(state).hints.contains { $0.keys == "e" && $0.words[.english] == "text" })
    }

    @Test func helpTellsOfIt() {
        var state = state(Self.clip)
        state.type("?double")
        #expect(state.screen.contains("edit: a title's words, else its form"))
    }

    @Test func aDoubleClickOpensIt() {
        var state = state(nil)
        let inside = state.layout.timelineInside
        let lane = state.timeline.lanes.first { state.timeline.film.lanes[$0.index].kind == .video }
        let row = lane?.rows.lowerBound ?? 0
        let point = Point(x: state.layout.lanesX + state.timeline.column(of: 7000), y: inside.y + 1 + row)
        for clicks in 1...2 {
            _ = state.update(.input(.mouse(MouseEvent(.press, button: .left, at: point, clicks: clicks))))
            _ = state.update(.input(.mouse(MouseEvent(.release, button: .left, at: point))))
        }
        #expect(state.timeline.selection == Self.clip && chosen(state) == "start")
        #expect(PaneSet.all[state.shell.focus].number == InspectorPane.number)
        // To go on pulling moves nothing.
        let far = Point(x: point.x + 9, y: point.y)
        _ = state.update(.input(.mouse(MouseEvent(.drag, button: .left, at: far))))
        #expect(state.timeline.shown == state.timeline.draft && state.timeline.grab == nil)
    }

    /// Letters that open it may be those of a word.
    @Test func aWordIsTakenBackThoughItOpenedTheForm() {
        var state = state(Self.clip)
        let before = state.timeline.shown
        for letter in "remove" {
            state.now += 120
            _ = state.update(.input(.key(.character(letter))))
        }
        #expect(state.chat.composer.text == "remove" && state.timeline.shown == before)
    }

    /// Where letters opened it, those behind them still spell a word, though rows of it take letters.
    @Test func aWordGoesOnInTheForm() {
        var state = state(Self.clip)
        let (before, words) = (state.timeline.shown, ["merge", "reverse", "level", "render"].filter(Lexicon.holds))
        #expect(!words.isEmpty)
        for word in words {
            for letter in word {
                state.now += 120
                _ = state.update(.input(.key(.character(letter))))
            }
            #expect(state.chat.composer.text == word && state.timeline.shown == before && pane(state)?.editing == nil)
            state = self.state(Self.clip)
        }
    }

    @Test(arguments: [(80, 24), (120, 40), (200, 60)], Language.allCases)
    func golden(_ size: (Int, Int), _ language: Language) throws {
        var state = state(Self.clip, size, language: language)
        state.press([.character("e")])
        try Golden.expect(state, "\(language == .english ? "form" : "zh-form")-\(size.0)x\(size.1)")
    }
}
