import Timeline

/// "start the title at 2 s", "end it at 5 s", "trim the clip to end at 8 s", "show the title from 2 s to 5 s",
/// 让标题在5秒结束.
struct EdgeRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        let isMove = clause.has(.verb(.move)) || clause.has(.verb(.put)) || clause.inherited == .move
        let isTrim = clause.has(.verb(.trim)) || clause.has(.verb(.cut)) || clause.inherited == .trim
        let isKept = clause.has(.verb(.keep)) || clause.inherited == .keep
        guard clause.mayTakeVerb(.trim, .cut, .make, .set, .move, .put, .extend, .shorten, .add, .keep) else {
            return nil
        }
        // "2 seconds from the end" is no end.
        guard !clause.parts.contains(where: { clause.isFromEdge($0) }),
            let place = place(&clause, isMove: isMove, in: resolver)
        else {
            return nil
        }
        guard !clause.has(.indefinite), let reference = clause.takeReference(in: resolver) ?? implied(in: resolver),
            clause.isSpent
        else { return nil }
        let address = try resolver.find(reference, in: .any)
        guard let segment = resolver.draft[address] else { return nil }
        switch place {
        case .start(let time):
            guard isTrim else { return resolver.moving(address, to: time, namedBy: reference) }
            return [.trim(address, .start, by: time - segment.start)]
        case .end(let time): return [.setLength(address, time - segment.start)]
        case .both(let range):
            // 第一段只保留4秒到10秒 is no place on the timeline.
            guard !isKept || address.track.kind != .video else { return try keep(range, of: address, in: resolver) }
            let edits = [Edit.move(address, .time(range.start)), .setLength(address, range.duration)]
            return try resolver.changes(edits)
        }
    }

    /// "Keep 4 s to 10 s of the first clip": times of the film where they lie on it, else its own.
    private func keep(_ said: TimeRange, of address: SegmentAddress, in resolver: ReferenceResolver)
        throws(ReadingError)
        -> [Edit]?
    {
        guard let whole = resolver.draft[address]?.range else { return nil }
        let own = TimeRange(whole.start + said.start, whole.start + said.end)
        // Later in the film both may be meant.
        guard let range = [said, own].first(where: whole.contains),
            own == said || !whole.contains(own) || !whole.contains(said)
        else { return nil }
        let edits: [Edit] = [
            range.end < whole.end ? .trim(address, .end, by: whole.end - range.end) : nil,
            range.start > whole.start ? .trim(address, .start, by: range.start - whole.start) : nil,
        ]
        .compactMap(\.self)
        return try resolver.changes(edits)
    }

    private enum Place {
        case start(Int)
        case end(Int)
        case both(TimeRange)
    }

    private func implied(in resolver: ReferenceResolver) -> Reference? {
        resolver.touched(in: .any, isNamed: false).map(Reference.address)
    }

    /// "starts at 2 s and ends at 5 s" in one breath: 从第2秒开始到第5秒结束.
    private func bothTimes(_ clause: inout Clause) -> TimeRange? {
        let before = clause
        _ = clause.take(.edge(.start))
        guard let start = clause.take({ if case .start(let time) = $0 { time } else { nil } }),
            let end = clause.takeGoal(), start < end
        else {
            clause = before
            return nil
        }
        return TimeRange(start, end)
    }

    /// "From 12 seconds to the end": where it begins, and not where it ends.
    private func restOfFilm(_ clause: inout Clause, in resolver: ReferenceResolver) -> TimeRange? {
        guard
            let end = clause.parts.firstIndex(where: {
                $0.kind == .edge(.end) && $0.isCompound && Self.untils.stands(in: clause.text, $0.range)
            }),
            let start = clause.parts.firstIndex(where: {
                if case .start = $0.kind { Self.froms.stands(in: clause.text, $0.range) } else { false }
            }),
            case .start(let time) = clause.parts[start].kind, time < resolver.end
        else { return nil }
        for place in [start, end].sorted(by: >) { clause.remove(place..<place + 1) }
        return TimeRange(time, resolver.end)
    }

    /// "Start the music when the market begins", "end it when dinner starts".
    private func beginningOfClip(_ clause: inout Clause, in resolver: ReferenceResolver) -> Place? {
        var rest = clause
        let carrier: Reference? = rest.take { kind in
            if case .across(let reference, isWhole: false) = kind { reference } else { nil }
        }
        guard let carrier, let address = try? resolver.find(carrier, in: .any),
            let time = resolver.draft[address]?.start
        else { return nil }
        let isStart = rest.takeWord(.begins) || rest.take(.edge(.start))
        let isEnd = rest.takeWord(.ends) || rest.take(.edge(.end))
        guard isStart != isEnd else { return nil }
        clause = rest
        return isStart ? .start(time) : .end(time)
    }

    private static let untils = Phrases(["to", "until", "till", "through", "到", "至"])
    private static let froms = Phrases(["from", "starting", "beginning", "从"])

    private func place(_ clause: inout Clause, isMove: Bool, in resolver: ReferenceResolver) -> Place? {
        if let range = clause.take({ if case .span(let range) = $0 { range } else { nil } }) {
            return .both(range)
        }
        if !isMove, let open = restOfFilm(&clause, in: resolver) { return .both(open) }
        if let beginning = beginningOfClip(&clause, in: resolver) { return beginning }
        let appears = clause.says(LaterRule.appearing) && clause.has { if case .start = $0 { true } else { false } }
        var isStart = clause.takeWord(.begins) || appears
        var isEnd = clause.takeWord(.ends)
        if isEnd, isStart || clause.has(.edge(.start)), let both = bothTimes(&clause) { return .both(both) }
        if isStart == isEnd {
            let edge: Edge? = clause.take { if case .edge(let edge) = $0 { edge } else { nil } }
            (isStart, isEnd) = (edge == .start, edge == .end)
        }
        guard isStart != isEnd else { return nil }
        let time: Int? = clause.take { kind in
            switch kind {
            case .start(let time), .goal(let time), .time(let time): time
            case .playhead: resolver.context.playhead
            default: nil
            }
        }
        guard let time else { return nil }
        return isStart ? .start(time) : .end(time)
    }
}

extension ReferenceResolver {
    /// A segment moved to a time; "the music" that would outlast the pictures by it ends where they end, while what is
    /// named by its address does just what is said.
    func moving(_ address: SegmentAddress, to time: Int, namedBy reference: Reference?) -> [Edit] {
        let move = Edit.move(address, .time(time))
        if case .address = reference { return [move] }
        guard let segment = draft[address], segment.media?.source.isEndless == true, draft.pictureEnd > time,
            segment.end <= draft.pictureEnd, time + segment.duration > draft.pictureEnd
        else { return [move] }
        return [move, .setLength(address, draft.pictureEnd - time)]
    }
}
