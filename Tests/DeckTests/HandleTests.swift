import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// What a selected segment is taken by beside its edges, with the mouse and no key held.
@Suite struct HandleTests {
    private let clip = SegmentAddress(.video, 1, 2)

    private func state(_ draft: Draft = Sample.cut) -> DeckState {
        var state = Sample.pictured(draft, width: 160, height: 50)
        state.focus(on: .timeline)
        state.timeline.snaps = false
        return state
    }

    /// Presses in a row of a lane, goes through cells by what a terminal sends, and lets go there.
    private func drag(
        _ state: inout DeckState,
        _ address: SegmentAddress,
        column: Int,
        row: Int,
        through steps: [(Int, Int)],
        look: (DeckState) -> Void = { _ in }
    ) -> [DeckEffect] {
        guard let segment = state.timeline.film[address],
            let lane = state.timeline.lanes.first(where: { state.timeline.film.lanes[$0.index].label == address.track })
        else { return [] }
        let x = state.layout.lanesX + state.timeline.column(of: segment.start) + column + 1
        let y = state.layout.timelineInside.y + 1 + lane.rows.lowerBound + row + 1
        var decoder = InputDecoder()
        let moves = steps.map { "\u{1B}[<32;\(x + $0.0);\(y + $0.1)M" }
        let (lastX, lastY) = steps.last ?? (0, 0)
        var effects: [DeckEffect] = []
        for event in decoder.feed(Array("\u{1B}[<0;\(x);\(y)M\(moves.joined())".utf8)) {
            effects += state.update(.input(event))
        }
        look(state)
        for event in decoder.feed(Array("\u{1B}[<0;\(x + lastX);\(y + lastY)m".utf8)) {
            effects += state.update(.input(event))
        }
        return effects + state.rest()
    }

    private func handles(_ state: DeckState, _ address: SegmentAddress) -> BlockHandles? {
        state.timeline.handles(of: address)
    }

    // MARK: Values

    @Test func theyStandWhereTheFadesEnd() {
        var segment = Sample.clip("sea", 0, 10_000, id: "sea")
        let plain = BlockHandles(segment, on: .video, columns: 20, rows: 2, scale: 500, slides: false)
        #expect(plain?.fadeIn == 1 && plain?.fadeOut == 18 && plain?.between == nil && plain?.hasSound == true)
        (segment.fadeIn, segment.fadeOut) = (2000, 3000)
        let faded = BlockHandles(segment, on: .video, columns: 20, rows: 2, scale: 500, slides: true)
        #expect(faded?.fadeIn == 4 && faded?.fadeOut == 13 && faded?.between == 10)
        #expect(BlockHandles(segment, on: .video, columns: 20, rows: 1, scale: 500, slides: true) == nil)
        #expect(BlockHandles(segment, on: .video, columns: 7, rows: 3, scale: 500, slides: true) == nil)
        for length in [0, 1000, 9000, 10_000] {
            (segment.fadeIn, segment.fadeOut) = (length, 10_000 - length)
            for columns in 8...30 {
                let scale = 10_000 / columns
                let all = BlockHandles(segment, on: .video, columns: columns, rows: 2, scale: scale, slides: true)
                let places = [all?.fadeIn ?? 0, all?.fadeOut ?? 0]
                #expect(0 < places[0] && places[0] < places[1] && places[1] < columns, "\(length) \(columns)")
            }
        }
    }

    @Test func theLineIsInTheMiddleAsItCame() {
        #expect(BlockHandles.line(gain: 1000, rows: 1) == (0, "─"))
        #expect(BlockHandles.line(gain: 0, rows: 1) == (0, "▁"))
        #expect(BlockHandles.line(gain: 2000, rows: 2) == (0, "▔"))
        #expect(BlockHandles.line(gain: 4000, rows: 2) == (0, "▔"))
        #expect(BlockHandles.line(gain: 300, rows: 2) == (1, "▁"))
    }

