import Timeline

/// "slip the second clip 1 s later", "slip it by 2 s", 把第二段向后滑移1秒.
struct SlipRule: EditRule {
    func read(_ clause: inout Clause, in scene: Scene) throws(Doubt) -> Edit? {
        guard clause.hasPlayWord else { return nil }
        guard clause.takePlay(.slip), clause.mayTakeVerb(.make, .move) else { return nil }
        let isEarlier = clause.take(.earlier) || clause.takePlay(.backwards)
        let isLater = clause.take(.later) || clause.takePlay(.forwards)
        let amount = clause.takeLength()
        let reference = clause.takeReference(in: scene)
        guard clause.isSpent, !(isEarlier && isLater) else { return nil }
        let address =
            if let reference { try scene.find(reference, in: .sounding) } else { try scene.implied(in: .clips) }
        guard let amount else { throw .unsaid(.amount) }
        return .slip(address, by: isEarlier ? -amount : amount)
    }
}
