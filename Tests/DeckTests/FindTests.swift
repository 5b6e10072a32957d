import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// What is looked for on the timeline is gone to.
@Suite struct FindTests {
    private func state(_ draft: Draft = LaneTests.rich, width: Int = 120, height: Int = 40) -> DeckState {
        var state = Sample.state(draft, width: width, height: height)
        state.focus(on: .timeline)
        return state
    }

    private func selected(_ state: DeckState) -> String? { state.timeline.selection?.description }

    @Test(arguments: [
        ("city", "V1·2", 5000), ("WOO", "V1·3", 10_000), ("the end", "T2·1", 17_000), ("logo", "V2·1", 6000),
        // What music is made of.
        ("lofi", "A1·1", 0),
    ])
    func aPartOfANameOrOfATitleIsEnough(_ text: String, _ address: String, _ time: Int) {
        var state = state()
        #expect(state.type("/\(text)\n") == [])
        #expect(selected(state) == address && state.timeline.playhead == time)
    }

    @Test func aMarkerIsFound() {
        var state = state()
        state.type("/beat\n")
        #expect(state.timeline.playhead == 6000 && state.toast?.text == "1 of 1: beat")
    }

    @Test func nAndNGoOnAndRound() {
        var state = state()
        state.type("/lo\n")
        var seen = [selected(state)]
        for key in "nnnN" {
            state.press([.character(key)])
            seen.append(selected(state))
        }
        // Hello, Lo-fi, logo.png and Calm of lofi, by time.
        #expect(seen == ["A1·1", "T1·1", "V2·1", "A1·2", "V2·1"])
        state.type("nn")
        #expect(selected(state) == "A1·1" && state.screen.contains("/lo 1/4"))
    }

    @Test func itBeginsWhereOneIs() {
        var state = state()
        state.timeline.movePlayhead(to: 4000)
        state.type("/lo\n")
        #expect(selected(state) == "V2·1")
        // One who has gone elsewhere since goes on from there.
        state.press([Key(.home)])
        state.timeline.select(nil)
        state.type("n")
        #expect(selected(state) == "A1·1")
    }

    @Test func withoutASearchNIsTheNextSegmentAndEscLeavesIt() {
        var state = state()
        state.type("/lo\n")
        state.press([Key(.escape)])
        #expect(state.timeline.search == nil && state.timeline.selection != nil)
        state.timeline.select(SegmentAddress(.video, 1, 1))
        state.type("n")
        #expect(selected(state) == "V1·2")
    }

    @Test func whatIsNowhereIsSaid() {
        var state = state()
        state.type("/zebra\n")
        #expect(state.toast?.text == "“zebra” is nowhere on the timeline." && state.timeline.search == nil)
        var empty = Sample.state(Draft())
        empty.focus(on: .timeline)
        empty.type("/")
        #expect(empty.overlay == nil && empty.toast?.text == "The timeline is empty.")
    }

    /// What was found is looked for again in a film that has changed.
    @Test func itFollowsTheFilm() {
        var state = state()
        state.type("/wood\n")
        var draft = LaneTests.rich
        draft.tracks[0].segments.removeFirst()
        _ = state.update(.workspace(.notice(.draft(draft.json))))
        state.type("n")
        #expect(selected(state) == "V1·2" && state.timeline.selected?.name == "wood")
        draft.tracks[0].segments.removeAll { $0.name == "wood" }
        _ = state.update(.workspace(.notice(.draft(draft.json))))
        state.type("n")
        #expect(state.timeline.search == nil)
    }

    @Test(arguments: [(80, 24), (120, 40), (200, 60)]) func golden(_ width: Int, _ height: Int) throws {
        var state = state(width: width, height: height)
        state.type("/lo")
        try Golden.expect(state, "find-\(width)x\(height)")
        state.press([Key(.enter)])
        state.type("n")
        try Golden.expect(state, "found-\(width)x\(height)")
    }

    @Test func itIsSeenOutOfSight() {
        var state = state(Sample.manyTracks, width: 80, height: 24)
        for _ in 0..<6 { state.type("+") }
        state.type("/shot 1.5\n")
        #expect(state.screen.contains("shot 1.5") && selected(state) == "V1·5")
    }
}
