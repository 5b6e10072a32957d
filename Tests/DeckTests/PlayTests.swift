import Pictures
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// A film that is played: time, pictures and playhead, by keys, as values.
@Suite struct PlayTests {
    private let space = Key.character(" ")

    private func standing(_ draft: Draft = Sample.cut) -> DeckState {
        var state = Sample.pictured(draft)
        state.focus(on: .timeline)
        return state
    }

    private func key(_ letter: Character) -> [Key] { [.character(letter)] }

    @Test func spacePlaysAndThePlayheadMovesWithThePictures() throws {
        var state = standing()
        let order = try #require(state.startPlaying([space]).orders.first)
        #expect(order.rate == 1 && order.frames == 0..<600 && order.step == 1)
        #expect(state.preview.playback?.shown?.number == 0)
        _ = state.pass(1000)
        #expect(state.timeline.playhead == 1000)
        #expect(state.preview.playback?.shown?.number == 30)
        #expect(state.preview.playback?.tally.dropped == 0)
        #expect(state.preview.playback?.framesPerSecond == 30)
        #expect(state.screen.contains("▶ 0:01.000  30 fps"))
    }

    @Test func spaceStopsWhereItIsAndNothingWakesUp() {
        var state = standing()
        state.startPlaying([space])
        _ = state.pass(500)
        let effects = state.press([space])
        #expect(effects.stopsPlaying)
        #expect(state.timeline.playhead == 500 && state.preview.playback == nil)
        // The right picture is asked for; what was seen last stays until it is there.
        #expect(
            effects.contains { if case .pictures(.frame(let question)) = $0 { question.time == 500 } else { false } }
        )
        #expect(state.preview.frames.shown?.isExact == false)
        state.answer(effects)
        #expect(state.preview.frames.shown?.isExact == true)
        #expect(state.nextWake == nil)
    }

    @Test func timeBeginsWithTheFirstPictureAndTheSound() {
        var state = standing()
        let effects = state.press([space])
        state.now += 700
        #expect(state.nextWake == nil && state.show(effects) == nil)
        #expect(state.timeline.playhead == 0 && state.preview.playback?.isUnderWay == false)
        state.now += 300
        let begun = state.update(.pictures(.played(.sound(.heard), of: 1)))
        #expect(begun.contains(.pictures(.play(.start(1)))))
        _ = state.show(begun)
        _ = state.pass(100)
        #expect(state.timeline.playhead == 100)
    }

    @Test func picturesThatDoNotComeAreDroppedAndNotTheBeat() throws {
        var state = standing()
        state.startPlaying([space])
        // Nothing behind frame 10 is there for a second: time and playhead go on.
        _ = state.pass(1000, decoded: 10)
        #expect(state.timeline.playhead == 1000)
        #expect(state.preview.playback?.shown?.number == 10)
        // What comes then is late, and shown at once; next is asked for what has its turn, and not for what is over.
        let asked = state.update(Sample.played(11, of: 1))
        #expect(state.preview.playback?.shown?.number == 11)
        #expect(asked.contains(.pictures(.play(.ask(1, frame: 31)))))
        _ = state.show(asked)
        _ = state.pass(100)
        #expect(state.preview.playback?.tally.dropped == 19)
    }

    @Test func theSoundsClockCountsWhereItIsHeard() {
        var state = standing()
        state.startPlaying([space], sound: .heard)
        _ = state.pass(1000)
        // It is 200 ms behind: the playhead waits for it, and does not go back.
        _ = state.update(.pictures(.played(.heard(800), of: 1)))
        #expect(state.timeline.playhead == 1000)
        _ = state.pass(200)
        #expect(state.timeline.playhead == 1000)
        _ = state.pass(100)
        #expect(state.timeline.playhead == 1100)
    }

    @Test func lettersPlayFasterInEitherDirectionAndStop() {
        var state = standing()
        #expect(state.startPlaying(key("L")).orders.map(\.rate) == [1])
        #expect(state.startPlaying(key("L")).orders.map(\.rate) == [2])
        #expect(state.startPlaying(key("L")).orders.map(\.rate) == [4])
        #expect(state.startPlaying(key("L")).orders.map(\.rate) == [8])
        #expect(state.press(key("L")).orders.isEmpty)
        _ = state.pass(1000)
        #expect(state.timeline.playhead == 8000)
        #expect(state.screen.contains("▶ 8×"))
        #expect(state.startPlaying(key("J")).orders.map(\.rate) == [-1])
        _ = state.pass(1000)
        #expect(state.timeline.playhead == 7000)
        #expect(state.screen.contains("◀ 0:07.000"))
        #expect(state.press(key("K")).stopsPlaying)
        #expect(state.press(key("K")).isEmpty)
    }

    @Test func atItsEndTheFilmStopsAndSpaceBeginsAnew() {
        var state = standing()
        state.timeline.movePlayhead(to: 19_900)
        state.startPlaying([space])
        #expect(state.pass(200).stopsPlaying)
        #expect(state.timeline.playhead == 20_000 && state.preview.playback == nil)
        #expect(state.startPlaying([space]).orders.map(\.frames) == [0..<600])
        // Backwards it ends at the start.
        _ = state.pass(100)
        state.startPlaying(key("J"))
        #expect(state.pass(300).stopsPlaying)
        #expect(state.timeline.playhead == 0 && state.preview.playback == nil)
    }

    @Test func aMarkedRangeIsLooped() {
        var state = standing()
        #expect(state.press([.alt("l")]).isEmpty)
        #expect(state.toast?.text.hasPrefix("Mark a range first") == true)
        state.timeline.marks.markIn(1000)
        state.timeline.marks.markOut(2000)
        state.press([.alt("l")])
        // Outside of it, it begins at its start.
        state.timeline.movePlayhead(to: 5000)
        #expect(state.startPlaying([space]).orders.map(\.frames) == [30..<60])
        let effects = state.pass(1000)
        #expect(effects.orders.map(\.frames) == [30..<60] && state.preview.isPlaying)
        #expect(state.timeline.playhead == 1000)
        #expect(state.screen.contains("↻"))
    }

    @Test func anEditOrAJumpGoesOnFromThere() throws {
        var state = standing()
        state.startPlaying([space])
        _ = state.pass(1000)
        #expect(state.startPlaying([Key(.home)]).orders.map(\.frames) == [0..<600])
        #expect(state.update(.tick).orders.isEmpty)
        _ = state.pass(1000)
        var draft = Sample.cut
        draft.tracks[0].segments[0].look.brightness = 40
        let order = try #require(state.update(.workspace(.notice(.draft(draft.json)))).orders.first)
        #expect(order.frames.lowerBound == 30)
        #expect(order.draft.tracks[0].segments[0].look.brightness == 40)
    }

    @Test func escapeStopsItBeforeAnythingElse() {
        var state = standing()
        state.timeline.marks.markIn(1000)
        state.startPlaying([space])
        #expect(state.press([Key(.escape)]).stopsPlaying)
        #expect(!state.timeline.marks.isEmpty)
    }

    @Test func whoIsSuspendedIsNotHeard() {
        var state = standing()
        state.startPlaying([space])
        let effects = state.press([.control("z")])
        #expect(effects.stopsPlaying && effects.last == .terminal(.suspend) && !state.preview.isPlaying)
    }

    @Test func whereOneTypesSpaceIsWritten() {
        var state = standing()
        state.focus(on: .chat)
        #expect(state.type("a b").orders.isEmpty)
        #expect(state.chat.composer.text == "a b")
    }

    @Test func whatIsSmallInItIsWrittenOverIt() throws {
        var state = standing()
        let order = try #require(state.startPlaying([space]).orders.first)
        #expect(order.draft.tracks[2].segments[0].title?.text == "")
        _ = state.pass(2000)
        #expect(state.screen.split(separator: "\n").prefix(20).contains { $0.contains("Hello") })
    }

    @Test func silenceIsToldOnceWithItsReason() {
        var state = standing()
        state.startPlaying([space], sound: .remote)
        #expect(state.toast?.text.contains("far from its machine") == true)
        _ = state.pass(5000)
        state.startPlaying(key("L"), sound: .remote)
        #expect(state.toast == nil)
    }

    @Test func aRangeOrAnExportIsPlayedInAWindow() {
        var state = standing()
        state.startPlaying([space])
        let whole = state.press([.alt("p")])
        #expect(whole.contains(.files(.playRange(TimeRange(0, 20_000), of: state.timeline.film))) && whole.stopsPlaying)
        state.timeline.marks.markIn(1000)
        state.timeline.marks.markOut(2000)
        #expect(state.press([.alt("p")]) == [.files(.playRange(TimeRange(1000, 2000), of: state.timeline.film))])
        var renders = Sample.state(jobs: Sample.jobs())
        renders.focus(on: .renders)
        #expect(renders.press(key("P")).isEmpty)
        #expect(renders.toast?.text.hasPrefix("It is not done yet") == true)
        renders.press(Array(repeating: Key(.down), count: 3))
        #expect(renders.press(key("P")) == [.files(.play("/home/ada/Videos/urban-dreams.mp4"))])
    }

    @Test func aNarrowerWindowGoesOnInItsSize() {
        var state = standing()
        state.startPlaying([space])
        _ = state.pass(1000)
        let orders = state.update(.input(.resize(Size(width: 80, height: 24)))).orders
        #expect(orders.map(\.frames.lowerBound) == [30])
        // Without a place for pictures it stops.
        #expect(state.update(.input(.resize(Size(width: 70, height: 20)))).stopsPlaying)
    }
}

