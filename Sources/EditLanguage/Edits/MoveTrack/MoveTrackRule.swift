import Timeline

/// "move track V2 to place 1", "move track A1 below V1", "move the title track to the top", 把轨道 V1 移到第2层.
struct MoveTrackRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard clause.takeVerb(.move, .put) != nil, clause.parts.first(where: { !$0.isSilent })?.isTrack == true else {
            return nil
        }
        _ = clause.take(.verb(.move))
        guard let place = place(&clause), let label = try clause.takeTrack(in: resolver) else { return nil }
        guard let from = resolver.draft.trackIndex(label) else { throw .refused(.noTrack(label)) }
        let goal: Int
        switch place {
        case .number(let number): goal = number
        case .edge(let isTop):
            if let other = try clause.takeTrack(in: resolver) {
                goal = try self.place(of: from, beside: other, isAbove: isTop, in: resolver)
            } else {
                goal = isTop ? resolver.draft.tracks.count : 1
            }
        case .above(let isAbove):
            guard let other = try clause.takeTrack(in: resolver) else { return nil }
            goal = try self.place(of: from, beside: other, isAbove: isAbove, in: resolver)
        case .step(let step): goal = from + 1 + step
        }
        guard clause.isSpent else { return nil }
        return .moveTrack(label, to: goal)
    }

    private enum Place {
        case number(Int)
        /// The top, or above another where one is named: 移到 A1 上面.
        case edge(isTop: Bool)
        case above(Bool)
        case step(Int)
    }

    private func place(_ clause: inout Clause) -> Place? {
        let isLayer = clause.takeWord(.layer)
        if isLayer {
            let number: Int? = clause.take { kind in
                switch kind {
                case .number(let value) where value % 1000 == 0: value / 1000
                case .target(.kind(nil, ordinal: let number?)) where number > 0: number
                default: nil
                }
            }
            return number.map(Place.number)
        }
        if let isAbove = clause.takeWord({ if case .above(let isAbove) = $0 { isAbove } else { nil } }) {
            return .above(isAbove)
        }
        return clause.take { kind in
            switch kind {
            case .position(.top): .edge(isTop: true)
            case .position(.bottom): .edge(isTop: false)
            case .louder: .step(1)
            case .quieter: .step(-1)
            default: nil
            }
        }
    }

    /// The place from 1 that puts a track just above or below another.
    private func place(of from: Int, beside other: TrackLabel, isAbove: Bool, in resolver: ReferenceResolver)
        throws(ReadingError) -> Int
    {
        guard let index = resolver.draft.trackIndex(other) else { throw .refused(.noTrack(other)) }
        guard index != from else { throw .refused(.noChange) }
        // Taken out first, it leaves those above it one place lower.
        let base = index > from ? index - 1 : index
        return base + (isAbove ? 2 : 1)
    }
}

extension Part {
    fileprivate var isTrack: Bool {
        switch kind {
        case .label, .track, .sense(.lane): true
        // "the second video track".
        case .target(.kind(nil, ordinal: .some)): true
        default: false
        }
    }
}
