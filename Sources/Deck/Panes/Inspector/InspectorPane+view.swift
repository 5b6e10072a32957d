import EditLanguage
import Terminal
import Timeline

extension InspectorPane {
    static func draw(_ view: PaneView<InspectorPane>, on surface: inout Surface) -> Point? {
        view.draw(on: &surface)
    }
}

extension PaneView<InspectorPane> {
    fileprivate func draw(on surface: inout Surface) -> Point? {
        let lines = pane.properties(desk)
        guard !lines.isEmpty else {
            surface.draw(words.nothingYet, at: .zero, style: theme.dim)
            return nil
        }
        drawHead(on: &surface)
        var cursor: Point?
        let placed = pane.placed(lines.count)
        for (place, rect) in placed {
            surface.draw(in: rect) {
                draw(lines[place], isChosen: isFocused && place == pane.chosen(of: lines.count), on: &$0)
            }
        }
        if let editing = pane.editing,
            let rect = placed.first(where: { $0.place == pane.chosen(of: lines.count) })?.rect
        {
            cursor = draw(editing, in: rect, on: &surface)
        }
        return isFocused ? cursor : nil
    }

    /// What is typed, in its row, and below it, or above, why it cannot be set or what can be typed.
    private func draw(_ editing: InspectorPane.Editing, in rect: Rect, on surface: inout Surface) -> Point? {
        let room = max(rect.width - Self.nameWidth - 1, 1)
        let before = editing.field.before.visible.tail(of: room)
        let after = editing.field.after.visible
        let x = rect.x + Self.nameWidth
        surface.fill(Rect(x: x, y: rect.y, width: rect.maxX - x, height: 1), style: theme.field)
        let used = surface.draw(before, at: Point(x: x, y: rect.y), style: theme.field)
        surface.draw(after.truncated(to: max(room - used, 0)), at: Point(x: x + used, y: rect.y), style: theme.field)
        drawNote(editing, at: rect, on: &surface)
        return Point(x: x + used, y: rect.y)
    }

    private func drawNote(_ editing: InspectorPane.Editing, at rect: Rect, on surface: inout Surface) {
        func rows(_ text: String?, _ style: Style) -> [(text: String, style: Style)] {
            (text ?? "").wrapped(to: max(rect.width - 2, 8)).filter { !$0.isEmpty }.map { ($0, style) }
        }
        let fault = rows(editing.fault, theme.bad)
        let lines = Array((fault + rows(editing.form?.choices[desk.language], theme.dim)).prefix(4))
        let below = surface.size.height - rect.y - 1
        let isBelow = below >= lines.count || below >= rect.y - InspectorPane.headRows
        let first = isBelow ? rect.y + 1 : max(rect.y - lines.count, InspectorPane.headRows)
        for (row, line) in lines.enumerated() where first + row < surface.size.height {
            let place = Rect(x: rect.x, y: first + row, width: rect.width, height: 1)
            surface.fill(place, style: .plain)
            let sign = row == 0 && isBelow ? "└" : " "
            surface.draw("\(sign) \(line.text)", at: Point(x: place.x, y: place.y), style: line.style)
        }
    }

    private func drawHead(on surface: inout Surface) {
        let (target, isFilm) = pane.target(desk)
        let others = desk.stage.others.isEmpty ? "" : " +\(desk.stage.others.count)"
        let spans =
            isFilm
            ? [Span(Self.film[desk.language], theme.strong)]
            : [
                Span("\(target.address)\(others) ", theme.accent),
                Span(target.segment.spokenName(desk.language), theme.strong),
            ]
        surface.draw(spans, at: .zero, maxWidth: surface.size.width)
        surface.drawHorizontalLine(from: Point(x: 0, y: 1), length: surface.size.width, style: theme.border)
    }

    private func draw(_ line: InspectorPane.Line, isChosen: Bool, on surface: inout Surface) {
        if isChosen { surface.fill(surface.bounds, style: theme.chosen) }
        let value = line.value.replacing("\n", with: " ").truncated(to: max(surface.size.width - Self.nameWidth, 1))
        // The name of what cannot be changed here is as dim as its value.
        let style = !line.isChangeable || line.isAsItCame ? theme.dim : theme.strong
        let name = line.name.truncated(to: Self.nameWidth - 1)
        surface.draw(name, at: .zero, style: isChosen ? theme.chosen : theme.dim)
        surface.draw(value, at: Point(x: Self.nameWidth, y: 0), style: isChosen ? theme.chosen : style)
    }

    private static let nameWidth = 14
    private static let film = Phrase("The film", zh: "整部影片")
}
