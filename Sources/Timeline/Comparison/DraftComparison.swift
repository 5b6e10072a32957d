/// A comparison of two drafts at work: single findings first, then those that are one thing are told as one.
struct DraftComparison {
    /// A change on a track, and what it does to those that follow there.
    struct Finding {
        /// The index of the track in the new draft; nil where that has none.
        let track: Int?
        var change: DraftDifference.Change
        /// How far it pushes what follows, in ms.
        var push = 0
        /// From where on things are pushed, in ms of the new draft.
        var pivot = 0
    }

    let old: Draft
    let new: Draft
    let match: DraftMatch
    var pairs: [(old: DraftMatch.Placed, new: DraftMatch.Placed)]
    var fresh: [DraftMatch.Placed]
    var gone: [DraftMatch.Placed]
    var findings: [Finding] = []
    /// What went along with the pictures.
    var along: [DraftDifference.Aside] = []

    init(from old: Draft, to new: Draft) {
        self.old = old
        self.new = new
        match = DraftMatch(from: old, to: new)
        (pairs, fresh, gone) = (match.pairs, match.fresh, match.gone)
    }

    /// All that is different, in the order it is told.
    mutating func changes() -> [DraftDifference.Change] {
        guard old != new else { return [] }
        if let cleared { return [cleared] }
        var markers = markerChanges(nil)
        if old.pictureTracks != new.pictureTracks {
            var carrying = Carrying(from: old, to: new)
            carrying.newEnd = new.pictureEnd
            markers = markerChanges(carrying)
            foldAlong(carrying)
            foldFilm(carrying)
        }
        let tracks = trackChanges()
        foldCuts()
        foldPairs()
        foldFresh()
        for placed in fresh {
            let name = new.tracks[placed.track].displayName
            let change = DraftDifference.Change.added(placed.segment, placed.kind, track: name)
            find(change, placed, push: placed.segment.duration)
        }
        foldGone()
        for placed in gone {
            let track = match.oldTrack.first { $0.value == placed.track }?.key
            let name = old.tracks[placed.track].displayName
            findings.append(
                Finding(
                    track: track,
                    change: .removed(placed.segment, placed.kind, track: name),
                    push: -placed.segment.duration,
                    pivot: placed.segment.start
                )
            )
        }
        let moves = moves()
        var changes = findings.map(\.change) + moves + tracks + shapeChanges
        changes += markers
        return changes.isEmpty && along.isEmpty ? [.other] : changes
    }

    /// What is different about the film as a whole.
    var shapeChanges: [DraftDifference.Change] {
        var changes: [DraftDifference.Change] = []
        if old.canvas != new.canvas { changes.append(.canvas(from: old.canvas, to: new.canvas)) }
        if old.loudness != new.loudness { changes.append(.loudness(from: old.loudness, to: new.loudness)) }
        let (went, stay) = (old.staying.subtracting(new.staying), new.staying.subtracting(old.staying))
        if !stay.isEmpty { changes.append(.staying(OverlayKind.allCases.filter(stay.contains), true)) }
        if !went.isEmpty { changes.append(.staying(OverlayKind.allCases.filter(went.contains), false)) }
        return changes
    }

    /// That nothing is left, where it was more than one thing.
    private var cleared: DraftDifference.Change? {
        let segments = old.tracks.reduce(0) { $0 + $1.segments.count }
        let isShaped = old.canvas == new.canvas && old.loudness == new.loudness
        let isAnew = !isShaped && new.canvas == .standard && new.loudness == nil
        guard new.tracks.isEmpty, segments > 1 || isAnew && !old.tracks.isEmpty, isShaped || isAnew else { return nil }
        return .cleared(segments: segments, tracks: old.tracks.count, isAnew: isAnew)
    }

    mutating func find(_ change: DraftDifference.Change, _ placed: DraftMatch.Placed, push: Int = 0) {
        findings.append(Finding(track: placed.track, change: change, push: push, pivot: placed.segment.end))
    }

    /// The segment that abuts before another on its track.
    func before(_ placed: DraftMatch.Placed, in draft: Draft) -> Segment? {
        draft.tracks[placed.track].segments.first { $0.end == placed.segment.start }
    }

    /// Whether a segment that both drafts have is on another track now.
    func isElsewhere(_ pair: (old: DraftMatch.Placed, new: DraftMatch.Placed)) -> Bool {
        match.oldTrack[pair.new.track] != pair.old.track
    }
}
