/// A track by kind and number, counted from 1 among its kind: `V1`, `A2`, `T1`.
public struct TrackLabel: Hashable, Codable, Sendable, CustomStringConvertible {
    /// What the track carries.
    public let kind: TrackKind
    /// Its place among the tracks of its kind, from 1.
    public let number: Int

    /// A label.
    public init(_ kind: TrackKind, _ number: Int) {
        self.kind = kind
        self.number = number
    }

    /// `V1`.
    public var description: String { "\(kind.letter)\(number)" }
}

/// A segment by its track and its place on it, counted from 1: `V1·2`.
///
/// Sentences, keys and error texts all name segments so; it needs no identifier, which foreign drafts lack.
public struct SegmentAddress: Hashable, Codable, Sendable, CustomStringConvertible {
    /// The track.
    public let track: TrackLabel
    /// The place on the track, from 1.
    public let position: Int

    /// An address.
    public init(_ track: TrackLabel, _ position: Int) {
        self.track = track
        self.position = position
    }

    /// An address by kind, track number and position, all from 1.
    public init(_ kind: TrackKind, _ number: Int = 1, _ position: Int) {
        self.init(TrackLabel(kind, number), position)
    }

    /// `V1·2`.
    public var description: String { "\(track)·\(position)" }
}

/// Where a segment lies in the arrays of a draft.
struct SegmentIndex: Hashable {
    let track: Int
    let segment: Int
}

extension Draft {
    /// The index in `tracks` of a labelled track.
    public func trackIndex(_ label: TrackLabel) -> Int? {
        var seen = 0
        return tracks.indices.first { index in
            // Kinds unknown here share the letter X, so they are counted together.
            guard tracks[index].kind.letter == label.kind.letter else { return false }
            seen += 1
            return seen == label.number
        }
    }

    /// The label of the track at an index.
    public func label(ofTrackAt index: Int) -> TrackLabel {
        let kind = tracks[index].kind
        return TrackLabel(kind, tracks[...index].count { $0.kind.letter == kind.letter })
    }

    /// The segment at an address.
    public subscript(address: SegmentAddress) -> Segment? {
        index(of: address).map { tracks[$0.track].segments[$0.segment] }
    }

    /// Every address there is, track by track.
    public var addresses: [SegmentAddress] {
        tracks.indices.flatMap { track in
            let label = label(ofTrackAt: track)
            return tracks[track].segments.indices.map { SegmentAddress(label, $0 + 1) }
        }
    }

    func index(of address: SegmentAddress) -> SegmentIndex? {
        guard let track = trackIndex(address.track),
            tracks[track].segments.indices.contains(address.position - 1)
        else { return nil }
        return SegmentIndex(track: track, segment: address.position - 1)
    }
}
