import Timeline

/// "move the title to 5 s", "move the first clip after the second", "put the last clip first", 把标题移到第5秒.
struct MoveRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        // "a slide to the last" is a noun.
        guard clause.takeVerb(.move, .put) != nil, !clause.has(.indefinite) else { return nil }
        _ = clause.take(.verb(.move))
        // "slide the title to 5 s" is no more than a move.
        _ = clause.take(.keyword(.slide))
        guard let goal = goal(&clause, in: resolver) else { return nil }
        let reference = clause.takeReference(in: resolver)
        let goalByOrdinal = goal.isOpen ? Self.edge(clause.takeReference(in: resolver)) : nil
        guard clause.isSpent else { return nil }
        let address = try resolver.find(reference, orImpliedIn: .any)
        switch goal {
        case .time(let time): return resolver.moving(address, to: time, namedBy: reference)
        case .by(let amount):
            return
                resolver.moving(address, to: (resolver.draft[address]?.start ?? 0) + amount, namedBy: reference)
        case .edge(let edge): return [try move(address, to: edge, in: resolver)]
        case .open:
            guard let edge = goalByOrdinal else { throw .missingTime }
            return [try move(address, to: edge, in: resolver)]
        case .over(let other):
            guard address.track.kind != .video, let start = resolver.draft[try resolver.find(other, in: .clips)]?.start
            else { return nil }
            return resolver.moving(address, to: start, namedBy: reference)
        case .beside(let relation, let other):
            let neighbour = try resolver.find(other, in: ReferenceResolver.Scope(kinds: [address.track.kind]))
            guard neighbour != address else { return nil }
            return [.move(address, relation == .before ? .before(neighbour) : .after(neighbour))]
        }
    }

    private enum Goal {
        case time(Int)
        case by(Int)
        case edge(Edge)
        case beside(Relation, Reference)
        /// "above the dinner clip": a title or a sound, where that begins.
        case over(Reference)
        /// Not said by a part of its own: "put the last clip first".
        case open

        var isOpen: Bool { if case .open = self { true } else { false } }
    }

    private func goal(_ clause: inout Clause, in resolver: ReferenceResolver) -> Goal? {
        let isEarlier = clause.take(.earlier)
        let isLater = clause.take(.later)
        if isEarlier != isLater {
            let amount: Int? = clause.take { kind in
                switch kind {
                case .amount(let time), .time(let time): time
                default: nil
                }
            }
            return amount.map { .by(isEarlier ? -$0 : $0) }
        }
        return clause.take { kind in
            switch kind {
            case .goal(let time), .start(let time), .time(let time): .time(time)
            case .edge(let edge): .edge(edge)
            case .beside(let relation, let reference): .beside(relation, reference)
            case .across(let reference, _): .over(reference)
            case .playhead: resolver.context.playhead.map { .time($0) }
            default: nil
            }
        } ?? .open
    }

    /// "first" and "last" as places.
    private static func edge(_ reference: Reference?) -> Edge? {
        switch reference {
        case .kind(nil, ordinal: 1): .start
        case .kind(nil, ordinal: -1): .end
        default: nil
        }
    }

    /// Clips change places with one another; titles and sounds go where the pictures begin or end.
    private func move(_ address: SegmentAddress, to edge: Edge, in resolver: ReferenceResolver) throws(ReadingError)
        -> Edit
    {
        let track = resolver.draft.addresses.filter { $0.track == address.track }
        guard address.track.kind == .video, let first = track.first, let last = track.last else {
            let length = resolver.draft[address]?.duration ?? 0
            return .move(address, .time(edge == .start ? 0 : max(0, resolver.end - length)))
        }
        let neighbour = edge == .start ? first : last
        guard neighbour != address else { throw .refused(.noChange) }
        return .move(address, edge == .start ? .before(neighbour) : .after(neighbour))
    }
}