    @Test func whatIsPulledStopsAtTheEndOfItsSource() {
        var segment = Sample.cut.tracks[0].segments[1]
        #expect(segment.slipRoom.right == 2000 && segment.slipRoom.left == 3000)
        #expect(segment.slip(by: 500) == -500 && segment.sourceLeft.before == 2000)
        segment.media?.isReversed = true
        #expect(segment.slipRoom.right == 3000 && segment.slipRoom.left == 2000 && segment.slip(by: 500) == 500)
        #expect(Grab.Part.contents.limited(9000, of: segment, reach: nil) == 3000)
        segment.media?.speed = 200
        segment.media?.isReversed = false
        #expect(segment.slipRoom.right == 1000 && segment.slip(by: 500) == -1000)
        segment.media?.isFrozen = true
        #expect(segment.slipRoom == (0, 0))
    }

    @Test func asItCameIsWhereTheVolumeStops() {
        var segment = Sample.cut.tracks[0].segments[0]
        segment.volume = 35
        #expect(Grab.Part.volume.limited(60, of: segment, reach: 100) == 65)
        #expect(Grab.Part.volume.limited(60, of: segment, reach: nil) == 60)
        #expect(Grab.Part.volume.limited(-90, of: segment, reach: 100) == -35)
        #expect(Grab.Part.volume.limited(900, of: segment, reach: 100) == 365)
    }

    // MARK: The mouse

    @Test func aFadeIsDraggedByItsHandle() throws {
        var state = state()
        state.timeline.select(clip)
        let column = try #require(handles(state, clip)?.fadeIn)
        let scale = state.timeline.scale
        var shown = ""
        let effects = drag(&state, clip, column: column, row: 0, through: [(1, 0), (3, 0), (5, 1)]) {
            shown = $0.screen
        }
        #expect(effects.sentences == ["fade in V1·2 over \(TimeText.short(5 * scale).dropLast()) s"])
        #expect(shown.contains("fade in of V1·2 city") && shown.contains(" \(TimeText.seconds(5 * scale)) "))
        #expect(state.timeline.grab == nil && state.timeline.shown[clip]?.fadeIn == 5 * scale)
        // And back to the edge: none.
        let back = try #require(handles(state, clip)?.fadeIn)
        _ = drag(&state, clip, column: back, row: 0, through: [(-30, 0)])
        #expect(state.timeline.shown[clip]?.fadeIn == 0)
    }

    @Test func theFadeAtTheEndIsDraggedTheOtherWay() throws {
        var state = state()
        state.timeline.select(clip)
        let column = try #require(handles(state, clip)?.fadeOut)
        let effects = drag(&state, clip, column: column, row: 0, through: [(-4, 0)])
        let length = TimeText.short(4 * state.timeline.scale).dropLast()
        #expect(effects.sentences == ["fade out V1·2 over \(length) s"])
    }

    @Test func upAndDownIsHowLoudItIs() {
        var state = state()
        state.timeline.select(clip)
        var shown = ""
        let effects = drag(&state, clip, column: 4, row: 1, through: [(0, 1), (1, 3)]) { shown = $0.screen }
        #expect(effects.sentences == ["set the volume of V1·2 to 70%"])
        #expect(shown.contains("volume of V1·2 city") && shown.contains(" 70% ") && shown.contains("100% → 70%"))
    }

    @Test func acrossIsWhatItShows() {
        var state = state()
        state.timeline.select(clip)
        let scale = state.timeline.scale
        var shown = ""
        let effects = drag(&state, clip, column: 10, row: 1, through: [(-1, 0), (-3, 2)]) { shown = $0.screen }
        #expect(effects.sentences == ["slip V1·2 \(TimeText.short(3 * scale).dropLast()) s later"])
        #expect(shown.contains("slip of V1·2 city") && shown.contains("before") && shown.contains("▸"))
        #expect(state.timeline.shown[clip]?.start == 5000)
        // No further than there is film.
        _ = drag(&state, clip, column: 10, row: 1, through: [(90, 0)])
        #expect(state.timeline.shown[clip]?.media?.sourceStart == 0 && state.toast?.tone != .bad)
    }

