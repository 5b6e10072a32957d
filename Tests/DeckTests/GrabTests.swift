import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// What is held by keys or by the mouse, and dropped.
@Suite struct GrabTests {
    private func state(_ draft: Draft = Sample.cut) -> DeckState {
        var state = Sample.state(draft)
        state.focus(on: .timeline)
        return state
    }

    private func names(_ state: DeckState) -> [String] { state.timeline.shown.tracks[0].segments.map(\.name) }

    private let second = SegmentAddress(.video, 1, 2)
    private let title = SegmentAddress(.text, 1, 1)

    // MARK: Keys

    @Test func aTitleIsMovedByFramesAndDropped() {
        var state = state()
        state.timeline.select(title)
        var effects = state.press([Key(.enter), .character("."), .character("."), .character(",")])
        #expect(effects == [] && state.timeline.shown[title]?.start == 1033)
        #expect(state.screen.contains("Enter drops it, Esc lets go"))
        effects = state.press([Key(.enter)])
        #expect(effects.sentences == ["move T1·1 to 1.033 s"])
    }

    @Test func escLetsGoAndNothingHasHappened() {
        var state = state()
        state.timeline.select(title)
        let before = state.timeline.film
        #expect(state.press([Key(.enter), Key(.right), Key(.right), Key(.escape)]) == [])
        #expect(state.timeline.film == before && state.timeline.grab == nil && state.timeline.selection == title)
    }

    @Test func amongOthersItTakesTheirPlace() {
        var state = state()
        state.timeline.select(second)
        state.press([Key(.enter)])
        while names(state) == ["sea", "city", "wood", "rain"] { state.press([Key(.right)]) }
        #expect(names(state) == ["sea", "wood", "city", "rain"])
        #expect(state.timeline.selected?.name == "city")
        #expect(state.press([Key(.enter)]).sentences == ["move V1·2 after V1·3"])
    }

