/// Which segment and which track of one draft is which of another.
struct DraftMatch {
    /// A segment and the index of its track.
    struct Placed: Hashable {
        let segment: Segment
        let kind: TrackKind
        let track: Int
        /// Its index on the track.
        let place: Int
    }

    /// The segments that both drafts have, in the order of the new one.
    private(set) var pairs: [(old: Placed, new: Placed)] = []
    /// Those that only the old draft has.
    private(set) var gone: [Placed]
    /// Those that only the new draft has.
    private(set) var fresh: [Placed]
    /// The index of the old track for each new one that there was before.
    private(set) var oldTrack: [Int: Int] = [:]

    init(from old: Draft, to new: Draft) {
        gone = old.placed
        fresh = new.placed
        matchSegments()
        matchTracks(old, new)
    }

    /// First all that have the same identity; then, where one side has none, what is called the same and stands in the
    /// same place, is called the same, stands in the same place.
    private mutating func matchSegments() {
        let (old, new) = (gone, fresh)
        var isTaken = Array(repeating: false, count: old.count)
        var found: [Int?] = Array(repeating: nil, count: new.count)
        for rule in SegmentShelf.Rule.allCases {
            var shelf = SegmentShelf(old, by: rule) { isTaken[$0] }
            for index in new.indices where found[index] == nil {
                guard let place = shelf.first(for: new[index], where: { !isTaken[$0] }) else { continue }
                found[index] = place
                isTaken[place] = true
            }
        }
        for (index, segment) in new.enumerated() {
            if let place = found[index] { pairs.append((old[place], segment)) }
        }
        gone = old.indices.filter { !isTaken[$0] }.map { old[$0] }
        fresh = new.indices.filter { found[$0] == nil }.map { new[$0] }
    }

    /// By name and by what stands on them, then by either; what is left of a kind, in order, if it is as many.
    private mutating func matchTracks(_ old: Draft, _ new: Draft) {
        var shared: [[Int]] = Array(repeating: Array(repeating: 0, count: old.tracks.count), count: new.tracks.count)
        for pair in pairs { shared[pair.new.track][pair.old.track] += 1 }
        let isNamedAlike = { old.tracks[$0].name == new.tracks[$1].name }
        let rules: [(Int, Int) -> Bool] = [
            { isNamedAlike($0, $1) && shared[$1][$0] > 0 },
            { shared[$1][$0] > 0 },
            { isNamedAlike($0, $1) },
        ]
        var free = Array(old.tracks.indices)
        for rule in rules {
            for track in new.tracks.indices where oldTrack[track] == nil {
                let fitting = free.filter { old.tracks[$0].kind == new.tracks[track].kind && rule($0, track) }
                // The first of those that share most.
                guard let best = fitting.max(by: { (shared[track][$0], $1) < (shared[track][$1], $0) }) else {
                    continue
                }
                oldTrack[track] = best
                free.removeAll { $0 == best }
            }
        }
        for kind in Set(free.map { old.tracks[$0].kind }) {
            let rest = new.tracks.indices.filter { oldTrack[$0] == nil && new.tracks[$0].kind == kind }
            let lost = free.filter { old.tracks[$0].kind == kind }
            guard rest.count == lost.count else { continue }
            for (track, before) in zip(rest, lost) { oldTrack[track] = before }
        }
    }
}

extension Draft {
    fileprivate var placed: [DraftMatch.Placed] {
        tracks.enumerated().flatMap { index, track in
            track.segments.enumerated().map { place, segment in
                DraftMatch.Placed(segment: segment, kind: track.kind, track: index, place: place)
            }
        }
    }
}
