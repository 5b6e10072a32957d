import Timeline

/// "split at 4 s", "split the second clip at 0:04", "cut it here", 在4秒处分割.
struct SplitRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard let verb = clause.takeVerb(.split, .cut) else { return nil }
        let time: Int? = clause.take { kind in
            switch kind {
            case .start(let time), .beyond(.after, let time): time
            case .time(let time): verb == .split ? time : nil
            case .playhead: resolver.context.playhead
            default: nil
            }
        }
        // "In half", "in the middle", 从中间.
        let isHalf = time == nil && (clause.takeWord(.factor(50)) || clause.take(.position(.center)))
        if time == nil, !isHalf, verb == .cut { return nil }
        let reference = clause.takeReference(in: resolver)
        guard clause.isSpent else { return nil }
        let segment = try reference?.segmentUnlessFilm(in: resolver)
        if isHalf {
            let whole = segment.flatMap { resolver.draft[$0]?.range } ?? TimeRange(0, resolver.end)
            return .split(at: whole.start + whole.duration / 2, segment)
        }
        guard let time = time ?? resolver.context.playhead else { throw .missingTime }
        return .split(at: time, segment)
    }
}
