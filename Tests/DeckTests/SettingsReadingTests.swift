import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// Settings that are saved while the screen runs.
@Suite struct SettingsReadingTests {
    private func reading(
        _ bindings: [String: [String]] = [:],
        language: Language = .english,
        offers: Bool = false,
        lanes: Int? = nil,
        theme: ScreenTheme = .auto,
        late: [String] = []
    ) throws -> DeckAction {
        let keys = try KeyChoice(bindings)
        let settings = SettingsReading.InForce(
            keys: keys,
            language: language,
            doesOffersAtOnce: offers,
            laneRows: lanes,
            theme: theme
        )
        return .settings(.read(settings, atNextStart: late))
    }

    @Test func itsKeysAreInForceFromThenOn() throws {
        var state = Sample.state(Sample.cut)
        state.focus(on: .timeline)
        state.press([.control("t")])
        #expect(state.shell.overlay == nil)
        _ = state.update(try reading(["screen.help": ["Ctrl-T"]]))
        #expect(state.toast?.text == "config read again" && state.toast?.tone == .good)
        state.press([Key(.function(1))])
        #expect(state.shell.overlay == nil)
        state.press([.control("t")])
        #expect(state.shell.overlay == .help(HelpPage()))
        state.press([Key(.escape)])
        // Those that are no longer set are what they came with.
        _ = state.update(try reading([:]))
        state.press([Key(.function(1))])
        #expect(state.shell.overlay == .help(HelpPage()))
    }

    @Test func nothingElseChanges() throws {
        var store = DeckStore(Sample.state(Sample.cut))
        store.send(try reading(offers: true)) { state in
            state.desk.doesOffersAtOnce = true
            state.desk.say(.told(Phrase("config read again", zh: ""), .good))
        }
    }

    @Test func theScreenSpeaksAnotherLanguageAtOnce() throws {
        var state = Sample.state(Sample.cut)
        state.focus(on: .timeline)
        #expect(state.screen.contains("Timeline"))
        _ = state.update(try reading(language: .chinese))
        #expect(state.toast?.text == "已重新读取配置")
        #expect(state.screen.contains("时间线") && !state.screen.contains("Timeline"))
        _ = state.update(try reading())
        #expect(state.screen.contains("Timeline"))
    }

    @Test func tracksAreAsHighAsIsSetUnlessThatIsAsBefore() throws {
        var state = Sample.pictured(Sample.cut)
        state.focus(on: .timeline)
        _ = state.update(try reading(lanes: 3))
        #expect(state.timeline.laneHeights == [2, 3, 3])
        // What keys have made of it stays, whatever else is saved.
        state.press([.character("{")])
        _ = state.update(try reading(offers: true, lanes: 3))
        #expect(state.timeline.laneHeights.max() == 2)
        _ = state.update(try reading(lanes: 1))
        #expect(state.timeline.laneHeights == [1, 1, 1])
    }

    @Test func whatCountsFromTheNextStartIsNamed() throws {
        var state = Sample.state(Sample.cut)
        _ = state.update(try reading(late: ["service", "screen.mouse"]))
        #expect(state.toast?.text == "config read again; after a restart: service, screen.mouse")
        state = Sample.state(Sample.cut, language: .chinese)
        _ = state.update(try reading(language: .chinese, late: ["agent"]))
        #expect(state.toast?.text == "已重新读取配置；重启后生效：agent")
    }

    @Test func aMistakeIsToldAndTheOldKeysStay() throws {
        var state = Sample.state(Sample.cut)
        state.focus(on: .timeline)
        _ = state.update(try reading(["screen.help": ["Ctrl-T"]], offers: true))
        _ = state.update(.settings(.mistaken("line 3: no value")))
        #expect(state.toast?.text == "config not read, the old one stays: line 3: no value")
        #expect(state.toast?.tone == .bad && state.desk.doesOffersAtOnce)
        state.press([.alt("8")])
        #expect(state.screen.contains("line 3: no value"))
        state.press([.control("t")])
        #expect(state.shell.overlay == .help(HelpPage()))
    }

    @Test func theFileIsLookedAtWhenSomebodyIsThereOrItsFolderTells() {
        #expect(DeckAction.saved.mayFollowASave)
        for event in [.key(Key(.enter)), .paste("a"), .focus(true), .resumed] as [InputEvent] {
            #expect(DeckAction.input(event).mayFollowASave)
        }
        #expect(!DeckAction.input(.focus(false)).mayFollowASave && !DeckAction.tick.mayFollowASave)
        #expect(!DeckAction.input(.resize(Size(width: 80, height: 24))).mayFollowASave)
    }
}
