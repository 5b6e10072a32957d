import Timeline

/// "freeze the frame at 3 s for 2 s", "freeze the last frame of the second clip", 在第3秒定格2秒.
struct FreezeRule: EditRule {
    /// How long a still is held if nobody says, in ms.
    static let standardLength = 2000

    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard clause.hasSense else { return nil }
        let isFreeze = clause.takeWord(.freeze)
        let frame: Edge? = clause.takeWord { if case .frame(let edge) = $0 { edge } else { nil } }
        guard isFreeze, clause.mayTakeVerb(.add, .make, .set, .put) else { return nil }
        _ = clause.take(.canvas)
        _ = clause.take(.target(.kind(.image, ordinal: nil)))
        let edge = frame ?? clause.take { if case .edge(let edge) = $0 { edge } else { nil } }
        let time: Int? = clause.take { kind in
            switch kind {
            case .start(let time): time
            case .playhead: resolver.context.playhead
            default: nil
            }
        }
        let isOwn = clause.countsFromStartOfThing
        // "3 seconds into the market": where, and not how long.
        let into: Int? = isOwn && time == nil ? clause.take { if case .time(let time) = $0 { time } else { nil } } : nil
        let length = clause.takeLength() ?? clause.takeGoal()
        // 一上来静止一秒: the end that is held, and how long.
        let stretch: (Edge, Int)? =
            length != nil || time != nil || into != nil || edge != nil ? nil : clause.takeHanStretch()
        let reference = clause.takeReference(in: resolver)
        guard clause.isSpent else { return nil }
        let address = try reference?.segmentUnlessFilm(in: resolver)
        if let address, address.track.kind != .video { return nil }
        let place =
            (time ?? into).map { resolver.time($0, in: address, isOwn: isOwn) } ?? place(
                edge ?? stretch?.0,
                of: address,
                in: resolver
            )
            ?? resolver.context.playhead
        guard let place else { throw .missingTime }
        return .freeze(at: place, address, length: length ?? stretch?.1 ?? Self.standardLength)
    }

    private func place(_ edge: Edge?, of address: SegmentAddress?, in resolver: ReferenceResolver) -> Int? {
        guard let edge else { return nil }
        guard let address, let segment = resolver.draft[address] else { return edge == .start ? 0 : resolver.end }
        return edge == .start ? segment.start : segment.end
    }
}

extension Clause {
    fileprivate mutating func takeHanStretch() -> (Edge, Int)? {
        guard
            let place = parts.firstIndex(where: { text.folded[$0.range.lowerBound].isHan && $0.kind.edgeStretch != nil }
            )
        else { return nil }
        defer { remove(place..<place + 1) }
        return parts[place].kind.edgeStretch
    }

    /// Takes "to 5 s".
    mutating func takeGoal() -> Int? { take { if case .goal(let time) = $0 { time } else { nil } } }
}

extension Part.Kind {
    fileprivate var edgeStretch: (Edge, Int)? {
        switch self {
        case .first(let time): (.start, time)
        case .last(let time): (.end, time)
        default: nil
        }
    }
}
