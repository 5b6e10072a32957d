/// One kind of edit with what it takes, as a value.
///
/// Each stands in a file of its own, which draws it before and after, says what it does, what it is about, and what it
/// refuses. `Edit` is the closed sum of them.
public protocol EditOperation: Hashable, Codable, Sendable {
    /// Which of them it is.
    static var kind: Edit.Kind { get }

    /// What it is about: what "it" means after it.
    var subject: EditSubject { get }

    /// Changes the draft. Nobody but `Draft.applying` calls it, which settles what every edit may bring out of order.
    ///
    /// - Parameter newID: gives a name to each new segment; called once for each.
    /// - Throws: why it cannot be done; the draft may be half changed then.
    func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal)
}

/// What an edit is about.
public enum EditSubject: Hashable, Sendable {
    /// A segment, which stands afterwards where it stood.
    case segment(SegmentAddress)
    /// Something that a segment has: "it" may be that, or the segment.
    case property(SegmentProperty, of: SegmentAddress)
    /// Pieces of what was one thing: "it" is none of them.
    case pieces
    /// A segment that was moved.
    case moved(SegmentAddress, MoveTarget)
    /// A clip that was laid over the others, to begin at a time, in ms.
    case lifted(SegmentAddress, to: Int)
    /// A segment that is gone afterwards.
    case removed(SegmentAddress)
    /// The last of the segments that are new.
    case lastAdded
    /// The first of the segments that are new.
    case firstAdded
    /// The new segment that begins at a time, in ms.
    case addedAt(Int)
    /// The new still.
    case still
    /// The whole film.
    case film
    /// A track.
    case track(TrackLabel)
}

/// What a segment has that can be spoken of as a thing.
public enum SegmentProperty: String, Hashable, Codable, Sendable, CaseIterable {
    /// The transition that a clip comes in with, its fades, the filter over its colours, its slow move, or its look as a whole.
    case transition, fadeIn, fadeOut, filter, motion, look
}

extension EditSubject {
    /// What of the segment it is about, where it is not about the whole of it.
    public var property: SegmentProperty? { if case .property(let property, _) = self { property } else { nil } }

    /// The subject of what is done to a segment or to all of a track.
    init(_ scope: VolumeScope) {
        switch scope {
        case .segment(let address): self = .segment(address)
        case .track(let label): self = .track(label)
        }
    }

    /// The segment that "it" means after the edit; nil where it left none, or more than one segment is meant.
    ///
    /// - Parameters:
    ///   - after: the draft as the edit left it.
    ///   - before: the draft as it was.
    ///   - isNew: tells by its identifier whether a segment was made by the edit.
    public func address(in after: Draft, before: Draft, isNew: (String?) -> Bool) -> SegmentAddress? {
        func added() -> [SegmentAddress] { after.addresses.filter { isNew(after[$0]?.id) } }
        switch self {
        case .segment(let address), .property(_, let address): return address
        case .lifted(let address, let time): return place(of: address, liftedTo: time, in: after, before: before)
        case .moved(let address, let target): return place(of: address, movedTo: target, in: after, before: before)
        case .lastAdded: return added().last
        case .firstAdded: return added().first
        case .addedAt(let time): return added().first { after[$0]?.start == time }
        case .still: return added().first { after[$0]?.media?.isFrozen == true }
        case .removed, .pieces, .film, .track: return nil
        }
    }

    private func place(
        of address: SegmentAddress,
        liftedTo time: Int,
        in after: Draft,
        before: Draft
    ) -> SegmentAddress? {
        guard let lifted = before[address] else { return nil }
        return after.addresses.last { candidate in
            guard candidate.track.kind == .video, let segment = after[candidate], segment.start == time else {
                return false
            }
            return segment.id == lifted.id && segment.content == lifted.content
        }
    }

    private func place(
        of address: SegmentAddress,
        movedTo target: MoveTarget,
        in after: Draft,
        before: Draft
    ) -> SegmentAddress? {
        if case .track(let label, let time) = target {
            return after.addresses.first { $0.track == label && after[$0]?.start == time }
        }
        guard let moved = before[address] else { return nil }
        let known = before.trackIndex(address.track).map { before.tracks[$0].segments } ?? []
        return after.addresses.first { candidate in
            guard candidate.track == address.track, let segment = after[candidate] else { return false }
            if let id = moved.id { return segment.id == id }
            return segment.name == moved.name && segment.content == moved.content
                && segment.duration == moved.duration && !known.contains(segment)
        }
    }
}
