import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// Every command by its words.
@Suite struct PaletteTests {
    private func state(_ draft: Draft = Sample.cut, width: Int = 120, height: Int = 40) -> DeckState {
        var state = Sample.state(draft, width: width, height: height)
        state.focus(on: .timeline)
        return state
    }

    private func entries(_ typed: String, _ state: DeckState) -> [Palette.Entry] {
        state.entries(for: Palette(field: Composer(typed)))
    }

    @Test(arguments: [
        ("split", "timeline.split"), ("spl", "timeline.split"), ("opac", "timeline.opacity"), ("undo", "timeline.undo"),
        ("export", "renders.export"), ("fade", "timeline.fades"), ("title", "timeline.title"), ("quit", "screen.quit"),
        ("colour letters", "timeline.titleColor"), ("zoom out", "timeline.zoomOut"),
    ])
    func whatIsTypedFindsIt(_ typed: String, _ id: String) {
        #expect(entries(typed, state()).prefix(2).map(\.row.facts.id).contains(id), "\(typed)")
    }

    @Test func itListsEveryCommandThatMeansSomethingHere() {
        let state = state()
        let ids = Set(entries("", state).map(\.row.facts.id))
        #expect(ids == Set(state.keymap.rows.filter(state.isLive).map(\.facts.id)))
        #expect(entries("qqqzzz", state).isEmpty)
    }

    @Test func enterDoesWhatIsChosenAndItIsOfferedFirstTheNextTime() {
        var state = state()
        state.timeline.select(SegmentAddress(.video, 1, 2))
        state.type(":")
        state.type("backwards")
        let effects = state.press([Key(.enter)])
        #expect(effects.sentences == ["play V1·2 backwards"] && state.overlay == nil)
        #expect(entries("", state).first?.row.facts.id == "timeline.reverse")
    }

    @Test func fromTheChatItGoesToThePaneOfTheCommand() {
        var state = Sample.state(Sample.cut)
        state.press([.control("p")])
        state.type("split at")
        _ = state.press([Key(.enter)])
        #expect(state.focus == .timeline && state.toast?.tone == .bad)
    }

    @Test func whyItCannotBeDoneStandsBesideIt() {
        let entry = entries("opacity", state()).first
        #expect(entry?.trouble == "Nothing selected. ↑↓ selects a segment.")
    }

    @Test func aClickChoosesAndOneBesideItCloses() {
        var state = state()
        state.type(":zoom in")
        guard case .palette(let palette) = state.overlay else {
            Issue.record("there is no palette")
            return
        }
        let view = PaletteView(state, palette)
        let place = Point(x: view.rect.x + 5, y: view.rect.y + 3)
        #expect(view.place(at: place) == 0)
        var clicked = state
        _ = clicked.update(.input(.mouse(MouseEvent(.press, button: .left, at: place))))
        #expect(clicked.overlay == nil && clicked.timeline.zoom != nil)
        _ = state.update(.input(.mouse(MouseEvent(.press, button: .left, at: Point(x: 0, y: 39)))))
        #expect(state.overlay == nil && state.timeline.zoom == nil)
    }

    @Test(arguments: [(80, 24), (120, 40), (200, 60)], Language.allCases)
    func golden(_ size: (Int, Int), _ language: Language) throws {
        var state = Sample.state(Sample.cut, width: size.0, height: size.1, language: language)
        state.focus(on: .timeline)
        state.press([.control("p")])
        state.type("tr")
        let name = language == .english ? "palette" : "zh-palette"
        try Golden.expect(state, "\(name)-\(size.0)x\(size.1)")
    }
}
