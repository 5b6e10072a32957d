import Timeline

/// "move the title to 5 s", "move the first clip after the second", "put the last clip first", 把标题移到第5秒.
struct MoveRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        // "a slide to the last" is a noun.
        guard clause.takeVerb(.move, .put) != nil, !clause.has(.indefinite) else { return nil }
        _ = clause.take(.verb(.move))
        // "slide the title to 5 s" is no more than a move.
        _ = clause.take(.keyword(.slide))
        clause.dropBackOfPush()
        let between = try between(&clause, in: resolver)
        guard let goal = between ?? goal(&clause, in: resolver) else { return nil }
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
        case .step(let step):
            let neighbour = SegmentAddress(address.track, address.position + step)
            guard address.track.kind == .video, resolver.draft[neighbour] != nil else { return nil }
            return [.move(address, step < 0 ? .before(neighbour) : .after(neighbour))]
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
        /// "one place earlier".
        case step(Int)
        case beside(Relation, Reference)
        /// "above the dinner clip": a title or a sound, where that begins.
        case over(Reference)
        /// Not said by a part of its own: "put the last clip first".
        case open

        var isOpen: Bool { if case .open = self { true } else { false } }
    }

    /// "Put dinner between the beach and the market": behind the first of two that follow each other.
    private func between(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Goal? {
        guard let word = clause.parts.firstIndex(where: { Self.betweens.stands(in: clause.text, $0.range) }) else {
            return nil
        }
        // Chinese says it behind both.
        let isBehind = clause.text.folded[clause.parts[word].range.lowerBound].isHan
        let named = clause.parts.indices.filter {
            guard isBehind ? $0 < word : $0 > word else { return false }
            return clause.parts[$0].kind.numberedClip != nil
        }
        guard named.count >= 2, isBehind || named.count == 2 else { return nil }
        let (first, second) = (named[named.count - 2], named[named.count - 1])
        guard let one = clause.parts[first].kind.numberedClip,
            let other = clause.parts[second].kind.numberedClip,
            clause.parts[first..<second].contains(where: { $0.kind == .joint })
        else { return nil }
        let both = [try resolver.find(one, in: .clips), try resolver.find(other, in: .clips)].sorted {
            $0.position < $1.position
        }
        guard both[0].track == both[1].track, both[1].position - both[0].position == 1 else { throw .which(both) }
        clause.remove(isBehind ? first..<word + 1 : word..<second + 1)
        return .beside(.after, .address(both[0]))
    }

    private static let betweens = Phrases(["between", "之间", "中间", "当中"])

    private func goal(_ clause: inout Clause, in resolver: ReferenceResolver) -> Goal? {
        let isEarlier = clause.take(.earlier)
        let isLater = clause.take(.later)
        if isEarlier != isLater {
            if clause.take(.keyword(.onePlace)) { return .step(isEarlier ? -1 : 1) }
            return clause.takeAmount().map { .by(isEarlier ? -$0 : $0) }
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

extension Keyword {
    /// "one place", before or behind "earlier": by one clip.
    static let onePlace = Keyword("one place")
}

extension Part.Kind {
    /// What it names; "1" in "between 1 and 2" is a clip.
    fileprivate var numberedClip: Reference? {
        switch self {
        case .target(let reference): reference
        case .number(let value): value > 0 && value % 1000 == 0 ? .kind(.clip, ordinal: value / 1000) : nil
        default: nil
        }
    }
}
