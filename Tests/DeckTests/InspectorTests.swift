import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// Everything that is set on what is selected, changed where it stands.
@Suite struct InspectorTests {
    private func state(
        _ selection: SegmentAddress?,
        width: Int = 120,
        height: Int = 40,
        language: Language = .english
    ) -> DeckState {
        var state = Sample.state(LaneTests.rich, width: width, height: height, language: language)
        state.focus(on: .timeline)
        state.timeline.select(selection)
        state.press([.character("I")])
        return state
    }

    private func pane(_ state: DeckState) -> InspectorPane? {
        state.panes.indices.lazy.compactMap { state.panes[$0] as? InspectorPane }.first
    }

    private func lines(_ state: DeckState) -> [InspectorPane.Line] { pane(state)?.properties(state.desk) ?? [] }

    private func value(_ name: String, _ state: DeckState) -> String? { lines(state).first { $0.name == name }?.value }

    /// Goes to a row and has it changed.
    private func change(_ name: String, to text: String, _ state: inout DeckState) -> [DeckEffect] {
        state.press([Key(.home)])
        let place = lines(state).firstIndex { $0.name == name } ?? 0
        let effects = state.press(Array(repeating: Key(.down), count: place) + [Key(.enter)])
        guard pane(state)?.editing != nil else { return effects }
        state.press([.control("u")])
        return state.type("\(text)\n")
    }

    private let clip = SegmentAddress(.video, 1, 2)
    private let music = SegmentAddress(.audio, 1, 1)
    private let title = SegmentAddress(.text, 1, 1)

    @Test func itTellsEverythingOfAClip() {
        let state = state(clip)
        #expect(PaneSet.all[state.shell.focus].number == 5)
        #expect(value("start", state) == "0:05.000" && value("length", state) == "5.0 s")
        #expect(value("transition", state) == "crossfade 2.0 s" && value("opacity", state) == "100")
        #expect(value("of which", state) == "0:02.000 → 0:07.000" && value("source", state) == "made: city")
        #expect(value("text", state) == nil && value("ducked to", state) == nil)
        #expect(lines(state).first { $0.name == "transition" }?.isAsItCame == false)
        #expect(lines(state).first { $0.name == "brightness" }?.isAsItCame == true)
    }

    @Test func ofATitleAndOfASoundWhatTheyHave() {
        #expect(value("text", state(title)) == "Hello" && value("size", state(title)) == "96")
        #expect(value("volume", state(title)) == nil)
        #expect(value("ducked to", state(music)) == "none" && value("opacity", state(music)) == nil)
        #expect(value("source", state(music)) == "music: lofi")
    }

    @Test func withNothingSelectedItTellsOfTheFilm() {
        let film = state(nil)
        #expect(value("picture", film) == "1920×1080" && value("loudness", film) == "none")
        #expect(film.screen.contains("The film"))
    }

    /// Every row that has no form of its own names a command that there is.
    @Test func everyRowIsChangedByACommandThatThereIs() {
        let ids = Set(Keymap().rows.map(\.facts.id))
        for property in Property.all where property.form == nil {
            #expect(property.command.map(ids.contains) != false, "\(property.name[.english])")
        }
    }

    @Test(arguments: [
        ("brightness", "20", "set the brightness of V1·2 to 20", "20"),
        ("speed", "2x", "set the speed of V1·2 to 200%", "200%"),
        ("volume", "50", "set the volume of V1·2 to 50%", "50%"),
        ("filter", "sepia", "make V1·2 sepia", "sepia"),
        ("length", "3s", "make V1·2 3 s long", "3.0 s"),
        ("backwards", "", "play V1·2 backwards", "yes"),
        ("mirrored", "", "flip V1·2 horizontally", "yes"),
        ("of which", "3", "slip V1·2 1 s later", "0:03.000 → 0:08.000"),
        ("transition", "dissolve 1", "add a dissolve of 1 s into V1·2", "dissolve 1.0 s"),
        ("track", "Main", "rename track V1 to \"Main\"", "Main"),
        ("track muted", "", "mute track V1", "yes"),
    ])
    func aRowIsChangedWhereItStands(_ name: String, _ typed: String, _ sentence: String, _ told: String) {
        var state = state(clip)
        let effects = change(name, to: typed, &state)
        #expect(effects.sentences == [sentence], "\(state.toast?.text ?? "")")
        // It is seen at once, and the keys are where they were.
        #expect(value(name, state) == told)
        #expect(PaneSet.all[state.shell.focus].number == 5)
    }

    @Test func whatFollowsFromOthersSaysSo() {
        var state = state(clip)
        #expect(change("end", to: "1", &state) == [] && pane(state)?.editing == nil)
        #expect(state.toast?.text == "That follows from the others.")
    }

    @Test func escAndTheSameKeyGoBackAndTheSelectionIsFollowed() {
        var state = state(clip)
        state.press([.character("n")])
        #expect(state.timeline.selection == SegmentAddress(.video, 1, 3) && state.screen.contains("V1·3 wood"))
        state.press([Key(.escape)])
        #expect(state.focus == .timeline && state.timeline.selection != nil)
        state.press([.character("I"), .character("I")])
        #expect(state.focus == .timeline)
    }

    @Test func aDoubleClickChangesARow() throws {
        var state = state(clip)
        let place = try #require(PaneSet.place { $0.number == 5 })
        let inside = state.layout.panes[place].inside
        let row = try #require(pane(state)?.placed(lines(state).count).first { $0.place == 3 }?.rect)
        let point = Point(x: inside.x + row.x + 3, y: inside.y + row.y)
        _ = state.update(.input(.mouse(MouseEvent(.press, button: .left, at: point))))
        #expect(pane(state)?.selection == 3 && state.overlay == nil)
        _ = state.update(.input(.mouse(MouseEvent(.press, button: .left, at: point, clicks: 2))))
        #expect(pane(state)?.editing?.form?.id == "timeline.speed")
    }

    @Test(arguments: [(80, 24), (120, 40), (200, 60)], Language.allCases)
    func golden(_ size: (Int, Int), _ language: Language) throws {
        var state = state(clip, width: size.0, height: size.1, language: language)
        state.press([Key(.down), Key(.down)])
        let name = language == .english ? "inspector" : "zh-inspector"
        try Golden.expect(state, "\(name)-\(size.0)x\(size.1)")
    }
}
