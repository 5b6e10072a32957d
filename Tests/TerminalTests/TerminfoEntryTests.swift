import Testing

@testable import Terminal

/// Compiled entries, small enough to read: two names, one flag, two numbers, then strings by number.
@Suite struct TerminfoEntryTests {
    private func entry(wide: Bool, strings: Int) -> [UInt8] {
        let head = [wide ? 0o1036 : 0o432, 2, 1, 2, strings, 4].flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let numbers = [UInt8](repeating: 7, count: wide ? 8 : 4)
        // Names and flags come to three bytes, so one pads them.
        return head + [0x61, 0, 1, 0] + numbers + [UInt8](repeating: 1, count: strings * 2) + [0x1B, 0x4D, 0, 0]
    }

    @Test(arguments: [true, false])
    func onlyTheWaysToScrollAreTakenOut(wide: Bool) throws {
        let bytes = entry(wide: wide, strings: 140)
        var patched = try #require(TerminfoEntry(bytes: bytes))
        patched.removeScrolling()
        let hex = patched.environmentValue.dropFirst("hex:".count)
        let result = stride(from: 0, to: hex.count, by: 2).compactMap { offset in
            let start = hex.index(hex.startIndex, offsetBy: offset)
            return UInt8(hex[start..<hex.index(start, offsetBy: 2)], radix: 16)
        }
        #expect(result.count == bytes.count)
        let table = 16 + (wide ? 8 : 4)
        let changed = bytes.indices.filter { bytes[$0] != result[$0] }
        let expected = [3, 22, 53, 106, 109, 110, 113, 129, 130].flatMap { [table + $0 * 2, table + $0 * 2 + 1] }
        #expect(changed == expected)
        #expect(changed.allSatisfy { result[$0] == 0xFF })
    }

    @Test func anEntryWithFewStringsKeepsItsLength() throws {
        var short = try #require(TerminfoEntry(bytes: entry(wide: false, strings: 5)))
        short.removeScrolling()
        #expect(short.environmentValue.count == 4 + entry(wide: false, strings: 5).count * 2)
    }

    @Test func whatIsNoEntryIsRefused() {
        #expect(TerminfoEntry(bytes: []) == nil)
        #expect(TerminfoEntry(bytes: [UInt8](repeating: 0, count: 100)) == nil)
        #expect(TerminfoEntry(bytes: Array(entry(wide: true, strings: 140).prefix(60))) == nil)
    }
}
