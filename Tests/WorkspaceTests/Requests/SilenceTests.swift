import Testing
import Workspace

/// Nobody waits in the dark, and nobody is talked at.
@Suite struct SilenceTests {
    /// The seconds at which something is said, asked once a second.
    private func said(isTerminal: Bool, until end: Int, heard: Set<Int> = []) -> [Int] {
        var silence = Silence(at: .zero, isTerminal: isTerminal)
        return (1...end).filter { second in
            if heard.contains(second) { silence.heard(at: .seconds(second)) }
            return silence.due(at: .seconds(second)) != nil
        }
    }

    @Test func onATerminalFromTwoSecondsOn() {
        #expect(said(isTerminal: true, until: 5) == [2, 3, 4, 5])
        #expect(said(isTerminal: true, until: 6, heard: [3]) == [2, 5, 6])
    }

    @Test func elsewhereBeforeTenSecondsAreOver() {
        #expect(said(isTerminal: false, until: 35) == [6, 12, 18, 24, 30])
        #expect(said(isTerminal: false, until: 35, heard: [5]) == [11, 17, 23, 29, 35])
    }

    @Test func notWhileALineIsBegun() {
        var silence = Silence(at: .zero, isTerminal: true)
        silence.hold()
        #expect(silence.due(at: .seconds(100)) == nil)
        silence.heard(at: .seconds(100))
        #expect(silence.due(at: .seconds(102)) == 102_000)
    }

    @Test func theTimeIsThatSinceTheBeginning() {
        var silence = Silence(at: .seconds(100), isTerminal: false)
        silence.heard(at: .seconds(104))
        #expect(silence.due(at: .seconds(114)) == 14_000)
    }
}
