import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// What can be done with a thing: by a right click on it, or by a key.
@Suite struct MenuTests {
    private func state(_ draft: Draft = LaneTests.rich, width: Int = 120, height: Int = 40) -> DeckState {
        var state = Sample.state(draft, width: width, height: height)
        state.focus(on: .timeline)
        return state
    }

    /// The cell of a time on a lane, by the lane's place from the top; the ruler is above them, headings to the left.
    private func cell(_ state: DeckState, _ lane: String, at time: Int) -> Point {
        let row = state.timeline.lanes.first { state.timeline.film.lanes[$0.index].label.description == lane }?.rows
        return Point(
            x: state.layout.lanesX + state.timeline.column(of: time),
            y: state.layout.timelineInside.y + 1 + (row?.lowerBound ?? -1)
        )
    }

    /// What a terminal sends for the right button, decoded.
    private func rightClick(_ state: inout DeckState, _ point: Point) -> [DeckEffect] {
        var decoder = InputDecoder()
        let bytes = ["M", "m"].map { "\u{1B}[<2;\(point.x + 1);\(point.y + 1)\($0)" }.joined()
        return decoder.feed(Array(bytes.utf8)).flatMap { state.update(.input($0)) }
    }

    private func menu(_ state: DeckState) -> [String] {
        guard case .palette(let palette) = state.overlay, palette.menu != nil else { return [] }
        return state.entries(for: palette).map(\.row.facts.id)
    }

    // MARK: Tables

    @Test(arguments: MenuSubject.allCases) func itsCommandsAreInTheTable(_ subject: MenuSubject) {
        let all = Set(Keymap().rows.map(\.facts.id))
        #expect(Set(subject.commands).isSubset(of: all), "\(Set(subject.commands).subtracting(all))")
        #expect(Set(subject.commands).count == subject.commands.count && subject.commands.count > 5)
    }

    /// Whatever asks for a value is in the menu of what it is set on.
    @Test func everyFormIsInOne() {
        let listed = Set(MenuSubject.allCases.flatMap(\.commands))
        for form in EditForm.all { #expect(listed.contains(form.id), "\(form.id)") }
    }

    // MARK: The mouse

    @Test func aClipIsSelectedAndItsCommandsAreListed() {
        var state = state()
        let point = cell(state, "V1", at: 7000)
        #expect(rightClick(&state, point) == [])
        #expect(state.timeline.selection == SegmentAddress(.video, 1, 2))
        let ids = menu(state)
        #expect(ids.first == "timeline.split" && ids.contains("timeline.speed"))
        #expect(!ids.contains("timeline.titleSize") && !ids.contains("timeline.trackLock"))
        #expect(state.screen.contains("V1·2 city"))
        // The playhead is there, so that it is cut there.
        let effects = state.press([Key(.enter)])
        #expect(effects.sentences.first?.hasPrefix("split V1·2 at 6.9") == true, "\(effects.sentences)")
        #expect(state.overlay == nil)
    }

    @Test(arguments: [
        ("V1", 5000, "timeline.grabCut"), ("A1", 12_000, "timeline.split"), ("T2", 18_000, "timeline.edit"),
        ("T2", 9000, "timeline.title"), ("ruler", 9000, "timeline.goTo"), ("V1", -4000, "timeline.trackMute"),
    ])
    func eachPlaceHasItsOwn(_ lane: String, _ time: Int, _ first: String) {
        var state = state()
        var point = cell(state, lane, at: max(time, 0))
        if time < 0 { point.x = state.layout.timelineInside.x + 1 }
        _ = rightClick(&state, point)
        #expect(menu(state).first == first, "\(menu(state))")
    }

    @Test func whatCannotBeDoneStandsBelowWithItsReason() throws {
        var state = state()
        let point = cell(state, "T2", at: 9000)
        _ = rightClick(&state, point)
        guard case .palette(let palette) = state.overlay else {
            Issue.record("there is no menu")
            return
        }
        let entries = state.entries(for: palette)
        let refused = entries.drop { $0.trouble == nil }
        #expect(refused.contains { $0.row.facts.id == "timeline.paste" } && refused.allSatisfy { $0.trouble != nil })
        let view = PaletteView(state, palette)
        // Below the pointer, or as far up as it needs.
        #expect(view.rect.y <= point.y + 1)
        #expect(view.rect.maxX <= state.size.width && view.rect.maxY <= state.size.height)
    }

    @Test func severalThatAreSelectedStaySo() {
        var state = state(Sample.cut)
        state.timeline.select(all: [SegmentAddress(.video, 1, 1), SegmentAddress(.video, 1, 3)])
        let point = cell(state, "V1", at: 12_000)
        _ = rightClick(&state, point)
        #expect(state.timeline.allSelected.count == 2 && state.timeline.selection == SegmentAddress(.video, 1, 3))
    }

    @Test func aClickElsewhereClosesItAndARightClickOpensAnother() {
        var state = state()
        let (clip, title) = (cell(state, "V1", at: 2000), cell(state, "T2", at: 18_000))
        _ = rightClick(&state, clip)
        _ = rightClick(&state, title)
        #expect(menu(state).first == "timeline.edit")
        let corner = Point(x: 0, y: 0)
        _ = state.update(.input(.mouse(MouseEvent(.press, button: .left, at: corner))))
        #expect(state.overlay == nil)
    }

    // MARK: Keys

    @Test func aKeyListsThemForWhatIsSelected() {
        var state = state()
        state.timeline.select(SegmentAddress(.audio, 1, 1))
        state.press([.alt("m")])
        #expect(menu(state).contains("timeline.duck") && !menu(state).contains("timeline.crop"))
        // Letters find, arrows choose, Esc leaves.
        state.type("mut")
        #expect(menu(state).first == "timeline.mute")
        state.press([Key(.escape)])
        #expect(state.overlay == nil && state.timeline.shown == state.timeline.draft)
        state.press([.alt("m"), Key(.down), Key(.up)])
        state.type("mute")
        #expect(state.press([Key(.enter)]).sentences == ["set the volume of A1·1 to 0%"])
    }

    @Test func everyPaneHasOne() {
        for pane in PaneSet.all.indices where PaneSet.all[pane].place != .picture {
            var state = Sample.state(jobs: Sample.jobs())
            state.focus(on: pane)
            state.settle()
            state.press([.alt("m")])
            let ids = menu(state)
            #expect(
                !ids.isEmpty || state.toast?.text == "There is nothing to be done here.",
                "\(PaneSet.all[pane].name)"
            )
            #expect(!ids.contains { $0.hasSuffix(".up") || $0.hasSuffix(".newer") }, "\(ids)")
        }
    }

    @Test func itOpensOneThingAndChangesNothingElse() {
        var state = Sample.state(jobs: Sample.jobs())
        state.focus(on: .timeline)
        var store = DeckStore(state)
        store.send(.input(.key(.alt("m")))) {
            var palette = Palette()
            palette.menu = PaneMenu(title: "0:00.000", commands: MenuSubject.free.commands)
            $0.shell.overlay = .palette(palette)
        }
    }

    @Test(arguments: [(80, 24), (120, 40), (200, 60)], Language.allCases)
    func golden(_ size: (Int, Int), _ language: Language) throws {
        var state = Sample.state(LaneTests.rich, width: size.0, height: size.1, language: language)
        state.focus(on: .timeline)
        let point = cell(state, "V1", at: 7000)
        _ = rightClick(&state, point)
        try Golden.expect(state, "\(language == .english ? "" : "zh-")menu-\(size.0)x\(size.1)")
    }
}
