import Pictures
import Terminal
import Timeline

extension TimelinePane {
    /// Asks for the pictures and sounds of what is looked at that are not here yet; nothing twice.
    mutating func askForPictures(_ desk: inout Desk) {
        guard desk.hasPictures else { return }
        let view = MediaView(
            film: film,
            offset: offset,
            columns: columns,
            scale: scale,
            lanes: firstLane..<firstLane + laneCapacity,
            heights: laneHeights,
            palette: Mosaic.Palette(desk.theme.depth)
        )
        guard view != askedView else { return }
        askedView = view
        let seen = seenSegments
        if let palette = view.palette {
            let looks = seen.filter { $0.kind == .video }.compactMap { sight in
                sight.source.map { StripLook(source: $0, rows: sight.rows, palette: palette) }
            }
            for look in strips.ask(for: film.requests(for: looks)) { desk.ask(.pictures(.cells(look, in: film))) }
        }
        let sounds = seen.filter { $0.kind == .audio }.compactMap(\.source)
        for source in waveforms.ask(for: film.requests(for: sounds)) {
            desk.ask(.pictures(.waveform(source, in: film)))
        }
    }

    /// The sources of the segments of which anything is on the screen, lane by lane, with the rows for their pictures.
    private var seenSegments: [(kind: TrackKind, source: MediaSource?, rows: Int)] {
        lanes.flatMap { place, rows in
            let lane = film.lanes[place]
            return lane.positions(from: offset, cells: columns, scale: scale).compactMap { lane[$0] }.map {
                (lane.kind, $0.media?.source, SegmentBlock.pictureRows(rows.count))
            }
        }
    }
}

/// What is looked at, as far as pictures and sounds are concerned.
struct MediaView: Equatable, Sendable {
    let film: DraftSnapshot
    let offset: Int
    let columns: Int
    let scale: Int
    let lanes: Range<Int>
    let heights: [Int]
    let palette: Mosaic.Palette?
}

extension DraftSnapshot {
    /// What is looked at, each once, in its order.
    func requests<Look, Value>(for looks: [Look]) -> [MediaCache<Look, Value>.Request] {
        var named: Set<Look> = []
        return looks.filter { $0.source != .unknown && named.insert($0).inserted }
            .map { .init(look: $0, reach: $0.source.isEndless ? reach(of: $0.source) : 0) }
    }
}
