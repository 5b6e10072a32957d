import Pictures
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// What is asked of the source of pictures, and when.
@Suite struct PicturesTests {
    private func adopt(_ draft: Draft) -> DeckAction { .workspace(.notice(.draft(draft.json))) }

    /// A draft with that many clips of different sources.
    private func clips(_ count: Int) -> Draft {
        Draft(tracks: [
            Track(kind: .video, segments: (0..<count).map { Sample.clip("c\($0)", $0 * 1000, 1000, id: "\($0)") })
        ])
    }

    private func sources(_ effects: [DeckEffect]) -> [MediaSource] {
        effects.compactMap { effect in
            switch effect {
            case .pictures(.cells(let look, _)): look.source
            case .pictures(.waveform(let source, _)): source
            default: nil
            }
        }
    }

    /// Without the picture of the film, which is the preview's.
    private func media(_ effects: [DeckEffect]) -> [DeckEffect] {
        effects.filter {
            switch $0 {
            case .pictures(.frame), .pictures(.near): false
            default: true
            }
        }
    }

    // MARK: Sources

    @Test func eachSourceIsAskedForOnce() {
        var state = Sample.offered()
        let film = state.timeline.film
        let asked = state.update(.tick)
        #expect(
            media(asked) == [.loadCells(state.look(at: Sample.city), in: film), .loadWaveform(Sample.lofi, in: film)]
        )
        #expect(state.update(.tick) == [])
        state.focus(on: .timeline)
        #expect(media(state.press([Key(.right), Key(.down), .character("+")])) == [])
        state.answer(asked)
        #expect(media(state.press([Key(.right)])) == [])
        let look = state.look(at: Sample.city)
        #expect(state.timeline.strips[look] == Sample.cells(rows: look.rows))
        #expect(state.timeline.waveforms[Sample.lofi] == Sample.wave())
    }

    @Test func nothingIsAskedWhereNobodyAnswers() {
        var state = Sample.state(depth: .direct)
        state.focus(on: .timeline)
        #expect(state.press([Key(.right), Key(.function(3))]) == [])
        #expect(state.toast?.text == "No preview: the studio has no pictures to give.")
    }

    @Test(arguments: [ColorDepth.mono, .ansi8])
    func withFewColoursOnlySoundsAreAskedFor(_ depth: ColorDepth) {
        var state = Sample.offered(depth: depth)
        #expect(sources(state.update(.tick)) == [Sample.lofi])
    }

    @Test func aFewQuestionsRunAtATime() {
        var state = Sample.offered(clips(9), width: 200)
        let first = sources(state.update(.tick))
        #expect(first == [.generated(prompt: "c0"), .generated(prompt: "c1")])
        #expect(sources(state.getCells(of: first[0])) == [.generated(prompt: "c2")])
        #expect(sources(state.getCells(nil, of: first[1])) == [.generated(prompt: "c3")])
    }

    @Test func whatCannotBeHadIsAskedForAgainOnlyWhenSomethingChanged() {
        var state = Sample.offered(clips(1))
        _ = state.update(.tick)
        #expect(state.getCells(nil, of: .generated(prompt: "c0")) == [])
        #expect(state.update(.tick) == [])
        #expect(sources(state.press([Key(.function(5))])) == [.generated(prompt: "c0")])
        #expect(state.getCells(nil, of: .generated(prompt: "c0")) == [])
        #expect(sources(state.update(adopt(clips(2)))) == [.generated(prompt: "c0"), .generated(prompt: "c1")])
    }

    @Test func musicIsAskedForAgainWhenMoreOfItIsNeeded() {
        var state = Sample.pictured()
        var draft = Sample.mission
        draft.tracks[1].segments[0].duration = 8000
        #expect(media(state.update(adopt(draft))) == [])
        draft.tracks[1].segments[0].duration = 14_000
        #expect(sources(state.update(adopt(draft))) == [Sample.lofi])
        // What was there stays until the longer one comes.
        #expect(state.timeline.waveforms[Sample.lofi] == Sample.wave())
        #expect(state.update(.pictures(.waveform(Sample.wave(seconds: 14), of: Sample.lofi))) == [])
        #expect(state.timeline.waveforms[Sample.lofi]?.peaks.count == 140)
    }

    @Test func whatIsNotOnTheScreenIsNotAskedFor() {
        var state = Sample.offered(clips(200))
        state.focus(on: .timeline)
        state.timeline.zoom = 500
        var asked = state.update(.tick)
        var names = Set(sources(asked))
        while let source = sources(asked).first {
            asked = state.getCells(of: source) + asked.dropFirst()
            names.formUnion(sources(asked))
        }
        let seen = state.timeline.shown.addresses.filter(state.timeline.isVisible)
        #expect(names == Set(seen.compactMap { state.timeline.shown[$0]?.media?.source }))
        #expect(names.count < 200)
    }

    @Test func theCacheHoldsSoMuchAndWhatIsLookedAtStays() {
        var cache = MediaCache<MediaSource, Filmstrip>()
        let all = (0..<200).map { MediaCache<MediaSource, Filmstrip>.Request(look: .file(id: "\($0)"), reach: 0) }
        for request in all {
            for source in cache.ask(for: [all[0], request]) { cache.store(Sample.strip(), of: source) }
            #expect(cache.count <= MediaCache<MediaSource, Filmstrip>.limit)
        }
        #expect(cache[all[0].look] != nil && cache[all[199].look] != nil)
        #expect(cache[all[100].look] == nil)
        // More than it holds: what it cannot hold is not asked for, and nothing goes in circles.
        var asked = 0
        for _ in 0..<1000 {
            for source in cache.ask(for: all) {
                asked += 1
                cache.store(Sample.strip(), of: source)
            }
        }
        #expect(asked <= MediaCache<MediaSource, Filmstrip>.limit)
        #expect(cache.ask(for: all).isEmpty)
    }

    @Test func answersNobodyAskedForAreLeftAlone() {
        var state = Sample.offered()
        let before = state
        #expect(sources(state.getCells(of: .file(id: "stranger"))).count == 2)
        #expect(state.timeline.strips[state.look(at: .file(id: "stranger"))] == nil)
        #expect(state.timeline == before.timeline)
    }

    @Test func emptyAnswersAreNone() {
        var state = Sample.offered()
        _ = state.update(.tick)
        _ = state.getCells(Strip(step: 100, frames: []), of: Sample.city)
        _ = state.update(.pictures(.waveform(Waveform(step: 100, peaks: []), of: Sample.lofi)))
        #expect(
            state.timeline.strips[state.look(at: Sample.city)] == nil && state.timeline.waveforms[Sample.lofi] == nil
        )
        #expect(state.screen == Sample.offered().screen)
    }

    @Test func aTurnMayMakeWhatCouldNotBeHad() {
        var state = Sample.offered(clips(1))
        _ = state.update(.tick)
        _ = state.update(.workspace(.notice(.began("make a clip"))))
        #expect(state.getCells(nil, of: .generated(prompt: "c0")) == [])
        #expect(sources(state.update(.workspace(.notice(.finished)))) == [.generated(prompt: "c0")])
    }

    @Test func aClickFindsItsLaneAmongHigherOnes() {
        var state = Sample.pictured()
        let inside = state.layout.timelineInside
        for (lane, address) in [(1, SegmentAddress(.video, 1, 1)), (2, SegmentAddress(.audio, 1, 1))] {
            let row = inside.y + state.timeline.lanes[lane].rows.upperBound
            let point = Point(x: state.layout.lanesX + 5, y: row)
            _ = state.update(.input(.mouse(MouseEvent(.press, button: .left, at: point))))
            #expect(state.timeline.selection == address)
        }
    }
}
