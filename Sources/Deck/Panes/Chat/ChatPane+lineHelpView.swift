import Terminal

// What stands above the line while it is completed, or while what was said is looked through.
extension PaneView<ChatPane> {
    /// Lists the ways to go on right above the line, over what stands there.
    func drawLineHelp(on surface: inout Surface) {
        guard isFocused else { return }
        let bottom = pane.parts.line.y
        let room = max(0, min(Self.mostRows, bottom - 1))
        guard room > 0, let (rows, chosen) = listed else { return }
        // The last stands nearest to the line, as in a shell.
        let first = LineHelp.firstShown(of: rows.count, chosen: chosen, in: room)
        let shown = rows[first..<min(rows.count, first + room)]
        // A line parts it from what was said, where there is a row for it.
        let top = Rect(x: 0, y: bottom - 1 - shown.count, width: surface.size.width, height: 1)
        if top.y >= 0 { surface.fill(top, with: "╌", style: theme.border) }
        let notes = shown.map(\.text.columns).max() ?? 0
        for (number, row) in shown.enumerated() {
            let y = bottom - 1 - number
            let isChosen = first + number == chosen
            surface.fill(
                Rect(x: 0, y: y, width: surface.size.width, height: 1),
                style: isChosen ? theme.listed : .plain
            )
            if isChosen { surface.draw("›", at: Point(x: 0, y: y), style: theme.accent.over(theme.listed)) }
            draw(row, notesAt: notes + 3, y: y, isChosen: isChosen, on: &surface)
        }
    }

    private struct ListRow {
        let text: String
        let note: String
    }

    /// How many rows are listed at most.
    static var mostRows: Int { 8 }

    private func draw(_ row: ListRow, notesAt column: Int, y: Int, isChosen: Bool, on surface: inout Surface) {
        let room = max(0, surface.size.width - 3)
        let text = row.text.replacing("\n", with: " ⏎ ").truncated(to: room)
        surface.draw(text, at: Point(x: 2, y: y), style: isChosen ? theme.listed : theme.text)
        let left = room - column
        guard !row.note.isEmpty, left > 6 else { return }
        let style = isChosen ? theme.dim.over(theme.listed) : theme.dim
        surface.draw(row.note.truncated(to: left), at: Point(x: 2 + column, y: y), style: style)
    }

    private var listed: (rows: [ListRow], chosen: Int)? {
        if let search = pane.help.search {
            return (search.found.map { ListRow(text: $0, note: "") }, search.chosen)
        }
        guard let (choices, chosen) = pane.help.listed else { return nil }
        return (choices.map { ListRow(text: $0.label, note: $0.note) }, chosen)
    }

    /// Where the cursor stands while something is looked for.
    var searchCursor: Point? {
        guard let search = pane.help.search else { return nil }
        let column = 3 + words.searching.columns + search.wanted.columns
        return Point(x: min(column, pane.size.width - 1), y: pane.parts.line.y)
    }

    /// What stands in the line between the conversation and what is typed while something is looked for, or chosen.
    var lineNote: [Span]? {
        guard isFocused else { return nil }
        if let search = pane.help.search {
            let count = search.found.isEmpty ? "0" : "\(search.chosen + 1)/\(search.found.count)"
            return [
                Span(" \(words.searching) ", theme.accent), Span(search.wanted.visible, theme.strong),
                Span("   \(count) ", theme.dim),
            ]
        }
        guard let (choices, chosen) = pane.help.listed else { return nil }
        return [Span(" \(chosen + 1)/\(choices.count) ", theme.accent)]
    }
}

extension Style {
    /// The same on what lies behind another.
    func over(_ other: Style) -> Style {
        background(other.background)
    }
}

extension LineHelp {
    /// The first of so many rows that is shown, so that the chosen one is.
    static func firstShown(of count: Int, chosen: Int, in room: Int) -> Int {
        min(max(0, chosen - room + 1), max(0, count - room))
    }

    /// The one that stands so many rows above the line.
    static func place(_ rowsAbove: Int, of count: Int, chosen: Int, in room: Int) -> Int? {
        let place = firstShown(of: count, chosen: chosen, in: room) + rowsAbove
        return (0..<count).contains(place) && (0..<room).contains(rowsAbove) ? place : nil
    }
}

extension Completion.Choice {
    /// What stands in the list: of a path its last part.
    var label: String {
        guard kind == .path else { return text }
        let parts = text.split(separator: "/", omittingEmptySubsequences: true)
        return (parts.last.map(String.init) ?? text) + (text.hasSuffix("/") ? "/" : "")
    }
}
