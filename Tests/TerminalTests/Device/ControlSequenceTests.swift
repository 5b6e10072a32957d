import Testing

@testable import Terminal

struct ControlSequenceTests {
    private func text(_ bytes: [UInt8]?) -> String? { bytes.map { String(decoding: $0, as: UTF8.self) } }

    @Test(arguments: [("", ""), ("a", "YQ=="), ("ab", "YWI="), ("abc", "YWJj"), ("时间", "5pe26Ze0")])
    func theClipboardIsSetInBase64(copied: String, encoded: String) {
        #expect(text(Clipboard.osc52(copied)) == "\u{1B}]52;c;\(encoded)\u{1B}\\")
    }

    @Test func whatTerminalsCutIsNotSent() {
        let longest = String(repeating: "x", count: Clipboard.longest)
        #expect((Clipboard.osc52(longest)?.count ?? 0) <= 100_001)
        #expect(Clipboard.osc52(longest + "x") == nil)
    }

    @Test func titlesCannotEndTheirSequence() {
        let title = text(ControlSequence.title("a\u{7}b\u{1B}\\c\n"))
        #expect(title == "\u{1B}]2;a␇b␛\\c␤\u{1B}\\")
    }

    @Test func progressStaysBetweenNothingAndAll() {
        let told = [-3, 45, 4000, nil].map { text(ControlSequence.progress($0)) }
        #expect(told == ["1;0", "1;45", "1;100", "0;0"].map { "\u{1B}]9;4;\($0)\u{1B}\\" })
    }

    @Test func pausesOfHardwareTerminalsAreDropped() {
        #expect(ControlSequence.withoutPadding("\u{1B}[H$<50/>x$<2>") == Array("\u{1B}[Hx".utf8))
        #expect(ControlSequence.withoutPadding("cost $5") == Array("cost $5".utf8))
    }

    @Test func everythingSwitchedOnIsSwitchedOff() {
        let on = text(ControlSequence.enterModes(mouse: true)) ?? ""
        let off = text(ControlSequence.leaveModes(mouse: true)) ?? ""
        let modes = on.split(separator: "\u{1B}").filter { $0.hasSuffix("h") }
        #expect(modes.count == 5)
        for mode in modes { #expect(off.contains(mode.dropLast() + "l")) }
    }
}
