import ServiceClient
import ServiceProtocol
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// Two versions of the film beside each other on the timeline.
@Suite struct CompareTests {
    private static let told = DraftVersions((1...4).map { .init(number: $0, words: [:]) }, current: 4)

    /// What was: one clip more, another place of the title, a louder sound, no second title.
    static var former: Draft {
        var draft = Sample.cut
        draft.tracks[0].segments[3].duration = 4000
        let gone = Sample.clip("harbour", 19_000, 3000, id: "harbour")
        draft.tracks[0].segments.append(gone)
        draft.tracks[1].segments[0].volume = 35
        draft.tracks[2].segments[0].start = 4000
        draft.markers = []
        return draft
    }

    static var present: Draft {
        var draft = Sample.cut
        draft.tracks[2].segments.append(Sample.title("The End", 16_000, 3000))
        return draft
    }

    static func state(
        width: Int = 120,
        height: Int = 40,
        depth: ColorDepth = .palette256,
        language: Language = .english,
        service: String = "studio"
    ) -> DeckState {
        var state = Sample.state(
            present,
            width: width,
            height: height,
            depth: depth,
            language: language,
            service: service
        )
        state.focus(on: .timeline)
        state.press([.alt("7")])
        _ = state.update(.workspace(.versions(told)))
        return state
    }

    static func question(_ effects: [DeckEffect]) -> CompareQuestion? {
        effects.lazy.compactMap { if case .look(.compare(let question)) = $0 { question } else { nil } }.first
    }

    /// Answers as whoever has the versions would.
    static func answer(_ question: CompareQuestion, _ state: inout DeckState, old: Draft = former) -> [DeckEffect] {
        let old = question.old.film ?? DraftSnapshot(old)
        let new = question.new.film ?? DraftSnapshot(present)
        return state.update(.compared(question, .compared(FilmComparison(from: old, to: new))))
    }

    static func compared(_ state: DeckState) throws -> DeckState {
        var state = state
        let question = try #require(Self.question(state.press([Key(.down), Key(.down), .character("d")])))
        _ = answer(question, &state)
        return state
    }

    @Test func itIsAskedForAndShown() throws {
        var state = Self.state()
        let effects = state.press([Key(.down), .character("d")])
        let question = try #require(Self.question(effects))
        #expect(question.old == .init(version: 3, film: nil))
        #expect(question.new == .init(version: nil, film: state.timeline.film))
        #expect(state.timeline.comparing == nil && state.screen.contains("comparing …"))
        _ = Self.answer(question, &state)
        #expect(state.focus == .timeline && state.timeline.comparing?.films.differences.count == 6)
        #expect(state.screen.contains("version 3 → as it stands · 6 differences"))
        // The same answer once more is nobody's.
        #expect(state.press([Key(.escape)]) == [] && state.timeline.comparing == nil)
        _ = Self.answer(question, &state)
        #expect(state.timeline.comparing == nil)
    }

    @Test func oneGoesThroughTheDifferences() throws {
        var state = try Self.compared(Self.state())
        let films = try #require(state.timeline.comparing).films
        for place in films.differences.indices {
            #expect(state.press([.character("n")]).allSatisfy { Self.question([$0]) == nil })
            #expect(state.timeline.comparing?.current == place)
            #expect(state.timeline.playhead == films.differences[place].range.start)
            // What is there in the film as it stands is selected, so that one goes on with it.
            #expect(state.timeline.selection == films.differences[place].address)
            #expect(state.screen.contains("6 differences · \(place + 1)/6"))
        }
        state.press([.character("n")])
        #expect(state.timeline.comparing?.current == 0)
        state.press([.character("N")])
        #expect(state.timeline.comparing?.current == 5)
        #expect(state.screen.contains("harbour"))
    }

    @Test func theLineBelowTellsEachInWords() throws {
        var state = try Self.compared(Self.state())
        let films = try #require(state.timeline.comparing).films
        let volume = try #require(films.differences.firstIndex { $0.sort == .changed })
        while state.timeline.comparing?.current != volume { state.press([.character("n")]) }
        #expect(state.screen.contains("35 %") || state.screen.contains("35%"))
    }

    @Test func twoOthersAreComparedByAMark() throws {
        var state = Self.state()
        #expect(state.press([Key(.down), .character(" ")]) == [] && state.screen.contains("◆ 3"))
        #expect(state.press([.character("d")]) == [] && state.toast?.text.contains("another one") == true)
        let question = try #require(Self.question(state.press([Key(.down), .character("d")])))
        #expect(question == CompareQuestion(old: .init(version: 2), new: .init(version: 3)))
        _ = Self.answer(question, &state)
        #expect(state.screen.contains("version 2 → version 3"))
        // It stays with them whatever becomes of the film.
        #expect(Self.question(state.update(.workspace(.notice(.draft(Sample.cut.json))))) == nil)
        state.press([.character("n")])
        #expect(state.timeline.selection == nil)
        // The mark goes by Esc in the history.
        state.press([.alt("7"), Key(.escape)])
        #expect(!state.screen.contains("◆ 3"))
    }

