import Timeline

/// "move the title to track T2", "move V1·1 to track V2 at 5 s", 把标题移到轨道 T2.
struct MoveToTrackRule: EditRule {
    func read(_ clause: inout Clause, in scene: Scene) throws(Doubt) -> Edit? {
        _ = clause.take(.keyword(.slide))
        guard clause.takeVerb(.move, .put) != nil, let reference = clause.takeReference(in: scene),
            let label = try clause.takeTrack(in: scene)
        else { return nil }
        let time: Int? = clause.take { kind in
            switch kind {
            case .goal(let time), .start(let time), .time(let time): time
            case .playhead: scene.context.playhead
            default: nil
            }
        }
        guard clause.isSpent else { return nil }
        let address = try scene.find(reference, in: .any)
        guard let segment = scene.draft[address] else { return nil }
        return .move(address, .track(label, at: time ?? segment.start))
    }
}
