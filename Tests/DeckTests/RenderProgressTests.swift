import Testing
import Workspace

@testable import Deck

/// How far exports are is shown outside of the screen, and taken away with the last of them.
@Suite struct RenderProgressTests {
    private func progress(_ effects: [DeckEffect]) -> [Int?] {
        effects.compactMap { if case .terminal(.progress(let percent)) = $0 { .some(percent) } else { nil } }
    }

    private func told(_ number: Int, _ phase: RenderJob.Phase) -> DeckAction {
        .workspace(.job(Sample.job(number, phase, file: "a.mp4")))
    }

    @Test func eachPerCentIsShownOnceAndTheEndTakesItAway() {
        var state = Sample.state()
        var shown: [[Int?]] = []
        for phase: RenderJob.Phase in [
            .saved, .rendering(0), .rendering(0.5), .rendering(0.501), .downloading(url: nil, 0.5), .done(size: 9),
            .done(size: 9),
        ] {
            shown.append(progress(state.update(told(1, phase))))
        }
        #expect(shown == [[0], [], [45], [], [95], [nil], []])
    }

    @Test func severalAreOneNumber() {
        var state = Sample.state()
        _ = state.update(told(1, .rendering(1)))
        #expect(progress(state.update(told(2, .rendering(0)))) == [45])
        #expect(progress(state.update(told(1, .failed("No.")))) == [0])
        #expect(progress(state.update(told(2, .cancelled))) == [nil])
        // No number of a service is believed blindly.
        #expect(progress(state.update(told(3, .rendering(.nan)))) == [0])
        #expect(progress(state.update(told(3, .rendering(7)))) == [90])
    }

    @Test func whatWasKeptIsNotShownBeforeItIsHeardOf() {
        var state = Sample.state(jobs: [Sample.job(1, .rendering(0.3), file: "a.mp4")])
        #expect(progress(state.update(.tick)) == [])
    }
}
