import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// What is typed while another project is gone over to is that one's.
@Suite struct TypedAheadTests {
    /// Somebody has asked for another project, and types on.
    private func state(_ state: DeckState = Sample.state(Sample.cut), typing keys: String) -> DeckState {
        var state = state
        let effects = state.type("switch to Trip\n")
        #expect(effects.contains { $0.seeksProject })
        #expect(state.type(keys) == [] && state.chat.composer.isEmpty)
        return state
    }

    private func keys(_ text: String) -> [InputEvent] {
        text.unicodeScalars.map { .key($0 == "\n" ? Key(.enter) : .character(Character($0))) }
    }

    @Test func itWaitsForTheNextScreen() {
        var state = state(typing: "add a title\nq")
        let effects = state.update(.project("Trip"))
        #expect(effects.contains(.leave(.project("Trip", inStudio: false))))
        #expect(state.typedAhead == keys("add a title\nq") && state.chat.composer.isEmpty)
    }

    @Test func whereThereIsNoSuchProjectItIsDoneHere() {
        var state = state(typing: "undo\nand")
        let effects = state.update(.noProject(message: "switch to Trip"))
        #expect(effects.sentences.first == "switch to Trip")
        #expect(state.chat.composer.text == "and" && state.typedAhead == nil)
        #expect(state.ledger.entries.count == 2)
    }

    @Test func thatProjectIsTheOneThatIsOpen() {
        var state = state(typing: "and")
        _ = state.update(.project("urban-dreams"))
        #expect(state.chat.composer.text == "and" && state.typedAhead == nil && state.overlay == nil)
    }

    @Test func aFailureLetsGoOfIt() {
        var state = state(typing: "and")
        _ = state.update(.failed(RequestError(ProjectStoreError.missing("Trip"))))
        #expect(state.chat.composer.text == "and" && state.typedAhead == nil)
    }

    /// Enter was pressed before there was a question, so it is no answer to it.
    @Test func itAnswersNoQuestionThatWasNotThereYet() {
        var state = state(Sample.midStream(), typing: "yes\ny")
        let effects = state.update(.project("Trip"))
        #expect(!effects.contains { $0.isLeaving } && state.overlay == .leaving)
        state.press([.character("n")])
        #expect(state.overlay == nil && state.chat.composer.text == "yes\ny")
    }

    /// Of two projects that are asked for one after the other the last one is gone over to, from the first.
    @Test func anotherWishBehindItIsTheNextScreens() {
        var state = state(typing: "switch to Sea\nx")
        _ = state.update(.noProject(message: "switch to Trip"))
        #expect(state.typedAhead == keys("x"))
    }

    @Test func theMouseAndTheSizeDoNotWait() {
        var state = state(typing: "")
        _ = state.update(.input(.mouse(MouseEvent(.press, button: .left, at: Point(x: 0, y: 39)))))
        _ = state.update(.input(.resize(Size(width: 90, height: 30))))
        #expect(state.size.width == 90 && state.typedAhead == [])
    }
}

/// The input of screens that follow each other.
@MainActor @Suite struct DeckInputTests {
    private let terminal = VirtualTerminal()

    /// Hears until something comes; all that came.
    private func hear(_ input: DeckInput, until last: InputEvent?) async -> [InputEvent] {
        let (stream, heard) = AsyncStream<InputEvent?>.makeStream()
        input.listen { heard.yield($0) }
        var all: [InputEvent] = []
        for await event in stream {
            if let event { all.append(event) }
            if event == last { break }
        }
        return all
    }

    @Test func whatComesBetweenTwoIsTheNextOnes() async {
        let input = DeckInput(terminal)
        terminal.send(.background(isLight: true))
        terminal.type("ab")
        let first = await hear(input, until: .key(.character("b")))
        #expect(first == [.background(isLight: true), .key(.character("a")), .key(.character("b"))])
        input.pause()
        terminal.type("d")
        input.handOn([.key(.character("c"))])
        let second = await hear(input, until: .key(.character("d")))
        // The terminal tells of its background but once.
        #expect(second == [.background(isLight: true), .key(.character("c")), .key(.character("d"))])
        terminal.restore()
        #expect(await hear(input, until: nil).isEmpty == false)
    }
}
