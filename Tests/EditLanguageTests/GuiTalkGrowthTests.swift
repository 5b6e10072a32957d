import EditLanguage
import SeededNumbers
import Testing

@Suite("Talk of a window that streams in") struct GuiTalkGrowthTests {
    static let rows =
        GuiTalkEnglishTests.exports + GuiTalkEnglishTests.looks + GuiTalkEnglishTests.drags + GuiTalkEnglishTests.mixed
        + GuiTalkEnglishTests.pages + GuiTalkChineseTests.exports + GuiTalkChineseTests.looks
        + GuiTalkChineseTests.drags + GuiTalkChineseTests.mixed

    private static func prefixes(of text: String) -> [String] {
        text.unicodeScalars.indices.map { String(text.unicodeScalars[..<$0]) } + [text]
    }

    @Test("the actions of a beginning are the first actions of the whole", arguments: rows)
    func actions(_ row: GuiRow) {
        for prefix in Self.prefixes(of: row.said) {
            let actions = GuiTalk(prefix, isGrowing: true).actions
            #expect(row.actions.starts(with: actions), "\(prefix)")
        }
    }

    @Test("what is shown takes words back once an instruction at most", arguments: rows)
    func steadiness(_ row: GuiRow) {
        var shown = ""
        var returns = 0
        for prefix in Self.prefixes(of: row.said) {
            let next = GuiTalk(prefix, isGrowing: true).text
            if !next.hasPrefix(shown.trimmed), next.trimmed.count < shown.trimmed.count { returns += 1 }
            shown = next
        }
        #expect(shown == row.shown)
        let marks = row.said.withASCIIMarks.filter(".!?,;:。、—()\n".contains)
        #expect(returns <= marks.count + 1)
    }

    @Test("a text taken out whole asks for something", arguments: rows)
    func neverSilent(_ row: GuiRow) {
        for prefix in Self.prefixes(of: row.said) where !prefix.trimmed.isEmpty {
            let talk = GuiTalk(prefix)
            #expect(!talk.text.isEmpty || !talk.actions.isEmpty, "\(prefix)")
        }
    }

    @Test("ASCII marks read like full-width ones", arguments: rows)
    func marks(_ row: GuiRow) {
        let talk = GuiTalk(row.said.withASCIIMarks)
        #expect(talk.text == row.shown.withASCIIMarks)
        #expect(talk.actions == row.actions)
    }

    @Test("what is left is left alone", arguments: rows)
    func again(_ row: GuiRow) {
        let talk = GuiTalk(row.shown)
        #expect(talk.text == row.shown)
        #expect(row.actions.filter(talk.actions.contains) == talk.actions)
    }

    @Test("an unfinished sentence asks for nothing yet") func unfinished() {
        #expect(GuiTalk("Title added. Drag the clip to the st", isGrowing: true).actions == [])
        #expect(GuiTalk("Title added. Drag the clip to the st", isGrowing: true).text == "Title added.")
        #expect(GuiTalk("Title added. Drag the cl", isGrowing: true).text == "Title added. Drag the cl")
        #expect(
            GuiTalk("Drag the clip to the start. ", isGrowing: true).actions == [.edit("move the clip to the start")]
        )
        #expect(GuiTalk("“Click Export. ", isGrowing: true).actions == [])
    }

    @Test("any text at all is read", arguments: [1, 2, 3] as [UInt64]) func anything(_ seed: UInt64) {
        var random = Seeded(seed)
        let pieces =
            Self.rows.flatMap { $0.said.split(separator: " ").map(String.init) }
            + [
                "\"", "'", "“", "(", ")", "**", "\n", "\u{301}", "\u{0}", "1.", "- ", ": ", "—", "```", "\r\n", "👉",
                "打开", "把", "拖",
            ]
        for _ in 0..<400 {
            let count = random.number(0...14)
            let text = (0..<count).map { _ in pieces[random.number(0...pieces.count - 1)] }
                .joined(separator: random.chance(70) ? " " : "")
            let talk = GuiTalk(text)
            #expect(Set(talk.actions).count == talk.actions.count)
            // What is left has no instruction any more, or had it as an offer.
            if talk.text == text { continue }
            #expect(talk.text.unicodeScalars.count <= text.unicodeScalars.count + 4)
            #expect(!talk.actions.isEmpty)
        }
    }

    @Test("what is free may be done without asking") func free() {
        let actions: [GuiTalk.Action] = [.state, .summary, .credits, .export, .upload, .edit("undo")]
        #expect(actions.filter { $0.isFree } == [.state, .summary, .credits])
    }
}

extension String {
    /// With ASCII for the full-width forms of the same marks.
    fileprivate var withASCIIMarks: String {
        var view = UnicodeScalarView()
        for scalar in unicodeScalars {
            let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
            view.append(isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
        }
        return String(view)
    }

    fileprivate var trimmed: String {
        String(String(drop(while: \.isWhitespace).reversed()).drop(while: \.isWhitespace).reversed())
    }
}
