import EditLanguage
import Terminal
import Testing
import Workspace

@testable import Deck

/// A reading that a question offers by number is chosen with the mouse: its sentence is said.
@Suite struct NumberedReadingTests {
    private static let question =
        "Which one do you mean: V1·1 晚饭.mp4, V1·2 market.mp4? 1 mute V1·1 · 2 mute V1·2 and nothing else"

    /// What a click on each cell of the conversation says, and on how many.
    private func said(_ width: Int, _ height: Int, behind more: [ChatEntry] = []) -> [String: Int] {
        let entries = [ChatEntry(.you, "mute it"), ChatEntry(.agent, Self.question)] + more
        let state = Sample.state(width: width, height: height, chat: entries)
        let inside = state.layout.panes[DeckState.Pane.chat.place].inside
        let place = state.chat.parts.transcript.offset(dx: inside.x, dy: inside.y)
        var count: [String: Int] = [:]
        for y in place.y..<place.y + place.height {
            for x in place.x..<place.x + place.width {
                var clicked = state
                let press = MouseEvent(.press, button: .left, at: Point(x: x, y: y))
                for effect in clicked.update(.input(.mouse(press))) {
                    guard case .talk(.submit(let request)) = effect, case .say(let text) = request.action else {
                        continue
                    }
                    count[text, default: 0] += 1
                }
            }
        }
        return count
    }

    @Test(arguments: [(120, 40), (80, 24), (60, 30)])
    func everyCellOfItSaysIt(_ width: Int, _ height: Int) {
        let cells = said(width, height)
        #expect(Set(cells.keys) == ["mute V1·1", "mute V1·2 and nothing else"])
        // As many cells as letters, but for the blanks where a row ends.
        #expect((9...11).contains(cells["mute V1·1"] ?? 0))
        #expect((24...28).contains(cells["mute V1·2 and nothing else"] ?? 0))
    }

    @Test func whatWasAnsweredIsNoneAnyMore() {
        #expect(said(120, 40, behind: [ChatEntry(.you, "2")]).isEmpty)
    }

    @Test func anOlderQuestionIsNone() {
        #expect(said(120, 40, behind: [ChatEntry(.agent, "Muted.")]).isEmpty)
    }
}
