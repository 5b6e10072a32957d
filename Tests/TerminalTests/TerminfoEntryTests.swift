import Foundation
import Testing

@testable import Terminal

/// Compiled entries: those of this machine, and ones small enough to read.
@Suite struct TerminfoEntryTests {
    /// Two names, one flag, two numbers, then strings by number, all of them ESC M.
    private func entry(wide: Bool, strings: Int) -> [UInt8] {
        let head = [wide ? 0o1036 : 0o432, 2, 1, 2, strings, 4].flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let number: [UInt8] = wide ? [7, 1, 0, 0] : [7, 1]
        // Names and flags come to three bytes, so one pads them.
        return head + [0x61, 0, 1, 0] + number + number + [UInt8](repeating: 0, count: strings * 2)
            + [0x1B, 0x4D, 0, 0]
    }

    private static let known = ["xterm-256color", "xterm", "tmux-256color", "screen", "linux", "xterm-direct", "vt100"]

    @Test(arguments: [true, false])
    func anEntryIsReadWhateverItsNumbersAre(wide: Bool) throws {
        let entry = try #require(TerminfoEntry(bytes: entry(wide: wide, strings: 140)))
        #expect(entry.names == [0x61, 0])
        #expect(entry.flags == [1])
        #expect(entry.numbers == [263, 263])
        #expect(entry.strings == Array(repeating: [0x1B, 0x4D], count: 140))
    }

    @Test func whatIsWrittenIsReadAsTheSame() throws {
        for name in Self.known {
            guard var entry = TerminfoEntry.find(name) else { continue }
            #expect(TerminfoEntry(bytes: entry.bytes) == entry, "\(name)")
            entry.removeScrolling()
            _ = entry.takeRGB()
            #expect(TerminfoEntry(bytes: entry.bytes) == entry, "\(name)")
        }
        let entry = try #require(TerminfoEntry.find("xterm-256color"))
        #expect(entry.colors == 256)
        #expect(!entry.named.strings.isEmpty)
    }

    @Test func onlyTheWaysToScrollAreTakenOut() throws {
        let whole = try #require(TerminfoEntry(bytes: entry(wide: true, strings: 140)))
        var patched = whole
        patched.removeScrolling()
        let gone = patched.strings.indices.filter { patched.strings[$0] == nil }
        #expect(gone == [3, 22, 53, 106, 109, 110, 113, 129, 130])
        var short = try #require(TerminfoEntry(bytes: entry(wide: false, strings: 5)))
        short.removeScrolling()
        #expect(short.strings.count == 5)
    }

    @Test func redGreenAndBlueAreAddedOnce() throws {
        var entry = try #require(TerminfoEntry.find("xterm-256color"))
        #expect(!entry.takesRGB)
        let isTaken = entry.takeRGB()
        #expect(isTaken)
        #expect(entry.takesRGB)
        #expect(entry.colors == 1 << 24)
        let isTakenAgain = entry.takeRGB()
        #expect(!isTakenAgain)
        var colourless = try #require(TerminfoEntry(bytes: self.entry(wide: true, strings: 140)))
        let isTakenWithout = colourless.takeRGB()
        #expect(!isTakenWithout)
    }

    @Test func whatIsNoEntryIsRefused() throws {
        #expect(TerminfoEntry(bytes: []) == nil)
        #expect(TerminfoEntry(bytes: [UInt8](repeating: 0, count: 100)) == nil)
        let entry = try #require(TerminfoEntry.find("xterm-256color")).bytes
        for length in 0..<entry.count { _ = TerminfoEntry(bytes: Array(entry.prefix(length))) }
        for place in entry.indices {
            var spoiled = entry
            spoiled[place] ^= 0xFF
            _ = TerminfoEntry(bytes: spoiled)
        }
    }
}
