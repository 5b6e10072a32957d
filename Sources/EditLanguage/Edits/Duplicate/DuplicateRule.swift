import Timeline

/// "duplicate the second clip", "make a copy of the title", "repeat it twice", 复制第二段.
struct DuplicateRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        // "Loop it 3 times" shows it three times, "repeat it 3 times" three times more.
        let isLoop = clause.take(.keyword(.loop)) || clause.has(.verb(.add)) && clause.isPlayed
        guard isLoop || clause.takeWord(.duplicate), clause.mayTakeVerb(.make, .add, .put, .move) else { return nil }
        guard let count = clause.takeCount().map({ isLoop ? $0 - 1 : $0 }) ?? (isLoop ? nil : 1) else { return nil }
        _ = clause.take(.edits)
        _ = clause.takeWord(.times)
        _ = clause.takeVerb(.put, .move)
        let goal = clause.takeGoalOfCopy()
        let reference = clause.takeReference(in: resolver)
        guard clause.isSpent, (1...20).contains(count) else { return nil }
        let address =
            if let reference { try resolver.find(reference, in: .any) } else { try resolver.implied(in: .clips) }
        let copies = Array(repeating: Edit.duplicate(address), count: count)
        guard let goal else { return copies }
        return count == 1 ? try resolver.moving(copyOf: address, to: goal) : nil
    }
}

extension Clause {
    /// "play it twice", "play it 3 times".
    fileprivate var isPlayed: Bool { (says("play") || says("播放")) && (hasWord(.times) || says("twice") || says("遍")) }

    /// "3 times", "twice", 三次.
    fileprivate mutating func takeCount() -> Int? {
        if let twice = takeWord({ $0 == .factor(200) ? 2 : $0 == .factor(300) ? 3 : nil }) { return twice }
        return takeWholeNumber()
    }
}

/// Where a copy goes: "copy the third clip to the end". At a time it is `CopyRule`'s.
private enum GoalOfCopy {
    case edge(Edge)
    case beside(Relation, Reference)
}

extension Clause {
    fileprivate mutating func takeGoalOfCopy() -> GoalOfCopy? {
        take { kind in
            switch kind {
            case .edge(let edge): .edge(edge)
            case .beside(let relation, let reference): .beside(relation, reference)
            default: nil
            }
        }
    }
}

extension ReferenceResolver {
    /// The copy, which stands right behind what it is of, and where it goes from there; counted before it was made.
    fileprivate func moving(copyOf address: SegmentAddress, to goal: GoalOfCopy) throws(ReadingError) -> [Edit] {
        let copy = SegmentAddress(address.track, address.position + 1)
        let track = draft.addresses.filter { $0.track == address.track }
        guard let last = track.last else { return [] }
        let behind = { (other: SegmentAddress) in
            other.position > address.position ? SegmentAddress(other.track, other.position + 1) : other
        }
        let neighbour: SegmentAddress
        let isBefore: Bool
        switch goal {
        case .edge(let edge) where address.track.kind != .video:
            // Titles and sounds go where the pictures begin or end.
            let length = draft[address]?.duration ?? 0
            return [.duplicate(address), .move(copy, .time(edge == .start ? 0 : max(0, end - length)))]
        case .edge(.start): (neighbour, isBefore) = (SegmentAddress(address.track, 1), true)
        case .edge(.end): (neighbour, isBefore) = (behind(last), false)
        case .beside(let relation, let reference):
            let found = try find(reference, in: Scope(kinds: [address.track.kind]))
            guard found.track == address.track else { throw .notUnderstood }
            (neighbour, isBefore) = (behind(found), relation == .before)
        }
        // It stands there already.
        let isThere = isBefore ? neighbour.position == copy.position + 1 : neighbour == address || neighbour == copy
        guard !isThere else { return [.duplicate(address)] }
        return [.duplicate(address), .move(copy, isBefore ? .before(neighbour) : .after(neighbour))]
    }
}

extension Keyword {
    /// "loop".
    static let loop = Keyword("loop")
}
