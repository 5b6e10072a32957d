import Terminal
import Timeline

// The ruler with what is marked on it, and what the hand holds.
extension PaneView<TimelinePane> {
    // MARK: Ruler

    func drawRuler(on surface: inout Surface) {
        surface.draw(in: lanes(of: surface, top: 0, height: 1)) { surface in
            let step = Scale.labelStep(at: pane.scale)
            // Ticks that cannot stand at even distances are left out.
            let fine = step / 5 % pane.scale == 0 && step / 5 / pane.scale >= 2 ? step / 5 : step
            let end = pane.offset + pane.columns * pane.scale
            for time in stride(from: pane.offset / fine * fine, through: end, by: fine) where time % step != 0 {
                surface.draw("·", at: Point(x: pane.column(of: time), y: 0), style: theme.border)
            }
            for time in stride(from: pane.offset / step * step, through: end, by: step) {
                let label = Scale.label(time)
                let playhead = pane.column(of: pane.playhead)
                // The playhead's sign pushes a label aside rather than covering it.
                let x = pane.column(of: time) + (playhead == pane.column(of: time) ? 1 : 0)
                guard x >= 0, x + label.columns < pane.columns else { continue }
                surface.draw("\(label) ", at: Point(x: x, y: 0), style: theme.dim)
            }
            drawMarks(on: &surface)
            drawMarkers(on: &surface)
        }
    }

    /// The stretch that is marked; where only one end is, from there to the edge of the pane.
    private func drawMarks(on surface: inout Surface) {
        let marks = pane.marks
        guard !marks.isEmpty else { return }
        let first = marks.start.map(pane.column) ?? 0
        let last = marks.end.map { pane.column(of: $0) - 1 } ?? pane.columns - 1
        let columns = max(first, 0)..<max(max(first, 0), min(last + 1, pane.columns))
        surface.fill(Rect(x: columns.lowerBound, y: 0, width: columns.count, height: 1), with: "─", style: theme.busy)
        if marks.start != nil { surface.draw("[", at: Point(x: first, y: 0), style: theme.busy) }
        if marks.end != nil { surface.draw("]", at: Point(x: max(last, first), y: 0), style: theme.busy) }
    }

    /// Each with as much of its name as there is room for before the next.
    private func drawMarkers(on surface: inout Surface) {
        let seen = markers.map { ($0, pane.column(of: $0.marker.time)) }.filter { (0..<pane.columns).contains($0.1) }
        for (number, (shown, x)) in seen.enumerated() {
            surface.draw(shown.sign, at: Point(x: x, y: 0), style: shown.style)
            let next = number + 1 < seen.count ? seen[number + 1].1 : pane.columns
            let room = min(next, x + 14) - x - 2
            if !shown.marker.name.isEmpty, room > 2 {
                let name = shown.marker.name.truncated(to: room)
                surface.draw("\(name) ", at: Point(x: x + 1, y: 0), style: shown.style)
            }
        }
    }

    /// Those of the film; beside another version those that differ alone, by what happened to them.
    private var markers: [(marker: Marker, sign: String, style: Style)] {
        guard let comparing = pane.comparing else { return pane.shown.markers.map { ($0, "◆", theme.good) } }
        return comparing.ofMarkers.compactMap { place in
            let difference = comparing.films.differences[place]
            return difference.marker.map { marker in
                switch difference.sort {
                case .gone: (marker, "◇", theme.bad)
                case .new: (marker, "◆", theme.good)
                case .trimmed, .moved, .changed: (marker, "◆", theme.busy)
                }
            }
        }
    }

    // MARK: The hand

    /// A line at what an edge has snapped to.
    func drawSnap(on surface: inout Surface) {
        guard let time = pane.grab?.place.snap else { return }
        let x = pane.column(of: time)
        guard (0..<pane.columns).contains(x) else { return }
        for row in 0..<max(1, 1 + pane.laneRows) {
            surface.draw("┊", at: Point(x: TimelinePane.labelWidth + x, y: row), style: theme.busy.adding(.bold))
        }
    }

    /// What is on its way, what waits to be sent, and how many are selected to come.
    var handNotes: [String] {
        var notes: [String] = []
        if let search = pane.search {
            notes.append(
                "/\(search.text.visible.truncated(to: 16)) \((search.current ?? 0) + 1)/\(search.matches.count)"
            )
        }
        if pane.isExtending { notes.append(Self.extending[desk.language]) }
        if !pane.snaps { notes.append(Self.loose[desk.language]) }
        let unsent = desk.gathers ? pane.hand.count : 0
        if unsent > 0 { notes.append("◌ \(Self.unsent(unsent, misfits: pane.misfits.count)[desk.language])") }
        let onTheWay = pane.ghosts.count + (desk.gathers ? 0 : pane.hand.runs.count)
        if onTheWay > 0 { notes.append("◌ \(words.editsOnTheWay(onTheWay))") }
        return notes
    }

    private static let extending = Phrase("selecting more", zh: "扩展选择")
    private static let loose = Phrase("no snapping", zh: "不吸附")
    private static func unsent(_ count: Int, misfits: Int) -> Phrase {
        guard misfits > 0 else { return Phrase("\(count) not sent: W sends", zh: "\(count) 项未发送，按 W 发送") }
        return Phrase("\(count) not sent (\(misfits) unfit): W sends", zh: "\(count) 项未发送（\(misfits) 项不适用），按 W 发送")
    }
}
