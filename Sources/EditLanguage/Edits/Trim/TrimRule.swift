import Timeline

/// "trim the first 2 seconds", "cut the last 3 s off the second clip", "shorten it by 2 s", 剪掉前两秒.
struct TrimRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard let place = clause.parts.firstIndex(where: { Self.bothEnds.stands(in: clause.text, $0.range) }) else {
            return try read(&clause, in: resolver).map { [$0] }
        }
        // The end first: the start would move it.
        var edits: [Edit] = []
        let whole = clause
        for edge in [Edge.end, .start] {
            clause = whole
            clause.replace(place, with: .edge(edge))
            guard let edit = try read(&clause, in: resolver) else { return nil }
            edits.append(edit)
        }
        return edits
    }

    private static let bothEnds = Phrases([
        "both ends", "either end", "each end", "头尾各", "首尾各", "两头各", "前后各", "头尾都", "两头都", "首尾都", "两端各",
    ])

    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard let verb = clause.takeVerb(.trim, .cut, .remove, .shorten) else { return nil }
        // "to its last 4 seconds" is what stays.
        guard !clause.has(.to) else { return nil }
        if let open = open(clause, verb, in: resolver) { throw .unsaid(open) }
        guard let (saidSide, amount) = trim(&clause, verb) else { return nil }
        let isFilm = clause.saysFilm
        let reference = clause.takeReference(in: resolver)
        guard clause.isSpent else { return nil }
        guard let side = saidSide else { throw .missingSide }
        switch try resolver.timed(reference, isFilm: isFilm) {
        case .segment(let address): return .trim(address, side, by: amount)
        case .film:
            let end = resolver.draft.duration
            guard amount < end else { throw .filmIsOnly(end) }
            return .cut(side == .start ? TimeRange(0, amount) : TimeRange(end - amount, end), in: nil, ripple: true)
        }
    }

    /// "Cut off the end", "trim a bit off the start of clip 2": where, and not how much.
    private func open(_ clause: Clause, _ verb: Verb, in resolver: ReferenceResolver) -> Unsaid? {
        var clause = clause
        // "Remove the title at the end" says which.
        let isWhere = verb == .remove && clause.says(Self.places)
        guard !isWhere, let edge = clause.take({ $0.openEdge }) else { return nil }
        _ = clause.takeWord(.bit)
        _ = clause.takeReference(in: resolver)
        return clause.isSpent ? edge == .start ? .beginning : .ending : nil
    }

    private static let places = Phrases(["at"])

    private func trim(_ clause: inout Clause, _ verb: Verb) -> (TrimSide?, Int)? {
        let stretch: (TrimSide, Int)? = clause.take { kind in
            switch kind {
            case .first(let time): (.start, time)
            case .last(let time): (.end, time)
            default: nil
            }
        }
        if let stretch { return stretch }
        let edge: Edge? = clause.take { if case .edge(let edge) = $0 { edge } else { nil } }
        let by: Int? = clause.take { if case .amount(let time) = $0 { time } else { nil } }
        let bare: Int? = by ?? clause.take { if case .time(let time) = $0 { time } else { nil } }
        guard let amount = bare else { return nil }
        if let edge { return (edge == .start ? .start : .end, amount) }
        // A clip is made shorter at its end, as `setLength` does.
        if by != nil || verb == .shorten { return (.end, amount) }
        return (nil, amount)
    }
}
