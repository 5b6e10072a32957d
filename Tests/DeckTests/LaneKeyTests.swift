import Pictures
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// How high tracks are, and words that are written where they stand.
@Suite struct LaneKeyTests {
    private func state(width: Int = 120, height: Int = 40) -> DeckState {
        var state = Sample.pictured(Sample.cut, width: width, height: height)
        state.focus(on: .timeline)
        return state
    }

    // MARK: Height

    private func heights(_ kinds: [TrackKind], body: Int, wanted: Int) -> [Int] {
        let theme = Theme(isLight: false, depth: .direct)
        return LaneHeights.heights(
            of: kinds,
            in: PaneBody(
                size: Size(width: 120, height: body),
                isAlone: false,
                hasPicture: true,
                filmRows: Layout.mostFilmRows(in: body, Layout.Wishes()),
                isMoved: false
            ),
            showsPictures: true,
            wanted: wanted,
            theme: theme
        )
    }

    @Test func tracksAreAsHighAsIsWantedWhereThereIsRoom() {
        let kinds: [TrackKind] = [.text, .video, .audio]
        #expect(heights(kinds, body: 60, wanted: 1) == [1, 1, 1])
        #expect(heights(kinds, body: 60, wanted: 3) == [2, 3, 3])
        #expect(heights(kinds, body: 60, wanted: 99) == [2, 10, 10])
        #expect(heights(kinds, body: 38, wanted: 9) == [2, 7, 7])
        #expect(heights(kinds, body: 14, wanted: 6) == [1, 1, 1])
    }

    @Test func keysMakeThemHigherAndLower() {
        var state = state()
        let first = state.timeline.laneHeights
        state.press([.character("{")])
        let lower = state.timeline.laneHeights.max() ?? 0
        #expect(lower < first.max() ?? 0)
        state.press([.character("9"), .character("{")])
        #expect(state.timeline.laneHeights == [1, 1, 1])
        state.press([.character("{")])
        #expect(state.toast?.text == "Tracks have one row at least.")
        for _ in 0..<9 { state.press([.character("}")]) }
        #expect(state.timeline.laneHeights == [2, 7, 7])
        #expect(state.toast?.text == "There is no room for higher tracks.")
        state.type(":as high\n")
        #expect(state.timeline.laneHeights == first && state.desk.laneRows == nil)
    }

    @Test func aKeyForItChangesNoFilm() {
        var store = DeckStore(state())
        let highest = store.state.timeline.laneHeights.max() ?? 0
        // Its pictures are asked for in their new height.
        var after = store.state
        after.press([.character("{")])
        let (film, rows) = (store.state.timeline.film, after.look(at: .generated(prompt: "sea")).rows)
        let looks = ["sea", "city"].map { StripLook(source: .generated(prompt: $0), rows: rows, palette: .direct) }
        let kept = DeckEffect.disk(.keepLanes(KeptLaneRows(highest - 1, over: nil)))
        store.send(.input(.key(.character("{"))), asks: [kept] + looks.map { .loadCells($0, in: film) }) {
            $0.desk.laneRows = highest - 1
            $0.settle()
            _ = $0.desk.takeEffects()
        }
        #expect(store.state.timeline.shown == store.state.timeline.draft)
    }

    @Test func theyAreAsHighAtTheNextStart() {
        var (left, state) = (state(), state())
        guard case .disk(.keepLanes(let kept))? = left.press([.character("2"), .character("{")]).first else {
            Issue.record("nothing is kept")
            return
        }
        state.take(kept)
        #expect(state.timeline.laneHeights == left.timeline.laneHeights)
        #expect(left.type(":as high\n").first == .disk(.keepLanes(KeptLaneRows(nil, over: nil))))
    }

    @Test func whoHasSetThemOtherwiseSinceThenHasDecidedLater() {
        var state = state()
        (state.desk.laneRows, state.desk.laneRowsAsSet) = (3, 3)
        state.take(KeptLaneRows(1, over: nil))
        #expect(state.desk.laneRows == 3)
        state.take(KeptLaneRows(1, over: 3))
        #expect(state.desk.laneRows == 1)
    }

    // MARK: Titles

    @Test(arguments: [(80, 24), (120, 40)]) func aTitleIsWrittenWhereItStands(_ width: Int, _ height: Int) throws {
        var state = state(width: width, height: height)
        state.timeline.select(SegmentAddress(.text, 1, 1))
        state.press([.character("e")])
        state.type(", sea")
        let rows = state.screen.split(separator: "\n", omittingEmptySubsequences: false)
        let row = try #require(rows.firstIndex { $0.contains("❯ Hello, sea") })
        #expect(row == state.layout.timelineInside.y + 1)
        #expect(DeckView(state).frame().cursor?.y == row)
        try Golden.expect(state, "write-\(width)x\(height)")
        #expect(state.press([Key(.enter)]).sentences == ["change the text of T1·1 to \"Hello, sea\""])
        #expect(state.timeline.shown.tracks[2].segments[0].title?.text == "Hello, sea")
    }

    @Test func escLeavesTheWordsAsTheyWere() {
        var state = state()
        state.timeline.select(SegmentAddress(.text, 1, 1))
        state.press([.character("e")])
        state.type(" more")
        #expect(state.press([Key(.escape)]) == [] && state.overlay == nil)
        #expect(state.timeline.shown == state.timeline.draft)
    }

    @Test func whatIsOutOfSightIsWrittenInABox() {
        var state = state()
        state.timeline.select(SegmentAddress(.text, 1, 1))
        for _ in 0..<12 { state.press([.character("+")]) }
        state.timeline.movePlayhead(to: 19_000)
        state.press([.character("e")])
        guard case .prompt(let prompt) = state.overlay else {
            Issue.record("nothing is asked")
            return
        }
        #expect(prompt.place == nil)
    }
}
