extension Draft {
    /// Takes what lies over the pictures along, where an edit has changed them; what the edit itself changed stays where
    /// it put it.
    mutating func carry(from old: Draft, _ newID: () -> String) {
        guard pictureTracks != old.pictureTracks else { return }
        var carrying = Carrying(from: old, to: self)
        let known = old.things(of: carrying)
        var homeless: [(kind: TrackKind, track: Int, segment: Segment)] = []
        var emptied: [Int] = []
        // Overlays first: where they are then, the film ends for music.
        let order =
            tracks.indices.filter { tracks[$0].kind == .video } + tracks.indices.filter { tracks[$0].kind != .video }
        for track in order where !tracks[track].isLocked {
            let kind = tracks[track].kind
            if kind != .video { carrying.newEnd = pictureEnd }
            var moved = false
            let carried = tracks[track].segments.flatMap { segment -> [Carried] in
                guard known[Thing(segment)]?.contains(segment) == true, !stays(kind) || segment.isMusic else {
                    return [Carried(segment, .fixed)]
                }
                let fate = carrying.fate(of: segment, on: kind, newID)
                moved = moved || fate.count != 1 || fate.first?.segment != segment
                return fate
            }
            guard moved else { continue }
            let fitted = Fitting(carried)
            tracks[track].segments = fitted.segments
            homeless += fitted.homeless.map { (kind, track, $0) }
            if fitted.segments.isEmpty { emptied.append(track) }
        }
        // From the top, so that what is dropped or put in moves none of those still to come.
        for track in emptied.sorted(by: >) {
            let count = tracks.count
            dropIfEmptied(track: track)
            guard tracks.count < count else { continue }
            for index in homeless.indices where homeless[index].track > track { homeless[index].track -= 1 }
        }
        for (kind, track, segment) in homeless.sorted(by: { $0.track > $1.track }) {
            lay(segment, on: kind, above: track)
        }
        carrying.newEnd = pictureEnd
        markers = carried(markers, by: carrying)
    }

    /// Whether things on a kind of track stay where they are.
    func stays(_ kind: TrackKind) -> Bool { staying.contains { $0.track == kind } }

    /// By what a thing is looked up before it is compared.
    private struct Thing: Hashable {
        let id: String?
        let start: Int

        init(_ segment: Segment) { (id, start) = (segment.id, segment.start) }
    }

    private func things(of carrying: Carrying) -> [Thing: [Segment]] {
        var things: [Thing: [Segment]] = [:]
        for track in tracks.indices where carrying.carries(from: tracks[track].kind, at: track) {
            for segment in tracks[track].segments { things[Thing(segment), default: []].append(segment) }
        }
        return things
    }

    /// What stands on each video track.
    var pictureTracks: [[Segment]] { tracks.filter { $0.kind == .video }.map(\.segments) }

    /// Lays what finds no place on its track on the next one of the kind that is free, else on a new one.
    private mutating func lay(_ segment: Segment, on kind: TrackKind, above track: Int) {
        let free = tracks.indices.dropFirst(track + 1).first {
            tracks[$0].kind == kind && !tracks[$0].isLocked && tracks[$0].isFree(segment.range)
        }
        let name = kind == .text ? "Title" : kind == .audio ? "Audio" : "Video"
        insert(segment, onTrack: free ?? openTrack(kind, name: numbered(name, kind)))
    }
}

/// Things on one track, so that each has a place of its own.
struct Fitting {
    private(set) var segments: [Segment] = []
    /// What found no place.
    private(set) var homeless: [Segment] = []

    /// The shortest that a thing is made for another, in ms: less would be a flash.
    private static let shortest = 100

    init(_ carried: [Carried]) {
        var placed: [Carried] = []
        for next in carried.sorted(by: Self.comesBefore) {
            guard let last = placed.last, last.segment.end > next.segment.start else {
                placed.append(next)
                continue
            }
            let room = next.segment.start - last.segment.start
            if last.claim != .fixed, room >= Self.shortest {
                placed[placed.count - 1].segment.keep(from: 0, length: room)
                placed.append(next)
            } else if next.claim == .fixed, last.claim != .fixed {
                placed[placed.count - 1] = next
                turnAway(last)
            } else if next.claim == .fixed {
                // Two that stood so before, as drafts from elsewhere may have them.
                placed.append(next)
            } else {
                turnAway(next)
            }
        }
        segments = placed.map(\.segment)
    }

    /// A subtitle whose frames are gone is spoken by nobody; all else is laid elsewhere.
    private mutating func turnAway(_ carried: Carried) {
        if case .displaced = carried.claim, carried.segment.title?.style == .subtitle { return }
        homeless.append(carried.segment)
    }

    private static func comesBefore(_ one: Carried, _ other: Carried) -> Bool {
        (one.segment.start, one.rank) < (other.segment.start, other.rank)
    }
}

extension Carried {
    /// Of several that begin together, who has the place.
    fileprivate var rank: Int {
        switch claim {
        case .fixed: -2
        case .onItsFrame: -1
        case .displaced(let start): Segment.longestTime - start
        }
    }
}
