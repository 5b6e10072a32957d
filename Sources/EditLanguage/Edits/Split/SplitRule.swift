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
        if time == nil, verb == .cut { return nil }
        let reference = clause.takeReference(in: resolver)
        guard clause.isSpent else { return nil }
        guard let time = time ?? resolver.context.playhead else { throw .missingTime }
        return .split(at: time, try reference?.segmentUnlessFilm(in: resolver))
    }
}
