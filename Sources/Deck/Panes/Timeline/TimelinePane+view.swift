import EditLanguage
import Pictures
import Terminal
import Timeline

extension TimelinePane {
    static func note(_ view: PaneView<TimelinePane>) -> String { view.note }

    static func draw(_ view: PaneView<TimelinePane>, on surface: inout Surface) -> Point? {
        view.draw(on: &surface)
        return nil
    }
}

extension PaneView<TimelinePane> {
    fileprivate func draw(on surface: inout Surface) {
        if let comparing = pane.comparing { return drawComparison(comparing, on: &surface) }
        if pane.film.isEmpty { return drawInvitation(on: &surface) }
        drawRuler(on: &surface)
        drawLanes(on: &surface)
        drawPlayhead(on: &surface)
        drawSnap(on: &surface)
        drawHeldValue(on: &surface)
        drawDetail(on: &surface)
    }

    fileprivate var note: String {
        if pane.awaited != nil, pane.comparing == nil { return Self.waiting[desk.language] }
        if let comparing = pane.comparing { return (handNotes + [note(comparing)]).joined(separator: " · ") }
        // What is not sent is told also where it leaves nothing.
        guard !pane.film.isEmpty else { return handNotes.joined(separator: " · ") }
        let fit = pane.zoom == nil ? [words.showsAll] : []
        return (handNotes + [words.scale(pane.scale)] + fit).joined(separator: " · ")
    }

    private func drawInvitation(on surface: inout Surface) {
        let lead = words.joined([words.nothingYet, words.sayForExample]).dropFirst(words.nothingYet.count)
        let head = [Span(words.nothingYet, theme.strong), Span(String(lead), theme.dim)]
        let lines = [head, []] + words.firstMessages.map { [Span("  ❯ ", theme.accent), Span($0)] }
        let top = pane.invitationTop(rows: lines.count, in: surface.size.height)
        for (row, line) in lines.enumerated() { surface.draw(line, at: Point(x: 1, y: top + row)) }
    }

    /// The part of the pane where time runs from left to right.
    func lanes(of surface: Surface, top: Int, height: Int) -> Rect {
        Rect(x: TimelinePane.labelWidth, y: top, width: pane.columns, height: height)
    }

    // MARK: Lanes

    private func drawLanes(on surface: inout Surface) {
        for (place, rows) in pane.lanes where pane.film.lanes.indices.contains(place) {
            let y = 1 + rows.lowerBound
            let lane = pane.film.lanes[place]
            let isSelected = pane.selection?.track == lane.label
            drawLabel(of: lane, pane.shown.tracks[place], isSelected: isSelected, y: y, on: &surface)
            surface.draw(in: lanes(of: surface, top: y, height: rows.count)) { drawSegments(of: lane, on: &$0) }
        }
        let above = pane.firstLane
        let below = pane.film.lanes.count - pane.firstLane - pane.laneCapacity
        guard above > 0 || below > 0 else { return }
        let more = [("↑", above), ("↓", below)].filter { $0.1 > 0 }.map { "\($0.0) \(words.moreTracks($0.1))" }
        surface.draw(more.joined(separator: "   "), at: Point(x: 0, y: 1 + pane.laneRows), style: theme.busy)
    }

    private func drawLabel(of lane: SnapshotLane, _ track: Track, isSelected: Bool, y: Int, on surface: inout Surface) {
        let signs = TrackSigns.of(track)
        let room = TimelinePane.labelWidth - 1 - (signs.isEmpty ? 0 : signs.columns + 1)
        let isOff = track.isMuted || track.isHidden
        surface.draw(
            [
                Span(
                    lane.label.description.padded(to: 2) + " ",
                    isSelected ? theme.accent : isOff ? theme.dim : theme.strong
                ),
                Span(track.name(desk.language), isSelected ? theme.accent : theme.dim),
            ],
            at: Point(x: 0, y: y),
            maxWidth: room
        )
        surface.draw(signs, at: Point(x: room + 1, y: y), style: theme.busy.adding(.bold))
    }

