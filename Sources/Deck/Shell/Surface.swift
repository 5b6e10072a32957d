import Terminal

/// What views draw on. (A film has a canvas too: the picture it is made for.)
typealias Surface = Terminal.Canvas

/// A piece of a line in one style.
struct Span: Hashable, Sendable {
    let text: String
    let style: Style

    init(_ text: String, _ style: Style = .plain) {
        self.text = text
        self.style = style
    }
}

/// The title of a pane, in its frame.
struct PaneTitle: Hashable, Sendable {
    let text: String
    let look: Look

    enum Look: Hashable, Sendable { case focused, shown, hidden }
}

extension [Span] {
    var columns: Int { reduce(0) { $0 + $1.text.columns } }
}

extension Terminal.Canvas {
    /// Draws pieces one behind the other; cut at the edge with an ellipsis.
    mutating func draw(_ spans: [Span], at point: Point, maxWidth: Int? = nil) {
        var left = maxWidth ?? size.width - point.x
        var column = point.x
        for span in spans where left > 0 {
            let text = span.text.columns > left ? span.text.truncated(to: left) : span.text
            let used = draw(text, at: Point(x: column, y: point.y), style: span.style)
            column += used
            left -= used
        }
    }

    /// Draws pieces that end at the right edge.
    mutating func drawTrailing(_ spans: [Span], y: Int, margin: Int = 0) {
        draw(spans, at: Point(x: max(0, size.width - margin - spans.columns), y: y))
    }

    /// Draws what parts a pane from others: a line on its left unless it stands at the edge, and its titles above, with what is
    /// told of it to the right.
    mutating func draw(_ frame: Layout.PaneFrame, _ heading: Heading, theme: Theme) {
        if frame.rect.x > 0 {
            fill(Rect(x: 0, y: 0, width: 1, height: size.height), with: "│", style: theme.border)
        }
        guard frame.hasHeading else { return }
        // What stands at the edge stands below others, or over the whole width.
        if frame.rect.x == 0 {
            let line = heading.isFocused ? theme.focusedBorder : theme.border
            fill(Rect(x: 0, y: 0, width: size.width, height: 1), with: "─", style: line)
        }
        draw(heading, margin: frame.margin, theme: theme)
    }

    /// Draws the frame of what lies over the panes.
    mutating func drawWindow(_ heading: Heading, theme: Theme) {
        let line = theme.focusedBorder
        drawBox(bounds, style: line)
        for (corner, point) in [
            ("╭", Point.zero), ("╮", Point(x: size.width - 1, y: 0)), ("╰", Point(x: 0, y: size.height - 1)),
            ("╯", Point(x: size.width - 1, y: size.height - 1)),
        ] { draw(corner, at: point, style: line) }
        draw(heading, margin: 2, theme: theme)
    }

    private mutating func draw(_ heading: Heading, margin: Int, theme: Theme) {
        var column = margin
        for title in heading.titles {
            let style =
                switch title.look {
                case .focused: theme.focus
                case .shown: theme.strong
                case .hidden: theme.dim
                }
            let room = size.width - column - margin
            column += draw(title.text, at: Point(x: column, y: 0), style: style, maxWidth: room) + 1
        }
        let room = size.width - column - margin - 2
        guard !heading.note.isEmpty, room > 8 else { return }
        drawTrailing([Span(" \(heading.note.truncated(to: room)) ", theme.dim)], y: 0, margin: margin)
    }
}

/// What stands above a pane: its titles to the left, what is told of it to the right.
struct Heading: Hashable, Sendable {
    var titles: [PaneTitle]
    var note = ""
    var isFocused = true
}