    @Test func betweenItsNeighboursItSlides() throws {
        var state = state()
        state.timeline.select(clip)
        let column = try #require(handles(state, clip)?.between)
        let rows = try #require(state.timeline.lanes.first { $0.index == 0 }?.rows.count)
        let scale = state.timeline.scale
        let effects = drag(&state, clip, column: column, row: rows - 1, through: [(3, 0)])
        #expect(effects.sentences == ["slide V1·2 \(TimeText.short(3 * scale).dropLast()) s later"])
        #expect(state.timeline.shown[clip]?.start == 5000 + 3 * scale)
    }

    @Test func theFirstClickOnlySelectsAndThenItMoves() {
        var state = state()
        _ = drag(&state, clip, column: 10, row: 1, through: [(-3, 0)])
        #expect(state.timeline.selection == clip && state.timeline.shown == state.timeline.draft)
        // By its name it is moved, whether it is selected or not.
        state.timeline.select(SegmentAddress(.text, 1, 1))
        let title = SegmentAddress(.text, 1, 1)
        let effects = drag(&state, title, column: 4, row: 0, through: [(6, 0)])
        #expect(effects.sentences.first?.hasPrefix("move T1·1 to") == true)
    }

    @Test func onALockedTrackNothingIsTaken() {
        var draft = Sample.cut
        draft.tracks[0].isLocked = true
        var state = state(draft)
        state.timeline.select(clip)
        #expect(handles(state, clip) == nil)
    }

    /// Both edges of a cut roll it.
    @Test func theCutIsTakenOnEitherSide() {
        for (address, column) in [(clip, 0), (SegmentAddress(.video, 1, 1), -1)] {
            var state = state()
            let width = state.timeline.column(of: 5000)
            let effects = drag(&state, address, column: column < 0 ? width - 1 : 0, row: 1, through: [(2, 0)])
            let amount = TimeText.short(2 * state.timeline.scale).dropLast()
            #expect(effects.sentences == ["roll the cut before V1·2 \(amount) s later"])
        }
    }

    // MARK: Keys

    @Test func eachHasAKey() {
        var state = state()
        state.timeline.select(clip)
        #expect(
            state.press([.character(";"), .character("."), Key(.enter)]).sentences == ["slip V1·2 0.033 s earlier"]
        )
        state = self.state()
        state.timeline.select(clip)
        #expect(state.press([.character("|"), .character("."), Key(.enter)]).sentences == ["slide V1·2 0.033 s later"])
        state = self.state()
        state.timeline.select(SegmentAddress(.video, 1, 1))
        state.press([.character("|")])
        #expect(state.toast?.tone == .bad && state.timeline.grab == nil)
    }

    @Test func theNeighboursAreSwapped() {
        var state = state()
        state.timeline.select(clip)
        #expect(state.press([.character(">")]).sentences == ["move V1·2 after V1·3"])
        #expect(state.timeline.selected?.name == "city")
        #expect(state.press([.character("2"), .character("<")]).sentences == ["move V1·3 before V1·1"])
        #expect(state.timeline.selected?.name == "city")
        state.press([.character("<")])
        #expect(state.toast?.tone == .bad)
    }

    @Test(arguments: [(80, 24), (120, 40), (200, 60)]) func golden(_ width: Int, _ height: Int) throws {
        var state = Sample.pictured(LaneTests.rich, width: width, height: height)
        state.focus(on: .timeline)
        state.timeline.select(SegmentAddress(.audio, 1, 1))
        state.timeline.movePlayhead(to: 8000)
        try Golden.expect(state, "handles-\(width)x\(height)")
    }
}
