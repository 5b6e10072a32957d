import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// Where one looks on the timeline, and the edits that keys send.
@Suite struct TimelineTests {
    private func state(_ draft: Draft = Sample.mission, width: Int = 120) -> DeckState {
        var state = Sample.state(draft, width: width)
        state.focus(on: .timeline)
        return state
    }

    /// At 3.2 s, with the clip selected.
    private func atClip() -> DeckState {
        var state = state()
        state.press([Key(.down)])
        state.timeline.movePlayhead(to: 3200)
        return state
    }

    // MARK: Key edits

    @Test(arguments: [
        ("s", "split V1·1 at 3.2 s"), ("[", "trim the first 3.2 s of V1·1"), ("]", "trim the last 6.8 s of V1·1"),
        ("d", "delete V1·1"), ("m", "set the volume of V1·1 to 0%"), ("V50\n", "set the volume of V1·1 to 50%"),
        ("V80%\n", "set the volume of V1·1 to 80%"), ("tThe End\n", "add the title \"The End\" from 3.2 s to 6.2 s"),
        ("u", "undo"), ("U", "redo"), ("R", "play V1·1 backwards"),
    ])
    func keysSendSentences(_ keys: String, _ sentence: String) {
        var state = atClip()
        #expect(state.type(keys).sentences == [sentence])
        #expect(state.chat.sending.map(\.text) == [sentence])
    }

    @Test func aTitleIsRewordedInPlace() {
        var state = state()
        state.press([Key(.down), Key(.up), .character("e"), .control("u")])
        #expect(state.type("Night\n").sentences == ["change the text of T1·1 to \"Night\""])
        #expect(state.timeline.shown[SegmentAddress(.text, 1, 1)]?.title?.text == "Night")
    }

    @Test func anEditShowsAtOnceAndTheServiceHasTheLastWord() {
        var state = atClip()
        state.type("s")
        let sentence = "split V1·1 at 3.2 s"
        #expect(state.timeline.shown.tracks[0].segments.count == 2)
        #expect(state.timeline.draft.tracks[0].segments.count == 1)
        #expect(state.screen.contains("1 edit on the way"))
        _ = state.update(.workspace(.notice(.began(sentence))))
        _ = state.update(.workspace(.notice(.finished)))
        #expect(state.timeline.shown == state.timeline.draft)
    }

    /// A draft that is only looked at while an edit runs is no answer to it.
    @Test func aLookWhileAnEditRunsLeavesWhatIsExpected() throws {
        var state = atClip()
        state.type("s")
        _ = state.update(.workspace(.notice(.began("split V1·1 at 3.2 s"))))
        let expected = state.timeline.shown
        _ = state.update(.seen(Sample.project(Sample.mission)))
        #expect(state.timeline.shown == expected)
        #expect(state.screen.contains("1 edit on the way"))
        // Nor is one that somebody else has made meanwhile.
        var other = Sample.mission
        other.tracks[1].segments[0].volume = 20
        _ = state.update(.workspace(.notice(.draft(other.json), of: nil)))
        #expect(state.timeline.shown.tracks[0].segments.count == 2)
        #expect(state.timeline.shown.tracks[1].segments[0].volume == 20)
        // That of its own turn is.
        _ = state.update(.workspace(.notice(.draft(Sample.mission.json))))
        #expect(state.timeline.shown == state.timeline.draft)
        #expect(!state.screen.contains("on the way"))
    }

    @Test func theNextEditBuildsOnTheOneBefore() {
        var state = atClip()
        state.type("s")
        state.press([.character("n")])
        #expect(state.type("d").sentences == ["delete V1·2"])
        #expect(state.timeline.shown.tracks[0].segments.count == 1)
    }

    @Test(arguments: [
        ("[", "Nothing selected. ↑↓ selects a segment."), ("d", "Nothing selected. ↑↓ selects a segment."),
        ("V", "Nothing selected. ↑↓ selects a segment."),
    ])
    func keysThatCannotActSayWhy(_ key: String, _ reason: String) {
        var state = state()
        #expect(state.type(key) == [])
        #expect(state.toast?.text == reason)
    }

    @Test func refusalsAreTold() {
        var state = atClip()
        state.timeline.movePlayhead(to: 0)
        #expect(state.type("[") == [])
        #expect(state.toast?.text == "The playhead does not stand inside V1·1. ←→ moves it.")
        #expect(state.type("V900\n") == [])
        #expect(state.toast?.text == "A volume is a number from 0 to 400.")
        #expect(state.type("s") == [])
        #expect(state.toast?.text == "The playhead does not stand inside a clip. ←→ moves it.")
        state.press([Key(.up)])
        #expect(state.type("V") == [])
        #expect(state.toast?.text == "T1·1 is a title: it has no sound.")
    }

    // MARK: Looking around

