import Terminal

extension DeckView {
    /// The last line: a toast while it stands, else the keys that work here.
    func drawFooter(on surface: inout Surface) {
        if let toast = state.desk.toast {
            let (sign, style): (String, Style) =
                switch toast.tone {
                case .plain: ("› ", theme.accent)
                case .good: ("", theme.good)
                case .bad: ("! ", theme.bad.adding(.bold))
                }
            surface.draw([Span(" \(sign)", style), Span(toast.text, style)], at: .zero)
            return
        }
        for (hint, column) in placedHints {
            surface.draw(state.desk.spans(hint.keys, hint.words), at: Point(x: column, y: 0))
        }
    }

    /// The key of the hint in a column of the last line; nil where there is none.
    func hint(at column: Int) -> KeyStroke? {
        guard state.desk.toast == nil else { return nil }
        for (hint, start) in placedHints {
            let columns = state.desk.spans(hint.keys, hint.words).columns
            if (start..<start + columns).contains(column) { return hint.stroke(at: column - start) }
        }
        return nil
    }

    /// The hints that are seen, each with its column; the help to the right of all.
    private var placedHints: [(hint: FooterKeys.Hint, column: Int)] {
        let help = FooterKeys.Hint([.function(1)], FooterKeys.help)
        let room = layout.footer.width - state.desk.spans(help.keys, help.words).columns - 1
        var (placed, column): ([(hint: FooterKeys.Hint, column: Int)], Int) = ([], 1)
        for hint in hints(in: room - column - 1) {
            placed.append((hint, column))
            column += state.desk.spans(hint.keys, hint.words).columns + 2
        }
        return placed + [(help, room)]
    }

    /// The hints that so many columns have room for, in their order; the vital ones before all others.
    private func hints(in room: Int) -> [FooterKeys.Hint] {
        let hints = (state.desk.count.map { [FooterKeys.Hint(count: $0)] } ?? []) + FooterKeys(state).hints
        let spans = hints.map { state.desk.spans($0.keys, $0.words) }
        var (kept, used) = (Set<Int>(), 0)
        func keep(_ wanted: [Int]) {
            for place in wanted {
                let needed = spans[place].columns + (kept.isEmpty ? 0 : 2)
                guard used + needed <= room else { return }
                kept.insert(place)
                used += needed
            }
        }
        keep(hints.indices.filter { hints[$0].isVital })
        keep(hints.indices.filter { !hints[$0].isVital })
        return kept.sorted().map { hints[$0] }
    }
}
