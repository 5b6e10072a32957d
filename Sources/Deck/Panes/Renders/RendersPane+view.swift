import Foundation
import Terminal
import Workspace

extension RendersPane {
    static func note(_ view: PaneView<RendersPane>) -> String {
        let count = view.pane.jobs.count { !$0.isOver }
        return count == 0 ? "" : view.words.rendersUnderWay(count)
    }

    static func draw(_ view: PaneView<RendersPane>, on surface: inout Surface) -> Point? {
        let parts = parts(of: surface.size)
        surface.draw(in: parts.list) { view.drawList(on: &$0) }
        surface.draw(in: parts.detail) { view.drawDetail(on: &$0) }
        return nil
    }
}

extension PaneView<RendersPane> {
    fileprivate func drawList(on surface: inout Surface) {
        guard !pane.jobs.isEmpty else {
            // Narrow enough to be read at a glance, wherever the pane is wide.
            let lines = words.noRenders.flatMap { $0.wrapped(to: min(surface.size.width, 36)) }
            for (y, line) in lines.enumerated() { surface.draw(line, at: Point(x: 0, y: y), style: theme.dim) }
            return
        }
        let first = pane.firstShown(height: surface.size.height)
        for (place, job) in pane.jobs.enumerated().dropFirst(first) {
            let y = (place - first) * RendersPane.rowsEach
            guard y < surface.size.height else { break }
            surface.draw(in: Rect(x: 0, y: y, width: surface.size.width, height: RendersPane.rowsEach)) {
                draw(job, at: place, on: &$0)
            }
        }
    }

    private func draw(_ job: RenderJob, at place: Int, on surface: inout Surface) {
        let isSelected = place == pane.selection && isFocused
        let width = surface.size.width
        // By its number it is called in the chat.
        let number = String(pane.number(at: place))
            .padded(to: String(pane.jobs.count).columns, alignment: .trailing)
        let x = 2 + number.columns + 1
        let row = RenderWords(job, in: desk.language)
        if isSelected {
            surface.fill(Rect(x: 0, y: 0, width: width, height: 1), style: theme.chosen)
        }
        let base = isSelected ? theme.chosen : theme.text
        surface.draw(row.sign, at: .zero, style: style(for: job).background(base.background).adding(base.attributes))
        let barWidth = row.share == nil ? 0 : width >= 44 ? 16 : 10
        let tail = row.tail
        let nameWidth = width - x - barWidth - tail.columns - (barWidth > 0 ? 2 : 1)
        surface.draw(number, at: Point(x: 2, y: 0), style: isSelected ? base : theme.dim)
        surface.draw(job.file.lastPathComponent.truncated(to: nameWidth), at: Point(x: x, y: 0), style: base)
        surface.draw(tail, at: Point(x: width - tail.columns, y: 0), style: base)
        if let share = row.share {
            ProgressBar(share: share).draw(
                on: &surface,
                at: Point(x: width - tail.columns - barWidth - 1, y: 0),
                width: barWidth,
                theme: theme
            )
        }
        let isOurs = job.project == desk.project
        let note = isOurs ? row.note : "\(row.note) · \(job.project)"
        surface.draw(note.truncated(to: width - x), at: Point(x: x, y: 1), style: theme.dim)
    }

    private func style(for job: RenderJob) -> Style {
        switch job.phase {
        case .saved: theme.dim
        case .rendering, .downloading: theme.busy
        case .done: theme.good
        case .failed, .cancelled: theme.bad
        }
    }

    fileprivate func drawDetail(on surface: inout Surface) {
        guard let job = pane.selected, surface.size.height > 1 else { return }
        surface.drawHorizontalLine(from: .zero, length: surface.size.width, style: theme.border)
        var rows: [(String, Style)] = []
        if case .failed(let reason) = job.phase {
            rows += reason.wrapped(to: surface.size.width).prefix(3).map { ($0, theme.bad) }
        }
        if let note = job.note { rows += note.wrapped(to: surface.size.width).prefix(3).map { ($0, theme.text) } }
        rows += job.file.path.wrapped(to: surface.size.width).map { ($0, theme.dim) }
        for (y, row) in rows.prefix(surface.size.height - 1).enumerated() {
            surface.draw(row.0, at: Point(x: 0, y: y + 1), style: row.1)
        }
    }
}
