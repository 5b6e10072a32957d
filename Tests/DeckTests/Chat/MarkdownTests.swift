import EditLanguage
import Terminal
import Testing
import Workspace

@testable import Deck

/// Light Markdown in answers: its signs go, what they say is kept, and rows wrap as plain text does.
@Suite struct MarkdownTests {
    private func look(_ text: String) -> [[Markdown.Run]] { Markdown(text).lines.map(\.runs) }

    private func runs(_ text: String) -> [String] {
        Markdown(text).lines.flatMap { $0.runs }.map { run in
            switch run.look {
            case .plain: run.text
            case .strong: "<b>\(run.text)"
            case .emphasis: "<i>\(run.text)"
            case .code: "<c>\(run.text)"
            case .heading: "<h>\(run.text)"
            case .sign: "<s>\(run.text)"
            case .link(let address): "<\(address)>\(run.text)"
            }
        }
    }

    @Test func signsWithinALine() {
        #expect(runs("a **bold** word") == ["a ", "<b>bold", " word"])
        #expect(runs("use `split at 5 s` now") == ["use ", "<c>split at 5 s", " now"])
        #expect(runs("``a`b``") == ["<c>a`b"])
        #expect(runs("*soft* and __hard__") == ["<i>soft", " and ", "<b>hard"])
        #expect(runs("看**这里**。") == ["看", "<b>这里", "。"])
    }

    @Test func whatIsNoSignStays() {
        for text in [
            "2 * 3 * 4", "a_b_c.mp4", "“**my title**” added", "** open", "`open", "[x](no address)", "\\ alone", "5*6",
            "#hashtag", "-5 dB", "1.5 s", "https://", "snake__case__name",
        ] { #expect(Markdown(text).text == text && Markdown(text).lines[0].isPlain, "\(text)") }
        #expect(Markdown("\\*not\\*").text == "*not*")
    }

    @Test func links() {
        #expect(runs("see [the docs](https://a.b/c) now") == ["see ", "<https://a.b/c>the docs", " now"])
        #expect(runs("see https://a.b/c?d=1, or") == ["see ", "<https://a.b/c?d=1>https://a.b/c?d=1", ", or"])
        #expect(runs("[bad](javascript:alert)") == ["[bad](javascript:alert)"])
    }

    @Test func listsHangBehindTheirSigns() {
        let text = "# Plan\n- first the sea, then the city\n  - below\n12. twelfth\n> quoted\n---"
        let rows = Markdown(text).rows(width: 16).map(\.text)
        #expect(
            rows == [
                "Plan", "• first the sea,", "  then the city", "  • below", "12. twelfth", "│ quoted", "────────",
            ]
        )
    }

    @Test func fencedCodeIsKeptAsItStands() {
        let text = "before\n```sh\nls **x**\n\n```\nafter"
        #expect(Markdown(text).rows(width: 40).map(\.text) == ["before", "  ls **x**", "  ", "after"])
        // What is still coming has no end yet.
        #expect(Markdown("```\na").rows(width: 40).map(\.text) == ["  a"])
    }

    /// Each row's pieces are all of the row, at every width, wide characters and all.
    @Test func piecesAreTheRow() {
        let text = "# 标题 **和** more\n- **城市延时摄影** 和 `代码` https://a.b/c 还有很多字\n1. a **b c** d\nplain 中文混排 words"
        for width in 4...40 {
            for row in Markdown(text).rows(width: width) {
                #expect(row.runs.map(\.text).joined() == row.text)
                #expect(row.text.columns <= width, "\(width): \(row.text)")
            }
        }
        let row = Markdown("see [城市](https://a.b) now").rows(width: 40)[0]
        #expect(row.address(atColumn: 3) == nil && row.address(atColumn: 4) == "https://a.b")
        #expect(row.address(atColumn: 7) == "https://a.b" && row.address(atColumn: 8) == nil)
    }

    /// Without any of its signs a text is wrapped as it always was.
    @Test func plainTextIsAsItWas() {
        let text = "Which one do you mean: V1·1 晚饭.mp4, V1·2 market.mp4?\n\n  indented  words"
        for width in 5...60 { #expect(Markdown(text).rows(width: width).map(\.text) == text.wrapped(to: width)) }
    }

    @Test func looksAreDrawn() {
        let answer = "**Done.** Say `split at 5 s`:\n- one\n- two"
        let state = Sample.state(chat: [ChatEntry(.you, "help"), ChatEntry(.agent, answer)])
        #expect(state.screen.contains("agent Done. Say split at 5 s:") && state.screen.contains("      • one"))
        let buffer = DeckView(state).frame().buffer
        let cells = (0..<40).flatMap { y in (0..<120).map { buffer[$0, y] } }
        #expect(cells.contains { $0.grapheme == "D" && $0.style.attributes.contains(.bold) })
        #expect(cells.contains { $0.grapheme == "5" && $0.style.background == state.theme.chosen.background })
    }

    /// A choice that stands in a list of Markdown is found where it is shown.
    @Test func readingsAreFoundBehindSigns() {
        let question = "**Which** one?\n- a long line that is listed and wraps around\n1 mute V1·1 · 2 mute V1·2"
        let chat = [ChatEntry(.you, "mute it"), ChatEntry(.agent, question)]
        let state = Sample.state(width: 60, height: 30, chat: chat)
        let inside = state.layout.panes[DeckState.Pane.chat.place].inside
        var said: Set<String> = []
        for y in 0..<30 {
            for x in 0..<60 {
                if let text = state.chat.reading(at: Point(x: x - inside.x, y: y - inside.y)) { said.insert(text) }
            }
        }
        #expect(said == ["mute V1·1", "mute V1·2"])
    }
}
