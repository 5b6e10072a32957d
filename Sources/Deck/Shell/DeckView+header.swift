import Terminal
import Timeline

extension DeckView {
    func drawHeader(on surface: inout Surface) {
        let right = headerRight
        surface.drawTrailing(right, y: 0, margin: 1)
        let room = surface.size.width - right.columns - 14
        surface.draw(
            [Span(" reeldeck ", theme.accent), Span(" \(state.project.truncated(to: max(4, room)))", theme.strong)],
            at: .zero
        )
    }

    private var headerRight: [Span] {
        var spans = link
        if let credits = state.credits {
            spans += [Span("   \(credits)", theme.strong), Span(credits == 1 ? " credit" : " credits", theme.dim)]
        }
        spans += [
            Span("   \(TimeText.clock(state.timeline.playhead))", theme.playhead),
            Span(" / \(TimeText.clock(state.timeline.shown.duration))", theme.dim),
        ]
        return spans
    }

    private var link: [Span] {
        switch state.link {
        case .online: [Span("● ", theme.good), Span(state.service)]
        case .connecting: [Span("◌ ", theme.busy), Span("\(state.service) connecting", theme.dim)]
        case .offline: [Span("✗ ", theme.bad), Span("\(state.service) offline", theme.bad), Span(" F5", theme.key)]
        }
    }
}
