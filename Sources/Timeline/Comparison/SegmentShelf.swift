/// The segments of a draft by what others are found by: finding one takes as long in a long film as in a short one.
struct SegmentShelf {
    /// What makes two segments of a kind the same.
    enum Rule: CaseIterable {
        /// The same identity.
        case identity
        /// One has no identity, and both are called the same and begin at the same time.
        case nameAndStart
        /// One has no identity, and both are called the same.
        case name
        /// One has no identity, and both begin at the same time.
        case start
    }

    private struct Key: Hashable {
        let kind: TrackKind
        /// nil for any.
        let track: Int?
        let hasIdentity: Bool
        let word: String?
        let start: Int?
    }

    private let rule: Rule
    /// The places in the draft, the last first.
    private var places: [Key: [Int]] = [:]

    /// - Parameter isLeftOut: which of them, by their places, are not to be found.
    init(_ segments: [DraftMatch.Placed], by rule: Rule, leavingOut isLeftOut: (Int) -> Bool) {
        self.rule = rule
        for place in segments.indices.reversed() where !isLeftOut(place) {
            let placed = segments[place]
            let hasIdentity = placed.segment.id != nil
            for track in [placed.track, nil] {
                guard let key = key(for: placed, track: track, hasIdentity: hasIdentity) else { continue }
                places[key, default: []].append(place)
            }
        }
    }

    /// The place of the first that is the same as a segment, one on its track before others; nil where there is none.
    mutating func first(for placed: DraftMatch.Placed, where isThere: (Int) -> Bool) -> Int? {
        // Only where one side has no identity anything else than that counts.
        let sides = rule == .identity ? [true] : placed.segment.id == nil ? [false, true] : [false]
        for track in [placed.track, nil] {
            let found = sides.compactMap { hasIdentity -> Int? in
                guard let key = key(for: placed, track: track, hasIdentity: hasIdentity) else { return nil }
                while let place = places[key]?.last {
                    if isThere(place) { return place }
                    places[key]?.removeLast()
                }
                return nil
            }
            if let first = found.min() { return first }
        }
        return nil
    }

    private func key(for placed: DraftMatch.Placed, track: Int?, hasIdentity: Bool) -> Key? {
        let segment = placed.segment
        let (word, start): (String?, Int?)
        switch rule {
        case .identity:
            guard let id = segment.id else { return nil }
            (word, start) = (id, nil)
        case .nameAndStart: (word, start) = (segment.name, segment.start)
        case .name: (word, start) = (segment.name, nil)
        case .start: (word, start) = (nil, segment.start)
        }
        return Key(kind: placed.kind, track: track, hasIdentity: hasIdentity, word: word, start: start)
    }
}
