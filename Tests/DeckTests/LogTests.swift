import ServiceClient
import Terminal
import Testing
import Workspace

@testable import Deck

/// What went wrong stands in a pane of its own, which is offered once there is something in it.
@Suite struct LogTests {
    @Test func whatWentWrongIsOfferedAndShown() {
        var state = Sample.state()
        #expect(!state.screen.contains("8 Log"))
        state.now = 61_000
        _ = state.update(.workspace(.storageTrouble("The draft cannot be kept: disk full.")))
        let trouble = RequestError(ServiceError.unreachable(address: "http://127.0.0.1:9", reason: .refused))
        _ = state.update(.workspace(.notSeen(trouble)))
        #expect(
            state.screen.contains("3 Renders ") && state.screen.contains(" 8 Log")
                && state.screen.contains("No renders yet")
        )
        state.press([.alt("8")])
        #expect(state.screen.contains("1:01.000 Nobody answers") && !state.screen.contains("No renders yet"))
        #expect(state.press([.character("j"), .character("y")]) == [.copy("The draft cannot be kept: disk full.")])
        state.press([.alt("3")])
        #expect(state.screen.contains("No renders yet"))
    }

    @Test func whoGoesThereBeforeIsToldThatAllIsWell() {
        var state = Sample.state()
        state.press([.alt("8")])
        #expect(state.screen.contains("Nothing has gone wrong."))
        #expect(state.press([.character("y")]) == [])
    }
}
