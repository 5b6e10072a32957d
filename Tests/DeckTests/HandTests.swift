import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// One gesture is one edit: a run of one key, a drag, what is held and dropped.
@Suite struct HandTests {
    private func state(service: String = "studio") -> DeckState {
        var state = Sample.state(Sample.cut, service: service)
        state.focus(on: .timeline)
        return state
    }

    private func names(_ state: DeckState) -> [String] { state.timeline.shown.tracks[0].segments.map(\.name) }

    // MARK: Runs

    @Test func aRunOfOneKeyIsOneEdit() {
        var state = state()
        state.timeline.select(SegmentAddress(.video, 1, 1))
        var effects: [DeckEffect] = []
        for _ in 0..<3 {
            effects += state.update(.input(.key(.character("d"))))
            state.now += 200
            state.timeline.select(SegmentAddress(.video, 1, 1))
        }
        #expect(effects == [] && names(state) == ["rain"])
        #expect(state.rest().sentences == ["delete V1·1, then delete V1·1, then delete V1·1"])
        #expect(state.nextWake == nil)
    }

    @Test func whatIsNotSentIsTakenBackWithoutATrace() {
        var again = state()
        again.timeline.select(SegmentAddress(.video, 1, 2))
        _ = again.update(.input(.key(.character("d"))))
        #expect(names(again) == ["sea", "wood", "rain"])
        _ = again.update(.input(.key(.character("u"))))
        #expect(names(again) == ["sea", "city", "wood", "rain"])
        _ = again.update(.input(.key(.character("U"))))
        #expect(names(again) == ["sea", "wood", "rain"])
        _ = again.update(.input(.key(.character("u"))))
        #expect(again.rest() == [] && again.ledger.ghosts.isEmpty)
    }

    @Test func otherKeysMakeEditsOfTheirOwnAndInOrder() {
        var state = state()
        state.timeline.select(SegmentAddress(.video, 1, 2))
        var effects = state.update(.input(.key(.character("d"))))
        state.timeline.select(SegmentAddress(.video, 1, 2))
        effects += state.type("R")
        #expect(effects.sentences == ["delete V1·2", "play V1·2 backwards"])
    }

    @Test func whatGoesElsewhereSendsWhatWasDone() {
        var state = state()
        state.timeline.select(SegmentAddress(.video, 1, 2))
        #expect(state.update(.input(.key(.character("d")))) == [])
        #expect(state.update(.input(.key(Key(.tab)))).sentences == ["delete V1·2"])
    }

    @Test func whoNeverRestsIsHeardAllTheSame() {
        var state = state()
        state.timeline.select(SegmentAddress(.video, 1, 2))
        var effects: [DeckEffect] = state.update(.input(.key(.character("d"))))
        for _ in 0..<10 {
            state.now += 300
            effects += state.update(.input(.key(Key(.right))))
        }
        #expect(effects.sentences == ["delete V1·2"])
    }

    // MARK: The hosted service

    @Test func thereEditsGatherUntilTheyAreSent() {
        var state = state(service: "cloud")
        state.timeline.select(SegmentAddress(.video, 1, 2))
        #expect(state.type("d") == [])
        state.timeline.select(SegmentAddress(.video, 1, 2))
        #expect(state.type("R") == [])
        state.now += 60_000
        _ = state.update(.tick)
        #expect(names(state) == ["sea", "wood", "rain"] && state.ledger.entries.isEmpty)
        #expect(state.screen.contains("2 not sent: W sends"))
        #expect(state.losses == [.byHand(2)])
        #expect(state.type("W").sentences == ["delete V1·2, then play V1·2 backwards"])
        #expect(!state.screen.contains("not sent"))
    }

    @Test func thereAnExportAsksForThemFirst() {
        var state = state(service: "cloud")
        state.timeline.select(SegmentAddress(.video, 1, 2))
        state.type("d")
        #expect(state.type("x") == [])
        #expect(state.toast?.tone == .bad)
    }

    @Test func whatTheyMeantStaysTrueWhileTheyWait() {
        var state = state(service: "cloud")
        state.timeline.select(SegmentAddress(.video, 1, 3))
        state.type("d")
        var other = Sample.cut
        other.tracks[0].segments.removeFirst()
        _ = state.update(.workspace(.notice(.draft(other.json), of: nil)))
        #expect(names(state) == ["city", "rain"])
        #expect(state.type("W").sentences == ["delete V1·2"])
    }

    // MARK: Many

    @Test func severalGoAsOne() {
        var state = state()
        state.timeline.select(SegmentAddress(.video, 1, 2))
        state.type("vn")
        #expect(state.timeline.allSelected.count == 2)
        #expect(state.type("d").sentences == ["delete V1·3, then delete V1·2"])
        #expect(names(state) == ["sea", "rain"])
    }

    @Test func everythingToTheRight() {
        var state = state()
        state.timeline.select(SegmentAddress(.video, 1, 3))
        state.type("A")
        #expect(state.timeline.allSelected == [SegmentAddress(.video, 1, 3), SegmentAddress(.video, 1, 4)])
        state.press([Key(.escape)])
        #expect(state.timeline.others.isEmpty && state.timeline.selection != nil)
    }

    @Test func aMarkedStretchIsCutOut() {
        var state = state()
        state.timeline.movePlayhead(to: 4000)
        state.type("i")
        state.timeline.movePlayhead(to: 6000)
        state.type("o")
        #expect(state.type("d").sentences.count == 1)
        #expect(state.timeline.shown.tracks[0].end == 18_000)
        #expect(state.timeline.marks.isEmpty)
    }

    @Test func everyTrackIsSplit() {
        var state = state()
        state.timeline.movePlayhead(to: 2000)
        state.type("S")
        #expect(state.timeline.shown.tracks.map(\.segments.count) == [5, 2, 2])
    }
}
