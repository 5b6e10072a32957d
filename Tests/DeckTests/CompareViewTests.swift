import Terminal
import TestSupport
import Testing
import Timeline
import Workspace

@testable import Deck

/// How two versions look beside each other, and what the mouse does there.
@Suite struct CompareViewTests {
    @Test func theMouseGoesToADifference() throws {
        var state = try CompareTests.compared(CompareTests.state())
        let comparing = try #require(state.timeline.comparing)
        let (row, lines) = try #require(comparing.seen.first { !$0.row.isBefore })
        let marked = comparing.lane(of: row)
        let segment = try #require(marked.lane[1])
        let inside = state.layout.timelineInside
        let column = state.timeline.column(of: segment.start) + 1
        let point = Point(x: state.layout.lanesX + column, y: inside.y + 1 + lines.lowerBound)
        _ = state.update(.input(.mouse(MouseEvent(.press, button: .left, at: point))))
        #expect(state.timeline.comparing?.current == marked.difference(at: 1) && state.timeline.hand.isEmpty)
        _ = state.update(.input(.mouse(MouseEvent(.drag, button: .left, at: Point(x: point.x + 9, y: point.y)))))
        #expect(state.timeline.grab == nil && state.timeline.playhead > segment.start)
    }

    @Test func rowsThatDoNotFitAreScrolled() throws {
        var state = CompareTests.state(width: 80, height: 24)
        var old = Sample.manyTracks
        for track in old.tracks.indices { old.tracks[track].segments[0].start += 300 }
        _ = state.update(.workspace(.notice(.draft(Sample.manyTracks.json))))
        state.press([.alt("7")])
        let question = try #require(CompareTests.question(state.press([Key(.down), .character("d")])))
        _ = CompareTests.answer(question, &state, old: old)
        #expect(state.screen.contains("more rows"))
        let rows = try #require(state.timeline.comparing).rows.count
        for _ in 0..<rows { state.press([Key(.down)]) }
        let comparing = try #require(state.timeline.comparing)
        #expect(comparing.firstRow == rows - comparing.capacity)
    }

    /// With 20,000 segments, each of which moved otherwise, a key costs what is seen.
    @Test func longFilmsAreGoneThroughAtOnce() throws {
        func film(_ step: Int) -> DraftSnapshot {
            let segments = (0..<20_000).map { number in
                Sample.clip("c\(number)", number * 2000 + number % 7 * step, 1000, id: "c\(number)")
            }
            return DraftSnapshot(Draft(tracks: [Track(kind: .video, segments: segments)]))
        }
        var state = CompareTests.state()
        let question = try #require(CompareTests.question(state.press([Key(.down), .character("d")])))
        let films = FilmComparison(from: film(0), to: film(100))
        _ = state.update(.compared(question, .compared(films)))
        #expect(films.differences.count > 15_000 && state.timeline.comparing?.films == films)
        state.press([.character("+"), .character("+")])
        let keys: [Key] = [.character("n"), .character("N"), Key(.right), Key(.down), .character("w"), .character("n")]
        let time = ThreadTime.used {
            for key in keys {
                _ = state.update(.input(.key(key)))
                _ = DeckView(state).frame()
            }
        }
        #expect(time < .milliseconds(20 * keys.count), "\(time)")
    }

    @Test(arguments: [(80, 24), (120, 40)], Language.allCases)
    func golden(_ size: (Int, Int), _ language: Language) throws {
        var state = try CompareTests.compared(CompareTests.state(width: size.0, height: size.1, language: language))
        let name = language == .english ? "compare" : "zh-compare"
        try Golden.expect(state, "\(name)-\(size.0)x\(size.1)")
        state.press([.character("n"), .character("n")])
        try Golden.expect(state, "\(name)-step-\(size.0)x\(size.1)")
    }

    @Test func goldenWithoutColours() throws {
        var state = try CompareTests.compared(CompareTests.state(width: 80, height: 24, depth: .mono))
        state.press([.character("N")])
        try Golden.expect(state, "compare-mono-80x24")
    }
}
