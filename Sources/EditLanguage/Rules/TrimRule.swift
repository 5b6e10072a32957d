import Timeline

/// "trim the first 2 seconds", "cut the last 3 s off the second clip", "shorten it by 2 s", 剪掉前两秒.
struct TrimRule: EditRule {
    func read(_ clause: Clause, in scene: Scene) throws(Doubt) -> Edit? {
        var clause = clause
        guard let verb = clause.takeVerb(.trim, .cut, .remove, .shorten) else { return nil }
        guard let (saidSide, amount) = trim(&clause, verb) else { return nil }
        let reference = clause.takeReference(in: scene)
        guard clause.isSpent else { return nil }
        guard let side = saidSide else { throw .missingSide }
        if let reference, reference != .kind(.clip, ordinal: nil) {
            return .trim(try scene.find(reference, in: .any), side, by: amount)
        }
        do {
            let address = try scene.find(reference, orImpliedIn: .clips)
            return .trim(address, side, by: amount)
        } catch {
            // With several clips, "cut out the first 2 seconds (of the video)" speaks of the film.
            guard verb == .remove || verb == .cut, case .which = error else { throw error }
            let end = scene.draft.duration
            let range = side == .start ? TimeRange(0, amount) : TimeRange(max(0, end - amount), end)
            return .cut(range, in: nil, ripple: true)
        }
    }

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
