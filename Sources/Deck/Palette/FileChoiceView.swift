import ServiceProtocol
import Terminal
import Timeline

/// How files to choose one of are drawn: what is typed above, and below it those that it can mean.
struct FileChoiceView {
    let files: [SessionMedia.File]
    /// On the screen, with its frame.
    let rect: Rect
    private let prompt: Prompt
    private let chosen: Int
    private let desk: Desk

    /// Nil where no file is asked for.
    init?(_ state: DeckState, _ prompt: Prompt) {
        guard let choice = prompt.files else { return nil }
        (self.prompt, desk, chosen) = (prompt, state.desk, choice.chosen)
        files = choice.files(prompt.field.text, state.desk)
        let screen = state.desk.size
        // It stays as high as it is while less and less of it is found.
        let all = choice.files("", state.desk).count
        let height = min(max(7, min(all, 12) + 4), screen.height - 4)
        let width = min(max(64, prompt.question.columns + 8), 84, screen.width - 4)
        rect = Rect(x: (screen.width - width) / 2, y: min(3, screen.height - height), width: width, height: height)
    }

    /// How many files there is room for.
    private var rows: Int { max(1, rect.height - 4) }
    /// The first one that is seen.
    private var first: Int { max(0, min(chosen - rows + 1, files.count - rows)) }

    /// The file in a cell of the screen; nil where there is none.
    func place(at point: Point) -> Int? {
        let row = point.y - rect.y - 3
        guard (0..<rows).contains(row), point.x > rect.x, point.x < rect.maxX - 1 else { return nil }
        return files.indices.contains(first + row) ? first + row : nil
    }

    /// Draws them, and gives the cell of the cursor.
    func draw(on surface: inout Surface) -> Point {
        let theme = desk.theme
        surface.fill(rect)
        let (lines, cursor) = prompt.field.rows(width: max(rect.width - 7, 1))
        surface.draw(in: rect) { surface in
            let title = PaneTitle(text: " \(prompt.question.truncated(to: rect.width - 12)) ", look: .focused)
            let note = desk.media == nil ? "…" : "\(files.count)"
            surface.drawWindow(Heading(titles: [title], note: note), theme: theme)
            surface.draw("❯ ", at: Point(x: 2, y: 1), style: theme.accent)
            if prompt.field.isEmpty {
                let words = Self.howToFind[desk.language].truncated(to: rect.width - 7)
                surface.draw(words, at: Point(x: 4, y: 1), style: theme.dim)
            } else if lines.indices.contains(cursor.y) {
                surface.draw(lines[cursor.y], at: Point(x: 4, y: 1))
            }
            surface.drawHorizontalLine(from: Point(x: 1, y: 2), length: rect.width - 2, style: theme.border)
            if files.isEmpty { surface.draw(emptiness, at: Point(x: 3, y: 3), style: theme.dim) }
            for (row, file) in files.dropFirst(first).prefix(rows).enumerated() {
                draw(file, y: row + 3, isChosen: first + row == chosen, on: &surface)
            }
        }
        return Point(x: rect.x + 4 + cursor.x, y: rect.y + 1)
    }

    private func draw(_ file: SessionMedia.File, y: Int, isChosen: Bool, on surface: inout Surface) {
        let theme = desk.theme
        if isChosen {
            surface.fill(Rect(x: 1, y: y, width: rect.width - 2, height: 1), style: theme.chosen)
            surface.draw("❯", at: Point(x: 1, y: y), style: theme.accent.background(theme.chosen.background))
        }
        // Where nothing is known of the background, what is chosen is turned over, and its words with it.
        let row = isChosen ? theme.chosen : Style()
        let isTurned = row.attributes.contains(.reverse)
        let facts = [file.kind.map { $0.word[desk.language] }, file.duration.map(TimeText.shortClock)]
        let told = facts.compactMap(\.self).joined(separator: " · ")
        let style = isTurned ? row : (isChosen ? theme.strong : theme.text).background(row.background)
        let name = file.name.visible.truncated(to: max(rect.width - told.columns - 7, 4))
        surface.draw(name, at: Point(x: 3, y: y), style: style)
        let dim = isTurned ? row : theme.dim.background(row.background)
        surface.draw(told, at: Point(x: rect.width - 2 - told.columns, y: y), style: dim)
    }

    private var emptiness: String {
        let words =
            desk.media == nil
            ? Phrase("The service is asked for the files …", zh: "正在查询素材…")
            : prompt.field.isEmpty
                ? Phrase("No such files yet: Alt-6 and a upload some.", zh: "还没有这类素材：按 Alt-6 再按 a 上传。")
                : Phrase("No file of that name.", zh: "没有这个名称的文件。")
        return words[desk.language].truncated(to: rect.width - 5)
    }

    private static let howToFind = Phrase("↑↓ Enter, or type a part of its name", zh: "↑↓ Enter，或输入名称的一部分")
}
