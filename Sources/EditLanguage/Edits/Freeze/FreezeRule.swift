import Timeline

/// "freeze the frame at 3 s for 2 s", "freeze the last frame of the second clip", 在第3秒定格2秒.
struct FreezeRule: EditRule {
    /// How long a still is held if nobody says, in ms.
    static let standardLength = 2000

    func read(_ clause: inout Clause, in scene: Scene) throws(Doubt) -> Edit? {
        guard clause.hasPlayWord else { return nil }
        let isFreeze = clause.takePlay(.freeze)
        let frame: Edge? = clause.takePlay { if case .frame(let edge) = $0 { edge } else { nil } }
        guard isFreeze, clause.mayTakeVerb(.add, .make, .set, .put) else { return nil }
        _ = clause.take(.canvas)
        _ = clause.take(.target(.kind(.image, ordinal: nil)))
        let edge = frame ?? clause.take { if case .edge(let edge) = $0 { edge } else { nil } }
        let time: Int? = clause.take { kind in
            switch kind {
            case .start(let time): time
            case .playhead: scene.context.playhead
            default: nil
            }
        }
        let length = clause.takeLength() ?? clause.takeGoal()
        let reference = clause.takeReference(in: scene)
        guard clause.isSpent else { return nil }
        let address = try reference?.segmentUnlessFilm(in: scene)
        if let address, address.track.kind != .video { return nil }
        let place = time ?? place(edge, of: address, in: scene) ?? scene.context.playhead
        guard let place else { throw .missingTime }
        return .freeze(at: place, address, length: length ?? Self.standardLength)
    }

    private func place(_ edge: Edge?, of address: SegmentAddress?, in scene: Scene) -> Int? {
        guard let edge else { return nil }
        guard let address, let segment = scene.draft[address] else { return edge == .start ? 0 : scene.end }
        return edge == .start ? segment.start : segment.end
    }
}

extension Clause {
    /// Takes "to 5 s".
    mutating func takeGoal() -> Int? { take { if case .goal(let time) = $0 { time } else { nil } } }
}
