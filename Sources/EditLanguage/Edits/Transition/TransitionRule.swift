import Timeline

/// "add a crossfade between the first two clips", "wipe left into the second clip", "add transitions between all clips",
/// "remove the transition", 第一段后面加叠化.
struct TransitionRule: EditRule {
    private static let plurals = Phrases(["transitions", "crossfades", "dissolves", "wipes", "transition effects"])

    func readAll(_ clause: inout Clause, in scene: Scene) throws(Doubt) -> [Edit]? {
        guard clause.hasLookWord else { return nil }
        let isVerbless = clause.isVerbless
        let isPlural = clause.says(Self.plurals)
        let isBetween = clause.says("between") || clause.says("之间")
        let number = clause.takeNumberOfCut()
        var wish = TransitionWish()
        guard wish.takeKinds(&clause) else { return nil }
        wish.isRemoval = clause.takesAway()
        let targets = clause.parts.filter { if case .target = $0.kind { true } else { false } }
        if number == nil, targets.count == 1, case .target(.kind(nil, ordinal: .some)) = targets[0].kind, !isBetween {
            // "the second one" may be a clip or a cut.
            return nil
        }
        let verb = clause.takeVerb(.add, .put, .use, .make, .set, .replace, .generate, .move)
        guard verb != nil || isVerbless || wish.isRemoval else { return nil }
        // "set the transition to a wipe": the one that is there.
        wish.isChange = verb == .set || verb == .make || verb == .replace || verb == .use
        wish.takeLength(&clause)
        // 第一段和第二段中间 is a place on the timeline, not on the picture.
        let isInMiddle = clause.says("中间") && clause.take(.position(.center))
        var place = CutPlace(&clause, in: scene)
        place.isPlural = place.isPlural || isPlural
        place.number = number
        if isBetween, place.targets.references == [.kind(.clip, ordinal: nil)] {
            place.targets = ClipTargets(isFilm: true)
        }
        // "between the first" goes on behind the "and".
        let isOpen = (isBetween || isInMiddle) && place.targets.references.count == 1
        guard clause.isSpent, !isOpen else { return nil }
        let clips = try scene.clipsBehindCuts(place, for: wish)
        return try scene.changes(clips.map { .setTransition($0, wish.transition(over: scene.draft[$0]?.transition)) })
    }
}

/// What is to stand on a cut.
struct TransitionWish {
    var kind: Transition.Kind?
    var length: Int?
    var isRemoval = false
    var isChange = false

    /// Takes the words for transitions; false where there are none, or two that differ.
    mutating func takeKinds(_ clause: inout Clause) -> Bool {
        var count = 0
        var kinds: [Transition.Kind] = []
        while let word: Transition.Kind? = clause.takeWord({
            if case .transition(let kind) = $0 { .some(kind) } else { nil }
        }) {
            count += 1
            if let word, !kinds.contains(word) { kinds.append(word) }
        }
        // "change the crossfade to a wipe".
        kind = kinds.last
        return count > 0 && (kinds.count <= 1 || kinds.count == 2 && clause.has(.to))
    }

    mutating func takeLength(_ clause: inout Clause) {
        length = clause.take { kind in
            switch kind {
            case .time(let time), .length(let time), .amount(let time), .goal(let time): time
            default: nil
            }
        }
    }

    /// What is not said stays as it was.
    func transition(over old: Transition?) -> Transition? {
        guard !isRemoval else { return nil }
        return Transition(
            kind ?? old?.kind ?? .crossfade,
            length: length ?? old?.length ?? Transition.standardLength
        )
    }
}

/// Where a transition goes, as far as the clause says.
private struct CutPlace {
    var targets: ClipTargets
    var beside: (relation: Relation, reference: Reference)?
    var time: Int?
    /// "transitions": Chinese makes no difference.
    var isPlural = false
    /// "the second transition": the number of a cut, not of a clip.
    var number: Int?

    init(_ clause: inout Clause, in scene: Scene) {
        isPlural = isPlural || scene.language == .chinese
        beside = clause.take { kind in
            guard case .beside(let relation, let reference) = kind else { return nil }
            return (relation, reference)
        }
        time = clause.take { kind in
            switch kind {
            case .start(let time): time
            case .playhead: scene.context.playhead
            default: nil
            }
        }
        targets = clause.takeClipTargets(in: scene, areEnds: true)
        if beside != nil { targets.references.removeAll { $0 == .kind(.clip, ordinal: nil) } }
    }
}

