import Timeline

/// Several things told by what they have in common: "all clips but the first", "the other two", "every clip longer than
/// 9 s"; or one told by what tells it from the others: "the longest clip". Which they are shows only in a draft.
struct Group: Hashable, Sendable {
    /// What kind of thing; nil where it is that of what was spoken of, or of what is left out.
    var noun: Noun?
    var base = Base.all
    /// What all of them are like.
    var traits: [Trait] = []
    /// What is left out.
    var exceptions: [Reference] = []
    /// Whether it must be one thing: where several fit, it is asked which.
    var isOne = false

    /// Where they are among those of their kind.
    enum Base: Hashable, Sendable {
        case all
        /// "them": the several things that were spoken of.
        case spoken
        /// What was not spoken of, and how many that must be where it was said.
        case others(Int?)
        case first(Int)
        case last(Int)
        /// "all three": as many as there are.
        case exactly(Int)
        /// "clips 2 to 4", counted from 1.
        case numbers(ClosedRange<Int>)
        /// "the copy": what stands behind another that is just like it.
        case copies
        /// "the middle clip": where as many stand before it as behind.
        case middle
        /// "every second clip": the second, the fourth, and so on.
        case every(Int)
    }

    enum Trait: Hashable, Sendable {
        /// "longer than 9 s", in ms.
        case longer(Int)
        case shorter(Int)
        case filtered(Look.Filter)
        case longest
        case shortest
    }
}

extension ReferenceResolver {
    /// "Put all three in", where nothing stands yet.
    func hasNothing(of group: Group) -> Bool {
        guard case .exactly = group.base else { return false }
        return candidates(group.noun ?? .clip, in: .any).isEmpty
    }

    /// What a group means in the draft, in order; it is never empty.
    func members(of group: Group) throws(ReadingError) -> [SegmentAddress] {
        var left: [SegmentAddress] = []
        for exception in group.exceptions { left += try all(exception) }
        let spoken = group.base == .spoken ? noun(of: context.several) : nil
        let noun = group.noun ?? spoken ?? noun(of: left) ?? (group.base.isOthers ? noun(of: spokenOf) : nil)
        let known = candidates(noun ?? .clip, in: .any)
        guard !known.isEmpty else { throw .none(noun) }
        var found = try members(of: group.base, among: known, noun)
        for trait in group.traits { found = self.found(found, thatAre: trait) }
        found.removeAll(where: left.contains)
        // "Everything but the music" is more than the other sounds.
        if found.isEmpty, group.noun == nil, group.base == .all { found = candidates(.clip, in: .any) }
        guard !found.isEmpty else { throw .noneSuch(noun) }
        if group.isOne, found.count > 1 { throw .which(found) }
        return found
    }

    /// Everything that a reference means: several for a group.
    private func all(_ reference: Reference) throws(ReadingError) -> [SegmentAddress] {
        if case .group(let group) = reference { return try members(of: group) }
        return [try find(reference, in: .any)]
    }

    private func members(
        of base: Group.Base,
        among known: [SegmentAddress],
        _ noun: Noun?
    ) throws(ReadingError) -> [SegmentAddress] {
        switch base {
        case .all: return known
        case .exactly(let count):
            guard count == known.count else { throw .only(known.count, noun) }
            return known
        case .spoken:
            guard let several = context.several.nonEmpty else { throw .pronoun }
            return several
        case .others(let count):
            let spoken = spokenOf
            // Nothing of the kind was spoken of: there are no others.
            guard known.contains(where: spoken.contains) || !mentioned.isEmpty else { throw .which(known) }
            let rest = known.filter { !spoken.contains($0) }
            guard count == nil || count == rest.count else { throw .which(rest.nonEmpty ?? known) }
            return rest
        case .first(let count), .last(let count):
            guard count <= known.count else { throw .only(known.count, noun) }
            return Array(base == .first(count) ? known.prefix(count) : known.suffix(count))
        case .copies:
            let found = known.filter(isCopy)
            return context.lastTouched.flatMap { found.contains($0) ? [$0] : nil } ?? found
        case .middle:
            guard known.count % 2 == 1, known.count > 1 else { throw .which(known) }
            return [known[known.count / 2]]
        case .every(let step):
            guard step <= known.count else { throw .only(known.count, noun) }
            return stride(from: step, through: known.count, by: step).map { known[$0 - 1] }
        case .numbers(let numbers):
            guard numbers.upperBound <= known.count else { throw .only(known.count, noun) }
            return Array(known[numbers.lowerBound - 1..<numbers.upperBound])
        }
    }

    private func isCopy(_ address: SegmentAddress) -> Bool {
        guard address.position > 1, let copy = draft[address],
            let model = draft[SegmentAddress(address.track, address.position - 1)]
        else { return false }
        return copy.content == model.content && copy.duration == model.duration && copy.name == model.name
    }

    private func found(_ found: [SegmentAddress], thatAre trait: Group.Trait) -> [SegmentAddress] {
        let length = { (address: SegmentAddress) in draft[address]?.duration ?? 0 }
        switch trait {
        case .longer(let than): return found.filter { length($0) > than }
        case .shorter(let than): return found.filter { length($0) < than }
        case .filtered(let filter): return found.filter { draft[$0]?.look.filter == filter }
        case .longest: return found.filter { length($0) == found.map(length).max() }
        case .shortest: return found.filter { length($0) == found.map(length).min() }
        }
    }

    /// What was spoken of that is still there: in this sentence, else last.
    private var spokenOf: [SegmentAddress] {
        let here = draft.addresses.filter { draft[$0]?.id.map(mentioned.contains) ?? false }
        guard mentioned.isEmpty else { return here }
        return context.lastTouched.map { [$0] } ?? context.several
    }

    private func noun(of addresses: [SegmentAddress]) -> Noun? {
        switch addresses.first?.track.kind {
        case .text: .title
        case .audio: .sound
        case .video, .other: .clip
        case nil: nil
        }
    }
}

extension Group.Base {
    fileprivate var isOthers: Bool { if case .others = self { true } else { false } }
}

extension EditSubject {
    /// The identifier of the one segment that it speaks of, in the draft before the edit; nil where it is no one segment.
    func spokenID(before: Draft) -> String? {
        switch self {
        case .segment(let address), .property(_, of: let address), .moved(let address, _), .lifted(let address, to: _),
            .removed(let address):
            before[address]?.id
        case .pieces, .lastAdded, .firstAdded, .addedAt, .still, .film, .track: nil
        }
    }
}
