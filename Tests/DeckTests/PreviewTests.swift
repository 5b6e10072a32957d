import Pictures
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// Which pictures of the film are asked for while one looks around, and which are shown.
@Suite struct PreviewTests {
    private func adopt(_ draft: Draft) -> DeckAction { .workspace(.notice(.draft(draft.json))) }

    /// A state whose preview is shown and whose first question runs.
    private func previewing(_ draft: Draft = Sample.mission) -> (state: DeckState, question: FrameQuestion?) {
        var state = Sample.offered(draft)
        state.focus(on: .timeline)
        let asked = state.update(.tick)
        let question = frame(asked)
        state.answer(asked.filter { if case .pictures(.frame) = $0 { false } else { true } })
        return (state, question)
    }

    private func frame(_ effects: [DeckEffect]) -> FrameQuestion? {
        for case .pictures(.frame(let question)) in effects { return question }
        return nil
    }

    private func picture(_ red: UInt8) -> FilmPicture? {
        Sample.pixels((red * 8, 0, 0), (red * 8, 0, 0), width: 8, height: 4)
            .flatMap { Sample.mosaic(of: $0, columns: 8, rows: 2) }.map(FilmPicture.cells)
    }

    @Test func theKeyShowsAndHidesIt() throws {
        var (state, question) = previewing()
        let asked = try #require(question)
        #expect(asked.time == 0 && asked.film == state.timeline.film)
        #expect(state.layout.preview != nil)
        // Away: the question is given up.
        #expect(state.press([Key(.function(3))]) == [.pictures(.noFrame)])
        #expect(state.layout.preview == nil)
        #expect(state.press([Key(.right)]) == [])
        // And here again, with its question.
        #expect(frame(state.press([Key(.function(3))])) != nil)
    }

    @Test func onlyTheNewestIsAskedWhileThePlayheadMoves() throws {
        var (state, question) = previewing()
        let first = try #require(question)
        // One near to where the playhead is now is looked for, one at a time.
        let near = state.press(Array(repeating: Key(.right), count: 20))
        #expect(near.compactMap { if case .pictures(.near(let question)) = $0 { question.time } else { nil } } == [100])
        #expect(near.count == 1)
        let second = try #require(frame(state.update(.pictures(.frame(picture(1), first)))))
        #expect(second.time == 2000)
        // The picture of a moment on the way is shown, with its own time.
        #expect(state.preview.frames.shown?.question.time == 0)
        #expect(state.update(.pictures(.frame(picture(2), second))) == [])
        #expect(state.preview.frames.shown?.question == second)
    }

    @Test func anOldAnswerIsIgnored() throws {
        var (state, question) = previewing()
        let old = try #require(question)
        var draft = Sample.mission
        draft.tracks[0].segments[0].look.brightness = 40
        let new = try #require(frame(state.update(adopt(draft))))
        #expect(new.film.draft.tracks[0].segments[0].look.brightness == 40)
        #expect(state.update(.pictures(.frame(picture(1), old))) == [])
        #expect(state.preview.frames.shown == nil)
        #expect(state.update(.pictures(.frame(picture(2), new))) == [])
        #expect(state.preview.frames.shown?.picture?[0, 0]?.front == 16 << 16)
    }

    @Test func oneThatIsNearIsShownAtOnceAndTheRightOneWhenItComes() throws {
        var (state, question) = previewing()
        let first = try #require(question)
        #expect(first.uppermost?.source == Sample.city && first.uppermost?.time == 0)
        _ = state.update(.pictures(.frame(picture(1), first)))
        // A step away what is there is as near.
        let step = try #require(frame(state.press([Key(.right)])))
        _ = state.update(.pictures(.near(picture(4), step)))
        #expect(state.preview.frames.shown?.picture?[0, 0]?.front == 8 << 16)
        _ = state.update(.pictures(.frame(picture(1), step)))
        let second = try #require(frame(state.press([.character("9"), Key(.right)])))
        _ = state.update(.pictures(.near(picture(5), second)))
        #expect(state.preview.frames.shown?.picture?[0, 0]?.front == 41 << 16)
        #expect(state.screen.contains("◌ 0:01.000"))
        // The playhead moves on while the right one is made: what is near to where it is then.
        let near = state.press([.character("9"), Key(.right)])
        guard case .pictures(.near(let third)) = near.first else { throw Missing() }
        #expect(third.time == 1900)
        _ = state.update(.pictures(.near(picture(6), third)))
        #expect(state.screen.contains("◌ 0:01.900"))
        let asked = try #require(frame(state.update(.pictures(.frame(picture(2), second)))))
        _ = state.update(.pictures(.frame(picture(3), asked)))
        #expect(state.preview.frames.shown?.isExact == true)
        // One that is late is not wanted any more.
        _ = state.update(.pictures(.near(picture(7), third)))
        #expect(state.preview.frames.shown?.picture?[0, 0]?.front == 24 << 16)
    }

