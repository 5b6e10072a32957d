import Testing

@testable import Terminal

/// Whether a terminal shows red, green and blue as they are.
@Suite struct TrueColorTests {
    @Test(arguments: [
        ("1$r0;48;2;1;2;3m", true),
        ("1$r0;48:2:1:2:3m", true),
        ("1$r0;48:2::1:2:3m", true),
        ("1$r48:2:1:2:3m", true),
        ("1$r0;48;5;16m", false),
        ("1$r0m", false),
        ("0$r", false),
        ("", false),
        ("1$r48;2;1;2m", false),
        ("1$r48;2;1;2;4m", false),
        ("1+r524742", false),
    ])
    func itIsReadFromTheAnswer(reply: String, isKept: Bool) {
        #expect(TrueColor.isKept(reply: reply) == isKept)
    }

    @Test func itIsToldOnce() {
        var decoder = InputDecoder()
        let answer = Array("\u{1B}P1$r0;48:2::1:2:3m\u{1B}\\".utf8)
        #expect(decoder.feed(answer) == [.trueColor])
        #expect(decoder.feed(answer + Array("x".utf8)) == [.key(.character("x"))])
        #expect(decoder.feed(Array("\u{1B}P0$r\u{1B}\\".utf8)).isEmpty)
    }

    @Test(arguments: [
        ("truecolor", false, true), ("24bit", false, true), ("TrueColor", false, true), ("truecolor", true, false),
        ("1", false, false), (nil, false, false),
    ])
    func itIsReadFromTheEnvironment(value: String?, isScreen: Bool, isTold: Bool) {
        #expect(TrueColor.isTold(colorTerm: value, isScreen: isScreen) == isTold)
    }
}
