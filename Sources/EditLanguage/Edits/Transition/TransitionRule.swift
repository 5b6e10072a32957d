import Timeline

/// "add a crossfade between the first two clips", "wipe left into the second clip", "add transitions between all clips",
/// "remove the transition", 第一段后面加叠化.
struct TransitionRule: EditRule {
    private static let plurals = Phrases(["transitions", "crossfades", "dissolves", "wipes", "transition effects"])

    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard clause.hasSense else { return nil }
        let isVerbless = clause.isVerbless
        let isPlural = clause.says(Self.plurals)
        let isBetween = clause.says("between") || clause.says("之间")
        let number = clause.takeNumber(before: .sense(.transition(nil)))
        var details = TransitionDetails()
        // 片段之间加淡入淡出: between two pictures the one goes out as the other comes in.
        let isFade = isBetween && clause.takeWord(.fadeInAndOut)
        if isFade { details.kind = .crossfade }
        guard details.takeKinds(&clause) || isFade else { return nil }
        let isRemoval = clause.takesAway()
        let targets = clause.parts.filter { if case .target = $0.kind { true } else { false } }
        if number == nil, targets.count == 1, case .target(.kind(nil, ordinal: .some)) = targets[0].kind, !isBetween {
            // "the second one" may be a clip or a cut.
            return nil
        }
        // "Add a fade to the music": it has ends, and no cut.
        if targets.count == 1, case .target(.kind(let noun?, _)) = targets[0].kind, [.music, .sound].contains(noun),
            clause.says("fade")
        {
            throw .unsaid(.fadeSide)
        }
        let verb = clause.takeVerb(.add, .put, .use, .make, .set, .replace, .generate, .move)
        guard verb != nil || isVerbless || isRemoval else { return nil }
        // "set the transition to a wipe": the one that is there.
        let isChange = verb == .set || verb == .make || verb == .replace || verb == .use
        details.preference = isRemoval ? .removal : isChange ? .change : .none
        details.takeLength(&clause)
        if details.preference == .change, details.length == nil { details.takeScale(&clause) }
        // 第一段和第二段中间 is a place on the timeline, not on the picture.
        let isInMiddle = clause.says("中间") && clause.take(.position(.center))
        var place = CutPlace(&clause, in: resolver)
        place.isPlural = place.isPlural || isPlural
        place.number = number
        place.kind = details.kind
        var clips: [SegmentAddress]?
        if isBetween, let only = place.targets.references.first, place.targets.references.count == 1 {
            if resolver.isEveryPicture(only) { place.targets = ClipTargets(isFilm: true) }
            clips = try resolver.clipsBetween(only)
        }
        // 三段之间, of three.
        let several: Int? =
            isBetween ? clause.takeWord { if case .several(let count) = $0 { count } else { nil } } : nil
        if let several {
            guard several == resolver.candidates(.clip, in: .clips).count else { return nil }
            place.targets = ClipTargets(isFilm: true)
        }
        if isBetween { _ = clause.takeWord(.whole) }
        // "between the first" goes on behind the "and".
        let isOpen = (isBetween || isInMiddle) && place.targets.references.count == 1
        guard clause.isSpent, !isOpen else { return nil }
        let found = if let clips { clips } else { try resolver.clipsBehindCuts(place, details.preference) }
        return try resolver.changes(
            found.map { .setTransition($0, details.transition(over: resolver.draft[$0]?.transition)) }
        )
    }
}

extension ReferenceResolver {
    /// Whether it names all that is seen: "clips", photos where there is nothing else, 三段 of three.
    fileprivate func isEveryPicture(_ reference: Reference) -> Bool {
        let pictures = candidates(.clip, in: .clips)
        switch reference {
        case .kind(.clip, ordinal: nil): return true
        case .kind(.image, ordinal: nil): return pictures.allSatisfy(isStill)
        default: return false
        }
    }

    /// The clips that come in between those that a group means: 前三张照片之间.
    fileprivate func clipsBetween(_ reference: Reference) throws(ReadingError) -> [SegmentAddress]? {
        guard case .group(let group) = reference, !group.isOne else { return nil }
        let found = try members(of: group)
        guard found.count > 1,
            zip(found, found.dropFirst()).allSatisfy({ $0.track == $1.track && $0.position + 1 == $1.position })
        else { throw .which(found) }
        return Array(found.dropFirst())
    }

    private func isStill(_ address: SegmentAddress) -> Bool {
        guard case .file(let id)? = draft[address]?.media?.source else { return false }
        return context.uploads.last { $0.id == id }?.kind == .image
    }
}

/// What is to stand on a cut.
private struct TransitionDetails {
    var kind: Transition.Kind?
    var length: Int?
    /// "shorter": to so many per cent of what it is.
    var scale = 100
    var preference = CutPreference.none
    var isRemoval: Bool { preference == .removal }

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
        kind = kinds.last ?? kind
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

    mutating func takeScale(_ clause: inout Clause) {
        let word: Int? = clause.takeWord { if case .lengthened(let percent) = $0 { percent } else { nil } }
        scale = word ?? 100
    }

    /// What is not said stays as it was.
    func transition(over old: Transition?) -> Transition? {
        guard !isRemoval else { return nil }
        return Transition(
            kind ?? old?.kind ?? .crossfade,
            length: length ?? (old?.length ?? Transition.standardLength) * scale / 100
        )
    }
}
