import Timeline

/// "remove everything after 20 s", "cut from 0:30 to the end", "keep only the first 10 seconds", 只保留5到10秒.
struct RestRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard let verb = clause.takeVerb(.remove, .cut, .trim, .keep) else { return nil }
        _ = clause.take(.verb(.remove))
        let ripple = clause.takeRipple()
        // "the clip before dinner" is one clip, "everything before dinner" all of them.
        if clause.has(.target(.kind(.clip, ordinal: nil))), !clause.saysFilm, clause.has({ $0.isBeside }) { return nil }
        // "Keep the first 5 seconds of every clip" is asked of each of them.
        if clause.has(.sense(.all)), clause.has(.target(.kind(.clip, ordinal: nil))), !clause.saysFilm { return nil }
        if clause.says(Self.eachOne) { return nil }
        guard let stretch = try stretch(&clause, verb, in: resolver) else { return nil }
        _ = clause.takeWord(.whole)
        _ = clause.takeWord(.all)
        // 20秒之后的内容: what it holds.
        _ = clause.take(.saying)
        let reference = clause.takeReference(in: resolver)
        guard clause.isSpent else { return nil }
        let address = try reference?.segmentUnlessFilm(in: resolver)
        // A clip that is named alone is shortened by the rules for lengths.
        if address != nil, verb == .keep { return nil }
        let end = resolver.draft.duration
        guard verb == .keep else { return [.cut(stretch, in: address, ripple: ripple ?? true)] }
        let cuts = [TimeRange(stretch.end, end), TimeRange(0, stretch.start)].filter { !$0.isEmpty }
        guard stretch.end <= end, !cuts.isEmpty else { throw .refused(.noChange) }
        return cuts.map { .cut($0, in: nil, ripple: ripple ?? true) }
    }

    private static let eachOne = Phrases(["每段", "每个", "每个片段", "每一段", "各段", "每张", "每条", "每一个", "每一张"])

    /// The stretch that goes, or with "keep" the one that stays.
    private func stretch(_ clause: inout Clause, _ verb: Verb, in resolver: ReferenceResolver) throws(ReadingError)
        -> TimeRange?
    {
        let end = max(resolver.draft.duration, 0)
        let isKeep = verb == .keep
        if let range = clause.take({ if case .span(let range) = $0 { range } else { nil } }) {
            return isKeep ? range : nil
        }
        let beyond: TimeRange? = clause.take { kind in
            guard case .beyond(let relation, let time) = kind else { return nil }
            return relation == .after ? TimeRange(time, max(end, time)) : TimeRange(0, time)
        }
        if let beyond {
            guard !beyond.isEmpty else { throw .refused(.outside(time: beyond.start, of: TimeRange(0, end))) }
            return beyond
        }
        let beside: (Relation, Reference)? = clause.take { kind in
            guard case .beside(let relation, let reference) = kind else { return nil }
            return (relation, reference)
        }
        if let (relation, reference) = beside {
            guard let range = resolver.draft[try resolver.find(reference, in: .any)]?.range else { return nil }
            return relation == .after ? TimeRange(range.end, end) : TimeRange(0, range.start)
        }
        if let open = open(&clause, verb, end: end) { return open }
        guard isKeep, resolver.candidates(.clip, in: .clips).count > 1,
            resolver.touched(in: .any, isNamed: false) == nil
        else {
            return nil
        }
        return clause.take { kind in
            switch kind {
            case .first(let time): TimeRange(0, time)
            case .last(let time): TimeRange(max(0, end - time), end)
            default: nil
            }
        }
    }

    /// "from 20 s to the end", "from the start to 5 s", "from 20 s on".
    private func open(_ clause: inout Clause, _ verb: Verb, end: Int) -> TimeRange? {
        let before = clause
        let edge: Edge? = clause.take { if case .edge(let edge) = $0 { edge } else { nil } }
        // "to end at 8 s" is where a clip ends, "from 8 s to the end" a stretch.
        let isFrom = ["from", "从"].contains { clause.says($0) }
        // "3 seconds from the end" says how much, not from where.
        if before.parts.contains(where: { before.isFromEdge($0) }) {
            clause = before
            return nil
        }
        // "5 seconds off the end" is how much, and "8 s to the end" where it begins.
        let isHowMuch = before.saysHowMuch || !isFrom && !before.leadsToEdge
        if isFrom && (edge == .end || edge == nil && verb == .remove) || edge == .end && verb == .remove,
            let start = clause.take({ isHowMuch ? $0.start : $0.timeFrom })
        {
            return TimeRange(start, max(end, start))
        }
        if edge == .start, let goal = clause.takeGoal() { return TimeRange(0, goal) }
        clause = before
        return nil
    }
}

extension Clause {
    /// "from the end", behind a time: how far it is, and not where.
    func isFromEdge(_ part: Part) -> Bool { part.kind == .edge(.end) && text.string(part.range).hasPrefix("from") }
}

extension Clause {
    /// 从结尾剪掉2秒: behind an end that nothing leads to, a time without a role is how much.
    fileprivate var saysHowMuch: Bool {
        parts.contains { part in
            let said = text.string(part.range)
            return part.kind == .edge(.end)
                && (said.hasPrefix("从") || !part.isCompound && text.folded[part.range.lowerBound].isHan)
        }
    }
}

extension Clause {
    /// "to the end", "till the end", "8 s - end": what leads from a time to an end.
    fileprivate var leadsToEdge: Bool {
        parts.indices.contains { index in
            guard case .edge = parts[index].kind else { return false }
            let said = text.string(parts[index].range).lowercased()
            return Self.leads.contains(where: said.hasPrefix)
                || parts[..<index].last { $0.kind != .definite }?.kind == .to
        }
    }

    private static let leads = ["to ", "till ", "until ", "through ", "up to ", "-", "–", "—", "到", "至", "直到"]
}

extension Part.Kind {
    fileprivate var start: Int? { if case .start(let time) = self { time } else { nil } }

    fileprivate var isBeside: Bool {
        switch self {
        case .beside, .beyond: true
        default: false
        }
    }

    /// The time of "from 8 s", "8 s".
    fileprivate var timeFrom: Int? {
        switch self {
        case .start(let time), .time(let time): time
        default: nil
        }
    }
}
