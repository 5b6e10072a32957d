import Foundation
import Terminal
import Workspace

extension DeckView {
    func drawRenders(on surface: inout Surface) {
        drawFrame(of: .renders, title: " 3 Renders ", note: rendersNote, on: &surface)
        let parts = layout.rendersParts
        let origin = layout.renders.origin
        surface.draw(in: parts.list.offset(dx: -origin.x, dy: -origin.y)) { drawList(on: &$0) }
        surface.draw(in: parts.detail.offset(dx: -origin.x, dy: -origin.y)) { drawRenderDetail(on: &$0) }
    }

    private var rendersNote: String {
        let count = state.renders.jobs.count { !$0.isOver }
        return count == 0 ? "" : "\(count) under way"
    }

    private func drawList(on surface: inout Surface) {
        guard !state.renders.jobs.isEmpty else {
            let lines = ["No renders yet.", "F9 exports the draft, or say", "\"export\". Closing loses nothing."]
            for (y, line) in lines.enumerated() { surface.draw(line, at: Point(x: 0, y: y), style: theme.dim) }
            return
        }
        let first = state.renders.firstShown(height: surface.size.height)
        for (place, job) in state.renders.jobs.enumerated().dropFirst(first) {
            let y = (place - first) * RendersState.rowsEach
            guard y < surface.size.height else { break }
            surface.draw(in: Rect(x: 0, y: y, width: surface.size.width, height: RendersState.rowsEach)) {
                draw(job, isSelected: place == state.renders.selection && state.focus == .renders, on: &$0)
            }
        }
    }

    private func draw(_ job: RenderJob, isSelected: Bool, on surface: inout Surface) {
        let width = surface.size.width
        let words = RenderWords(job, in: state.language)
        if isSelected {
            surface.fill(Rect(x: 0, y: 0, width: width, height: 1), style: theme.chosen)
        }
        let base = isSelected ? theme.chosen : theme.text
        surface.draw(words.sign, at: .zero, style: style(for: job).background(base.background).adding(base.attributes))
        let barWidth = words.share == nil ? 0 : width >= 44 ? 16 : 10
        let tail = words.tail
        let nameWidth = width - 2 - barWidth - tail.columns - (barWidth > 0 ? 2 : 1)
        surface.draw(job.file.lastPathComponent.truncated(to: nameWidth), at: Point(x: 2, y: 0), style: base)
        surface.draw(tail, at: Point(x: width - tail.columns, y: 0), style: base)
        if let share = words.share {
            ProgressBar(share: share).draw(
                on: &surface,
                at: Point(x: width - tail.columns - barWidth - 1, y: 0),
                width: barWidth,
                theme: theme
            )
        }
        let isOurs = job.project == state.project
        let note = isOurs ? words.note : "\(words.note) · \(job.project)"
        surface.draw(note.truncated(to: width - 2), at: Point(x: 2, y: 1), style: theme.dim)
    }

    private func style(for job: RenderJob) -> Style {
        switch job.phase {
        case .saved: theme.dim
        case .rendering, .downloading: theme.busy
        case .done: theme.good
        case .failed, .cancelled: theme.bad
        }
    }

    private func drawRenderDetail(on surface: inout Surface) {
        guard let job = state.renders.selected, surface.size.height > 1 else { return }
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
