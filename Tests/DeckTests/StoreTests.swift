import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// A key changes what it is for, and nothing else: of no pane, of the shell, of the desk.
@Suite struct StoreTests {
    private func store(_ pane: DeckState.Pane) -> DeckStore {
        var state = Sample.state(jobs: Sample.jobs())
        state.focus(on: pane)
        return DeckStore(state)
    }

    private func key(_ character: Character) -> DeckAction { .input(.key(.character(character))) }

    @Test func aKeyOfTheTimelineMovesThePlayheadAlone() {
        var store = store(.timeline)
        let scale = store.state.timeline.scale
        store.send(key("l")) { $0.timeline.playhead = scale }
        store.send(key("5")) { $0.desk.count = 5 }
        store.send(key("l")) {
            $0.desk.count = nil
            $0.timeline.playhead = 6 * scale
        }
        store.send(key("0")) { _ in }
        store.send(.input(.key(Key(.tab)))) { $0.shell.focus(on: DeckState.Pane.renders.place) }
    }

    @Test func whatCannotBeDoneChangesNothingButTheLastLine() {
        var store = store(.timeline)
        store.send(key("m")) { $0.desk.say(.nothingSelected) }
        store.send(.input(.key(Key(.escape)))) { $0.desk.toast = nil }
    }

    @Test func aKeyOfTheRendersIsTheirs() {
        var store = store(.renders)
        store.send(key("c"), asks: [.cancelRender("render_1763800000006")])
        store.send(key("y"), asks: [.copy("/home/ada/Videos/next.mp4")])
    }

    @Test func aLetterIsTypedAndNoMore() {
        var store = store(.chat)
        store.send(key("q")) {
            var (chat, desk) = ($0.chat, $0.desk)
            chat.composer.insert("q")
            chat.keepDue = 700
            chat.help.update(for: chat.composer, history: chat.history, &desk)
            $0.chat = chat
        }
    }

    @Test func whatIsNotSaidIsFound() {
        withKnownIssue {
            var store = store(.timeline)
            store.send(key("l"))
        }
        withKnownIssue {
            var store = store(.renders)
            store.send(key("c"))
        }
        withKnownIssue {
            var store = store(.timeline)
            store.send(key("m")) { _ in }
        }
    }
}
