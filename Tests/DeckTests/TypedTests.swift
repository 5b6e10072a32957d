import Terminal
import Testing
import Workspace

@testable import Deck

/// What is typed and not sent is not lost.
@Suite struct TypedTests {
    @Test func itIsKeptWhenOneRestsAndNotAtEveryLetter() {
        var state = Sample.state()
        let start = state.now
        #expect(state.type("half a sen") == [])
        state.now = start + 700
        #expect(state.update(.tick) == [.disk(.keep(typed: "half a sen"))])
        #expect(state.nextWake == nil)
        // Sent, it is kept elsewhere.
        _ = state.type("\n")
        state.now += 700
        #expect(state.update(.tick).contains(.disk(.keep(typed: ""))))
    }

    @Test(arguments: [InputEvent.key(.control("q")), .interrupted(signal: 15)]) func itIsKeptByWhoLeaves(
        _ event: InputEvent
    ) {
        var state = Sample.state()
        state.type("half a sen")
        let effects = state.update(.input(event))
        #expect(effects.first == .disk(.keep(typed: "half a sen")))
        #expect(effects.last?.isLeaving == true)
    }

    @Test func itIsThereAtTheNextStart() {
        var state = Sample.state()
        state.load([], [], typed: "half a sen")
        #expect(state.chat.composer.text == "half a sen" && state.nextWake == nil)
        #expect(state.screen.contains("half a sen"))
    }

    @Test func aPaneLeftKeepsIt() {
        var state = Sample.state()
        state.type("half a sen")
        state.press([Key(.tab), Key(.tab), Key(.tab)])
        #expect(state.chat.composer.text == "half a sen")
    }
}
