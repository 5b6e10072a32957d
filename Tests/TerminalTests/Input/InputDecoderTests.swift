import SeededNumbers
import Terminal
import Testing

struct InputDecoderTests {
    private static let keys: [(String, [InputEvent])] = [
        ("a", [.key(.character("a"))]),
        ("中é😀", [.key(.character("中")), .key(.character("é")), .key(.character("😀"))]),
        ("\r", [.key(Key(.enter))]),
        ("\t\u{7F}\u{8}", [.key(Key(.tab)), .key(Key(.backspace)), .key(Key(.backspace))]),
        ("\u{3}\u{1A}\n", [.key(.control("c")), .key(.control("z")), .key(.control("j"))]),
        ("\u{0}\u{1C}\u{1F}", [.key(.control(" ")), .key(.control("\\")), .key(.control("_"))]),
        ("\u{1B}[A\u{1B}OB", [.key(Key(.up)), .key(Key(.down))]),
        ("\u{1B}[1;2D", [.key(Key(.left, .shift))]),
        ("\u{1B}[1;6C", [.key(Key(.right, [.control, .shift]))]),
        ("\u{1B}[H\u{1B}OF\u{1B}[1~\u{1B}[8~", [.key(Key(.home)), .key(Key(.end)), .key(Key(.home)), .key(Key(.end))]),
        ("\u{1B}[2~\u{1B}[3~", [.key(Key(.insert)), .key(Key(.delete))]),
        ("\u{1B}[3;5~", [.key(Key(.delete, .control))]),
        ("\u{1B}[5~\u{1B}[6~", [.key(Key(.pageUp)), .key(Key(.pageDown))]),
        ("\u{1B}[Z", [.key(Key(.backTab))]),
        ("\u{1B}OP\u{1B}[15~\u{1B}[24~", [.key(Key(.function(1))), .key(Key(.function(5))), .key(Key(.function(12)))]),
        ("\u{1B}[1;5R\u{1B}[[C", [.key(Key(.function(3), .control)), .key(Key(.function(3)))]),
        ("\u{1B}[27;2;13~", [.key(Key(.enter, .shift))]),
        ("\u{1B}[13;2u", [.key(Key(.enter, .shift))]),
        ("\u{1B}[27u\u{1B}[9;2u", [.key(Key(.escape)), .key(Key(.backTab))]),
        ("\u{1B}[99;5u\u{1B}[97;2u", [.key(.control("c")), .key(.character("A"))]),
        ("\u{1B}[97;1:3u\u{1B}[1;1:3A\u{1B}[57441;2u", []),
        ("\u{1B}[57414u\u{1B}[57401u", [.key(Key(.enter)), .key(.character("2"))]),
        ("\u{1B}x\u{1B}中", [.key(Key(.character("x"), .alt)), .key(Key(.character("中"), .alt))]),
        ("\u{1B}\u{7F}\u{1B}\r", [.key(Key(.backspace, .alt)), .key(Key(.enter, .alt))]),
        ("\u{1B}\u{1B}[A", [.key(Key(.up, .alt))]),
        ("\u{1B}OM\u{1B}Oj", [.key(Key(.enter)), .key(.character("*"))]),
    ]

