import Pictures
import Terminal
import TestSupport
import Testing
import Timeline

@testable import Deck

/// What real pictures and sounds look like on the screen.
@Suite struct PictureScreenTests {
    private static let sizes = [(80, 24), (120, 40), (200, 60)]

    /// Two clips and a sound with everything a segment can do in time.
    private static var edited: Draft {
        var draft = Sample.mission
        var fast = Sample.clip("city timelapse", 0, 4000, id: "a")
        fast.media?.speed = 200
        fast.fadeIn = 1000
        var back = Sample.clip("city timelapse", 4000, 6000, id: "b")
        back.media?.isReversed = true
        back.media?.sourceStart = 2000
        back.transition = Transition(.crossfade)
        draft.tracks[0].segments = [fast, back]
        draft.tracks[1].segments[0].volume = 50
        draft.tracks[1].segments[0].fadeIn = 2000
        draft.tracks[1].segments[0].fadeOut = 3000
        return draft
    }

    @Test(arguments: sizes) func picturesAndSounds(_ width: Int, _ height: Int) throws {
        var state = Sample.pictured(Self.edited, width: width, height: height)
        state.focus(on: .timeline)
        state.press([Key(.down), Key(.right)])
        try Golden.expect(state, "pictures-\(width)x\(height)")
    }

    @Test(arguments: sizes) func previewOfTheFilm(_ width: Int, _ height: Int) throws {
        var state = Sample.pictured(width: width, height: height)
        state.focus(on: .timeline)
        state.timeline.movePlayhead(to: 3200)
        if state.layout.preview == nil { state.answer(state.press([Key(.function(3))])) }
        state.answer(state.update(.tick))
        try Golden.expect(state, "preview-\(width)x\(height)")
    }

    @Test func aZoomedTimelineHasThePreviewBelow() throws {
        var state = Sample.pictured()
        state.focus(on: .timeline)
        state.answer(state.press([Key(.function(3)), Key(.function(2))]))
        try Golden.expect(state, "preview-zoomed-120x40")
    }

    @Test(arguments: [false, true]) func colours(_ isLight: Bool) throws {
        var state = Sample.pictured(Self.edited, isLight: isLight)
        state.focus(on: .timeline)
        state.press([Key(.down), Key(.right)])
        let inside = state.layout.timelineInside
        let part = Rect(x: state.layout.lanesX, y: inside.y + 1, width: 60, height: state.timeline.laneRows)
        try Golden.expectColours(state, in: part, "picture-colours-\(isLight ? "light" : "dark")")
    }

    @Test(arguments: [ColorDepth.mono, .ansi16]) func soundsWithFewColours(_ depth: ColorDepth) throws {
        let state = Sample.pictured(Self.edited, width: 80, height: 24, depth: depth)
        try Golden.expect(state, "sounds-\(depth == .mono ? "mono" : "ansi16")-80x24")
    }

    // MARK: What a column shows

    private func time(_ change: (inout Segment) -> Void) -> BlockTime {
        var segment = Sample.clip("a", 2000, 4000, id: "a")
        segment.media?.sourceLength = 20_000
        change(&segment)
        return BlockTime(segment: segment, scale: 100, origin: 1000)
    }

    @Test func columnsFollowSpeedDirectionAndStart() {
        let plain = time { $0.media?.sourceStart = 500 }
        #expect([0, 10, 11, 49, 60].map(plain.sourceTime) == [500, 500, 600, 4400, 4499])
        let fast = time { $0.media?.speed = 200 }
        #expect(fast.sourceTime(at: 20) == 2000)
        #expect(fast.sourceRange(at: 20) == 2000..<2199)
        let back = time { $0.media?.isReversed = true }
        #expect(back.sourceTime(at: 10) == 3999)
        #expect(back.sourceRange(at: 10) == 3900..<4000)
        let still = time {
            $0.media?.isFrozen = true
            $0.media?.sourceStart = 700
        }
        #expect([10, 30, 49].map(still.sourceTime) == [700, 700, 700])
        #expect(still.sourceRange(at: 20) == nil)
    }

    @Test func volumeAndFadesScaleTheSound() {
        let time = time {
            $0.volume = 50
            $0.fadeIn = 1000
            $0.fadeOut = 2000
        }
        #expect([10, 15, 25, 40, 49].map(time.gain) == [25, 275, 500, 237, 12])
    }

