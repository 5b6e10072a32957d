import Foundation
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// What was done by hand and gathers until it is sent outlives the program.
@Suite struct UnsentHandTests {
    private func state(_ draft: Draft = Sample.cut, service: String = "cloud") -> DeckState {
        var state = Sample.state(draft, service: service)
        state.focus(on: .timeline)
        return state
    }

    private func clip(_ number: Int) -> SegmentAddress { SegmentAddress(.video, 1, number) }
    private func names(_ state: DeckState) -> [String] { state.timeline.shown.tracks[0].segments.map(\.name) }
    private func lines(_ state: DeckState) -> [String] { state.chat.transcript.items.map(\.text) }

    /// A screen on which a clip was deleted, the one that stands there then was turned round, and what lies on disk of that.
    private func gathered(_ state: DeckState? = nil) throws -> (state: DeckState, kept: [UnsentHand]) {
        var state = state ?? self.state()
        state.timeline.select(clip(2))
        state.type("d")
        state.timeline.select(clip(2))
        state.type("R")
        state.now += TimelinePane.keepTime
        let effects = state.update(.tick)
        return (state, try kept(effects))
    }

    /// What is kept, as it is read again.
    private func kept(_ effects: [DeckEffect]) throws -> [UnsentHand] {
        let hand = effects.lazy.compactMap { if case .disk(.keepHand(let hand)) = $0 { hand } else { nil } }.last
        return try JSONDecoder().decode([UnsentHand].self, from: try JSONEncoder().encode(try #require(hand)))
    }

    private func started(with kept: [UnsentHand], on draft: Draft = Sample.cut) -> DeckState {
        var state = state(draft)
        state.load([], [], hand: kept)
        return state
    }

    @Test func itIsThereAgainAtTheNextStart() throws {
        let (before, kept) = try gathered()
        #expect(before.nextWake == nil)
        var after = started(with: kept)
        #expect(names(after) == ["sea", "wood", "rain"] && after.timeline.shown == before.timeline.shown)
        #expect(after.screen.contains("2 not sent: W sends"))
        #expect(lines(after).last?.hasPrefix("2 edits by hand are not sent yet") == true)
        #expect(after.losses == [.byHand(2)] && after.ledger.entries.isEmpty)
        // What is done from now on goes with it, and what is taken back is the last of it.
        after.type("u")
        #expect(after.timeline.hand.count == 1)
        after.type("U")
        #expect(after.type("W").sentences == ["delete V1·2, then play V1·2 backwards"])
    }

    @Test func itIsKeptByWhoLeavesAndLetGoOfByWhoSends() throws {
        var state = state()
        state.timeline.select(clip(2))
        state.type("d")
        let leaving = state.update(.input(.interrupted(signal: 15)))
        #expect(try kept(leaving).map(\.gestures.count) == [1] && leaving.last?.isLeaving == true)
        var (sending, _) = try gathered()
        let effects = sending.type("W")
        #expect(effects.sentences.count == 1 && effects.contains(.disk(.keepHand([]))))
        // Nor is what was taken back.
        var (taking, _) = try gathered()
        #expect(taking.type("uu").contains(.disk(.keepHand([]))))
    }

    @Test func inTheStudioNothingGathers() {
        var state = state(service: "studio")
        state.timeline.select(clip(2))
        let effects = state.type("d") + state.update(.input(.interrupted(signal: 15)))
        #expect(!effects.contains { if case .disk(.keepHand(_)) = $0 { true } else { false } })
    }

    @Test func inAnotherFilmItMeansWhatItMeant() throws {
        let (_, kept) = try gathered()
        var other = Sample.cut
        other.tracks[0].segments.removeFirst()
        var state = started(with: kept, on: other)
        #expect(names(state) == ["wood", "rain"])
        #expect(state.type("W").sentences == ["delete V1·1, then play V1·1 backwards"])
    }

    @Test func whatFitsNoMoreIsToldAndTheRestIsSent() throws {
        let (_, kept) = try gathered()
        var state = started(with: kept)
        let before = lines(state).count
        var other = Sample.cut
        other.tracks[0].segments.remove(at: 1)
        _ = state.update(.seen(Sample.project(other)))
        #expect(names(state) == ["sea", "wood", "rain"])
        #expect(state.screen.contains("2 not sent (1 unfit): W sends"))
        let told = lines(state).dropFirst(before).joined()
        #expect(told.contains("1 edit by hand fits the film no more:"))
        #expect(told.contains("delete V1·2") && told.contains("city"))
        // It is told once.
        _ = state.update(.tick)
        #expect(lines(state).count { $0.contains("fits the film no more") } == 1)
        #expect(state.type("W").sentences == ["play V1·2 backwards"])
        #expect(lines(state).last?.contains("delete V1·2") == true && state.timeline.misfits.isEmpty)
    }

    @Test func itIsMarkedWhereItLeavesNothing() {
        var state = state(Draft(tracks: [Track(kind: .text, segments: [Sample.title("Hello", 0, 2000)])]))
        state.timeline.select(SegmentAddress(.text, 1, 1))
        state.type("d")
        #expect(state.timeline.film.isEmpty && state.screen.contains("1 not sent: W sends"))
    }

    @Test func gesturesAreReadAgainAsTheyWereWhateverCameBetween() throws {
        var state = state()
        state.timeline.select(clip(1))
        state.type("d")
        var other = Sample.cut
        other.tracks[0].segments.removeLast()
        _ = state.update(.seen(Sample.project(other)))
        state.timeline.select(clip(1))
        state.type("R")
        state.timeline.select(clip(2))
        state.type("R")
        let kept = try kept(state.update(.input(.interrupted(signal: 15))))
        let gestures = state.timeline.hand.unsent.flatMap(\.gestures)
        #expect(kept.flatMap(\.gestures).map(\.edits) == gestures.map(\.edits) && kept.map(\.chained) == [1])
        for (kept, made) in zip(kept.flatMap(\.gestures), gestures) { #expect(kept.draft.json == made.draft.json) }
        #expect(try gathered().kept.map(\.chained) == [2])
    }

    @Test func ofALongFilmOneIsKept() throws {
        var state = state()
        for _ in 0..<3 {
            state.timeline.select(clip(1))
            state.type("R")
        }
        let kept = try kept(state.update(.input(.interrupted(signal: 15))))
        let text = String(decoding: try JSONEncoder().encode(kept), as: UTF8.self)
        #expect(kept.first?.gestures.count == 3 && text.matches(of: /"draft"/).count == 1)
    }
}
