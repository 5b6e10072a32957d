import Terminal
import Timeline

/// How the palette is drawn: what is typed above, and below it what that can mean.
struct PaletteView {
    let palette: Palette
    let entries: [Palette.Entry]
    /// On the screen, with its frame.
    let rect: Rect
    private let desk: Desk

    init(_ state: DeckState, _ palette: Palette) {
        self.palette = palette
        desk = state.desk
        entries = state.entries(for: palette)
        let count = entries.count
        rect =
            palette.menu.map { Self.place($0, of: count, on: state.desk.size) }
            ?? Self.place(count, on: state.desk.size)
    }

    private static func place(_ count: Int, on screen: Size) -> Rect {
        let height = min(max(6, min(count, 16) + 4), screen.height - 4)
        let width = min(76, screen.width - 4)
        return Rect(x: (screen.width - width) / 2, y: min(3, screen.height - height), width: width, height: height)
    }

    /// Beside what it is for: below it where there is room, and as far up as it needs, however few of it are found.
    private static func place(_ menu: PaneMenu, of count: Int, on screen: Size) -> Rect {
        let most = min(max(6, min(menu.commands.count, 18) + 4), screen.height - 2)
        let width = min(62, screen.width - 4)
        let height = min(max(6, count + 4), most)
        let at = menu.anchor ?? Point(x: (screen.width - width) / 2, y: 2)
        return Rect(
            x: max(min(at.x + 1, screen.width - width), 0),
            y: max(min(at.y + 1, screen.height - 1 - most), 0),
            width: width,
            height: height
        )
    }

    /// How many entries there is room for.
    private var rows: Int { max(1, rect.height - 4) }
    /// The first entry that is seen.
    private var first: Int { max(0, min(palette.chosen - rows + 1, entries.count - rows)) }

    /// The entry in a cell of the screen; nil where there is none.
    func place(at point: Point) -> Int? {
        let row = point.y - rect.y - 3
        let place = first + row
        guard (0..<rows).contains(row), point.x > rect.x, point.x < rect.maxX - 1 else { return nil }
        return entries.indices.contains(place) ? place : nil
    }

    /// Draws it, and gives the cell of the cursor.
    func draw(on surface: inout Surface) -> Point {
        let theme = desk.theme
        surface.fill(rect)
        let width = rect.width - 4
        let (lines, cursor) = palette.field.rows(width: max(width - 3, 1))
        surface.draw(in: rect) { surface in
            let title = PaneTitle(text: " \(title.truncated(to: rect.width - 12)) ", look: .focused)
            surface.drawWindow(Heading(titles: [title], note: "\(entries.count)"), theme: theme)
            surface.draw("❯ ", at: Point(x: 2, y: 1), style: theme.accent)
            if palette.menu != nil, palette.field.isEmpty {
                surface.draw(
                    Self.howToFind[desk.language].truncated(to: width - 3),
                    at: Point(x: 4, y: 1),
                    style: theme.dim
                )
            } else {
                surface.draw(lines.indices.contains(cursor.y) ? lines[cursor.y] : "", at: Point(x: 4, y: 1))
            }
            surface.drawHorizontalLine(from: Point(x: 1, y: 2), length: rect.width - 2, style: theme.border)
            if entries.isEmpty { surface.draw(Self.nothing[desk.language], at: Point(x: 2, y: 3), style: theme.dim) }
            for (row, entry) in entries.dropFirst(first).prefix(rows).enumerated() {
                draw(entry, y: row + 3, isChosen: first + row == palette.chosen, width: width, on: &surface)
            }
        }
        return Point(x: rect.x + 4 + cursor.x, y: rect.y + 1)
    }

    private func draw(_ entry: Palette.Entry, y: Int, isChosen: Bool, width: Int, on surface: inout Surface) {
        let theme = desk.theme
        if isChosen {
            surface.fill(Rect(x: 1, y: y, width: rect.width - 2, height: 1), style: theme.chosen)
            surface.draw("❯", at: Point(x: 1, y: y), style: theme.accent.background(theme.chosen.background))
        }
        // Where nothing is known of the background, what is chosen is turned over, and its words with it.
        let row = isChosen ? theme.chosen : Style()
        let isTurned = row.attributes.contains(.reverse)
        let title = entry.title.truncated(to: width - entry.key.columns - 1)
        let style = entry.trouble == nil ? (isChosen ? theme.strong : theme.text) : theme.dim
        surface.draw(title, at: Point(x: 3, y: y), style: isTurned ? row : style.background(row.background))
        surface.draw(
            entry.key,
            at: Point(x: rect.width - 2 - entry.key.columns, y: y),
            style: isTurned ? row : theme.key.background(row.background)
        )
        let left = width - title.columns - entry.key.columns - 4
        guard let trouble = entry.trouble, left > 8 else { return }
        surface.draw(
            trouble.truncated(to: left),
            at: Point(x: 5 + title.columns, y: y),
            style: isTurned ? row : theme.dim.background(row.background)
        )
    }

    private var title: String { palette.menu?.title ?? Self.title[desk.language] }

    private static let title = Phrase("Commands", zh: "命令")
    private static let howToFind = Phrase("↑↓ Enter, or type what to do", zh: "↑↓ Enter，或输入命令")
    private static let nothing = Phrase("No command of that name.", zh: "没有这样的命令。")
}