    @Test func signsTellWhatPicturesDoNot() {
        var segment = Sample.clip("a", 0, 4000, id: "a")
        #expect(SegmentSigns.of(segment) == "")
        segment.transition = Transition(.wipeUp)
        segment.fadeIn = 100
        segment.fadeOut = 100
        segment.media?.speed = 50
        segment.media?.isReversed = true
        #expect(SegmentSigns.of(segment) == "×◢◣◂›")
        segment.media?.isFrozen = true
        #expect(SegmentSigns.of(segment) == "×◢◣‖")
        for sign in SegmentSigns.of(segment) { #expect(String(sign).columns == 1) }
    }

    // MARK: Promises

    /// Blocks of every width, at every place, with pictures of every shape.
    @Test func picturesNeverLeaveTheirBlock() throws {
        let sizes = [(1, 1), (3, 40), (64, 2), (16, 9)]
        let pictures =
            sizes.map { BlockPicture.strip(Sample.cells(width: $0.0, height: $0.1, rows: 3)) } + [
                .waveform(Sample.wave()), .waveform(Waveform(step: 7, peaks: [])),
            ]
        let theme = Theme(isLight: false, depth: .direct)
        let size = Size(width: 40, height: 4)
        for height in 1...4 {
            for lower in stride(from: -9, through: 39, by: 3) {
                for count in [1, 2, 3, 4, 7, 24, 60] {
                    for picture in pictures {
                        let columns = lower..<(lower + count)
                        let segment = Sample.clip("城市 city", 1000 + lower * 100, count * 100, id: "a")
                        let block = SegmentBlock(
                            segment: segment,
                            name: segment.spokenName,
                            kind: .video,
                            tint: .video,
                            columns: columns,
                            isSelected: false,
                            isGlowing: false,
                            time: BlockTime(segment: segment, scale: 100, origin: 1000),
                            picture: picture
                        )
                        var buffer = CellBuffer(size: size)
                        buffer.fill(buffer.bounds, with: "x")
                        buffer.draw(in: Rect(x: 0, y: 0, width: size.width, height: height)) {
                            block.draw(on: &$0, theme: theme)
                        }
                        let wrong = (0..<size.area).filter { cell in
                            let (x, y) = (cell % size.width, cell / size.width)
                            let isInside = y < height && columns.contains(x)
                            return (buffer[x, y].grapheme == "x") == isInside
                        }
                        #expect(wrong.isEmpty, "\(columns) in \(height) rows")
                    }
                }
            }
        }
    }

    /// On both sides of every size at which something changes its place.
    @Test(arguments: TestAmount.of([59, 60, 79, 80, 99, 100, 120, 159, 160, 180, 240], otherwise: 4))
    func everySizeCanBeDrawnWithPictures(_ width: Int) {
        for height in [15, 16, 23, 24, 40, 50, 80] {
            for draft in [Sample.mission, Sample.manyTracks] {
                var state = Sample.offered(draft, width: width, height: height)
                state.answer(state.update(.tick))
                Self.expectOrder(state)
                state.answer(state.press([Key(.function(3))]))
                for pane in DeckState.Pane.allCases {
                    state.focus(on: pane)
                    Self.expectOrder(state)
                }
                state.focus(on: .timeline)
                state.answer(state.press([Key(.function(2))]))
                Self.expectOrder(state)
            }
        }
    }

    /// The panes lie beside each other, the lanes in their pane, and the picture in its frame.
    static func expectOrder(_ state: DeckState) {
        let layout = state.layout
        guard !layout.isTooSmall else { return }
        let frame = DeckView(state).frame()
        #expect(frame.buffer.size == state.size)
        var panes = DeckState.Pane.allCases.filter(layout.shows).map(layout.rect)
        if let preview = layout.preview { panes.append(preview) }
        for (place, pane) in panes.enumerated() {
            #expect(pane == pane.intersection(layout.screen) && pane.width >= 16 && pane.height >= 5)
            for other in panes.dropFirst(place + 1) { #expect(pane.intersection(other).isEmpty) }
        }
        #expect(panes.reduce(0) { $0 + $1.size.area } == state.size.width * (state.size.height - 2))
        if layout.shows(.timeline) { #expect(state.timeline.laneRows <= layout.timelineInside.height - 3) }
        guard let preview = layout.preview, let picture = state.preview.picture else { return }
        #expect(picture.width <= preview.width - 2 && picture.height <= preview.height - 1)
        #expect(picture.width > 0 && picture.height > 0)
    }

    @Test(arguments: Timeline.Canvas.Ratio.allCases) func thePictureHasTheFilmsShape(_ ratio: Timeline.Canvas.Ratio)
        throws
    {
        var draft = Sample.mission
        draft.canvas = Timeline.Canvas(ratio)
        let state = Sample.pictured(draft, width: 200, height: 60)
        let picture = try #require(state.preview.picture)
        let wanted = Double(draft.canvas.width) / Double(draft.canvas.height)
        let shape = Double(picture.width) / Double(picture.height * 2)
        #expect(abs(shape - wanted) / wanted < 0.08)
    }

    @Test func thePlayheadStandsOnPictures() {
        var state = Sample.pictured()
        state.timeline.movePlayhead(to: 5000)
        let buffer = DeckView(state).frame().buffer
        let column = state.layout.lanesX + state.timeline.column(of: 5000)
        let top = state.layout.timelineInside.y + 1
        let rows = state.timeline.lanes[1].rows.dropFirst()
        for row in rows {
            #expect(buffer[column, top + row].grapheme == "┃")
            #expect(buffer[column, top + row].style.background != .default)
        }
    }
}
