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
        let help = state.desk.spans("F1", FooterKeys.help)
        let room = surface.size.width - help.columns - 1
        var column = 1
        for hint in hints(in: room - column - 1) {
            surface.draw(hint, at: Point(x: column, y: 0))
            column += hint.columns + 2
        }
        surface.draw(help, at: Point(x: room, y: 0))
    }

    /// The hints that so many columns have room for, in their order; the vital ones before all others.
    private func hints(in room: Int) -> [[Span]] {
        let count =
            state.desk.count.map { [FooterKeys.Hint(keys: "\($0)", words: FooterKeys.times, isVital: true)] } ?? []
        let hints = count + FooterKeys(state).hints
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
        return kept.sorted().map { spans[$0] }
    }
}
