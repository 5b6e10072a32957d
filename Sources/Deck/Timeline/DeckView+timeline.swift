import EditLanguage
import Terminal
import Timeline

extension DeckView {
    private var view: TimelineState { state.timeline }

    func drawTimeline(on surface: inout Surface) {
        drawFrame(of: .timeline, note: timelineNote, on: &surface)
        surface.draw(in: surface.bounds.inset(columns: 2, rows: 1)) { surface in
            if view.shown.isEmpty { return drawInvitation(on: &surface) }
            drawRuler(on: &surface)
            drawLanes(on: &surface)
            drawPlayhead(on: &surface)
            drawDetail(on: &surface)
        }
    }

    private var timelineNote: String {
        guard !view.shown.isEmpty else { return "" }
        let ghosts = view.ghosts.isEmpty ? [] : ["◌ \(words.editsOnTheWay(view.ghosts.count))"]
        let fit = view.zoom == nil ? [words.showsAll] : []
        return (ghosts + [words.scale(view.scale)] + fit).joined(separator: " · ")
    }

    private func drawInvitation(on surface: inout Surface) {
        let lead = words.joined([words.nothingYet, words.sayForExample]).dropFirst(words.nothingYet.count)
        let head = [Span(words.nothingYet, theme.strong), Span(String(lead), theme.dim)]
        let lines = [head, []] + words.firstMessages.map { [Span("  ❯ ", theme.accent), Span($0)] }
        let top = max(0, (surface.size.height - lines.count) / 2)
        for (row, line) in lines.enumerated() { surface.draw(line, at: Point(x: 1, y: top + row)) }
    }

    // MARK: Ruler

    private func drawRuler(on surface: inout Surface) {
        surface.draw(in: lanes(of: surface, top: 0, height: 1)) { surface in
            let step = Scale.labelStep(at: view.scale)
            // Ticks that cannot stand at even distances are left out.
            let fine = step / 5 % view.scale == 0 && step / 5 / view.scale >= 2 ? step / 5 : step
            let end = view.offset + view.columns * view.scale
            for time in stride(from: view.offset / fine * fine, through: end, by: fine) where time % step != 0 {
                surface.draw("·", at: Point(x: view.column(of: time), y: 0), style: theme.border)
            }
            for time in stride(from: view.offset / step * step, through: end, by: step) {
                let label = Scale.label(time)
                let playhead = view.column(of: view.playhead)
                // The playhead's sign pushes a label aside rather than covering it.
                let x = view.column(of: time) + (playhead == view.column(of: time) ? 1 : 0)
                guard x >= 0, x + label.columns < view.columns else { continue }
                surface.draw("\(label) ", at: Point(x: x, y: 0), style: theme.dim)
            }
        }
    }

    /// The part of the pane where time runs from left to right.
    private func lanes(of surface: Surface, top: Int, height: Int) -> Rect {
        Rect(x: TimelineState.labelWidth, y: top, width: view.columns, height: height)
    }

    // MARK: Lanes

    private func drawLanes(on surface: inout Surface) {
        for (lane, rows) in view.lanes where view.shown.tracks.indices.contains(lane) {
            let y = 1 + rows.lowerBound
            let label = view.shown.label(ofTrackAt: lane)
            let isSelected = view.selection?.track == label
            surface.draw(
                [
                    Span(label.description.padded(to: 3), isSelected ? theme.accent : theme.strong),
                    Span(view.shown.tracks[lane].name(state.language), isSelected ? theme.accent : theme.dim),
                ],
                at: Point(x: 0, y: y),
                maxWidth: TimelineState.labelWidth - 1
            )
            surface.draw(in: lanes(of: surface, top: y, height: rows.count)) { surface in
                drawSegments(of: view.shown.tracks[lane], label, on: &surface)
            }
        }
        let above = view.firstLane
        let below = view.shown.tracks.count - view.firstLane - view.laneCapacity
        guard above > 0 || below > 0 else { return }
        let more = [("↑", above), ("↓", below)].filter { $0.1 > 0 }.map { "\($0.0) \(words.moreTracks($0.1))" }
        surface.draw(more.joined(separator: "   "), at: Point(x: 0, y: 1 + view.laneRows), style: theme.busy)
    }

