import Timeline

/// "fill the frame", "use a blurred background", "fit it with bars", 铺满, 模糊背景, 留黑边.
struct FitRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard clause.hasSense, !clause.asksForNewClip else { return nil }
        let isVerbless = clause.isVerbless
        let isRemoval = clause.takesAway()
        guard clause.takeVerb(.make, .set, .put, .use, .add, .keep, .move) != nil || isVerbless || isRemoval else {
            return nil
        }
        guard let said = clause.takeFit() else { return nil }
        _ = clause.take(.canvas)
        let targets = clause.takeClipTargets(in: resolver)
        guard clause.isSpent else { return nil }
        // Without bars it is filled; without the blurred copy there are bars.
        let fit: Look.Fit = !isRemoval ? said : said == .fit ? .fill : .fit
        return try resolver.looks(resolver.framed(targets)) { _ in [.fit(fit)] }
    }
}

extension Clause {
    /// Takes the words for how a picture is brought to the canvas; nil where there are none, or several that differ.
    mutating func takeFit() -> Look.Fit? {
        var fits: Set<Look.Fit> = []
        while let fit = takeWord({ if case .fit(let fit) = $0 { fit } else { nil } }) { fits.insert(fit) }
        return fits.count == 1 ? fits.first : nil
    }
}

extension ReferenceResolver {
    /// How a film is framed is said of all of it, unless a clip is named or was touched last.
    func framed(_ targets: ClipTargets) -> ClipTargets {
        let isOpen = targets.isEmpty || targets.references == [.pronoun]
        guard isOpen, context.lastTouched.map({ Scope.clips.contains($0) }) != true else { return targets }
        return ClipTargets(isFilm: true)
    }
}
