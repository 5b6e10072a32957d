import ServiceProtocol
import Terminal
import Timeline

extension HistoryPane {
    static func draw(_ view: PaneView<HistoryPane>, on surface: inout Surface) -> Point? {
        guard !view.pane.versions.isEmpty else {
            let text = view.desk.gathers ? seen : Phrase("Every edit will be a version here.", zh: "每次编辑都会成为一个版本。")
            for (y, line) in text[view.desk.language].wrapped(to: max(surface.size.width, 8)).enumerated() {
                surface.draw(line, at: Point(x: 0, y: y), style: view.theme.dim)
            }
            return nil
        }
        let parts = parts(of: surface.size)
        surface.draw(in: parts.list) { view.drawVersions(on: &$0) }
        surface.draw(in: parts.detail) { view.drawDetail(on: &$0) }
        return nil
    }
}

extension HistoryPane {
    /// Where the service keeps none.
    private static let seen = Phrase("This service keeps none; those seen are kept here.", zh: "该服务不保存版本，看到的会保存在这里。")
}

extension PaneView<HistoryPane> {
    fileprivate func drawVersions(on surface: inout Surface) {
        let width = String(pane.versions.first?.number ?? 1).columns
        let sign = width + 3
        let columns = columns(in: surface.size.width - sign)
        for (y, version) in pane.versions.dropFirst(pane.first).prefix(pane.rows).enumerated() {
            let isChosen = isFocused && pane.first + y == pane.selection
            if isChosen { surface.fill(Rect(x: 0, y: y, width: surface.size.width, height: 1), style: theme.chosen) }
            let isCurrent = version.number == pane.current
            let isMarked = version.number == pane.marked
            // What was undone is still there, until something else is done.
            let isUndone = version.number > pane.current
            let number = String(version.number)
            let room = String(repeating: " ", count: width - number.columns)
            let style = isUndone ? theme.dim : isCurrent ? theme.strong : theme.text
            surface.draw(
                [
                    Span(
                        "\(isMarked ? "◆" : isCurrent ? "●" : isUndone ? "◌" : " ") \(room)\(number) ",
                        isChosen ? theme.chosen : isCurrent || isMarked ? theme.accent : theme.dim
                    ),
                    Span(
                        lines(of: version).joined(separator: " · "),
                        isChosen ? theme.chosen : style
                    ),
                ],
                at: Point(x: 0, y: y),
                maxWidth: surface.size.width - columns.width
            )
            let origin = isChosen ? theme.chosen : theme.dim
            var x = surface.size.width - columns.width + OriginColumns.gap
            if columns.who > 0 {
                surface.draw(who(version), at: Point(x: x, y: y), style: origin)
                x += columns.who + OriginColumns.gap
            }
            if columns.when > 0 { surface.draw(when(version), at: Point(x: x, y: y), style: origin) }
        }
    }

    fileprivate func drawDetail(on surface: inout Surface) {
        guard let version = pane.selected, surface.size.height > 1 else { return }
        surface.drawHorizontalLine(from: .zero, length: surface.size.width, style: theme.border)
        let rows = lines(of: version).flatMap { $0.wrapped(to: max(surface.size.width, 8)) }
        let origin = origin(version)?.wrapped(to: max(surface.size.width, 8)) ?? []
        let trouble = pane.trouble?.visible.wrapped(to: max(surface.size.width, 8)) ?? []
        let styled = trouble.map { ($0, theme.bad) } + origin.map { ($0, theme.dim) } + rows.map { ($0, theme.text) }
        for (y, row) in styled.prefix(surface.size.height - 1).enumerated() {
            surface.draw(row.0, at: Point(x: 0, y: y + 1), style: row.1)
        }
    }

    /// What was done to come to a version.
    private func lines(of version: DraftVersions.Version) -> [String] {
        let lines = (version.words[desk.language] ?? []).map { $0.visible.replacing("\n", with: " ") }
        guard lines.isEmpty else { return lines }
        guard version.number == 1 else { return [Self.nothing[desk.language]] }
        return [(desk.gathers ? Self.firstSeen : Self.beginning)[desk.language]]
    }

    private static let beginning = Phrase("as it began", zh: "最初")
    private static let firstSeen = Phrase("as first seen here", zh: "这里最初看到的")
    private static let nothing = Phrase("nothing that is seen", zh: "没有可见的变化")
}
