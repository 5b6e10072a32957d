import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// A property changed in its row: typed, turned, left.
@Suite struct InspectorEditingTests {
    private static let clip = SegmentAddress(.video, 1, 2)

    private func state(
        _ selection: SegmentAddress? = clip,
        _ size: (Int, Int) = (120, 40),
        language: Language = .english,
        at name: String = "brightness"
    ) -> DeckState {
        var state = Sample.state(LaneTests.rich, width: size.0, height: size.1, language: language)
        state.focus(on: .timeline)
        state.timeline.select(selection)
        state.press([.character("I")])
        go(to: name, &state)
        return state
    }

    private func go(to name: String, _ state: inout DeckState) {
        state.press([Key(.home)])
        let desk = state.desk
        let place = pane(state)?.shown(desk).firstIndex { Property.all[$0].name[.english] == name } ?? 0
        state.press(Array(repeating: Key(.down), count: place))
    }

    private func pane(_ state: DeckState) -> InspectorPane? {
        state.panes.indices.lazy.compactMap { state.panes[$0] as? InspectorPane }.first
    }

    private func editing(_ state: DeckState) -> InspectorPane.Editing? { pane(state)?.editing }

    private func value(_ name: String, _ state: DeckState) -> String? {
        pane(state)?.properties(state.desk).first { $0.name == name }?.value
    }

    @Test func whatStandsThereIsTypedOverAndSetOnce() {
        var state = state(at: "speed")
        #expect(state.press([Key(.enter)]) == [] && editing(state)?.field.text == "100%")
        #expect(state.screen.contains("25-400%, 2x"))
        state.press([.control("u")])
        // No letter is a key, and no figure a count.
        #expect(state.type("2x") == [] && editing(state)?.field.text == "2x")
        #expect(state.press([Key(.enter)]).sentences == ["set the speed of V1·2 to 200%"])
        #expect(editing(state) == nil && value("speed", state) == "200%")
    }

    @Test func aFigureBeginsIt() {
        var state = state()
        state.type("-20")
        #expect(editing(state)?.field.text == "-20" && state.desk.count == nil)
        #expect(state.press([Key(.enter)]).sentences == ["set the brightness of V1·2 to -20"])
        // Where nothing can be typed it counts, as elsewhere.
        go(to: "end", &state)
        state.type("5")
        #expect(editing(state) == nil && state.desk.count == 5)
    }

    @Test func whatIsRefusedSaysWhyBesideItAndStays() {
        var state = state()
        state.type("500\n")
        #expect(editing(state)?.field.text == "500" && editing(state)?.fault?.contains("500") == true)
        #expect(state.screen.contains("└ That amount does not work") && state.screen.contains("-100…100"))
        // It is mended where it stands.
        state.press([.control("u")])
        #expect(editing(state)?.fault == nil)
        state.type("abc\n")
        #expect(editing(state)?.fault?.hasPrefix("abc is none") == true)
        state.press([.control("u")])
        #expect(state.type("50\n").sentences == ["set the brightness of V1·2 to 50"])
    }

    @Test func escLeavesItAsItWasAndSoDoesTheSameValue() {
        var state = state()
        state.type("50")
        #expect(state.press([Key(.escape)]) == [] && editing(state) == nil)
        #expect(PaneSet.all[state.shell.focus].number == 5 && value("brightness", state) == "0")
        #expect(state.press([Key(.enter), Key(.enter)]) == [] && editing(state) == nil)
        state.press([Key(.enter), .control("u")])
        #expect(state.press([Key(.enter)]) == [] && editing(state) == nil)
        // What is done elsewhere leaves it too.
        state.type("50")
        state.press([.alt("1")])
        #expect(editing(state) == nil && state.timeline.hand.isEmpty)
    }

    @Test func tabAndArrowsSetItAndGoOn() {
        var state = state()
        state.type("10")
        #expect(state.press([Key(.tab)]).sentences == ["set the brightness of V1·2 to 10"])
        #expect(editing(state)?.form?.id == "timeline.contrast")
        state.press([.control("u")])
        state.type("5")
        #expect(state.press([Key(.backTab)]).sentences == ["set the contrast of V1·2 to 5"])
        #expect(editing(state)?.form?.id == "timeline.brightness")
        state.press([.control("u")])
        state.type("20")
        #expect(state.press([Key(.down)]).sentences == ["set the brightness of V1·2 to 20"])
        #expect(editing(state) == nil && pane(state)?.selectedProperty(state.desk)?.name[.english] == "contrast")
        // What cannot be set holds one there.
        state.press([Key(.enter), .control("u")])
        state.type("abc")
        #expect(state.press([Key(.down), Key(.tab)]) == [] && editing(state)?.form?.id == "timeline.contrast")
    }

