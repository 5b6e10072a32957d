import SeededNumbers
import Testing
import Timeline

@testable import Rendering

@Suite struct TitleTests {
    @Test(
        "nothing in a title is an order",
        arguments: [
            ("plain", "plain"),
            ("{\\fs300}big", "\\{\\\u{2060}fs300\\}big"),
            ("a\\Nb\\h", "a\\\u{2060}Nb\\\u{2060}h"),
            ("\\{", "\\\u{2060}\\{"),
            ("comma, and: colon", "comma, and: colon"),
        ]
    )
    func escaping(_ pair: (text: String, script: String)) {
        #expect(TitleText.escaped(pair.text) == pair.script)
    }

    @Test func lineEndsAndControls() {
        #expect(TitleText.lines(of: "a\r\nb\rc\u{2028}d\n\ne\tf\u{0}\u{1B}[m") == ["a", "b", "c", "d", "", "e f[m"])
        #expect(TitleText.lines(of: String(repeating: "x", count: 5000)).map(\.count) == [2000])
    }

    @Test("words stay whole, Chinese breaks anywhere but before a closing mark")
    func breaking() {
        #expect(LineBreaker.lines(of: "one two three", room: 4).lines == ["one two", "three"])
        #expect(LineBreaker.lines(of: "城市之梦\u{FF0C}开始。", room: 3).lines == ["城市之", "梦\u{FF0C}开", "始。"])
        #expect(LineBreaker.lines(of: "mix 中文 in", room: 3).lines == ["mix 中", "文 in"])
        let long = LineBreaker.lines(of: "Donaudampfschiff", room: 3)
        #expect(long.splitsWord)
        #expect(long.lines.joined() == "Donaudampfschiff")
    }

    @Test("lines are of like lengths")
    func balance() {
        let text = "夜幕降临,整座城市的霓虹灯光亮起"
        #expect(LineBreaker.lines(of: text, room: 9).lines.map(\.count) == [12, 4])
        #expect(LineBreaker.balancedLines(of: text, room: 9).lines.map(\.count) == [8, 8])
        #expect(LineBreaker.balancedLines(of: "one two three", room: 4).lines == ["one two", "three"])
    }

    @Test("letters shrink until all is on the picture")
    func shrinking() {
        let short = TitleLayout("Urban Dreams", size: 96, smallest: 24, width: 1690, height: 930)
        #expect(short == TitleLayout("Urban Dreams", size: 96, smallest: 24, width: 1690, height: 930))
        #expect(short.lines == ["Urban Dreams"])
        #expect(short.size == 96)
        let text = String(repeating: "many words here ", count: 30)
        let long = TitleLayout(text, size: 96, smallest: 24, width: 1690, height: 930)
        #expect(long.size < 96)
        #expect(long.lines.count * long.size <= 930)
        #expect(long.lines.joined(separator: " ") == text.trimmingSuffix(while: { $0 == " " }))
        let endless = TitleLayout(String(repeating: "字", count: 2000), size: 96, smallest: 24, width: 400, height: 300)
        #expect(endless.lines.count * endless.size <= 300)
        #expect(endless.lines.last?.last == "…")
    }

    @Test("random titles fit their box and lose nothing where there is room", arguments: 0..<50)
    func fitting(seed: Int) {
        var random = Seeded(UInt64(seed) + 77)
        let alphabet = Array("abcW mM中文,。😀{}\\ é\n")
        let text = String(
            (0..<Int.random(in: 1...120, using: &random)).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
            }
        )
        let layout = TitleLayout(text, size: 96, smallest: 12, width: 900, height: 900)
        #expect(layout.lines.count * layout.size <= 900)
        for line in layout.lines where line.last != "…" {
            #expect(line.reduce(0) { $0 + LineBreaker.width(of: $1) } * Double(layout.size) <= 901)
        }
        #expect(layout.lines.joined().filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
    }

    @Test("later tracks lie over earlier ones, and times are the frames' own")
    func events() {
        let draft = Draft(tracks: [
            Make.text(Make.title(Title("low"), 1000, 2000)), Make.text(Make.title(Title("high"), 1000, 300)),
        ])
        let events = TitleScript(draft: draft, canvas: .standard).text.split(separator: "\n")
            .filter { $0.hasPrefix("Dialogue") }
        #expect(
            events == [
                "Dialogue: 0,0:00:00.98,0:00:02.98,Title1,,0,0,0,,{\\fad(200,200)}low",
                "Dialogue: 1,0:00:00.98,0:00:01.28,Title2,,0,0,0,,{\\fad(100,100)}high",
            ]
        )
    }

    @Test("a title without words has no part in the film")
    func none() {
        let draft = Draft(tracks: [Make.text(Make.title(Title(""), 0, 2000))])
        #expect(TitleScript(draft: draft, canvas: .standard).isEmpty)
    }
}

extension String {
    fileprivate func trimmingSuffix(while condition: (Character) -> Bool) -> String {
        var text = self
        while let last = text.last, condition(last) { text.removeLast() }
        return text
    }
}
