import Terminal
import Timeline

/// Every command by its words: what is typed is looked for in them, and the one chosen is done.
struct Palette: Hashable, Sendable {
    var field = Composer()
    /// The one that is chosen, from the top.
    var chosen = 0
    /// Of what they are the commands, where it is not all of them.
    var menu: PaneMenu?

    /// A command that what was typed can mean.
    struct Entry: Hashable, Sendable {
        let row: Keymap.Row
        let title: String
        /// Its first key, where it has one.
        let key: String
        /// Why it cannot be done now; nil where it can.
        let trouble: String?
    }

    /// What is typed, found in order in a text: the higher the better; nil where it is not there.
    ///
    /// Letters at the start of a word and letters that follow each other count most, as people type beginnings.
    static func likeness(of typed: String, to text: String) -> Int? {
        let wanted = Array(typed.lowercased().filter { !$0.isWhitespace })
        guard !wanted.isEmpty else { return 0 }
        let letters = Array(text.lowercased())
        var best: Int?
        // The first letter decides where the rest is looked for.
        for start in letters.indices where letters[start] == wanted[0] {
            var (score, place, last) = (0, start, start - 1)
            for (number, letter) in wanted.enumerated() {
                guard let found = letters[place...].firstIndex(of: letter) else {
                    score = -1
                    break
                }
                let isAtWord = found == 0 || !letters[found - 1].isLetter
                score += found == last + 1 && number > 0 ? 8 : isAtWord ? 6 : 1
                (last, place) = (found, found + 1)
            }
            guard score >= 0 else { continue }
            // Of two alike the shorter one, and the one where it stands earlier.
            let whole = score * 100 - letters.count / 4 - start * 3
            best = max(best ?? whole, whole)
        }
        return best
    }
}

extension DeckState {
    /// The commands that what was typed can mean, the likeliest first; with nothing typed those used last, then all.
    func entries(for palette: Palette) -> [Palette.Entry] {
        let rows = rows(for: palette).filter { !$0.facts.title[.english].isEmpty && isLive($0) }
        let typed = palette.field.text
        let found: [(row: Keymap.Row, score: Int, place: Int)] = rows.enumerated().compactMap { place, row in
            let title = row.facts.title
            let texts = [title[desk.language], title[.english], row.facts.id]
            let scores = texts.compactMap { Palette.likeness(of: typed, to: $0) }
            guard let score = scores.max() else { return nil }
            // Of a few commands each has its place.
            guard palette.menu == nil else { return (row, score, place) }
            // What is at hand before what is elsewhere, and what was used lately before all.
            let near = row.owner == .pane(shell.focus) ? 40 : 0
            let recent = shell.recent.firstIndex(of: row.facts.id).map { 80 - $0 * 5 } ?? 0
            return (row, score + near + max(recent, 0), place)
        }
        let entries = found.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map { entry in
            Palette.Entry(
                row: entry.row,
                title: entry.row.facts.title[desk.language],
                key: entry.row.keys.first?.sign ?? "",
                trouble: whyNot(entry.row).map { desk.words.sentence(for: $0) }
            )
        }
        // What can be done with a thing stands before what cannot.
        return palette.menu == nil
            ? entries : entries.filter { $0.trouble == nil } + entries.filter { $0.trouble != nil }
    }

    /// All commands, or those of a menu in its order.
    private func rows(for palette: Palette) -> [Keymap.Row] {
        guard let menu = palette.menu else { return keymap.rows }
        let places = Dictionary(uniqueKeysWithValues: menu.commands.enumerated().map { ($1, $0) })
        return keymap.rows.compactMap { row in places[row.facts.id].map { (row, $0) } }.sorted { $0.1 < $1.1 }.map(\.0)
    }

    /// Why a command cannot be done now; nil where it can.
    func whyNot(_ row: Keymap.Row) -> Remark? {
        switch row.owner {
        case .shell: shell.whyNot(row.place, desk)
        case .pane(let pane): panes[pane].whyNot(row.place, desk)
        }
    }

    mutating func pressPalette(_ key: Key, _ palette: Palette) {
        var palette = palette
        let count = entries(for: palette).count
        switch (key.code, key.modifiers) {
        case (.escape, _), (.character("c"), .control), (.character("p"), .control): shell.overlay = nil
        case (.enter, []): choose(palette.chosen, of: palette)
        case (.down, _), (.character("n"), .control), (.tab, _): move(palette, by: 1, of: count)
        case (.up, _), (.backTab, _): move(palette, by: -1, of: count)
        case (.pageDown, _): move(palette, by: Palette.page, of: count)
        case (.pageUp, _): move(palette, by: -Palette.page, of: count)
        default:
            if palette.field.press(key) { palette.chosen = 0 }
            shell.overlay = .palette(palette)
        }
    }

    private mutating func move(_ palette: Palette, by step: Int, of count: Int) {
        var palette = palette
        palette.chosen = min(max(palette.chosen + step, 0), max(count - 1, 0))
        shell.overlay = .palette(palette)
    }

    /// Does a command of those that are shown.
    mutating func choose(_ place: Int, of palette: Palette) {
        let entries = entries(for: palette)
        shell.overlay = nil
        guard entries.indices.contains(place) else { return }
        let row = entries[place].row
        if case .pane(let pane) = row.owner, PaneSet.all[pane].place != .picture, row.facts.scope == .own {
            shell.focus(on: pane)
        }
        perform(row)
        shell.remember(row.facts.id)
        move()
    }

    mutating func pointPalette(_ mouse: MouseEvent, _ palette: Palette) {
        let view = PaletteView(self, palette)
        switch mouse.kind {
        case .wheelUp: move(palette, by: -1, of: view.entries.count)
        case .wheelDown: move(palette, by: 1, of: view.entries.count)
        case .press where mouse.button == .left:
            if let place = view.place(at: mouse.position) {
                choose(place, of: palette)
            } else if !view.rect.contains(mouse.position) {
                shell.overlay = nil
            }
        default: break
        }
    }
}

extension Palette {
    /// How far a page goes.
    static let page = 8
}