    private func drawSegments(of track: Track, _ label: TrackLabel, on surface: inout Surface) {
        for (place, segment) in track.segments.enumerated() {
            let start = view.column(of: segment.start)
            let end = max(start + 1, view.column(of: segment.end))
            guard end > 0, start < view.columns else { continue }
            let address = SegmentAddress(label, place + 1)
            let block = SegmentBlock(
                segment: segment,
                name: segment.spokenName(state.language),
                kind: track.kind,
                columns: start..<end,
                isSelected: view.selection == address,
                isGlowing: view.glow[address] != nil,
                time: BlockTime(segment: segment, scale: view.scale, origin: view.offset),
                picture: picture(of: segment, on: track.kind)
            )
            block.draw(on: &surface, theme: theme)
        }
    }

    private func picture(of segment: Segment, on kind: TrackKind) -> BlockPicture? {
        guard let source = segment.media?.source else { return nil }
        return switch kind {
        case .video where theme.showsPictures: state.pictures.strips[source].map(BlockPicture.strip)
        case .audio: state.pictures.waveforms[source].map(BlockPicture.waveform)
        default: nil
        }
    }

    // MARK: Playhead

    private func drawPlayhead(on surface: inout Surface) {
        let x = view.column(of: view.playhead)
        guard (0..<view.columns).contains(x) else { return }
        let column = TimelineState.labelWidth + x
        surface.draw("▼", at: Point(x: column, y: 0), style: theme.playhead)
        for row in 1..<max(2, 1 + view.laneRows) {
            let point = Point(x: column, y: row)
            let cell = surface[point]
            switch cell.grapheme {
            case "▀" where cell.style.background != .default:  // a picture
                surface.draw("┃", at: point, style: theme.playhead.background(cell.style.background))
            case "▀", "▝", "▘": break  // half a row: a line there would cut the block in two
            case "▐", "▌":  // the free half of an edge
                surface.styleRect(Rect(x: point.x, y: row, width: 1, height: 1)) {
                    $0.background = theme.playhead.foreground
                }
            case " ", "░", "·", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█":
                surface.draw("┃", at: point, style: theme.playhead.background(cell.style.background))
            default:
                // A letter of a name stays readable under the playhead.
                surface.styleRect(Rect(x: point.x, y: row, width: 1, height: 1)) {
                    $0 = theme.playhead.adding(.reverse)
                }
            }
        }
    }

    // MARK: Detail

    private func drawDetail(on surface: inout Surface) {
        let y = surface.size.height - 1
        surface.drawHorizontalLine(from: Point(x: 0, y: y - 1), length: surface.size.width, style: theme.border)
        guard let address = view.selection, let segment = view.shown[address] else {
            let text = state.focus == .timeline ? words.howToSelect : view.shown.summary(state.language)
            surface.draw(text.truncated(to: surface.size.width), at: Point(x: 0, y: y), style: theme.dim)
            return
        }
        let times = "\(TimeText.shortClock(segment.start)) → \(TimeText.shortClock(segment.end))"
        var spans = [
            Span("\(words.selected) ", theme.dim), Span("\(address) ", theme.accent),
            Span("\(segment.spokenName(state.language).truncated(to: 32))  ", theme.strong),
            Span(times), Span(" (\(TimeText.seconds(segment.duration)))  ", theme.dim),
        ]
        if let title = segment.title {
            let facts = [
                words.fontSize(title.fontSize), title.color.word(state.language), title.position.word(state.language),
                title.font ?? "",
            ]
            spans.append(Span(facts.filter { !$0.isEmpty }.joined(separator: "  "), theme.dim))
        } else if address.track.kind != .text {
            spans.append(Span(words.volume(segment.volume), theme.dim))
        }
        let facts = segment.facts(state.language)
        if !facts.isEmpty { spans.append(Span("  " + facts.joined(separator: " · "), theme.text)) }
        surface.draw(spans, at: Point(x: 0, y: y), maxWidth: surface.size.width)
    }
}