    @Test func valuesAreTurnedAndARunOfThemIsOneEdit() {
        var state = state()
        let effects = ["l", "l", "h", "l"].flatMap { state.update(.input(.key(.character($0)))) }
        #expect(effects == [] && value("brightness", state) == "10")
        #expect(state.rest().wants.count == 1)
        go(to: "filter", &state)
        let before = value("filter", state)
        #expect(state.press([Key(.right)]).sentences.count == 1 && value("filter", state) != before)
        #expect(state.press([Key(.left)]).sentences.count == 1 && value("filter", state) == before)
        go(to: "mirrored", &state)
        #expect(state.press([Key(.right)]).sentences == ["flip V1·2 horizontally"])
        #expect(state.press([Key(.left)]).sentences.count == 1 && value("mirrored", state) == "no")
        go(to: "crop", &state)
        #expect(state.press([Key(.right)]) == [] && state.toast?.text == "That is typed: Enter.")
        go(to: "opacity", &state)
        #expect(state.press([Key(.right)]) == [] && state.toast?.tone == .bad)
    }

    /// Whatever can be turned is read back as it is turned, in every language.
    @Test(arguments: Language.allCases) func whatIsTurnedToIsRead(_ language: Language) throws {
        let film = DraftSnapshot(LaneTests.rich)
        let addresses = [Self.clip, SegmentAddress(.audio, 1, 1), SegmentAddress(.text, 1, 1)]
        for form in Property.all.compactMap(\.form) {
            guard let turn = form.turn else { continue }
            var count = 0
            for address in addresses {
                for var target in form.targets(in: film.draft, [address], playhead: 0) {
                    target.language = language
                    for step in [1, -1, 3] {
                        guard let text = turn(target, step) else { continue }
                        count += 1
                        let edits = try? form.edits(TypedValue(text, language), target)
                        #expect(edits != nil, "\(form.id): \(text)")
                    }
                }
            }
            #expect(count > 0 || form.id == "timeline.duck", "\(form.id)")
        }
    }

    @Test func allThatIsSelectedIsSet() {
        var state = state()
        state.press([.alt("1")])
        state.type("vn")
        state.press([.character("I")])
        go(to: "brightness", &state)
        #expect(state.type("7\n").sentences.first?.contains("then") == true)
        #expect(state.timeline.film.lanes.flatMap(\.segments).count { $0.look.brightness == 7 } == 2)
    }

    /// The film may become another one while somebody types.
    @Test func whatIsTypedIsSetOnWhatWasSelectedThen() {
        var state = state(SegmentAddress(.text, 1, 1), at: "start")
        state.type("0:04")
        var film = LaneTests.rich
        film.tracks[0].segments[0].volume = 50
        _ = state.update(.seen(Sample.project(film)))
        #expect(state.press([Key(.enter)]).sentences == ["move T1·1 to 4 s"], "\(state.toast?.text ?? "")")
        state.type("0:05")
        film.tracks.removeAll { $0.kind == .text }
        _ = state.update(.seen(Sample.project(film)))
        #expect(state.press([Key(.enter)]) == [] && editing(state)?.fault == "What was selected is gone.")
    }

    @Test func whatIsPastedIsTyped() {
        var state = state(SegmentAddress(.text, 1, 1), at: "text")
        state.press([Key(.enter), .control("u")])
        _ = state.update(.input(.paste("Over\nthere")))
        #expect(editing(state)?.field.text == "Over there")
        #expect(state.press([Key(.enter)]).sentences.first?.contains("Over there") == true)
    }

    @Test func ofTheFilmAsWell() {
        var state = state(nil, at: "picture")
        #expect(state.press([Key(.right)]).sentences.count == 1 && value("picture", state) == "1080×1920")
        go(to: "tracks", &state)
        state.press([Key(.enter)])
        #expect(state.overlay != nil)
    }

    /// All that typing into a row changes is the row.
    @Test func nothingElseChanges() throws {
        let place = try #require(PaneSet.place { $0.number == 5 })
        var store = DeckStore(state())
        let (film, playhead) = (store.state.desk.stage.film, store.state.desk.stage.playhead)
        let property = try #require(Property.all.firstIndex { $0.name[.english] == "brightness" })
        store.send(.input(.key(Key(.enter)))) { state in
            guard var pane = state.panes[place] as? InspectorPane else { return }
            pane.editing = InspectorPane.Editing(
                property: property,
                film: film,
                selected: [Self.clip],
                playhead: playhead,
                before: "0",
                field: Composer("0")
            )
            state.panes[place] = pane
        }
        store.send(.input(.key(.character("5")))) { state in
            guard var pane = state.panes[place] as? InspectorPane else { return }
            pane.editing?.field.insert("5")
            state.panes[place] = pane
        }
        store.send(.input(.key(Key(.escape)))) { state in
            guard var pane = state.panes[place] as? InspectorPane else { return }
            pane.editing = nil
            state.panes[place] = pane
        }
    }

    @Test(arguments: [(80, 24), (120, 40), (200, 60)], Language.allCases)
    func golden(_ size: (Int, Int), _ language: Language) throws {
        var state = state(size, language)
        state.type("500\n")
        let name = language == .english ? "inspector-refused" : "zh-inspector-refused"
        try Golden.expect(state, "\(name)-\(size.0)x\(size.1)")
    }

    private func state(_ size: (Int, Int), _ language: Language) -> DeckState {
        state(Self.clip, size, language: language)
    }
}
