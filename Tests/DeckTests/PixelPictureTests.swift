import Pictures
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// Pictures of pixels, on a terminal that has said that it shows them.
@Suite struct PixelPictureTests {
    private let space = Key.character(" ")
    private static let cell = Size(width: 10, height: 20)

    private func state(_ draft: Draft = Sample.mission, depth: ColorDepth = .direct) -> DeckState {
        var state = Sample.offered(draft, depth: depth)
        state.focus(on: .timeline)
        return state
    }

    private func frame(_ effects: [DeckEffect]) -> FrameQuestion? {
        for case .pictures(.frame(let question)) in effects { return question }
        return nil
    }

    private func pixels(_ size: Size) -> FilmPicture? {
        Sample.pixels((0, 0, 255), (255, 255, 0), width: size.width, height: size.height).map(FilmPicture.pixels)
    }

    /// A state that shows a picture of pixels.
    private func shown(_ draft: Draft = Sample.mission) throws -> DeckState {
        var state = told(draft)
        let question = try #require(state.preview.frames.asked)
        guard case .pixels(let size) = question.look else { throw NoPixels() }
        _ = state.update(.pictures(.frame(pixels(size), question)))
        return state
    }

    /// A state whose terminal has said that it shows them after a picture of cells was shown.
    private func told(_ draft: Draft, depth: ColorDepth = .direct, isRemote: Bool = false) -> DeckState {
        var state = state(draft, depth: depth)
        state.desk.isRemote = isRemote
        _ = state.update(.tick)
        if let first = state.preview.frames.asked {
            _ = state.update(.pictures(.frame(Sample.frame(for: first), first)))
        }
        _ = state.update(.input(.pictures(cell: Self.cell)))
        return state
    }

    private struct NoPixels: Error {}

    private func pictures(_ state: DeckState) -> [TerminalPicture] { DeckView(state).frame().buffer.pictures }

    @Test func onceTheTerminalHasSaidSoTheyAreAskedForPixelByPixel() throws {
        let state = told(Sample.mission)
        let before = try #require(state.preview.frames.shown?.question)
        #expect(before.look == .cells(.direct))
        let after = try #require(state.preview.frames.asked)
        let cells = try #require(state.preview.picture)
        #expect(after.cells == cells && after.time == before.time)
        #expect(after.look == .pixels(Size(width: cells.width * 10, height: cells.height * 20)))
    }

    @Test func theCellsOfThePreviewHoldTheirPlaces() throws {
        let state = try shown()
        let frame = DeckView(state).frame()
        let cells = try #require(state.preview.picture)
        #expect(frame.buffer.pictures.map(\.cells) == [cells])
        #expect(places(frame) == cells.area)
    }

    @Test func aTitleIsThePicturesOwn() throws {
        let state = try shown(Sample.cut)
        var small = state
        _ = small.press([.alt("i")])
        let (fine, coarse) = (
            try #require(state.preview.frames.shown?.question), try #require(small.preview.frames.shown?.question)
        )
        #expect(coarse.look == .cells(.direct))
        for time in [0, 2000] {
            func draft(_ question: FrameQuestion) -> Draft {
                FrameQuestion(time: time, cells: question.cells, look: question.look, film: question.film).draft
            }
            #expect(draft(fine) == fine.film.draft)
        }
        #expect(fine.smallTitles.isEmpty && fine.played == fine.film.draft && coarse.played != coarse.film.draft)
    }

    @Test func theKeyTakesThemAwayAtOnceAndBringsThemBack() throws {
        var state = try shown()
        #expect(pictures(state).count == 1)
        let off = state.press([.alt("i")])
        // Those of cells were seen before, and are kept.
        #expect(pictures(state).isEmpty && frame(off) == nil)
        #expect(state.preview.frames.shown?.question.look == .cells(.direct))
        #expect(state.toast?.text.contains("screen.pictures = \"cells\"") == true)
        let on = state.press([.alt("i")])
        #expect(state.toast?.text.contains("screen.pictures = \"auto\"") == true)
        #expect(frame(on) == nil && pictures(state).count == 1)
    }

    @Test func whoDoesNotShowThemSaysSo() {
        var state = state()
        _ = state.press([.alt("i")])
        #expect(state.toast?.tone == .bad && !state.desk.colours.pixels.areShown)
    }

    @Test func aSettingThatIsSavedIsInForce() throws {
        var state = try shown()
        func read(_ pictures: ScreenPictures) {
            let settings = SettingsReading.InForce(
                keys: KeyChoice(),
                language: .english,
                doesOffersAtOnce: false,
                laneRows: nil,
                theme: .auto,
                pictures: pictures
            )
            _ = state.update(.settings(.read(settings, atNextStart: [])))
        }
        read(.cells)
        #expect(pictures(state).isEmpty)
        // What a key makes of it stays until it is set otherwise.
        _ = state.press([.alt("i")])
        read(.cells)
        #expect(pictures(state).count == 1)
        read(.auto)
        read(.cells)
        #expect(pictures(state).isEmpty)
    }

    @Test(arguments: [ColorDepth.ansi16, .ansi8, .mono]) func fewColoursNameNoPictures(_ depth: ColorDepth) {
        let state = told(Sample.mission, depth: depth)
        #expect(state.preview.frames.asked?.look.isPixels != true)
    }

