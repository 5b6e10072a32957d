import Timeline

/// "zoom to 150%", "punch in to 2x", 放大到一倍半: nearer from the first frame to the last.
///
/// There is no dial for it: as much is cut off each edge as makes what is left so much larger. What is said to be slow is
/// a motion, and so is "zoom in by 20%".
struct ZoomRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard clause.hasSense || clause.has(.keyword(.enlarged)), !clause.asksForNewClip, !clause.says(Self.slow) else {
            return nil
        }
        let whole = clause
        guard clause.mayTakeVerb(.set, .make, .put, .add, .use) else { return nil }
        var isZoom = clause.take(.keyword(.enlarged))
        let motion: Look.Motion.Kind? = clause.takeWord { if case .motion(let kind?) = $0 { kind } else { nil } }
        guard motion == nil || motion == .zoomIn else { return nil }
        isZoom = isZoom || motion != nil
        let grown: Int? = clause.takeWord { if case .scale(let percent) = $0, percent > 100 { percent } else { nil } }
        guard isZoom || grown != nil else { return nil }
        _ = clause.takeWord(.size)
        if clause.says("画面") { _ = clause.take(.canvas) }
        let isGoal = clause.saysGoal
        let stated = clause.takeZoom()
        guard var percent = stated ?? grown.flatMap({ $0 == 200 ? $0 : nil }) else { return nil }
        // "Punch in 20%": by so much.
        if whole.has(.keyword(.enlarged)), !isGoal, percent < 100 { percent += 100 }
        // "Zoom in by 20%" moves.
        guard percent >= 100 && (isGoal || percent > 100 || !whole.hasPercent) else { return nil }
        let targets = clause.takeClipTargets(in: resolver)
        guard clause.isSpent, resolver.areOfPictures(targets, isZoom: isZoom || isGoal && stated != nil)
        else { return nil }
        guard percent <= 1000 else { throw .refused(.badAmount("\(percent)%")) }
        return try resolver.looks(targets) { _ in [.crop(Look.Insets(zoom: percent))] }
    }

    private static let slow = Phrases([
        "slow", "slowly", "gently", "gradually", "缓", "慢", "缓慢", "慢慢", "缓缓", "渐渐", "逐渐", "一点点",
    ])
}

extension Keyword {
    /// "punch in", "magnified".
    static let enlarged = Keyword("enlarged")
}

extension Clause {
    fileprivate var hasPercent: Bool { has { if case .percent = $0 { true } else { false } } }

    /// Takes how large it is to be, in per cent: "150%", "1.5x", "one and a half times".
    fileprivate mutating func takeZoom() -> Int? {
        if let factor = takeWord({ if case .factor(let percent) = $0 { percent } else { nil } }) {
            _ = takeWord(.times)
            return factor
        }
        if let percent = takePercent() { return percent }
        guard hasWord(.times),
            let times = take({ if case .number(let value) = $0 { value / 10 } else { nil } })
        else { return nil }
        _ = takeWord(.times)
        return times
    }
}

extension ReferenceResolver {
    /// Whether it is pictures that are meant, which letters can be as well: "make it twice as big".
    fileprivate func areOfPictures(_ targets: ClipTargets, isZoom: Bool) -> Bool {
        if targets.isFilm || targets.pair != nil { return true }
        if targets.isEmpty || targets.references == [.pronoun] {
            guard let last = context.lastTouched else { return isZoom }
            return last.track.kind == .video
        }
        guard let found = try? clips(targets) else { return false }
        // What stands small over others has its size.
        return found.allSatisfy { $0.track.kind == .video && draft[$0]?.look.box == nil }
    }
}

extension Look.Insets {
    /// What is cut off so that the rest is so many per cent as large, in whole per cent of the picture.
    fileprivate init(zoom percent: Int) {
        let lost = 100 - (100 * 100 + percent / 2) / max(percent, 100)
        self.init(left: lost / 2, top: lost / 2, right: lost - lost / 2, bottom: lost - lost / 2)
    }
}
