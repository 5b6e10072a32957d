import Testing

@testable import Deck

/// When a frame is drawn.
@Suite struct FramePaceTests {
    private let start = ContinuousClock.now
    private var pace = FramePace()

    private mutating func ask(at milliseconds: Int, isAnswer: Bool = false) -> FramePace.Turn {
        pace.ask(at: start + .milliseconds(milliseconds), isAnswer: isAnswer)
    }

    @Test mutating func aKeyDoesNotWaitForWhatCameByItself() {
        #expect(ask(at: 0) == .now)
        #expect(ask(at: 1, isAnswer: true) == .now)
    }

    @Test mutating func aKeyDoesNotWaitForAFrameThatWasPutOff() {
        #expect(ask(at: 0) == .now)
        #expect(ask(at: 4) == .later(.milliseconds(12)))
        #expect(ask(at: 5, isAnswer: true) == .now)
        #expect(ask(at: 6) == .underway)
    }

    @Test mutating func manyAtOnceAreOneFrame() {
        #expect(ask(at: 0, isAnswer: true) == .now)
        #expect(ask(at: 2, isAnswer: true) == .later(.milliseconds(14)))
        for moment in 3..<16 { #expect(ask(at: moment, isAnswer: moment.isMultiple(of: 2)) == .underway) }
        pace.caughtUp(at: start + .milliseconds(16))
        #expect(ask(at: 17, isAnswer: true) == .later(.milliseconds(15)))
    }

    @Test mutating func aHeldKeyDrawsOnceInAFrameTime() {
        var frames = 0
        var due: Int?
        for moment in 0..<1600 {
            if due == moment {
                pace.caughtUp(at: start + .milliseconds(moment))
                (due, frames) = (nil, frames + 1)
            }
            switch ask(at: moment, isAnswer: true) {
            case .now: frames += 1
            case .later(let wait): due = moment + Int(wait / .milliseconds(1))
            case .underway: break
            }
        }
        #expect(frames == 100)
    }

    @Test mutating func whatComesSeldomIsDrawnAtOnce() {
        for moment in stride(from: 0, to: 160, by: 16) { #expect(ask(at: moment) == .now) }
    }
}