    @Test func withTheOneThatStandsTheFilmIsFollowed() throws {
        var state = Self.state()
        // Marked, it is still the film as it stands.
        let keys: [Key] = [.character(" "), Key(.down), .character("d")]
        let question = try #require(Self.question(state.press(keys)))
        #expect(question.old.version == 3 && question.new.film == state.timeline.film)
        _ = Self.answer(question, &state)
        state.press([.character("n"), .character("n")])
        let effects = state.update(.workspace(.notice(.draft(Sample.cut.json))))
        let next = try #require(Self.question(effects))
        #expect(next.old.film == state.timeline.comparing?.films.old && next.new.film == state.timeline.film)
        // It is asked for once.
        #expect(Self.question(state.update(.tick)) == nil)
        _ = Self.answer(next, &state)
        #expect(state.timeline.comparing?.films.new == state.timeline.film)
        #expect(state.timeline.comparing?.films.differences.count == 5 && state.timeline.comparing?.current != nil)
    }

    @Test func theFilmThatStandsIsNotComparedWithItself() {
        var state = Self.state()
        #expect(state.press([.character("d")]) == [] && state.toast?.text.contains("how the film stands") == true)
    }

    /// A key that edits what is not seen ends the comparison and does nothing else.
    @Test(arguments: ["d", "s", "D", "t", "m", "]", "p", "A", "v", "i", "/"] as [Character])
    func noKeyEditsMeanwhile(_ key: Character) throws {
        var state = try Self.compared(Self.state())
        state.press([.character("n"), .character("n"), .character("n")])
        let draft = state.timeline.shown
        #expect(state.press([.character(key)]).wants == [])
        #expect(state.timeline.comparing == nil && state.overlay == nil && state.timeline.hand.isEmpty)
        #expect(state.timeline.shown == draft && state.toast?.text.contains("over") == true)
        #expect(state.timeline.marks.isEmpty && !state.timeline.isExtending)
    }

    @Test func undoIsDoneAndFollowed() throws {
        var state = try Self.compared(Self.state())
        #expect(state.press([.character("u")]).wants == [.undo] && state.timeline.comparing != nil)
    }

    @Test func whatCannotBeHadIsToldAndLosesNothing() throws {
        var state = Self.state()
        let question = try #require(Self.question(state.press([Key(.down), .character("d")])))
        let before = state.timeline.film
        _ = state.update(.compared(question, .gone(version: 3)))
        #expect(state.toast?.tone == .bad && state.toast?.text.contains("not kept") == true)
        state.desk.toast = nil
        #expect(state.screen.contains("Version 3 is not there") && state.timeline.film == before)
        #expect(state.timeline.comparing == nil && state.timeline.awaited == nil)
        // In the pane until something else is done there.
        state.press([Key(.up)])
        #expect(!state.screen.contains("Version 3 is not there"))
        let again = try #require(Self.question(state.press([Key(.down), .character("d")])))
        let failure = ServiceError.unreachable(address: "http://127.0.0.1:1", reason: .refused)
        _ = state.update(.compared(again, .failed(RequestError(failure))))
        #expect(state.toast?.tone == .bad && state.timeline.comparing == nil)
    }

    @Test func aComparisonThatStandsStaysWhereItCannotBeRenewed() throws {
        var state = try Self.compared(Self.state())
        let films = state.timeline.comparing?.films
        let next = try #require(Self.question(state.update(.workspace(.notice(.draft(Sample.cut.json))))))
        _ = state.update(.compared(next, .gone(version: 2)))
        #expect(state.timeline.comparing?.films == films)
    }

    @Test func itIsSaidInTheChat() throws {
        var state = Self.state()
        state.focus(on: .chat)
        let effects = state.type("compare with version 2\n")
        let question = try #require(Self.question(effects))
        #expect(question.old.version == 2 && question.new.film == state.timeline.film)
        // The studio tells it in words, too.
        #expect(effects.sentences == ["compare with version 2"])
        _ = Self.answer(question, &state)
        #expect(state.focus == .chat && state.timeline.comparing != nil)
        var hosted = Self.state(service: "cloud")
        hosted.focus(on: .chat)
        let asked = hosted.type("和版本2比较\n")
        #expect(Self.question(asked) != nil && asked.sentences.isEmpty)
    }
}
