import Terminal
import Timeline

extension DeckView {
    func drawHeader(on surface: inout Surface) {
        let right = headerRight
        surface.drawTrailing(right, y: 0, margin: 1)
        surface.draw(
            [Span(" reeldeck ", theme.accent), Span(" \(state.desk.project)", theme.strong)],
            at: .zero,
            maxWidth: surface.size.width - right.columns - 3
        )
    }

    private var headerRight: [Span] {
        let isNarrow = layout.screen.width < 76
        let gap = isNarrow ? "  " : "   "
        let clock = isNarrow ? TimeText.shortClock : TimeText.clock
        var spans = link
        if !state.desk.gathers {
            // Nothing costs anything here; how large the film is, is worth more.
            let canvas = state.desk.stage.film.draft.canvas
            spans.append(Span("\(gap)\(canvas.width)×\(canvas.height)", theme.dim))
        } else if let credits = state.desk.credits {
            spans += [Span("\(gap)\(credits)", theme.strong), Span(" \(words.creditUnit(credits))", theme.dim)]
        }
        spans += [
            Span("\(gap)\(clock(state.desk.stage.playhead))", theme.playhead),
            Span(" / \(clock(state.desk.stage.film.duration))", theme.dim),
        ]
        return spans
    }

    private var link: [Span] {
        let text = words.link(state.desk.link, to: state.desk.service)
        return switch state.desk.link {
        case .online: [Span("● ", theme.good), Span(text)]
        case .connecting: [Span("◌ ", theme.busy), Span(text, theme.dim)]
        case .offline: [Span("✗ ", theme.bad), Span(text, theme.bad), Span(" F5", theme.key)]
        }
    }
}
