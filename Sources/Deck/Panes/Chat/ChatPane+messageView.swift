import Terminal

// How messages look beyond their letters.
extension PaneView<ChatPane> {
    /// The row that says how much is folded away, or that it can be.
    func drawFold(_ fold: TranscriptFold, y: Int, on surface: inout Surface) {
        guard y >= 0, y < surface.size.height else { return }
        let text = fold.hidden > 0 ? "▸ \(words.moreRows(fold.hidden))" : "▴ \(words.foldsAway)"
        surface.draw(text, at: Point(x: Transcript.whoWidth, y: y), style: theme.accent)
    }
}

extension Theme {
    /// A run of an answer, where plain text has a style.
    func style(of look: Markdown.Look, plain: Style) -> Style {
        switch look {
        case .plain: plain
        case .strong: plain.adding(.bold)
        case .emphasis: plain.adding(.italic)
        case .heading: plain.adding([.bold, .underline])
        case .sign: dim
        case .link: you.adding(.underline)
        case .code: hasPalette && isLight != nil ? plain.background(chosen.background) : plain
        }
    }

    /// A cell of a message that is picked: quiet, since the bar beside it says so where no background can be known.
    func picked(_ style: Style) -> Style {
        hasPalette && isLight != nil ? style.background(chosen.background) : style
    }

    /// What is chosen of a list above the line; all of a row in reverse would be the loudest thing on the screen.
    var listed: Style { hasPalette && isLight != nil ? chosen : strong }
}
