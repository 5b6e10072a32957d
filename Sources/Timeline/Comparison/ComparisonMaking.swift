/// The differences of two drafts as they are found, and what of each track they are.
struct ComparisonMaking {
    let (old, new): (DraftSnapshot, DraftSnapshot)
    var work: DraftComparison
    var differences: [FilmDifference] = []
    private var shells: [(old: Int?, new: Int?)] = []
    /// The place of each old and each new track among those compared.
    private(set) var (oldPlace, newPlace): ([Int: Int], [Int: Int]) = ([:], [:])
    /// By the place of their track: what stood, and what stands otherwise, each with its difference.
    var before: [[(segment: Segment, difference: Int)]] = []
    var now: [[(segment: Segment, difference: Int)]] = []

    init(from old: DraftSnapshot, to new: DraftSnapshot) {
        (self.old, self.new) = (old, new)
        work = DraftComparison(from: old.draft, to: new.draft)
        let oldTrack = work.match.oldTrack
        shells = new.lanes.indices.map { (oldTrack[$0], $0) }
        let stayed = Set(oldTrack.values)
        for track in old.lanes.indices.reversed() where !stayed.contains(track) {
            // Above the one that it lay over.
            let below = shells.firstIndex { $0.old == track - 1 }
            shells.insert((track, nil), at: below.map { $0 + 1 } ?? min(track, shells.count))
        }
        for (place, shell) in shells.enumerated() {
            if let track = shell.old { oldPlace[track] = place }
            if let track = shell.new { newPlace[track] = place }
        }
        before = Array(repeating: [], count: shells.count)
        now = before
    }

    /// Finds all differences.
    mutating func makeAll() {
        guard old.draft != new.draft else { return }
        // Tracks that are gone take what stood on them along.
        let gone = work.gone
        let tracks = work.trackChanges()
        for change in tracks + work.shapeChanges + work.markerChanges(nil) { add(change, gone) }
        addGone(work.gone)
        addPairs()
        addNew(work.fresh)
        if differences.isEmpty, !new.draft.holdsTheSame(as: old.draft) { add(.other, []) }
    }

    /// The tracks, and the differences in their order.
    func finished() -> (tracks: [ComparedTrack], differences: [FilmDifference]) {
        let key = { (place: Int) in
            (differences[place].range.start, differences[place].track ?? -1, place)
        }
        let order = differences.indices.sorted { key($0) < key($1) }
        var rank = Array(repeating: 0, count: order.count)
        for (place, difference) in order.enumerated() { rank[difference] = place }
        let tracks = shells.enumerated().map { place, shell -> ComparedTrack in
            let lane = shell.new.map { new.lanes[$0] } ?? shell.old.map { old.lanes[$0] }
            let (label, kind) = (lane?.label ?? TrackLabel(.video, 1), lane?.kind ?? .video)
            func marked(_ found: [(segment: Segment, difference: Int)]) -> MarkedLane {
                MarkedLane(label, kind, found.map { ($0.segment, rank[$0.difference]) })
            }
            return ComparedTrack(
                label: label,
                kind: kind,
                old: shell.old,
                new: shell.new,
                before: marked(before[place]),
                now: marked(now[place])
            )
        }
        return (tracks, order.map { differences[$0] })
    }

    // MARK: What is on no track, or is a track

    private mutating func add(_ change: DraftDifference.Change, _ gone: [DraftMatch.Placed]) {
        var (sort, marker, time, place): (FilmDifference.Sort, Marker?, Int, Int?) = (.changed, nil, 0, nil)
        switch change {
        case .markerAdded(let new): (sort, marker, time) = (.new, new, new.time)
        case .markerRemoved(let old): (sort, marker, time) = (.gone, old, old.time)
        case .markerMoved(let new, from: _): (sort, marker, time) = (.moved, new, new.time)
        case .markerRenamed(let new, from: _): (marker, time) = (new, new.time)
        case .trackRemoved(let label, name: _, segments: _):
            let track = old.lane(label)
            (sort, place) = (.gone, track.flatMap { oldPlace[$0] })
            for lost in gone where lost.track == track {
                if let place { before[place].append((lost.segment, differences.count)) }
            }
        case .trackAdded(let label, name: _): (sort, place) = (.new, new.lane(label).flatMap { newPlace[$0] })
        default: break
        }
        append(sort, on: place, TimeRange(time, time), .change(change), marker: marker)
    }

    mutating func append(
        _ sort: FilmDifference.Sort,
        on track: Int?,
        _ range: TimeRange,
        _ subject: FilmDifference.Subject,
        address: SegmentAddress? = nil,
        marker: Marker? = nil,
        shift: Int = 0,
        isChangedToo: Bool = false
    ) {
        differences.append(
            FilmDifference(
                sort: sort,
                isChangedToo: isChangedToo,
                track: track,
                range: range,
                address: address,
                marker: marker,
                shift: shift,
                subject: subject
            )
        )
    }

    func address(_ placed: DraftMatch.Placed) -> SegmentAddress {
        SegmentAddress(new.lanes[placed.track].label, placed.place + 1)
    }
}