    /// What is seen or heard in a segment whose lane has so many rows.
    func picture(of segment: Segment, on kind: TrackKind, rows: Int) -> BlockPicture? {
        guard let source = segment.media?.source else { return nil }
        return switch kind {
        case .video:
            look(at: source, rows: rows).flatMap { pane.strips[$0] ?? pane.strips.another(of: source) }
                .map(BlockPicture.strip)
        case .audio: pane.waveforms[source].map(BlockPicture.waveform)
        default: nil
        }
    }

    /// How the pictures of a source are looked at; nil where there are none to be seen.
    func look(at source: MediaSource, rows: Int) -> StripLook? {
        let palette = Mosaic.Palette(theme.depth)
        return palette.map { StripLook(source: source, rows: SegmentBlock.pictureRows(rows), palette: $0) }
    }

    // MARK: Playhead

    func drawPlayhead(on surface: inout Surface) {
        let x = pane.column(of: pane.playhead)
        guard (0..<pane.columns).contains(x) else { return }
        let column = TimelinePane.labelWidth + x
        surface.draw("▼", at: Point(x: column, y: 0), style: theme.playhead)
        for row in 1..<max(2, 1 + pane.drawnRows) {
            let point = Point(x: column, y: row)
            let cell = surface[point]
            switch cell.grapheme {
            case "▀" where cell.style.background == .default, "▘" where cell.style.background == .default:
                break  // half a row: a line there would cut the block in two
            case "▌" where cell.style.background == .default:  // the free half of an edge
                surface.styleRect(Rect(x: point.x, y: row, width: 1, height: 1)) {
                    $0.background = theme.playhead.foreground
                }
            case " ", "░", "·", "\u{2580}"..."\u{259F}":  // a picture, a sound, or nothing
                let below = cell.grapheme == "█" ? cell.style.foreground : cell.style.background
                surface.draw("┃", at: point, style: theme.playhead.background(below))
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
        if let held = heldSpans { return surface.draw(held, at: Point(x: 0, y: y), maxWidth: surface.size.width) }
        guard let address = pane.selection, let segment = pane.film[address] else {
            let text =
                isFocused ? words.howToSelect : pane.shown.beginning(of: surface.size.width).summary(desk.language)
            surface.draw(text.truncated(to: surface.size.width), at: Point(x: 0, y: y), style: theme.dim)
            return
        }
        let times = "\(TimeText.shortClock(segment.start)) → \(TimeText.shortClock(segment.end))"
        var spans = [
            Span("\(words.selected) ", theme.dim),
            Span("\(address)\(pane.others.isEmpty ? "" : " +\(pane.others.count)") ", theme.accent),
            Span("\(segment.spokenName(desk.language).truncated(to: 32))  ", theme.strong),
            Span(times), Span(" (\(TimeText.seconds(segment.duration)))  ", theme.dim),
        ]
        if let title = segment.title {
            let facts = [
                words.fontSize(title.fontSize), title.color.word(desk.language), title.position.word(desk.language),
                title.font ?? "",
            ]
            spans.append(Span(facts.filter { !$0.isEmpty }.joined(separator: "  "), theme.dim))
        } else if address.track.kind != .text {
            spans.append(Span(words.volume(segment.volume), theme.dim))
        }
        if isMissing(segment, on: address.track.kind, rows: pane.rows(of: address)) {
            spans.append(Span("  ✗ \(Self.missingFile[desk.language])", theme.bad))
        }
        let facts = segment.facts(desk.language)
        if !facts.isEmpty { spans.append(Span("  " + facts.joined(separator: " · "), theme.text)) }
        surface.draw(spans, at: Point(x: 0, y: y), maxWidth: surface.size.width)
    }
}

extension Draft {
    /// The draft with no more in it than a summary tells in so many columns.
    fileprivate func beginning(of columns: Int) -> Draft {
        var draft = self
        // A segment is told in seven columns at least: `a (0-1s)`.
        var left = columns / 7 + 1
        for track in tracks.indices {
            let count = tracks[track].segments.count
            if count > left { draft.tracks[track].segments = Array(tracks[track].segments.prefix(left)) }
            left = max(0, left - count)
        }
        return draft
    }
}
