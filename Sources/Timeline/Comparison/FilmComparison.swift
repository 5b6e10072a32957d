/// Two drafts beside each other as they are looked at: what stands otherwise, track by track, worked out once.
///
/// Which segment is which is found as for what is told of an edit (`DraftMatch`), and so are the words (`DraftDifference`). Making one
/// takes as long as the film; looking a stretch of time up takes a few steps. Two are the same only if they are the same one.
public final class FilmComparison: Sendable, Equatable {
    /// The draft that was.
    public let old: DraftSnapshot
    /// The draft that it is compared with.
    public let new: DraftSnapshot
    /// The tracks of both, in the order of the new one; those that it has no more stand where they stood.
    public let tracks: [ComparedTrack]
    /// What differs, in the order of time; what has no time, such as the shape of the picture, comes first.
    public let differences: [FilmDifference]

    /// Compares two drafts.
    public init(from old: DraftSnapshot, to new: DraftSnapshot) {
        (self.old, self.new) = (old, new)
        var making = ComparisonMaking(from: old, to: new)
        making.makeAll()
        (tracks, differences) = making.finished()
    }

    /// How long the longer of the two is, in ms.
    public var duration: Int { max(old.duration, new.duration) }

    /// Only the same one is the same.
    public static func == (one: FilmComparison, other: FilmComparison) -> Bool { one === other }

    /// What a difference is, as it would be told after an edit.
    public func told(_ place: Int) -> DraftDifference {
        guard differences.indices.contains(place) else { return DraftDifference(changes: [], asides: []) }
        return DraftDifference(changes: changes(differences[place].subject), asides: [])
    }

    private func changes(_ subject: FilmDifference.Subject) -> [DraftDifference.Change] {
        switch subject {
        case .change(let change): return [change]
        case .new(let placed) where placed.count > 1:
            return [.subtitlesAdded(placed.count, placed.span, track: placed.trackName(in: new))]
        case .new(let placed):
            return placed.map { .added($0.segment, $0.kind, track: [$0].trackName(in: new)) }
        case .gone(let placed) where placed.count > 1:
            return [.subtitlesRemoved(placed.count, placed.span, track: placed.trackName(in: old))]
        case .gone(let placed):
            return placed.map { .removed($0.segment, $0.kind, track: [$0].trackName(in: old)) }
        case .split(let pair, let half):
            var whole = pair.new.segment
            whole.duration = pair.old.segment.duration
            whole.fadeOut = pair.old.segment.fadeOut
            whole.content = pair.old.segment.content
            return [.split(half.segment, at: pair.new.segment.end)] + changes(of: pair, as: whole)
        case .kept(let pairs):
            let moves = pairs.filter { $0.old.segment.start != $0.new.segment.start && !$0.losesHead }
                .map { DraftDifference.Move(segment: $0.new.segment, from: $0.old.segment.start) }
            let moved: [DraftDifference.Change] = moves.isEmpty ? [] : [.moved(moves)]
            guard let pair = pairs.first, pairs.count == 1 else { return moved }
            return changes(of: pair, as: pair.new.segment) + elsewhere(pair) + moved
        }
    }

    private func changes(of pair: SegmentPair, as now: Segment) -> [DraftDifference.Change] {
        now.changes(from: pair.old.segment, before: (before(pair.old, in: old), before(pair.new, in: new)))
    }

    private func elsewhere(_ pair: SegmentPair) -> [DraftDifference.Change] {
        let isElsewhere = !tracks.contains { $0.old == pair.old.track && $0.new == pair.new.track }
        guard isElsewhere else { return [] }
        return [
            .changedTrack(pair.new.segment, from: [pair.old].trackName(in: old), to: [pair.new].trackName(in: new))
        ]
    }

    /// What abuts before a segment on its track.
    private func before(_ placed: DraftMatch.Placed, in film: DraftSnapshot) -> Segment? {
        film.lanes[placed.track][placed.place].flatMap { $0.end == placed.segment.start ? $0 : nil }
    }
}

/// A track as it is in two drafts.
public struct ComparedTrack: Sendable {
    /// What it is called: in the new draft, else in the old one.
    public let label: TrackLabel
    /// What it carries.
    public let kind: TrackKind
    /// Its place in the old draft; nil where it is new.
    public let old: Int?
    /// Its place in the new draft; nil where it is gone.
    public let new: Int?
    /// What stood on it and stands so no more.
    public internal(set) var before: MarkedLane
    /// What stands on it and did not stand so.
    public internal(set) var now: MarkedLane
}

/// Segments of a track that differ, and for each which difference it is of.
public struct MarkedLane: Sendable {
    /// The segments.
    public let lane: SnapshotLane
    private let differences: [Int]

    init(_ label: TrackLabel, _ kind: TrackKind, _ marked: [(segment: Segment, difference: Int)]) {
        let marked = marked.sorted { ($0.segment.start, $0.segment.end) < ($1.segment.start, $1.segment.end) }
        lane = SnapshotLane(label, Track(kind: kind, segments: marked.map(\.segment)))
        differences = marked.map(\.difference)
    }

    /// The place of the difference that the segment at a position, from 1, is of.
    public func difference(at position: Int) -> Int { differences[position - 1] }
}

/// One difference of two drafts.
public struct FilmDifference: Sendable {
    /// What happened to a segment; of several things the one that is seen first.
    public enum Sort: Hashable, Sendable, CaseIterable {
        /// Only the old draft has it.
        case gone
        /// Only the new draft has it.
        case new
        /// It is shorter or longer.
        case trimmed
        /// It stands at another time, or on another track.
        case moved
        /// It stands where it stood, and something else about it is different.
        case changed
    }

    enum Subject: Sendable {
        case change(DraftDifference.Change)
        /// One, or subtitles in a row.
        case new([DraftMatch.Placed])
        case gone([DraftMatch.Placed])
        /// One, or several in a row that moved equally far.
        case kept([SegmentPair])
        case split(SegmentPair, DraftMatch.Placed)
    }

    /// What happened.
    public let sort: Sort
    /// Whether it moved or was trimmed, and something else is different, too.
    public let isChangedToo: Bool
    /// Its place among the tracks compared; nil for what is on none.
    public let track: Int?
    /// What it takes of the film, in ms: in the new draft, else in the old one. Empty for a moment, or the whole film.
    public internal(set) var range: TimeRange
    /// The segment in the new draft, the first of several; nil where it is gone, or is none.
    public let address: SegmentAddress?
    /// The marker that it is about, as it is, or was where it is gone; nil for anything else.
    public let marker: Marker?
    /// How far it moved, in ms; earlier is negative.
    public let shift: Int
    var subject: Subject
}

/// A segment as it was and as it is.
struct SegmentPair: Sendable {
    let old: DraftMatch.Placed
    let new: DraftMatch.Placed

    /// Whether it begins elsewhere because its start was trimmed, and ends where it ended.
    fileprivate var losesHead: Bool {
        old.segment.end == new.segment.end && old.segment.duration != new.segment.duration
    }
}

extension [DraftMatch.Placed] {
    fileprivate func trackName(in film: DraftSnapshot) -> String {
        first.map { film.draft.tracks[$0.track].displayName } ?? ""
    }
}