    @Test func anEdgeIsTakenByItsBracketAndTheCutByTheBackslash() {
        var state = state()
        state.timeline.select(second)
        #expect(
            state.press([Key(.enter), .character("]"), .character("."), Key(.enter)]).sentences == [
                "make V1·2 5.033 s long"
            ]
        )
        state = self.state()
        state.timeline.select(second)
        #expect(
            state.press([Key(.enter), .character("["), .character("."), Key(.enter)]).sentences
                == ["trim the first 0.033 s of V1·2"]
        )
        state = self.state()
        state.timeline.select(second)
        #expect(
            state.press([.character("\\"), .character(","), Key(.enter)]).sentences
                == ["roll the cut before V1·2 0.033 s earlier"]
        )
    }

    /// At its start a clip grows into what its source has before.
    @Test func aStartIsPulledOutOfItsHandle() {
        var state = state()
        state.timeline.select(second)
        let effects = state.press([Key(.enter), .character("["), .character(","), Key(.enter)])
        #expect(effects.sentences == ["slip V1·2 0.033 s earlier, then make V1·2 5.033 s long"])
        #expect(state.timeline.shown[second]?.media?.sourceStart == 1967)
    }

    @Test func whereItCannotStandItIsToldWhy() {
        var state = state()
        state.timeline.select(second)
        state.press([.character("\\")])
        // Its neighbour has three seconds behind its end.
        state.timeline.putGrab(at: 4000, lanes: 0)
        #expect(state.timeline.grabTrouble != nil)
        #expect(state.press([Key(.enter)]) == [])
        #expect(state.toast?.tone == .bad && state.timeline.shown == state.timeline.draft)
    }

    @Test func whatComesNextFindsItWhereItIs() {
        var state = state()
        state.timeline.select(title)
        let effects = state.press([Key(.enter), .character("."), .character("u")])
        // The move was dropped, and then taken back.
        #expect(effects == [] && state.timeline.shown == state.timeline.draft)
    }

    @Test func edgesSnapToCuts() {
        var grab = Grab([title], .whole, of: DraftSnapshot(Sample.cut))
        grab?.shift = 1950
        grab?.settle(reach: 100, points: [])
        // Its end is at 4950 then, and the cut at 5000.
        #expect(grab?.place.shift == 2000 && grab?.place.snap == 5000)
        grab?.settle(reach: nil, points: [])
        #expect(grab?.place.shift == 1950 && grab?.place.snap == nil)
        grab?.settle(reach: 100, points: [2940])
        #expect(grab?.place.shift == 1940 && grab?.place.snap == 2940)
    }

    @Test func otherEditsThatComeMeanwhileLetItGo() {
        var state = state()
        state.timeline.select(title)
        state.press([Key(.enter), .character(".")])
        var other = Sample.cut
        other.tracks[1].segments[0].volume = 20
        _ = state.update(.workspace(.notice(.draft(other.json), of: nil)))
        #expect(state.timeline.grab == nil && state.timeline.shown.tracks[1].segments[0].volume == 20)
    }

    // MARK: The mouse

    /// Presses at a time of a lane, drags so far, and lets go.
    private func drag(_ state: inout DeckState, lane: Int, row: Int = 0, from time: Int, by shift: Int, lanes: Int = 0)
        -> [DeckEffect]
    {
        let inside = state.layout.timelineInside
        let rows = state.timeline.lanes.first { $0.index == lane }?.rows ?? 0..<1
        let other = state.timeline.lanes.first { $0.index == lane + lanes }?.rows ?? rows
        let x = state.layout.lanesX + state.timeline.column(of: time)
        let y = inside.y + 1 + rows.lowerBound + row
        let end = Point(x: x + shift / state.timeline.scale, y: inside.y + 1 + other.lowerBound + row)
        var effects = state.update(.input(.mouse(MouseEvent(.press, button: .left, at: Point(x: x, y: y)))))
        effects += state.update(.input(.mouse(MouseEvent(.drag, button: .left, at: end))))
        effects += state.update(.input(.mouse(MouseEvent(.release, button: .left, at: end))))
        return effects + state.rest()
    }

    @Test func aDragMovesWhatItBeganOn() {
        var state = state()
        state.timeline.snaps = false
        let scale = state.timeline.scale
        let effects = drag(&state, lane: 2, from: 2000, by: 10 * scale)
        let start = 1000 + 10 * scale
        #expect(effects.sentences == ["move T1·1 to \(TimeText.short(start).dropLast()) s"])
        #expect(state.timeline.selection == title && state.timeline.grab == nil)
    }

    @Test func aDragOfAnEdgeTrims() {
        var state = state()
        state.timeline.snaps = false
        let scale = state.timeline.scale
        let effects = drag(&state, lane: 0, from: 10_000 - scale, by: -5 * scale)
        #expect(effects.sentences == ["make V1·2 \(TimeText.short(5000 - 5 * scale).dropLast()) s long"])
    }

    @Test func aDragFromAnEmptyPlaceSelectsABox() {
        var state = state()
        let effects = drag(&state, lane: 2, from: 4000, by: 8000, lanes: -2)
        #expect(effects == [])
        #expect(Set(state.timeline.allSelected.map(\.description)) == ["V1·1", "V1·2", "V1·3"])
    }

    /// Up is up, where the tracks of pictures stand in the order in which they are painted, the last above.
    @Test func whatIsHeldGoesUpAndDownAsItIsSeen() {
        var draft = Sample.cut
        draft.tracks.insert(Track(kind: .video, segments: [Sample.clip("logo", 12_000, 2000, id: "logo")]), at: 1)
        var state = state(draft)
        state.timeline.select(SegmentAddress(.video, 2, 1))
        state.press([Key(.enter), Key(.up)])
        #expect(state.timeline.grab?.edits == [])
        state.press([Key(.down)])
        state.press([Key(.down)])
        #expect(state.timeline.grab?.edits.isEmpty == false)
    }

    @Test func aDragOnTheRulerMovesThePlayhead() {
        var state = state()
        let effects = drag(&state, lane: 2, row: -1, from: 2000, by: 30 * state.timeline.scale)
        #expect(effects == [] && state.timeline.playhead > 2000 && state.timeline.selection == nil)
    }

    @Test func aClickAloneMovesNothing() {
        var state = state()
        #expect(drag(&state, lane: 0, from: 7000, by: 0) == [])
        #expect(state.timeline.selection == second && state.timeline.shown == state.timeline.draft)
    }

    @Test func theWheelZoomsOnTheRuler() {
        var state = state()
        let scale = state.timeline.scale
        let ruler = Point(x: state.layout.lanesX + 5, y: state.layout.timelineInside.y)
        _ = state.update(.input(.mouse(MouseEvent(.wheelUp, at: ruler))))
        #expect(state.timeline.scale < scale)
    }
}
