import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// What was done by hand does not bury what was said.
@Suite struct HandEditsTests {
    private func edited(_ times: Int) -> Duet {
        var duet = Duet(Sample.cut)
        duet.say("set the music to 50%")
        duet.finish()
        for _ in 0..<times {
            duet.select(SegmentAddress(.video, 1, 1))
            duet.press("R")
            duet.finish()
        }
        return duet
    }

    @Test func editsByHandAreOneLine() {
        var duet = edited(3)
        #expect(duet.lines.last?.hasPrefix("▸ 3 edits by hand · ") == true)
        #expect(duet.lines.count { $0.contains("by hand") } == 1)
        duet.say("set the music to 60%")
        duet.finish()
        duet.select(SegmentAddress(.video, 1, 1))
        duet.press("R")
        #expect(duet.lines.count { $0.contains("by hand") } == 2)
    }

    @Test func afterARestartTheyAreOneLineThatOpens() {
        let kept = [
            ChatEntry(.you, "make it louder"), ChatEntry(.agent, "Louder."),
            ChatEntry(.hand, "delete V1·2"), ChatEntry(.handAnswer, "Clip removed."),
            ChatEntry(.hand, "mute V1·1"), ChatEntry(.handAnswer, "Muted."),
            ChatEntry(.you, "undo"), ChatEntry(.agent, "Undone."), ChatEntry(.hand, "delete V1·1"),
        ]
        var state = Sample.state(Sample.cut, chat: kept)
        #expect(
            state.chat.transcript.items.map(\.text) == [
                "make it louder", "Louder.", "▸ 2 edits by hand · Muted.", "undo", "Undone.",
                "▸ 1 edit by hand · delete V1·1",
            ]
        )
        // ↑ brings back what was said, and nothing of it.
        state.press([Key(.up)])
        #expect(state.chat.composer.text == "undo")
        let inside = state.layout.panes[DeckState.Pane.chat.place].inside
        let rows = state.screen.split(separator: "\n", omittingEmptySubsequences: false)
        let y = rows.firstIndex { $0.contains("▸ 2 edits") } ?? 0
        _ = state.update(.input(.mouse(MouseEvent(.press, button: .left, at: Point(x: inside.x + 10, y: y)))))
        #expect(state.screen.contains("▾ 2 edits by hand") && state.screen.contains("Clip removed."))
    }

    @Test func aClickOpensThem() {
        var duet = edited(2)
        let inside = duet.deck.layout.panes[DeckState.Pane.chat.place].inside
        for y in inside.y..<inside.maxY
        where duet.deck.screen.split(separator: "\n", omittingEmptySubsequences: false)[y].contains("▸ 2 edits") {
            let press = MouseEvent(.press, button: .left, at: Point(x: inside.x + 10, y: y))
            _ = duet.deck.update(.input(.mouse(press)))
            break
        }
        #expect(duet.lines.last?.hasPrefix("▾ 2 edits by hand\n") == true)
    }

    @Test func aClickOnAnExamplePutsItIntoTheComposer() {
        var state = Sample.state(Draft())
        let rows = state.screen.split(separator: "\n", omittingEmptySubsequences: false)
        let example = state.words.firstMessages[1]
        let y = rows.firstIndex { $0.contains(example) } ?? 0
        state.focus(on: .timeline)
        _ = state.update(.input(.mouse(MouseEvent(.press, button: .left, at: Point(x: 10, y: y)))))
        #expect(state.focus == .chat && state.chat.composer.text == example)
    }
}