extension Scene {
    /// The clips that begin where another ends.
    private var clipsBehindCuts: [SegmentAddress] {
        candidates(.clip, in: .clips).filter { clip in
            guard clip.position > 1, let before = draft[SegmentAddress(clip.track, clip.position - 1)] else {
                return false
            }
            return before.end == draft[clip]?.start
        }
    }

    /// The clips whose coming in is meant.
    fileprivate func clipsBehindCuts(_ place: CutPlace, for wish: TransitionWish) throws(Doubt) -> [SegmentAddress] {
        let cuts = clipsBehindCuts
        guard let first = candidates(.clip, in: .clips).first else { throw .none(.clip) }
        if let beside = place.beside {
            let neighbour = try clip(beside.reference)
            return [beside.relation == .before ? neighbour : try clip(after: neighbour)]
        }
        if let time = place.time {
            guard let clip = cuts.first(where: { draft[$0]?.start == time }) else {
                throw cuts.isEmpty ? .refused(.nothingBefore(first)) : .which(cuts)
            }
            return [clip]
        }
        if place.targets.isFilm {
            guard !cuts.isEmpty else { throw .refused(.nothingBefore(first)) }
            return wish.isRemoval ? cuts.filter { draft[$0]?.transition != nil }.nonEmpty ?? cuts : cuts
        }
        let set = cuts.filter { draft[$0]?.transition != nil }
        if let number = place.number {
            let counted = wish.isRemoval || wish.isChange ? set.nonEmpty ?? cuts : cuts
            let index = number == -1 ? counted.count - 1 : number - 1
            guard counted.indices.contains(index) else { throw .which(counted) }
            return [counted[index]]
        }
        // 把转场去掉, "make the transitions shorter": all there are.
        if place.targets.isEmpty, place.isPlural, wish.isRemoval || wish.isChange, !set.isEmpty { return set }
        guard !place.targets.isEmpty else { return [try impliedCut(of: cuts, orOf: first, for: wish)] }
        let clips = try clips(place.targets)
        if clips.count == 1, let only = clips.first { return [cut(at: only, of: cuts, for: wish)] }
        // "between the first and the second clip": the later one comes in.
        guard clips.count == 2, let one = clips.first, let other = clips.last, one.track == other.track,
            abs(one.position - other.position) == 1
        else { throw cuts.isEmpty ? .refused(.nothingBefore(first)) : .which(cuts) }
        return [one.position > other.position ? one : other]
    }

    private func clip(after neighbour: SegmentAddress) throws(Doubt) -> SegmentAddress {
        let next = SegmentAddress(neighbour.track, neighbour.position + 1)
        guard draft[next] != nil else { throw .refused(.noSegment(next, available: draft.addresses)) }
        return next
    }

    /// A clip with nothing before it can only mean the cut behind it.
    private func cut(
        at clip: SegmentAddress,
        of cuts: [SegmentAddress],
        for wish: TransitionWish
    ) -> SegmentAddress {
        let next = SegmentAddress(clip.track, clip.position + 1)
        guard !cuts.contains(clip) || wish.isRemoval && draft[clip]?.transition == nil, cuts.contains(next) else {
            return clip
        }
        return next
    }

    private func impliedCut(
        of cuts: [SegmentAddress],
        orOf first: SegmentAddress,
        for wish: TransitionWish
    ) throws(Doubt) -> SegmentAddress {
        let set = cuts.filter { draft[$0]?.transition != nil }
        if wish.isRemoval || wish.isChange, let only = set.first, set.count == 1 { return only }
        if let last = touched(in: .clips, isNamed: false), cuts.contains(last) { return last }
        if wish.isRemoval, set.isEmpty { throw .refused(.noChange) }
        guard let only = cuts.first else { throw .refused(.nothingBefore(first)) }
        guard cuts.count == 1 else { throw .which(wish.isRemoval ? set : cuts) }
        return only
    }
}

extension Clause {
    /// Takes "the second" before "transition": which of the cuts.
    fileprivate mutating func takeNumberOfCut() -> Int? {
        for index in parts.indices.dropLast() {
            guard case .target(.kind(nil, ordinal: let number?)) = parts[index].kind,
                case .look(.transition(nil)) = parts[index + 1].kind
            else { continue }
            remove(index..<index + 1)
            return number
        }
        return nil
    }
}
