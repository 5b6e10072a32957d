import Timeline

/// What is held and moved, by keys or by the mouse, until it is dropped or let go.
///
/// All times are in ms. It changes nothing: what it would do are edits of the film as it was when it was taken.
struct Grab: Equatable, Sendable {
    /// The film as it was.
    let film: DraftSnapshot
    /// What is held, the one that leads first.
    let held: [SegmentAddress]
    /// What of it is moved.
    var part: Part
    /// How far, as the hand moved, and by how many lanes.
    var shift = 0
    var lanes = 0
    /// Whether it is dropped when the button is let go.
    var isDragged = false
    /// How far it is moved, once it has snapped, and to what.
    private(set) var place: (shift: Int, snap: Int?) = (0, nil)

    enum Part: Hashable, Sendable {
        case whole, start, end
        /// The cut at its start, with the one before it.
        case cut
        /// The fade at its start, or at its end.
        case fadeIn, fadeOut
        /// How loud it is; moved in per cent.
        case volume
        /// What of its source it shows.
        case contents
        /// All of it between its neighbours, which stay where they are.
        case between
    }

    init?(_ held: [SegmentAddress], _ part: Part, of film: DraftSnapshot) {
        guard let leader = held.first, film[leader] != nil else { return nil }
        (self.film, self.held, self.part) = (film, part == .whole ? held : [leader], part)
    }

    static func == (one: Grab, other: Grab) -> Bool {
        one.film == other.film && one.held == other.held && one.part == other.part && one.shift == other.shift
            && one.lanes == other.lanes && one.isDragged == other.isDragged && one.place == other.place
    }

    var leader: SegmentAddress { held[0] }

    // MARK: Snapping

    /// Settles where it is: an edge that comes near to a cut, or to one of other points, is there.
    ///
    /// - Parameter reach: how near that is; nil for no snapping.
    mutating func settle(reach: Int?, points: [Int]) {
        place = (shift, nil)
        guard let segment = film[leader] else { return }
        place.shift = part.limited(shift, of: segment, reach: reach)
        guard let reach, shift != 0 else { return }
        let edges =
            switch part {
            case .whole, .between: [segment.start, segment.end]
            case .start, .cut: [segment.start]
            case .end: [segment.end]
            // Whatever else stands at a cut has no part in these.
            case .fadeIn, .fadeOut, .volume, .contents: [Int]()
            }
        var nearest: (distance: Int, shift: Int, point: Int)?
        for edge in edges {
            let now = edge + shift
            for point in [film.cut(after: now - 1), film.cut(before: now + 1)].compactMap({ $0 }) + points
            where point != edge && abs(point - now) <= min(reach, nearest?.distance ?? reach) {
                nearest = (abs(point - now), point - edge, point)
            }
        }
        if let nearest { place = (nearest.shift, nearest.point) }
    }

    // MARK: Edits

    /// What dropping it here does, the edits one after the other; none where it is where it was.
    var edits: [Edit] {
        guard place.shift != 0 || lanes != 0, let segment = film[leader] else { return [] }
        switch part {
        case .cut: return [.roll(leader, by: place.shift)]
        case .fadeIn, .fadeOut, .volume, .contents, .between: return innerEdits(segment)
        case .start: return startEdits(segment)
        case .end:
            guard isOnMainLane else { return [.moveEdge(leader, .end, to: max(segment.end + place.shift, 0))] }
            return [.setLength(leader, max(segment.duration + place.shift, 0))]
        case .whole: return held.count == 1 ? moveEdits(segment) : groupEdits
        }
    }

    /// What a clip loses at its start moves the others up; what it gets there is what its source has before.
    private func startEdits(_ segment: Segment) -> [Edit] {
        // What lies over the pictures leaves a gap, or grows into one.
        guard isOnMainLane else { return [.moveEdge(leader, .start, to: max(segment.start + place.shift, 0))] }
        if place.shift > 0 { return [.trim(leader, .start, by: place.shift)] }
        let longer = Edit.setLength(leader, segment.duration - place.shift)
        guard let media = segment.media, !media.isFrozen else { return [longer] }
        return [.slip(leader, by: place.shift * media.speed / 100), longer]
    }

    private func moveEdits(_ segment: Segment) -> [Edit] {
        guard let own = film.lane(leader.track) else { return [] }
        let start = max(segment.start + place.shift, 0)
        let target = lane(from: own, by: lanes)
        if target != own { return [.move(leader, .track(film.lanes[target].label, at: start))] }
        guard start != segment.start else { return [] }
        let lane = film.lanes[own]
        let range = TimeRange(start, start + segment.duration)
        if lane.isFree(range, except: leader.position) { return [.move(leader, .time(start))] }
        // Among others it takes the place of those that its edge has passed the middle of.
        let others = lane.segments.indices.filter { $0 != leader.position - 1 }
        func middle(_ place: Int) -> Int { (lane.segments[place].start + lane.segments[place].end) / 2 }
        if place.shift > 0 {
            let passed = others.last { lane.segments[$0].start >= segment.end && middle($0) < range.end }
            return passed.map { [.move(leader, .after(SegmentAddress(lane.label, $0 + 1)))] } ?? []
        }
        let passed = others.first { lane.segments[$0].end <= segment.start && middle($0) > range.start }
        return passed.map { [.move(leader, .before(SegmentAddress(lane.label, $0 + 1)))] } ?? []
    }

    /// Whether it stands on the lowest track of pictures, where what follows closes up.
    private var isOnMainLane: Bool { film.lanes.first { $0.kind == .video }?.label == leader.track }

    /// Several go by the same time, the foremost first, so that none is in the way of another.
    private var groupEdits: [Edit] {
        let all = held.compactMap { address in film[address].map { (address, $0.start) } }
        let inOrder = all.sorted { place.shift > 0 ? $0.1 > $1.1 : $0.1 < $1.1 }
        let shift = max(place.shift, -(all.map(\.1).min() ?? 0))
        guard shift != 0 else { return [] }
        return inOrder.map { .move($0.0, .time($0.1 + shift)) }
    }

    /// The lane of the same kind so many further on, as far as there is one.
    private func lane(from own: Int, by step: Int) -> Int {
        let alike = film.lanes.indices.filter { film.lanes[$0].kind == film.lanes[own].kind }
        guard let place = alike.firstIndex(of: own) else { return own }
        return alike[min(max(place + step, 0), alike.count - 1)]
    }
}

extension SnapshotLane {
    /// Whether nothing but one segment stands in a stretch of time.
    func isFree(_ range: TimeRange, except position: Int) -> Bool {
        !segments.indices.contains { $0 != position - 1 && segments[$0].range.overlaps(range) }
    }
}
