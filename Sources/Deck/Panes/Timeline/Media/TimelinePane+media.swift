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
            lanes: firstLane..<firstLane + laneCapacity
        )
        guard view != askedView else { return }
        askedView = view
        let seen = seenSegments
        if desk.theme.showsPictures {
            let requests = MediaCache<Filmstrip>.requests(
                for: seen.filter { $0.kind == .video }.map(\.segment),
                in: film
            )
            for source in strips.ask(for: requests) { desk.ask(.pictures(.strip(source, in: film))) }
        }
        let requests = MediaCache<Waveform>.requests(for: seen.filter { $0.kind == .audio }.map(\.segment), in: film)
        for source in waveforms.ask(for: requests) { desk.ask(.pictures(.waveform(source, in: film))) }
    }

    /// The segments of which anything is on the screen, lane by lane.
    private var seenSegments: [(kind: TrackKind, segment: Segment)] {
        order.dropFirst(firstLane).prefix(laneCapacity).flatMap { place in
            let lane = film.lanes[place]
            return lane.positions(from: offset, cells: columns, scale: scale).compactMap { lane[$0] }.map {
                (lane.kind, $0)
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
}

extension MediaCache {
    /// The sources of the segments that are looked at, in their order.
    static func requests(for segments: [Segment], in film: DraftSnapshot) -> [Request] {
        var named: Set<MediaSource> = []
        return segments.compactMap(\.media).filter { $0.source != .unknown && named.insert($0.source).inserted }
            .map { Request(source: $0.source, reach: $0.source.isEndless ? film.reach(of: $0.source) : 0) }
    }
}