    @Test func thePlayheadStaysInTheFilm() {
        var state = state()
        state.press([Key(.left)])
        #expect(state.timeline.playhead == 0)
        state.press([Key(.right), .character(".")])
        #expect(state.timeline.playhead == 133)
        state.press([Key(.end), Key(.right)])
        #expect(state.timeline.playhead == 10_000)
    }

    @Test func cutsAreStations() {
        var state = state()
        state.press([Key(.right, .shift)])
        #expect(state.timeline.playhead == 3000)
        state.press([Key(.right, .shift)])
        #expect(state.timeline.playhead == 10_000)
        state.press([Key(.left, .shift), Key(.left, .shift)])
        #expect(state.timeline.playhead == 0)
    }

    @Test func zoomKeepsThePlayheadInSight() {
        var state = state()
        state.timeline.movePlayhead(to: 7000)
        for _ in 0..<30 {
            state.press([.character("+")])
            let column = state.timeline.column(of: 7000)
            #expect((0..<state.timeline.columns).contains(column))
        }
        #expect(state.timeline.scale == 10)
        for _ in 0..<300 { state.press([Key(.right)]) }
        #expect(state.timeline.playhead == 10_000)
        #expect(state.timeline.column(of: 10_000) < state.timeline.columns)
        state.press([.character("0")])
        #expect(state.timeline.zoom == nil && state.timeline.offset == 0)
    }

    @Test func fitShowsAllOfTheFilm() {
        for duration in [1, 999, 10_000, 59_999, 600_000, 7_200_000, 90_000_000] {
            for columns in [1, 40, 88, 180] {
                let scale = Scale.fit(duration, columns: columns)
                #expect(scale > 0 && duration / scale < max(2, columns))
            }
        }
    }

    @Test func labelsOfTheRulerDoNotTouch() {
        for scale in Scale.levels {
            let step = Scale.labelStep(at: scale)
            #expect(step / scale >= 8 || step == 36_000_000)
        }
        #expect([0, 500, 3000, 90_000, 3_661_000].map(Scale.label) == ["0s", "0.5s", "3s", "1:30", "1:01:01"])
    }

    @Test func tracksBelowAreScrolledTo() {
        var state = Sample.state(Sample.manyTracks, width: 80, height: 24)
        state.focus(on: .timeline)
        #expect(state.screen.contains("T1 ") && !state.screen.contains("A3 "))
        // From the lowest pictures down.
        for _ in 0..<4 { state.press([Key(.down)]) }
        #expect(state.timeline.selection?.track.description == "A3")
        #expect(state.screen.contains("A3 "))
    }

    // MARK: Changes from the service

    @Test func changesGlowForTwoSeconds() {
        var state = state()
        var draft = Sample.mission
        draft.tracks[1].segments[0].volume = 20
        state.now = 500
        _ = state.update(.workspace(.notice(.draft(draft.json))))
        #expect(state.timeline.glow == [SegmentAddress(.audio, 1, 1): 2500])
        #expect(state.nextWake == 2500)
        state.now = 2500
        _ = state.update(.tick)
        #expect(state.timeline.glow.isEmpty && state.nextWake == nil)
    }

    @Test func aChangeOutOfSightIsSaid() {
        var state = Sample.state(Sample.manyTracks, width: 80, height: 24)
        var draft = Sample.manyTracks
        draft.tracks[6].segments[0].volume = 20
        _ = state.update(.workspace(.notice(.draft(draft.json))))
        #expect(state.toast?.text == "Changed out of sight: A3·1")
    }

    @Test func aTrackThatIsNewButInSightIsNotOutOfSight() {
        var state = Sample.state(Draft(tracks: [Sample.mission.tracks[0]]))
        _ = state.update(.workspace(.notice(.draft(Sample.mission.json))))
        #expect(state.toast == nil)
    }

    @Test func theSelectionFollowsItsSegment() {
        var state = Sample.state(Sample.manyTracks)
        state.timeline.select(SegmentAddress(.video, 1, 3))
        var draft = Sample.manyTracks
        draft.tracks[0].segments.removeFirst()
        _ = state.update(.workspace(.notice(.draft(draft.json))))
        #expect(state.timeline.selection == SegmentAddress(.video, 1, 2))
        #expect(state.timeline.selected?.name == "shot 1.3")
    }

    // MARK: Mouse

    @Test func aClickSelectsAndPutsThePlayhead() {
        var state = Sample.state()
        let layout = state.layout
        let row = layout.timelineInside.y + 1 + (state.timeline.lanes.first { $0.index == 0 }?.rows.lowerBound ?? 0)
        let press = MouseEvent(.press, button: .left, at: Point(x: layout.lanesX + 30, y: row))
        #expect(state.update(.input(.mouse(press))) == [])
        #expect(state.focus == .timeline)
        #expect(state.timeline.selection == SegmentAddress(.video, 1, 1))
        #expect(state.timeline.playhead == 30 * state.timeline.scale)
    }
}
