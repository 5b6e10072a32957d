import Timeline

/// "reverse the second clip", "play it backwards", "play it forwards again", 倒放第二段, 取消倒放.
struct ReverseRule: EditRule {
    func read(_ clause: inout Clause, in scene: Scene) throws(Doubt) -> Edit? {
        guard clause.hasPlayWord else { return nil }
        guard clause.hasPlay(.backwards) != clause.hasPlay(.forwards), !clause.hasPlay(.slip) else { return nil }
        let isReset = clause.takesAway()
        guard clause.mayTakeVerb(.make, .set, .add, .put) else { return nil }
        let isReversed = clause.takePlay(.backwards)
        _ = clause.takePlay(.forwards)
        let reference = clause.takeReference(in: scene)
        guard clause.isSpent, !clause.has(.indefinite) else { return nil }
        let address =
            if let reference { try scene.find(reference, in: .sounding) } else { try scene.implied(in: .clips) }
        guard scene.draft[address]?.media != nil else { return nil }
        return .setReversed(address, isReversed && !isReset)
    }
}
