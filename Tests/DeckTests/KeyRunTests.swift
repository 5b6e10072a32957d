import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// Letters on the timeline edit only where somebody meant them to.
@Suite struct KeyRunTests {
    private func state() -> DeckState {
        var state = Sample.state(Sample.cut)
        state.focus(on: .timeline)
        state.timeline.select(SegmentAddress(.video, 1, 2))
        return state
    }

    /// Types letters so many ms apart; what is asked of others.
    private func type(_ text: String, every ms: Int, _ state: inout DeckState) -> [DeckEffect] {
        text.flatMap { letter -> [DeckEffect] in
            state.now += ms
            var effects: [DeckEffect] = []
            if let wake = state.nextWake, wake <= state.now { effects += state.update(.tick) }
            return effects + state.update(.input(.key(letter == " " ? Key(.character(" ")) : .character(letter))))
        }
    }

    @Test(arguments: ["delete", "trim", "make", "move", "split", "title", "mute", "remove"])
    func aWordIsTakenBackAndGoesIntoTheChat(_ word: String) {
        var state = state()
        let before = state.timeline
        #expect(type(word, every: 120, &state).sentences == [])
        #expect(state.timeline.shown == state.timeline.draft && state.overlay == nil)
        #expect(state.timeline.selection == before.selection && state.timeline.playhead == before.playhead)
        #expect(state.focus == .chat && state.chat.composer.text == word)
        #expect(state.toast?.text.contains(word) == true)
        #expect(type(" the first clip", every: 120, &state).sentences == [])
        #expect(state.chat.composer.text == "\(word) the first clip")
        #expect(state.rest().sentences == [])
    }

    /// A slow typist's first letter is on its way already.
    @Test func whatWasSentIsUndone() {
        var state = state()
        state.now += 1000
        var effects = state.update(.input(.key(.character("d"))))
        for (ms, letter) in [(450, "e"), (200, "l"), (100, "e"), (100, "t"), (100, "e")] as [(Int, Character)] {
            state.now += ms
            effects += state.update(.tick) + state.update(.input(.key(.character(letter))))
        }
        #expect(effects.sentences == ["delete V1·2", "undo"])
        #expect(state.chat.composer.text == "delete")
    }

    @Test func keysPressedAsKeysAreKeys() {
        var state = state()
        _ = type("nnnn", every: 100, &state)
        #expect(state.focus == .timeline)
        // A word pressed letter by letter, each looked at, is no word.
        _ = type("mute", every: 600, &state)
        #expect(state.focus == .timeline)
    }

    @Test func aTitleThatIsTypedStays() {
        var state = state()
        _ = type("t", every: 100, &state)
        state.now += 1200
        _ = type("Make", every: 150, &state)
        guard case .prompt(let prompt) = state.overlay else {
            Issue.record("the box is gone")
            return
        }
        #expect(prompt.field.text == "Make")
    }

    @Test func whatAnInputMethodWritesIsNoKey() {
        var state = state()
        _ = type("删除", every: 10, &state)
        #expect(state.focus == .chat && state.chat.composer.text == "删除")
    }

    /// What is kept of the film before the letters is let go of once nothing goes on with them.
    @Test func aRunThatIsOverHoldsNothing() {
        var state = state()
        _ = type("n", every: 100, &state)
        #expect(state.run != nil)
        state.now += 1100
        _ = state.update(.tick)
        #expect(state.run == nil)
    }
}
