/// What is different between two drafts, told in the words of a person.
///
/// The same words answer an edit that the studio did and one that the hosted service did in silence: the mission says
/// that about 30 % of its edits end without any text.
public struct DraftDifference: Hashable, Sendable {
    /// The single differences, in the order of the tracks.
    public let changes: [Change]

    /// One difference.
    public enum Change: Hashable, Sendable {
        case added(Segment, TrackKind, track: String)
        case removed(Segment, TrackKind, track: String)
        case length(Segment, from: Int)
        case volume(Segment, from: Int)
        case text(from: String, to: String)
        case source(from: Segment, to: Segment)
        case split(Segment, at: Int)
        /// A stretch in the middle is gone; its place and length in ms.
        case cutOut(Segment, at: Int, length: Int)
        case moved([Move])
        case canvas(from: Canvas, to: Canvas)
        /// Something is different that this program does not model.
        case other
    }

    /// A segment that stands elsewhere than before.
    public struct Move: Hashable, Sendable {
        /// The segment as it is now.
        public let segment: Segment
        /// Where it began before, in ms.
        public let from: Int
    }

    /// Compares two drafts. Segments are matched by identity where they have one, else by what they are.
    public init(from old: Draft, to new: Draft) {
        var changes: [Change] = []
        var moves: [Move] = []
        var unmatched = old.placedSegments
        var fresh: [PlacedSegment] = []
        for placed in new.placedSegments {
            guard let index = unmatched.bestMatch(for: placed) else {
                fresh.append(placed)
                continue
            }
            let before = unmatched.remove(at: index).segment
            changes += Self.changes(from: before, to: placed.segment)
            if before.start != placed.segment.start { moves.append(Move(segment: placed.segment, from: before.start)) }
        }
        Self.foldSplits(&fresh, into: &changes)
        changes += fresh.map { .added($0.segment, $0.kind, track: $0.track) }
        changes += unmatched.map { .removed($0.segment, $0.kind, track: $0.track) }
        if !moves.isEmpty { changes.append(.moved(moves)) }
        if old.canvas != new.canvas { changes.append(.canvas(from: old.canvas, to: new.canvas)) }
        if changes.isEmpty, old != new { changes.append(.other) }
        self.changes = changes
    }

    /// Whether nothing is different.
    public var isEmpty: Bool { changes.isEmpty }

    private static func changes(from old: Segment, to new: Segment) -> [Change] {
        var changes: [Change] = []
        if old.duration != new.duration { changes.append(.length(new, from: old.duration)) }
        if old.volume != new.volume { changes.append(.volume(new, from: old.volume)) }
        if let before = old.title?.text, let after = new.title?.text, before != after {
            changes.append(.text(from: before, to: after))
        }
        if old.media?.source != new.media?.source { changes.append(.source(from: old, to: new)) }
        return changes
    }

    /// A new segment that goes on with what a shortened one left off is the other half of a split, or of a cut that
    /// took the middle out.
    private static func foldSplits(_ fresh: inout [PlacedSegment], into changes: inout [Change]) {
        fresh.removeAll { half in
            for (index, change) in changes.enumerated() {
                guard case .length(let left, let from) = change,
                    let missing = missing(between: left, and: half.segment, of: from)
                else { continue }
                changes[index] =
                    missing == 0
                    ? .split(half.segment, at: half.segment.start)
                    : .cutOut(left, at: left.end, length: missing)
                return true
            }
            return false
        }
    }

    /// How much of a segment that was `whole` ms long is in neither of two halves; nil if they are no halves of one.
    private static func missing(between left: Segment, and right: Segment, of whole: Int) -> Int? {
        let missing = whole - left.duration - right.duration
        guard missing >= 0, right.start == left.end || right.start == left.end + missing else { return nil }
        switch (left.content, right.content) {
        case (.media(let first), .media(let second)):
            let follows = second.sourceStart == first.sourceStart + left.duration + missing
            return first.source == second.source && follows ? missing : nil
        case (.title(let first), .title(let second)): return first == second ? missing : nil
        default: return nil
        }
    }
}

struct PlacedSegment: Hashable {
    let segment: Segment
    let kind: TrackKind
    let track: String
}

extension Draft {
    var placedSegments: [PlacedSegment] {
        tracks.flatMap { track in
            track.segments.map { PlacedSegment(segment: $0, kind: track.kind, track: track.displayName) }
        }
    }
}

extension [PlacedSegment] {
    /// The same identity; without one, the same thing at the same place, then the same thing anywhere.
    func bestMatch(for other: PlacedSegment) -> Int? {
        if let id = other.segment.id, let same = firstIndex(where: { $0.segment.id == id && $0.kind == other.kind }) {
            return same
        }
        let candidates = indices.filter { index in
            let mine = self[index]
            guard mine.kind == other.kind, mine.segment.name == other.segment.name else { return false }
            return mine.segment.id == nil || other.segment.id == nil
        }
        return candidates.first { self[$0].segment.start == other.segment.start } ?? candidates.first
    }
}
