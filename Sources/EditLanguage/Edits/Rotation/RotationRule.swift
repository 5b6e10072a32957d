import Timeline

/// "rotate the clip 90 degrees", "turn it upside down", "set the rotation to 45°", 顺时针旋转90度.
struct RotationRule: EditRule {
    private static let levels = Phrases(["down to", "up to"])

    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard clause.hasSense, !clause.asksForNewClip else { return nil }
        let isVerbless = clause.isVerbless
        // "Straighten it by 3 degrees" turns it, and nobody knows which way "upright" is of what was never turned.
        let isUpright = clause.says(Self.upright)
        let isReset = clause.takesAway()
        guard clause.takeVerb(.make, .set, .put, .use, .move, .add) != nil || isVerbless || isReset else { return nil }
        let turned: Int? = clause.takeWord { if case .turned(let degrees) = $0 { degrees } else { nil } }
        let isRotation = clause.takeWord(.rotation)
        let isInDegrees = clause.takeWord(.degrees)
        guard turned != nil || isRotation || isInDegrees else { return nil }
        // "Turn the market down to 30" is how loud it is.
        guard isInDegrees || turned != nil || !clause.says(Self.levels) else { return nil }
        let isGoal = clause.saysGoal
        let side = direction(&clause)
        let amount = clause.takeSigned()
        let targets = clause.takeClipTargets(in: resolver)
        guard clause.isSpent else { return nil }
        if isReset, !isUpright || amount == nil {
            let clips = try resolver.clips(targets)
            guard !isUpright || clips.contains(where: { resolver.draft[$0]?.look.rotation != 0 }) else {
                throw .missingDetail(.angle)
            }
            return try resolver.looks(targets) { _ in [.rotation(0)] }
        }
        guard let degrees = turned ?? amount ?? (side != nil ? 90 : nil) else { throw .missingDetail(.angle) }
        guard abs(degrees) < 3600 else { throw .refused(.badAmount("\(degrees)°")) }
        let signed = side == false ? -degrees : degrees
        if isGoal { return try resolver.looks(targets) { _ in [.rotation(signed)] } }
        return try resolver.looks(targets) { look in [.rotation((look.rotation + signed) % 360)] }
    }

    private static let upright = Phrases([
        "upright", "straighten", "扶正", "摆正", "转正", "弄正", "调正", "掰正", "拉正", "摆平", "正过来",
    ])

    /// True for clockwise, false for the other way round.
    private func direction(_ clause: inout Clause) -> Bool? {
        if let said = clause.takeWord({ if case .clockwise(let isClockwise) = $0 { isClockwise } else { nil } }) {
            return said
        }
        switch clause.takePlace() {
        case .left: return false
        case .right: return true
        default: return nil
        }
    }
}
