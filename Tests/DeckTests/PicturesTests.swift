import Rendering
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
            case .loadStrip(let source, _), .loadWaveform(let source, _): source
            default: nil
            }
        }
    }

    // MARK: Sources

    @Test func eachSourceIsAskedForOnce() {
        var state = Sample.offered()
        let draft = state.timeline.shown
        let asked = state.update(.tick)
        #expect(asked == [.loadStrip(Sample.city, in: draft), .loadWaveform(Sample.lofi, in: draft)])
        #expect(state.update(.tick) == [])
        state.focus(on: .timeline)
        #expect(state.press([Key(.right), Key(.down), .character("+")]) == [])
        state.answer(asked)
        #expect(state.press([Key(.right)]) == [])
        #expect(state.pictures.strips[Sample.city] == Sample.strip())
        #expect(state.pictures.waveforms[Sample.lofi] == Sample.wave())
    }

    @Test func nothingIsAskedWhereNobodyAnswers() {
        var state = Sample.state(depth: .direct)
        state.focus(on: .timeline)
        #expect(state.press([Key(.right), .character("f")]) == [])
        #expect(state.toast?.text == "No preview: the studio has no pictures to give.")
    }

    @Test(arguments: [ColorDepth.mono, .ansi8, .ansi16])
    func withFewColoursOnlySoundsAreAskedFor(_ depth: ColorDepth) {
        var state = Sample.offered(depth: depth)
        #expect(sources(state.update(.tick)) == [Sample.lofi])
    }

    @Test func aFewQuestionsRunAtATime() {
        var state = Sample.offered(clips(9), width: 200)
        let first = sources(state.update(.tick))
        #expect(first == [.generated(prompt: "c0"), .generated(prompt: "c1")])
        #expect(sources(state.update(.strip(Sample.strip(), of: first[0]))) == [.generated(prompt: "c2")])
        #expect(sources(state.update(.strip(nil, of: first[1]))) == [.generated(prompt: "c3")])
    }

    @Test func whatCannotBeHadIsAskedForAgainOnlyWhenSomethingChanged() {
        var state = Sample.offered(clips(1))
        _ = state.update(.tick)
        #expect(state.update(.strip(nil, of: .generated(prompt: "c0"))) == [])
        #expect(state.update(.tick) == [])
        #expect(sources(state.press([Key(.function(5))])) == [.generated(prompt: "c0")])
        #expect(state.update(.strip(nil, of: .generated(prompt: "c0"))) == [])
        #expect(sources(state.update(adopt(clips(2)))) == [.generated(prompt: "c0"), .generated(prompt: "c1")])
    }

    @Test func musicIsAskedForAgainWhenMoreOfItIsNeeded() {
        var state = Sample.pictured()
        var draft = Sample.mission
        draft.tracks[1].segments[0].duration = 8000
        #expect(state.update(adopt(draft)) == [])
        draft.tracks[1].segments[0].duration = 14_000
        #expect(sources(state.update(adopt(draft))) == [Sample.lofi])
        // What was there stays until the longer one comes.
        #expect(state.pictures.waveforms[Sample.lofi] == Sample.wave())
        #expect(state.update(.waveform(Sample.wave(seconds: 14), of: Sample.lofi)) == [])
        #expect(state.pictures.waveforms[Sample.lofi]?.peaks.count == 140)
    }

    @Test func whatIsNotOnTheScreenIsNotAskedFor() {
        var state = Sample.offered(clips(200))
        state.focus(on: .timeline)
        state.timeline.zoom = 500
        var asked = state.update(.tick)
        var names = Set(sources(asked))
        while let source = sources(asked).first {
            asked = state.update(.strip(Sample.strip(), of: source)) + asked.dropFirst()
            names.formUnion(sources(asked))
        }
        let seen = state.timeline.shown.addresses.filter(state.timeline.isVisible)
        #expect(names == Set(seen.compactMap { state.timeline.shown[$0]?.media?.source }))
        #expect(names.count < 200)
    }

    @Test func theShelfHoldsSoMuchAndWhatIsLookedAtStays() {
        var shelf = Shelf<Filmstrip>()
        let all = (0..<200).map { Shelf<Filmstrip>.Wish(source: .file(id: "\($0)"), reach: 0) }
        for wish in all {
            for source in shelf.ask(for: [all[0], wish]) { shelf.take(Sample.strip(), of: source) }
            #expect(shelf.count <= Shelf<Filmstrip>.limit)
        }
        #expect(shelf[all[0].source] != nil && shelf[all[199].source] != nil)
        #expect(shelf[all[100].source] == nil)
        // More than it holds: what it cannot hold is not asked for, and nothing goes in circles.
        var asked = 0
        for _ in 0..<1000 {
            for source in shelf.ask(for: all) {
                asked += 1
                shelf.take(Sample.strip(), of: source)
            }
        }
        #expect(asked <= Shelf<Filmstrip>.limit)
        #expect(shelf.ask(for: all).isEmpty)
    }

    @Test func answersNobodyAskedForAreLeftAlone() {
        var state = Sample.offered()
        let before = state
        #expect(sources(state.update(.strip(Sample.strip(), of: .file(id: "stranger")))).count == 2)
        #expect(state.pictures.strips[.file(id: "stranger")] == nil)
        #expect(state.timeline == before.timeline)
    }

    @Test func emptyAnswersAreNone() {
        var state = Sample.offered()
        _ = state.update(.tick)
        _ = state.update(.strip(Filmstrip(step: 100, frames: []), of: Sample.city))
        _ = state.update(.waveform(Waveform(step: 100, peaks: []), of: Sample.lofi))
        #expect(state.pictures.strips[Sample.city] == nil && state.pictures.waveforms[Sample.lofi] == nil)
        #expect(state.screen == Sample.offered().screen)
    }

    @Test func aTurnMayMakeWhatCouldNotBeHad() {
        var state = Sample.offered(clips(1))
        _ = state.update(.tick)
        _ = state.update(.workspace(.notice(.began("make a clip"))))
        #expect(state.update(.strip(nil, of: .generated(prompt: "c0"))) == [])
        #expect(sources(state.update(.workspace(.notice(.finished)))) == [.generated(prompt: "c0")])
    }

    @Test func aClickFindsItsLaneAmongHigherOnes() {
        var state = Sample.pictured()
        let inside = state.layout.timelineInside
        for (lane, address) in [(0, SegmentAddress(.video, 1, 1)), (1, SegmentAddress(.audio, 1, 1))] {
            let row = inside.y + state.timeline.lanes[lane].rows.upperBound
            let point = Point(x: state.layout.lanesX + 5, y: row)
            _ = state.update(.input(.mouse(MouseEvent(.press, button: .left, at: point))))
            #expect(state.timeline.selection == address)
        }
    }

    // MARK: The preview

    /// A state whose preview is shown and whose first question runs.
    private func previewing(_ draft: Draft = Sample.mission) -> (state: DeckState, question: FrameQuestion?) {
        var state = Sample.pictured(draft)
        state.focus(on: .timeline)
        let question = frame(state.press([.character("f")]))
        return (state, question)
    }

    private func frame(_ effects: [DeckEffect]) -> FrameQuestion? {
        for case .loadFrame(let question) in effects { return question }
        return nil
    }

    private func picture(_ red: UInt8) -> Pixels? { Sample.pixels((red, 0, 0), (red, 0, 0), width: 8, height: 4) }

    @Test func theKeyShowsAndHidesIt() throws {
        var (state, question) = previewing()
        let asked = try #require(question)
        #expect(asked.time == 0 && asked.draft == state.timeline.shown)
        #expect(state.screen.contains(" Preview "))
        // Away again: the question is given up.
        #expect(state.press([Key(.function(3))]) == [.cancel(.frame)])
        #expect(!state.screen.contains(" Preview "))
        #expect(state.press([Key(.right)]) == [])
    }

    @Test func onlyTheNewestIsAskedWhileThePlayheadMoves() throws {
        var (state, question) = previewing()
        let first = try #require(question)
        #expect(state.press(Array(repeating: Key(.right), count: 20)) == [])
        let second = try #require(frame(state.update(.frame(picture(1), first))))
        #expect(second.time == 2000)
        // The picture of a moment on the way is shown, with its own time.
        #expect(state.pictures.preview.shown?.question.time == 0)
        #expect(state.update(.frame(picture(2), second)) == [])
        #expect(state.pictures.preview.shown?.question == second)
    }

    @Test func anOldAnswerIsIgnored() throws {
        var (state, question) = previewing()
        let old = try #require(question)
        var draft = Sample.mission
        draft.tracks[0].segments[0].look.brightness = 40
        let new = try #require(frame(state.update(adopt(draft))))
        #expect(new.draft.tracks[0].segments[0].look.brightness == 40)
        #expect(state.update(.frame(picture(1), old)) == [])
        #expect(state.pictures.preview.shown == nil)
        #expect(state.update(.frame(picture(2), new)) == [])
        #expect(state.pictures.preview.shown?.picture?.value[0, 0].red == 2)
    }

    @Test func theLastPictureStaysWhileTheNextIsMade() throws {
        var (state, question) = previewing()
        _ = state.update(.frame(picture(1), try #require(question)))
        var draft = Sample.mission
        draft.tracks[0].segments[0].look.brightness = 40
        #expect(frame(state.update(adopt(draft))) != nil)
        #expect(state.pictures.preview.shown?.picture?.value[0, 0].red == 1)
        #expect(state.screen.contains("◌ 0:00.000"))
    }

    @Test func goingBackAsksNothing() throws {
        var (state, question) = previewing()
        _ = state.update(.frame(picture(1), try #require(question)))
        let next = try #require(frame(state.press([Key(.right)])))
        _ = state.update(.frame(picture(2), next))
        #expect(state.press([Key(.left)]) == [])
        #expect(state.pictures.preview.shown?.picture?.value[0, 0].red == 1)
    }

    @Test func aPictureThatCannotBeHadIsSaidAndNotAskedForAgain() throws {
        var (state, question) = previewing()
        #expect(state.update(.frame(nil, try #require(question))) == [])
        #expect(state.screen.contains("There is no picture to be"))
        #expect(state.update(.tick) == [])
        #expect(frame(state.press([Key(.function(5))])) == question)
    }

    @Test func soManyPicturesAreKept() throws {
        var (state, question) = previewing()
        var asked = question
        for _ in 0..<90 {
            let next = try #require(asked)
            #expect(state.update(.frame(picture(1), next)) == [])
            asked = frame(state.press([Key(.right)]))
        }
        #expect(state.pictures.preview.count == PreviewFrames.limit)
    }

    @Test func atTheEndItIsTheLastPicture() throws {
        var (state, question) = previewing()
        _ = state.update(.frame(picture(1), try #require(question)))
        #expect(frame(state.press([Key(.end)]))?.time == 9999)
    }

    @Test(arguments: [
        (ColorDepth.ansi16, 120, 40, "No preview: it needs 256 colours, and this terminal shows fewer."),
        (.direct, 70, 30, "The preview needs 80×24; this window is 70×30."),
        (.direct, 120, 20, "The preview needs 80×24; this window is 120×20."),
    ])
    func whereItCannotBeTheKeySaysWhy(_ depth: ColorDepth, _ width: Int, _ height: Int, _ reason: String) {
        var state = Sample.pictured(width: width, height: height, depth: depth)
        #expect(state.press([Key(.function(3))]) == [])
        #expect(state.toast?.text == reason)
        #expect(!state.wantsPreview)
    }

    @Test func anEmptyTimelineAndAZoomedPaneSayWhyToo() {
        var empty = Sample.pictured(Draft())
        empty.press([Key(.function(3))])
        #expect(empty.toast?.text == "The timeline is empty: there is nothing to preview.")
        var zoomed = Sample.pictured()
        zoomed.press([Key(.function(2)), Key(.function(3))])
        #expect(zoomed.toast?.text == "F2 brings the other panes back, and the preview with them.")
    }

    @Test func aRoomyScreenShowsItUnaskedAndAsksAtOnce() {
        var state = Sample.offered(width: 200, height: 60)
        let effects = state.update(.tick)
        #expect(frame(effects) != nil)
        #expect(state.screen.contains(" Preview "))
        #expect(state.nextWake == nil)
    }

    @Test func comparingStatesLooksAtNoPixels() {
        let strip = Sample.strip()
        #expect(Kept(strip) != Kept(strip))
        let state = Sample.pictured()
        var same = state
        _ = same.update(.tick)
        #expect(same == state)
    }
}
