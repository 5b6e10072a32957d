import Timeline

/// "mirror it", "flip the clip vertically", "unflip it", 水平翻转.
struct FlipRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard clause.hasSense, !clause.asksForNewClip else { return nil }
        let isVerbless = clause.isVerbless
        var isUndone = clause.takesAway()
        guard clause.takeVerb(.make, .set, .put, .use, .move, .add) != nil || isVerbless || isUndone else { return nil }
        let flip: MirrorAxis?? = clause.takeWord { if case .flip(let axis) = $0 { .some(axis) } else { nil } }
        let unflip: MirrorAxis?? = clause.takeWord { if case .unflip(let axis) = $0 { .some(axis) } else { nil } }
        guard let word = unflip ?? flip else { return nil }
        isUndone = isUndone || unflip != nil
        let said: MirrorAxis? = clause.take { kind in
            switch kind {
            case .ratio(.wide): .horizontal
            case .ratio(.tall), .sense(.turned(180)): .vertical
            default: nil
            }
        }
        let targets = clause.takeClipTargets(in: resolver)
        guard clause.isSpent else { return nil }
        let axis = said ?? word
        return try resolver.looks(targets) { look in
            isUndone ? undone(axis, in: look) : [flipped(axis ?? .horizontal, in: look)]
        }
    }

    /// What is flipped is flipped back.
    private func flipped(_ axis: MirrorAxis, in look: Look) -> LookAspect {
        switch axis {
        case .horizontal: .flippedHorizontally(!look.isFlippedHorizontally)
        case .vertical: .flippedVertically(!look.isFlippedVertically)
        }
    }

    private func undone(_ axis: MirrorAxis?, in look: Look) -> [LookAspect] {
        switch axis {
        case .horizontal: [.flippedHorizontally(false)]
        case .vertical: [.flippedVertically(false)]
        case nil:
            look.isFlippedVertically && !look.isFlippedHorizontally
                ? [.flippedVertically(false)]
                : look.isFlippedVertically
                    ? [.flippedHorizontally(false), .flippedVertically(false)] : [.flippedHorizontally(false)]
        }
    }
}
