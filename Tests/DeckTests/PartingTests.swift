import SeededNumbers
import Terminal
import TestSupport
import Testing
import Timeline
import Workspace

@testable import Deck

/// How the screen is parted among its panes: by a layout, by keys, and by the mouse.
@Suite struct PartingTests {
    /// The parting that was kept last.
    private func kept(_ effects: [DeckEffect]) -> KeptParting? {
        effects.lazy.compactMap { if case .disk(.keepParting(let parting)) = $0 { parting } else { nil } }.last
    }

    // MARK: Layouts

    @Test(arguments: [(80, 24), (100, 30), (120, 40), (200, 60), (300, 80)])
    func eachLayoutGivesItsOwnTheRoom(_ width: Int, _ height: Int) throws {
        var state = Sample.pictured(width: width, height: height)
        var sizes: [ScreenLayout: (picture: Int, chat: Int, film: Int)] = [:]
        for layout in ScreenLayout.allCases {
            #expect(state.shell.parting.layout == layout)
            let picture = try #require(state.preview.picture)
            let chat = state.layout.rect(of: .chat).size.area
            sizes[layout] = (picture.area, chat, state.layout.rect(of: .timeline).height)
            PictureScreenTests.expectOrder(state)
            let effects = state.press([Key(.function(4))])
            #expect(kept(effects)?.layout == layout.next.rawValue)
        }
        #expect(state.shell.parting.layout == .edit)
        let (edit, talk, watch) = (try #require(sizes[.edit]), try #require(sizes[.talk]), try #require(sizes[.watch]))
        #expect(talk.chat > edit.chat && talk.chat > watch.chat)
        #expect(watch.picture >= edit.picture && watch.picture > talk.picture)
        #expect(edit.film >= talk.film && talk.film == watch.film)
    }

    @Test(arguments: [ScreenLayout.talk, .watch], ScreenTests.sizes)
    func layouts(_ layout: ScreenLayout, _ size: (Int, Int)) throws {
        var state = Sample.pictured(width: size.0, height: size.1)
        state.shell.parting.layout = layout
        state.answer(state.update(.tick))
        try Golden.expect(state, "\(layout)-\(size.0)x\(size.1)")
    }

    @Test func whatStandsAtTheSideIsFoldedAway() {
        var state = Sample.pictured(width: 300, height: 80)
        #expect(state.layout.shows(.renders) && state.layout.shows(.chat))
        #expect(kept(state.press([Key(.function(8))]))?.isFolded == true)
        #expect(!state.layout.shows(.renders) && state.layout.shows(.chat))
        state.press([.alt("3")])
        #expect(state.layout.shows(.renders) && !state.layout.shows(.chat))
        state.press([Key(.function(8))])
        #expect(state.layout.shows(.renders) && state.layout.shows(.chat))
    }

    // MARK: Keys

    @Test(arguments: [(80, 24), (120, 40), (200, 60)]) func keysGiveAPaneMoreRoomAndLess(_ width: Int, _ height: Int) {
        for pane in [DeckState.Pane.timeline, .chat, .renders] {
            var state = Sample.pictured(width: width, height: height)
            state.focus(on: pane)
            state.settle()
            let before = state.layout.rect(of: pane).size.area
            let larger = state.press([.alt("+")])
            #expect(state.layout.rect(of: pane).size.area > before && kept(larger) != nil, "\(pane)")
            state.press([.alt("-")])
            #expect(state.layout.rect(of: pane).size.area == before, "\(pane)")
            // As far as it goes, and at once back.
            for _ in 0..<200 { state.press([.alt("-")]) }
            let least = state.layout.rect(of: pane).size.area
            #expect(least < before)
            state.press([.alt("=")])
            #expect(state.layout.rect(of: pane).size.area > least, "\(pane)")
        }
    }

    @Test func aPaneThatIsAloneSaysSo() {
        var state = Sample.pictured()
        state.press([Key(.function(2)), .alt("+")])
        #expect(state.toast?.tone == .bad)
    }

    @Test func allIsAsTheLayoutHasItAgain() {
        var state = Sample.pictured()
        let first = state.layout
        state.focus(on: .timeline)
        state.press([.alt("+"), .alt("+")])
        #expect(state.layout != first)
        state.type(":as the layout\n")
        #expect(state.layout.rect(of: .chat) == first.rect(of: .chat))
        #expect(state.shell.parting == Parting())
    }

    // MARK: The mouse

    @Test(arguments: [(80, 24), (120, 40), (200, 60)]) func eachLineIsDragged(_ width: Int, _ height: Int) throws {
        for splitter in Splitter.allCases {
            var state = Sample.pictured(width: width, height: height)
            guard let line = state.layout.splitters[splitter] else { continue }
            // In the middle of it no name stands.
            let start = Point(x: line.x + line.width / 2, y: line.y + line.height / 2)
            let step = splitter == .film ? Point(x: 0, y: -2) : Point(x: -3, y: 0)
            let end = start.offset(dx: step.x, dy: step.y)
            var effects = state.update(.input(.mouse(MouseEvent(.press, button: .left, at: start))))
            effects += state.update(.input(.mouse(MouseEvent(.drag, button: .left, at: end))))
            #expect(kept(effects) == nil)
            let moved = try #require(state.layout.splitters[splitter])
            #expect(Point(x: moved.x - line.x, y: moved.y - line.y) == step, "\(splitter)")
            #expect(kept(state.update(.input(.mouse(MouseEvent(.release, button: .left, at: end))))) != nil)
            // It is let go.
            let after = state.layout
            _ = state.update(.input(.mouse(MouseEvent(.drag, button: .left, at: start))))
            #expect(state.layout.splitters == after.splitters)
        }
    }

    @Test func theFilmHasMoreRowsForItsTracksWhereItsLineIsDraggedUp() throws {
        var state = Sample.pictured(Sample.mission, width: 120, height: 40)
        let (lanes, line) = (state.timeline.laneRows, try #require(state.layout.splitters[.film]))
        let start = Point(x: 60, y: line.y)
        _ = state.update(.input(.mouse(MouseEvent(.press, button: .left, at: start))))
        _ = state.update(.input(.mouse(MouseEvent(.drag, button: .left, at: Point(x: 60, y: 8)))))
        #expect(state.layout.splitters[.film]?.y == 8)
        #expect(state.timeline.laneRows > lanes)
        PictureScreenTests.expectOrder(state)
    }

    // MARK: Whatever comes

    @Test func nothingIsOutOfPlaceHoweverItIsMoved() {
        var numbers = Seeded(23)
        let sizes = [(60, 16), (80, 24), (100, 30), (120, 40), (160, 38), (200, 60), (300, 80)]
        for _ in 0..<TestAmount.times(400, otherwise: 40) {
            let (width, height) = sizes[numbers.number(0...(sizes.count - 1))]
            let draft = numbers.chance(50) ? Sample.mission : Sample.manyTracks
            var state = Sample.offered(draft, width: width, height: height)
            state.settle()
            for _ in 0..<6 {
                state.focus(on: DeckState.Pane.allCases[numbers.number(0...(DeckState.Pane.allCases.count - 1))])
                let lines = Splitter.allCases.compactMap { state.layout.splitters[$0] }
                if !lines.isEmpty {
                    let line = lines[numbers.number(0...(lines.count - 1))]
                    let end = Point(x: numbers.number(0...(width - 1)), y: numbers.number(0...(height - 1)))
                    for (kind, point) in [(MouseEvent.Kind.press, line.origin), (.drag, end), (.release, end)] {
                        _ = state.update(.input(.mouse(MouseEvent(kind, button: .left, at: point))))
                    }
                }
                let keys = [Key(.function(4)), Key(.function(8)), .alt("+"), .alt("-"), Key(.function(3))]
                state.press([keys[numbers.number(0...(keys.count - 1))]])
                PictureScreenTests.expectOrder(state)
            }
            #expect(Parting(state.shell.parting.kept) == state.shell.parting)
        }
    }

    // MARK: As it was left

    @Test func eachSizeOfScreenHasItsOwn() {
        var state = Sample.pictured()
        let first = state.layout.rect(of: .chat)
        state.press([.alt("+")])
        let moved = state.layout.rect(of: .chat)
        _ = state.update(.input(.resize(Size(width: 100, height: 40))))
        _ = state.update(.input(.resize(Size(width: 120, height: 40))))
        #expect(state.layout.rect(of: .chat) == moved && moved != first)
    }

    @Test func oneLooksWhereOneLooked() throws {
        var left = Sample.pictured()
        left.focus(on: .timeline)
        left.press([.character("+"), .character("+"), .character("w"), .character("l"), .control("q")])
        let leaving = left.update(.input(.key(.control("q"))))
        let look = left.timeline.look
        #expect(look.playhead > 0 && look.scale != nil)
        #expect(leaving.contains(.disk(.keepLook(look))) || left.overlay == .leaving)
        var state = Sample.pictured()
        state.load([], [], look: look)
        #expect(state.timeline.look == look)
        // A film that is shorter by now ends before.
        state.load([], [], look: KeptLook(playhead: 1 << 40, scale: 0, offset: -5, lane: 99))
        #expect(state.timeline.playhead == state.timeline.film.duration)
    }
}
