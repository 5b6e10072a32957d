import Terminal

extension DeckView {
    /// The last line: a toast while it stands, else the keys that work here.
    func drawFooter(on surface: inout Surface) {
        if let toast = state.toast {
            let (sign, style): (String, Style) =
                switch toast.tone {
                case .plain: ("› ", theme.accent)
                case .good: ("", theme.good)
                case .bad: ("! ", theme.bad.adding(.bold))
                }
            surface.draw([Span(" \(sign)", style), Span(toast.text, style)], at: .zero)
            return
        }
        let last = KeyMap.help
        let lastColumns = last.columns + 1
        var column = 1
        for hint in KeyMap.hints(for: state) {
            guard column + hint.columns + lastColumns < surface.size.width else { break }
            draw(hint, at: column, on: &surface)
            column += hint.columns + 2
        }
        draw(last, at: surface.size.width - lastColumns, on: &surface)
    }

    private func draw(_ hint: KeyHint, at column: Int, on surface: inout Surface) {
        surface.draw([Span(hint.keys, theme.key), Span(" \(hint.does)", theme.dim)], at: Point(x: column, y: 0))
    }
}