    private struct Missing: Error {}

    @Test func theLastPictureStaysWhileTheNextIsMade() throws {
        var (state, question) = previewing()
        _ = state.update(.pictures(.frame(picture(1), try #require(question))))
        var draft = Sample.mission
        draft.tracks[0].segments[0].look.brightness = 40
        #expect(frame(state.update(adopt(draft))) != nil)
        #expect(state.preview.frames.shown?.picture?[0, 0]?.front == 8 << 16)
        #expect(state.screen.contains("◌ 0:00.000"))
    }

    @Test func goingBackAsksNothing() throws {
        var (state, question) = previewing()
        _ = state.update(.pictures(.frame(picture(1), try #require(question))))
        let next = try #require(frame(state.press([Key(.right)])))
        _ = state.update(.pictures(.frame(picture(2), next)))
        #expect(state.press([Key(.left)]) == [])
        #expect(state.preview.frames.shown?.picture?[0, 0]?.front == 8 << 16)
    }

    @Test func aPictureThatCannotBeHadIsSaidAndNotAskedForAgain() throws {
        var (state, question) = previewing()
        #expect(state.update(.pictures(.frame(nil, try #require(question)))) == [])
        #expect(state.screen.contains("There is no picture to be"))
        #expect(state.update(.tick) == [])
        #expect(frame(state.press([Key(.function(5))])) == question)
    }

    @Test func soManyPicturesAreKept() throws {
        var (state, question) = previewing()
        var asked = question
        for _ in 0..<90 {
            let next = try #require(asked)
            #expect(state.update(.pictures(.frame(picture(1), next))) == [])
            asked = frame(state.press([Key(.right)]))
        }
        #expect(state.preview.frames.count == PreviewFrames.limit)
    }

    @Test func atTheEndItIsTheLastPicture() throws {
        var (state, question) = previewing()
        _ = state.update(.pictures(.frame(picture(1), try #require(question))))
        #expect(frame(state.press([Key(.end)]))?.time == 9999)
    }

    @Test(arguments: [
        (ColorDepth.ansi8, 120, 40, "No preview: it needs 16 colours, and this terminal shows fewer."),
        (.direct, 70, 30, "The preview needs 80×24; this window is 70×30."),
        (.direct, 120, 20, "The preview needs 80×24; this window is 120×20."),
    ])
    func whereItCannotBeTheKeySaysWhy(_ depth: ColorDepth, _ width: Int, _ height: Int, _ reason: String) {
        var state = Sample.pictured(width: width, height: height, depth: depth)
        #expect(state.press([Key(.function(3))]) == [])
        #expect(state.toast?.text == reason)
        #expect(state.layout.preview == nil)
    }

    @Test func anEmptyTimelineAndAZoomedPaneSayWhyToo() {
        var empty = Sample.pictured(Draft())
        empty.press([Key(.function(3))])
        #expect(empty.toast?.text == "The timeline is empty: there is nothing to preview.")
        var zoomed = Sample.pictured()
        zoomed.press([Key(.function(2)), Key(.function(3))])
        #expect(zoomed.toast?.text == "F2 brings the other panes back, and the preview with them.")
    }

    @Test(arguments: [(80, 24), (120, 40), (200, 60)])
    func whereItHasAPlaceItIsShownUnasked(_ width: Int, _ height: Int) {
        var state = Sample.offered(width: width, height: height)
        let effects = state.update(.tick)
        #expect(frame(effects) != nil)
        #expect(state.layout.preview != nil)
        #expect(state.nextWake == nil)
    }
}
