import EditLanguage
import Terminal
import Timeline

extension InspectorPane {
    static func draw(_ view: PaneView<InspectorPane>, on surface: inout Surface) -> Point? {
        view.draw(on: &surface)
        return nil
    }
}

extension PaneView<InspectorPane> {
    fileprivate func draw(on surface: inout Surface) {
        let lines = pane.properties(desk)
        guard !lines.isEmpty else {
            surface.draw(words.nothingYet, at: .zero, style: theme.dim)
            return
        }
        drawHead(on: &surface)
        for (place, rect) in pane.placed(lines.count) {
            surface.draw(in: rect) {
                draw(lines[place], isChosen: isFocused && place == pane.chosen(of: lines.count), on: &$0)
            }
        }
    }

    private func drawHead(on surface: inout Surface) {
        let (target, isFilm) = pane.target(desk)
        let others = desk.stage.others == 0 ? "" : " +\(desk.stage.others)"
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
        let style = line.command == nil || line.isAsItCame ? theme.dim : theme.strong
        let name = line.name.truncated(to: Self.nameWidth - 1)
        surface.draw(name, at: .zero, style: isChosen ? theme.chosen : theme.dim)
        surface.draw(value, at: Point(x: Self.nameWidth, y: 0), style: isChosen ? theme.chosen : style)
    }

    private static let nameWidth = 14
    private static let film = Phrase("The film", zh: "整部影片")
}
