import Timeline

/// Which cuts a clause means where it leaves that open.
enum CutPreference: Hashable {
    /// Any of them.
    case none
    /// One that has a transition, to take that away.
    case removal
    /// One that has a transition, to change it.
    case change
}

/// Which cut is meant, as far as the clause says.
struct CutPlace {
    var targets: ClipTargets
    var beside: (relation: Relation, reference: Reference)?
    var time: Int?
    /// "transitions": Chinese makes no difference.
    var isPlural = false
    /// "the second transition": the number of a cut, not of a clip.
    var number: Int?
    /// "the fade through black": what stands there, where something is to be taken away.
    var kind: Transition.Kind?

    init(_ clause: inout Clause, in resolver: ReferenceResolver) {
        isPlural = isPlural || resolver.language == .chinese
        beside = clause.take { kind in
            guard case .beside(let relation, let reference) = kind else { return nil }
            return (relation, reference)
        }
        time = clause.take { kind in
            switch kind {
            case .start(let time): time
            case .playhead: resolver.context.playhead
            default: nil
            }
        }
        targets = clause.takeClipTargets(in: resolver, areEnds: true)
        if beside != nil { targets.references.removeAll { $0 == .kind(.clip, ordinal: nil) } }
    }
}

extension ReferenceResolver {
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
    func clipsBehindCuts(_ place: CutPlace, _ preference: CutPreference) throws(ReadingError) -> [SegmentAddress] {
        let all = clipsBehindCuts
        let alike = all.filter { draft[$0]?.transition.map { $0.kind == place.kind } ?? false }
        // "Remove the crossfade": the fade through black stays.
        let cuts = preference == .removal && place.targets.references.isEmpty ? alike.nonEmpty ?? all : all
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
            return preference == .removal ? cuts.filter { draft[$0]?.transition != nil }.nonEmpty ?? cuts : cuts
        }
        let set = cuts.filter { draft[$0]?.transition != nil }
        if let number = place.number {
            let counted = preference != .none ? set.nonEmpty ?? cuts : cuts
            let index = number == -1 ? counted.count - 1 : number - 1
            guard counted.indices.contains(index) else { throw .which(counted) }
            return [counted[index]]
        }
        // 把转场去掉, "make the transitions shorter": all there are.
        if place.targets.isEmpty, place.isPlural, preference != .none, !set.isEmpty { return set }
        guard !place.targets.isEmpty else { return [try impliedCut(of: cuts, orOf: first, preference)] }
        let clips = try clips(place.targets)
        if clips.count == 1, let only = clips.first { return [cut(at: only, of: cuts, preference)] }
        // "between the first and the second clip": the later one comes in.
        guard clips.count == 2, let one = clips.first, let other = clips.last, one.track == other.track,
            abs(one.position - other.position) == 1
        else { throw cuts.isEmpty ? .refused(.nothingBefore(first)) : .which(cuts) }
        return [one.position > other.position ? one : other]
    }

    private func clip(after neighbour: SegmentAddress) throws(ReadingError) -> SegmentAddress {
        let next = SegmentAddress(neighbour.track, neighbour.position + 1)
        guard draft[next] != nil else { throw .refused(.noSegment(next, available: draft.addresses)) }
        return next
    }

    /// A clip with nothing before it can only mean the cut behind it.
    private func cut(
        at clip: SegmentAddress,
        of cuts: [SegmentAddress],
        _ preference: CutPreference
    ) -> SegmentAddress {
        let next = SegmentAddress(clip.track, clip.position + 1)
        guard !cuts.contains(clip) || preference == .removal && draft[clip]?.transition == nil, cuts.contains(next)
        else {
            return clip
        }
        return next
    }

    private func impliedCut(
        of cuts: [SegmentAddress],
        orOf first: SegmentAddress,
        _ preference: CutPreference
    ) throws(ReadingError) -> SegmentAddress {
        let set = cuts.filter { draft[$0]?.transition != nil }
        if preference != .none, let only = set.first, set.count == 1 { return only }
        if let last = touched(in: .clips, isNamed: false), cuts.contains(last) { return last }
        if preference == .removal, set.isEmpty { throw .refused(.noChange) }
        guard let only = cuts.first else { throw .refused(.nothingBefore(first)) }
        guard cuts.count == 1 else { throw .which(preference == .removal ? set : cuts) }
        return only
    }
}

extension Clause {
    /// Takes "the second" before what it counts.
    mutating func takeNumber(before counted: Part.Kind) -> Int? {
        for index in parts.indices.dropLast() {
            guard case .target(.kind(nil, ordinal: let number?)) = parts[index].kind,
                parts[index + 1].kind == counted
            else { continue }
            remove(index..<index + 1)
            return number
        }
        return nil
    }
}
