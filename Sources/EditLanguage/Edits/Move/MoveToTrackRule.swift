import Timeline

/// "move the title to track T2", "move V1·1 to track V2 at 5 s", 把标题移到轨道 T2.
struct MoveToTrackRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        _ = clause.take(.keyword(.slide))
        guard clause.takeVerb(.move, .put) != nil, let reference = clause.takeReference(in: resolver),
            let label = try clause.takeTrack(in: resolver)
        else { return nil }
        let time: Int? = clause.take { kind in
            switch kind {
            case .goal(let time), .start(let time), .time(let time): time
            case .playhead: resolver.context.playhead
            default: nil
            }
        }
        guard clause.isSpent else { return nil }
        let address = try resolver.find(reference, in: .any)
        guard let segment = resolver.draft[address] else { return nil }
        return .move(address, .track(label, at: time ?? segment.start))
    }
}