    private static let others: [(String, [InputEvent])] = [
        ("\u{1B}[I\u{1B}[O", [.focus(true), .focus(false)]),
        ("\u{1B}[<0;10;5M", [.mouse(MouseEvent(.press, button: .left, at: Point(x: 9, y: 4)))]),
        ("\u{1B}[<2;1;1m", [.mouse(MouseEvent(.release, button: .right, at: .zero))]),
        ("\u{1B}[<32;300;99M", [.mouse(MouseEvent(.drag, button: .left, at: Point(x: 299, y: 98)))]),
        ("\u{1B}[<35;2;2M", [.mouse(MouseEvent(.move, at: Point(x: 1, y: 1)))]),
        ("\u{1B}[<64;3;3M", [.mouse(MouseEvent(.wheelUp, at: Point(x: 2, y: 2)))]),
        ("\u{1B}[<81;3;3M", [.mouse(MouseEvent(.wheelDown, at: Point(x: 2, y: 2), modifiers: .control))]),
        ("\u{1B}[M !!", [.mouse(MouseEvent(.press, button: .left, at: .zero))]),
        ("\u{1B}[<0;0;5M\u{1B}[<;;M", []),
        (
            "\u{1B}[200~one\r\ntwo\rthree\n\u{1B}[31m\u{1B}[201~z",
            [
                .paste("one\ntwo\nthree\n\u{1B}[31m"), .key(.character("z")),
            ]
        ),
        ("\u{1B}[200~\u{1B}\u{1B}[20\u{1B}[201~", [.paste("\u{1B}\u{1B}[20")]),
        ("\u{1B}[200~\u{1B}[201~", [.paste("")]),
        ("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\", [.background(isLight: true)]),
        ("\u{1B}]11;rgb:1e/1e/2e\u{7}q", [.background(isLight: false), .key(.character("q"))]),
        ("\u{1B}[?997;2n\u{1B}[?997;1n", [.background(isLight: true), .background(isLight: false)]),
        // Answers nobody waits for leave no trace.
        ("\u{1B}[?62;22c\u{1B}[>1;10;0c\u{1B}[24;80R\u{1B}[?1u\u{1B}[0n\u{1B}[?2026;2$y", []),
        ("\u{1B}P>|XTerm(390)\u{1B}\\\u{1B}]52;c;YQ==\u{7}\u{1B}_Gi=1;OK\u{1B}\\", []),
        ("\u{1B}]11;nonsense\u{7}\u{1B}]11;rgb:-1/0/0\u{7}", []),
        // A sequence that is broken off gives way to the next.
        ("\u{1B}[1;\u{1B}[A\u{1B}[3\u{18}b", [.key(Key(.up)), .key(.character("b"))]),
        ("\u{1B}]0;title\u{1B}[B", [.key(Key(.down))]),
    ]

    @Test(arguments: keys + others)
    func bytesMeanTheSameWhereverTheyAreSplit(input: String, events: [InputEvent]) {
        let bytes = Array(input.utf8)
        for split in 0...bytes.count {
            var decoder = InputDecoder()
            let got = decoder.feed(bytes[..<split]) + decoder.feed(bytes[split...])
            #expect(got == events, "split at \(split)")
            #expect(decoder.pendingTimeout == nil)
        }
        var decoder = InputDecoder()
        #expect(bytes.flatMap { decoder.feed([$0]) } == events)
    }

    @Test(arguments: [
        ("\u{1B}", [Key(.escape)]),
        ("\u{1B}\u{1B}", [Key(.escape), Key(.escape)]),
        ("\u{1B}[", [Key(.character("["), .alt)]),
        ("\u{1B}O", [Key(.character("O"), .alt)]),
        ("\u{1B}]", [Key(.character("]"), .alt)]),
        ("\u{1B}P", [Key(.character("P"), .alt)]),
        ("\u{1B}[1;", []),
        ("\u{1B}]11;rgb", []),
    ])
    func silenceDecidesWhatIsPending(input: String, keys: [Key]) {
        var decoder = InputDecoder()
        #expect(decoder.feed(input.utf8) == [])
        #expect(decoder.pendingTimeout != nil)
        #expect(decoder.flush() == keys.map { .key($0) })
        #expect(decoder.pendingTimeout == nil)
        #expect(decoder.feed("a".utf8) == [.key(.character("a"))])
    }

    @Test func aLoneEscapeIsFeltAtOnce() {
        var decoder = InputDecoder()
        _ = decoder.feed([0x1B])
        #expect(decoder.pendingTimeout == 25)
    }

    @Test func aSlowPasteIsNeverBrokenUp() {
        var decoder = InputDecoder()
        #expect(decoder.feed("\u{1B}[200~rm -rf\r".utf8) == [])
        #expect(decoder.pendingTimeout == nil)
        #expect(decoder.flush() == [])
        #expect(decoder.feed("x\u{1B}[201~".utf8) == [.paste("rm -rf\nx")])
    }

    @Test(arguments: [[0xFF], [0xC3, 0x28], [0xE4, 0xB8, 0x41], [0x80], [0xED, 0xA0, 0x80]] as [[UInt8]])
    func brokenUTF8IsMarkedAndDoesNotSwallowTheNextKey(bytes: [UInt8]) {
        var decoder = InputDecoder()
        let events = decoder.feed(bytes + Array("z".utf8))
        #expect(events.contains(.key(.character("\u{FFFD}"))))
        #expect(events.last == .key(.character("z")))
    }

    @Test(arguments: 0..<40)
    func noiseNeverStopsTheKeys(seed: UInt64) {
        var random = Seeded(seed)
        var decoder = InputDecoder()
        let alphabet: [UInt8] = [
            0x1B, 0x5B, 0x4F, 0x3B, 0x31, 0x3C, 0x4D, 0x5D, 0x07, 0x7E, 0x9B, 0xE4, 0x20, 0x41, 0x75,
        ]
        for _ in 0..<2_000 {
            let index = Int.random(in: 0..<alphabet.count, using: &random)
            _ = decoder.feed([alphabet[index]])
        }
        _ = decoder.flush()
        _ = decoder.feed("\u{1B}[201~".utf8)
        #expect(decoder.feed("q".utf8) == [.key(.character("q"))])
    }

    @Test func anEndlessAnswerIsSwallowed() {
        var decoder = InputDecoder()
        let endless = "\u{1B}]52;c;" + String(repeating: "A", count: 100_000)
        #expect(decoder.feed(endless.utf8) == [])
        #expect(decoder.feed("\u{7}k".utf8) == [.key(.character("k"))])
    }
}
