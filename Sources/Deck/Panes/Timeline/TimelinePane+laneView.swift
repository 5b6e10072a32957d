import EditLanguage
import Terminal
import Timeline

// What stands on a lane, and what is free there.
extension PaneView<TimelinePane> {
    func drawSegments(of lane: SnapshotLane, on surface: inout Surface) {
        let tint = Theme.Tint(lane.kind, isOverlay: lane.kind == .video && !isMain(lane))
        var taken: [Range<Int>] = []
        let positions = lane.positions(from: pane.offset, cells: pane.columns, scale: pane.scale)
        let segments = positions.compactMap { position in lane[position].map { (position, $0) } }
        for (position, segment) in segments {
            let start = pane.column(of: segment.start)
            let columns = start..<max(start + 1, pane.column(of: segment.end))
            taken.append(columns)
            let address = SegmentAddress(lane.label, position)
            // Of a long film most have one column, which has no room for what is said of them.
            let isNarrow = columns.count == 1
            var block = SegmentBlock(
                segment: segment,
                name: isNarrow ? "" : segment.spokenName(desk.language),
                kind: lane.kind,
                tint: tint,
                columns: columns,
                isSelected: pane.isSelected(address),
                isGlowing: pane.glow[address] != nil,
                time: BlockTime(segment: segment, scale: pane.scale, origin: pane.offset),
                picture: isNarrow ? nil : picture(of: segment, on: lane.kind, rows: surface.size.height)
            )
            if !isNarrow {
                let next = lane[position + 1].flatMap { $0.start == segment.end ? $0.transition : nil }
                block.shape = BlockShape(segment, before: next, columns: columns.count, scale: pane.scale)
                if address == pane.selection { block.handles = pane.handles(of: address) }
                if isMissing(segment, on: lane.kind, rows: surface.size.height) {
                    block.missing = Self.missing[desk.language]
                }
            }
            block.draw(on: &surface, theme: theme)
        }
        drawGaps(of: lane, taken, on: &surface)
    }

    /// Whether it is the track that all others lie over.
    private func isMain(_ lane: SnapshotLane) -> Bool {
        pane.film.lanes.first { $0.kind == .video }?.label == lane.label
    }

    /// Dots where nothing stands between segments.
    private func drawGaps(of lane: SnapshotLane, _ taken: [Range<Int>], on surface: inout Surface) {
        let isMain = isMain(lane)
        // On the track that all lies over nothing is seen in a gap, wherever it is.
        let first = isMain ? 0 : lane.segments.first?.start ?? 0
        let last = isMain ? pane.film.duration : lane.end
        let span = pane.column(of: first)..<max(pane.column(of: first), pane.column(of: last))
        let row = (surface.size.height - 1) / 2
        let sign: Character = theme.depth == .mono ? "-" : LaneGaps.sign
        for column in LaneGaps.columns(taken: taken, in: span.clamped(to: 0..<max(pane.columns, 0))) {
            surface.fill(Rect(x: column, y: row, width: 1, height: 1), with: sign, style: theme.border)
        }
    }

    /// Whether the file of a segment is not there. What is made of words can be made again, files of such a service are
    /// elsewhere, and while a turn runs they may come yet.
    func isMissing(_ segment: Segment, on kind: TrackKind, rows: Int) -> Bool {
        guard !desk.gathers, !desk.isTurnRunning, let source = segment.media?.source, case .file = source else {
            return false
        }
        if kind == .audio { return pane.waveforms.isMissing(source) }
        return look(at: source, rows: rows).map(pane.strips.isMissing) ?? false
    }

    private static let missing = Phrase("missing", zh: "缺失")
    static let missingFile = Phrase("its file is missing", zh: "文件缺失")
}

/// What is free between segments.
enum LaneGaps {
    static let sign: Character = "·"

    /// The columns of a span that nothing takes.
    static func columns(taken: [Range<Int>], in span: Range<Int>) -> [Int] {
        var isFree = Array(repeating: true, count: span.count)
        for range in taken {
            for column in range.clamped(to: span) { isFree[column - span.lowerBound] = false }
        }
        return span.filter { isFree[$0 - span.lowerBound] }
    }
}
