import Testing

@testable import Terminal

struct DisplayWidthTests {
    @Test(arguments: [
        ("a", 1), ("é", 1), ("e\u{301}", 1), ("中", 2), ("ア", 2), ("ｱ", 1), ("Ａ", 2), ("한", 2),
        ("\u{1112}\u{1161}\u{11AB}", 2),
        ("😀", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("👨‍👩‍👧‍👦", 2), ("👍🏽", 2), ("🇯🇵", 2), ("1\u{FE0F}\u{20E3}", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2),
        ("⌚", 2),
        ("α", 1), ("─", 1), ("█", 1), ("⣿", 1), ("▀", 1), ("…", 1), ("\u{301}", 1), ("\u{200B}", 0), ("\u{FEFF}", 0),
        ("\u{AD}", 0), ("\n", 1), ("\r\n", 1), ("\u{1B}", 1), ("का", 2), ("\u{E0041}", 1), ("\u{3000}", 2),
        ("\u{20000}", 2),
    ])
    func columnsOfOneCharacter(text: String, columns: Int) {
        #expect(text.count == 1)
        #expect(DisplayWidth.columns(of: Character(text)) == columns)
        #expect(DisplayWidth.columns(of: text) == columns)
    }

    @Test func columnsOfATextAreThoseOfItsCharacters() {
        #expect("".columns == 0)
        #expect("timeline".columns == 8)
        #expect("时间线 V1 😀".columns == 12)
    }

    @Test func wideRangesAscendAndDoNotTouch() {
        for (one, next) in zip(DisplayWidth.wideRanges, DisplayWidth.wideRanges.dropFirst()) {
            #expect(one.0 <= one.1)
            #expect(one.1 + 1 < next.0)
        }
    }

    @Test(arguments: [
        ("a\u{1B}[31mb", "a␛[31mb"), ("x\u{7F}y", "x␡y"), ("\u{9B}1m", "\u{FFFD}1m"), ("a\u{202E}b", "a\u{FFFD}b"),
        ("\u{2066}a\u{2069}", "\u{FFFD}a\u{FFFD}"), ("a\tb", "a b"), ("a\r\nb", "a␤b"), ("a\u{200B}b", "ab"),
        ("\u{301}", "◌\u{301}"), ("a\u{2028}b", "a␤b"), ("\u{3164}", "\u{FFFD}"), ("\u{FFFF}", "\u{FFFD}"),
        ("plain 中 é", "plain 中 é"),
    ])
    func hostileTextIsShown(text: String, shown: String) {
        #expect(text.visible == shown)
    }

    @Test func aPileOfMarksIsCut() {
        let pile = "a" + String(repeating: "\u{301}", count: 500)
        #expect(pile.visible.unicodeScalars.count == Glyph.longest)
        #expect(pile.columns == 1)
    }
}