    @Test func whatLiesOverItCoversIt() throws {
        var state = try shown()
        _ = state.press([Key(.function(1))])
        let cells = try #require(state.preview.picture)
        #expect(places(DeckView(state).frame()) < cells.area)
    }

    /// How many cells hold a part of the picture.
    private func places(_ frame: Frame) -> Int {
        (0..<frame.buffer.size.height).reduce(0) { sum, row in
            sum
                + frame.buffer.row(row).count { cell in
                    cell.style.foreground == .picture(0) && cell.grapheme.unicodeScalars.first == "\u{10EEEE}"
                }
        }
    }

    // MARK: Bounds

    @Test func whatIsSentIsBounded() {
        for width in [1, 7, 64, 120, 297] {
            for height in [1, 18, 60, 297] {
                for cell in [Size(width: 1, height: 1), Self.cell, Size(width: 40, height: 90)] {
                    let (choice, cells) = (PixelChoice(cell: cell), Size(width: width, height: height))
                    for (isMoving, isRemote, most) in [
                        (false, false, 1_000_000), (true, false, 50_000), (false, true, 60_000),
                    ] {
                        let size = choice.pixels(over: cells, isMoving: isMoving, isRemote: isRemote) ?? .zero
                        #expect(size.area > 0 && size.area <= most)
                        #expect(size.width <= width * cell.width && size.height <= height * cell.height)
                    }
                    // What moves goes far as cells.
                    #expect(choice.pixels(over: cells, isMoving: true, isRemote: true) == nil)
                }
            }
        }
        #expect(
            PixelChoice(cell: Self.cell).pixels(over: Size(width: 298, height: 9), isMoving: false, isRemote: false)
                == nil
        )
    }

    @Test func whatIsKeptOfThemIsBounded() throws {
        var state = try shown()
        for _ in 0..<40 {
            for effect in state.press([Key(.right)]) {
                guard case .pictures(.frame(let question)) = effect, case .pixels(let size) = question.look else {
                    continue
                }
                _ = state.update(.pictures(.frame(pixels(size), question)))
            }
            #expect(state.preview.frames.weight <= PreviewFrames.heaviest)
        }
        #expect(state.preview.frames.count > 1 && state.preview.frames.weight > PreviewFrames.heaviest / 2)
    }

    @Test func aSlowWayIsGivenUpUntilSomebodyTriesItAgain() throws {
        var state = try shown()
        for time in [500, 20, 500, 500] { state.desk.took(time) }
        #expect(state.desk.colours.pixels.areShown)
        state.desk.took(500)
        #expect(!state.desk.colours.pixels.areShown && state.toast?.text.contains("too slow") == true)
        _ = state.update(.tick)
        #expect(state.preview.frames.shown?.question.look == .cells(.direct) && pictures(state).isEmpty)
        _ = state.press([.alt("i")])
        #expect(state.desk.colours.pixels.areShown)
    }

    @Test func whatIsPlayedIsOfFewerPixelsAndBeginsAnewWhereTheyAreSwitchedOff() throws {
        var state = try shown(Sample.cut)
        let order = try #require(state.startPlaying([space]).orders.first)
        #expect(order.width * order.height <= 50_000 && order.width > 250)
        #expect(order.draft == state.timeline.film.draft)
        _ = state.update(played(0, order))
        #expect(pictures(state).map(\.width) == [order.width])
        let off = state.press([.alt("i")])
        #expect(off.orders.map(\.frames.lowerBound) == [0] && off.stopsPlaying && pictures(state).isEmpty)
        #expect(state.preview.playback?.look == .cells(.direct))
    }

    private func played(_ number: Int, _ order: PlayOrder) -> DeckAction {
        let picture = pixels(Size(width: order.width, height: order.height))
        return .pictures(.played(.frame(PlayFrame(number: number, picture: picture)), of: 1))
    }

    /// Frames are dropped and not the beat; and where too many are, cells are shown instead.
    @Test func aTerminalThatIsTooSlowGetsCells() throws {
        var state = try shown(Sample.cut)
        let order = try #require(state.startPlaying([space]).orders.first)
        state.desk.drawTime = 90
        var asked: [Int] = []
        for step in 1...60 where state.preview.playback?.look.isPixels == true {
            state.now += 100
            let effects = state.update(.tick)
            for case .pictures(.play(.ask(_, let frame))) in effects {
                asked.append(frame)
                _ = state.update(played(frame, order))
            }
            #expect(state.timeline.playhead == 100 * step)
            // A moment says nothing.
            if step == 30 { #expect(state.preview.playback?.look.isPixels == true) }
        }
        #expect(state.preview.playback?.look == .cells(.direct) && state.toast?.text.contains("too slow") == true)
        #expect(asked == asked.sorted() && state.preview.playback?.tally.shown == 0)
    }

    @Test func farAwayCellsMoveAndPixelsRest() throws {
        var state = told(Sample.cut, isRemote: true)
        guard case .pixels(let size) = state.preview.frames.asked?.look else { throw NoPixels() }
        #expect(size.area <= 60_000)
        _ = state.startPlaying([space])
        #expect(state.preview.playback?.look == .cells(.direct))
    }
}
