import Testing

@testable import Terminal

struct TerminalFormTests {
    /// As wcwidth(3) of a common C library has it.
    private func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x301, 0x200D, 0xFE0F, 0x20E3: 0
        case 0x4E00...0x9FFF, 0x1F3FB...0x1F3FF, 0x1F400...0x1F64F: 2
        case 0x1FAF0...0x1FAFF: -1
        default: 1
        }
    }

    private func form(_ text: String) -> String {
        var buffer = CellBuffer(size: Size(width: 2, height: 1))
        buffer.draw(text, at: .zero)
        let parts = TerminalForm.parts(of: buffer[0, 0], scalarWidth: width)
        #expect(parts.reduce(0) { $0 + $1.columns } == buffer[0, 0].width)
        return parts.map { String(String.UnicodeScalarView($0.text.compactMap { Unicode.Scalar($0) })) }
            .joined(separator: "|")
    }

    @Test(arguments: [
        ("a", "a"), ("e\u{301}", "e\u{301}"), ("中", "中"), ("😀", "😀"), ("❤\u{FE0F}", "❤| "), ("👨‍👩‍👧", "👨"),
        ("👍🏽", "👍"), ("🇯🇵", "J|P"), ("1\u{FE0F}\u{20E3}", "1| "), ("का", "क|ा"), ("\u{1FAF6}", "\u{FFFD}| "),
    ])
    func whatTerminalsDisagreeOnIsSaidMoreSimply(text: String, parts: String) {
        #expect(form(text) == parts)
    }

    @Test(arguments: [("─", "-"), ("│", "|"), ("┌", "+"), ("a", "a"), ("é", "?"), ("█", "#")])
    func bordersHaveAnASCIIForm(text: String, ascii: String) {
        var buffer = CellBuffer(size: Size(width: 1, height: 1))
        buffer.draw(text, at: .zero)
        #expect(TerminalForm.ascii(buffer[0, 0]).map(\.text) == [ascii.unicodeScalars.map(\.value)])
    }
}
