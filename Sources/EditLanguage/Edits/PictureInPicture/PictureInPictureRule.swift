import Timeline

/// "put the second clip in the top right corner at 30%", "make it picture in picture", "full screen", 画中画.
struct PictureInPictureRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        // "picture in picture with dinner.mp4" lays it over the others, which a place on the picture alone does not do.
        guard !clause.asksForNewClip, !(clause.hasWord(.inset) && clause.has(.with)) else { return nil }
        let isVerbless = clause.isVerbless
        // 在第二段上面…: what follows is to be done there.
        if isVerbless, let first = clause.parts.first, clause.text.spells("在", in: first.range) { return nil }
        let isMove = clause.has(.verb(.move))
        let isRemoval = clause.takesAway()
        guard clause.takeVerb(.put, .move, .make, .set, .use, .add) != nil || isVerbless || isRemoval else {
            return nil
        }
        // 做成画中画放在右上角 says it with two verbs.
        _ = clause.take(.verb(.put))
        _ = clause.take(.verb(.make))
        let isInset = clause.takeWord(.inset)
        let isFull = clause.takeWord(.fullScreen)
        let place = clause.takePlace()
        let scale: Int? = clause.takeWord { if case .scale(let percent) = $0 { percent } else { nil } }
        guard isInset || isFull || place != nil || scale != nil else { return nil }
        // "move the second clip left" may be meant in time.
        if isMove, !isInset, place == .left || place == .right,
            !clause.has({ if case .percent = $0 { true } else { false } })
        {
            return nil
        }
        _ = clause.takeWord(.size)
        let size = clause.takePercent()
        // "30% wide".
        if size != nil { _ = clause.take(.ratio(.wide)) }
        var targets = clause.takeClipTargets(in: resolver)
        // "make the second clip smaller and put it in the top right": the same one.
        if targets.references.count == 2, targets.references.last == .pronoun { targets.references.removeLast() }
        guard clause.isSpent else { return nil }
        if isFull || isRemoval {
            guard place == nil, size == nil, isInset || isFull else { return nil }
            targets = resolver.narrowed(targets) { $0.box != nil }
            return try resolver.looks(targets) { _ in [.box(nil)] }
        }
        // "in the middle" may be the middle of the film as well.
        if place == .center, !isInset, size == nil { return nil }
        // "bigger" and "at the top" are said of titles too.
        targets = resolver.narrowed(targets) { $0.box != nil }
        guard isInset || !targets.isEmpty, resolver.areClips(targets, isSure: isInset || size != nil) else {
            return nil
        }
        if scale != nil, place == nil, !resolver.haveBoxes(targets) { return nil }
        // 每张照片下面写上编号: a place that nobody asks to put it at is one for something else.
        if isVerbless, !isInset, size == nil, scale == nil, !resolver.haveBoxes(targets) { return nil }
        return try resolver.looks(targets) { look in [.box(box(look.box, place, size, scale))] }
    }

    private func box(_ old: Look.Box?, _ place: PicturePlace?, _ size: Int?, _ scale: Int?) -> Look.Box {
        let before = old?.size ?? Look.Box.standardSize
        let scaled = scale.map { factor in
            let range = Look.Box.sizes
            return min(max((before * factor + 50) / 100, range.lowerBound), range.upperBound)
        }
        return Look.Box(place ?? old?.place ?? .bottomRight, size: size ?? scaled ?? before)
    }
}

extension ReferenceResolver {
    /// Whether it is clips that are pointed at, as far as it can be told.
    ///
    /// - Parameter isSure: what is asked for can only be done to clips.
    fileprivate func areClips(_ targets: ClipTargets, isSure: Bool) -> Bool {
        if targets.references == [.pronoun], let last = context.lastTouched { return Scope.clips.contains(last) }
        guard let found = try? clips(targets) else { return isSure }
        return found.allSatisfy(Scope.clips.contains)
    }

    fileprivate func haveBoxes(_ targets: ClipTargets) -> Bool {
        ((try? clips(targets)) ?? []).contains { draft[$0]?.look.box != nil }
    }
}