/// How many pictures a terminal is shown.
@Suite struct PlayPaceTests {
    private func pace(cost: Int, bytes: Int, for time: Int, budget: Int = 1_500_000) -> PlayPace {
        var pace = PlayPace(interval: 40, budget: budget)
        for now in stride(from: 0, to: time, by: 40) { pace.shown(cost: cost, bytes: bytes, at: now) }
        return pace
    }

    @Test func aQuickTerminalGetsAll() { #expect(pace(cost: 3, bytes: 44_000, for: 4000).divisor == 1) }

    @Test func aSlowOneGetsAsManyAsItTakesInHalfOfTheTime() {
        #expect(pace(cost: 30, bytes: 44_000, for: 4000).divisor == 2)
        #expect(pace(cost: 100, bytes: 44_000, for: 4000).divisor == 5)
    }

    @Test func bytesAreBounded() {
        // 25 pictures a second of 150 kB are 3.75 MB.
        #expect(pace(cost: 1, bytes: 150_000, for: 4000).divisor == 3)
        #expect(pace(cost: 1, bytes: 150_000, for: 4000, budget: 12_000_000).divisor == 1)
    }

    @Test func whatWasSlowOnceIsTriedAgain() {
        var pace = pace(cost: 60, bytes: 0, for: 2000)
        #expect(pace.divisor == 3)
        for now in stride(from: 2000, to: 12_000, by: 40) { pace.shown(cost: 2, bytes: 0, at: now) }
        #expect(pace.divisor == 1)
    }
}
