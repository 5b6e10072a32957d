import Timeline

// Clauses that name what they speak of in a roundabout way, said plainly: several things one by one, a part of a thing as
// a piece of its own, a thing by its place.
extension SentenceReader {
    /// The clauses that ask for the same of each thing that a group means; nil where there is none.
    func eachOfGroup(_ clause: Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Clause]? {
        let exceptions = clause.groupingExceptions
        if let exceptions, !exceptions.parts.contains(where: { $0.group != nil }) { return [exceptions] }
        let clause = clause.groupingWhatIsKept(in: resolver) ?? exceptions ?? clause
        guard let place = clause.parts.firstIndex(where: { $0.group != nil }), let group = clause.parts[place].group,
            // What lies between several things is no matter of each.
            !clause.says("between"), !clause.says("之间"),
            group.base != .spoken || !resolver.context.several.isEmpty, !resolver.hasNothing(of: group)
        else { return nil }
        let members = try resolver.members(of: group)
        // "Swap the other two" is one instruction for both of them.
        if clause.hasWord(.swap), members.count == 2 { return [clause.naming(members, at: place..<place + 1)] }
        return members.map { member in
            var one = clause.naming(member, at: place..<place + 1)
            // "Make them half a second" behind transitions.
            if group.base == .spoken { one = one.namingProperty(ofPartAt: place, in: resolver) }
            // 其他的都静音: said of all of them.
            _ = one.takeWord(.whole)
            return one
        }
    }

    /// "The clip before the title", "the clip at 5 s": the thing that stands there; nil where none is told so.
    func naming(_ clause: Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Clause? {
        let parts = clause.parts
        for place in parts.indices {
            guard let noun = parts[place].namedKind else { continue }
            let known = resolver.candidates(noun, in: .any)
            // Chinese says the place first: 15秒处的片段.
            let before = parts[..<place].lastIndex { !$0.isSilent }.map { ($0, $0..<place + 1) }
            let behind = parts[(place + 1)...].firstIndex { !$0.isSilent }.map { ($0, place..<$0 + 1) }
            for case let (other, range)? in resolver.language == .chinese ? [before, behind] : [behind] {
                guard let address = try resolver.thing(at: parts[other].kind, noun, among: known) else { continue }
                return clause.naming(address, at: range)
            }
        }
        return nil
    }

    /// "Make the last 5 seconds slow motion": what has a property of its own is a piece of its own first.
    ///
    /// - Returns: the splits that make it one, and the clause once for each piece; nil where the clause speaks of no part.
    func pieces(of clause: Clause, in resolver: ReferenceResolver) throws(ReadingError)
        -> (splits: [Edit], clauses: [Clause], after: ReferenceResolver)?
    {
        guard let place = clause.parts.firstIndex(where: \.isStretch) else { return nil }
        var rest = clause
        let kind = rest.parts[place].kind
        rest.remove(place..<place + 1)
        let isFilm = rest.saysFilm
        if rest.says("画面") { _ = rest.take(.canvas) }
        var reference = rest.takeReference(in: resolver)
        // "The part from 3 to 5 s": what lies there.
        if case .span = kind, reference == .kind(.clip, ordinal: nil) { reference = nil }
        _ = rest.takeWord(.bit)
        // "Mute the sound from 10 s to 14 s": that of the pictures, as music has its name.
        if reference == .kind(.sound, ordinal: nil), resolver.clipsMaySound { reference = nil }
        // "The last 5 seconds of it": of the film as likely as of what was spoken of.
        if reference == .pronoun, resolver.candidates(.clip, in: .clips).count == 1 { reference = nil }
        guard reference != .pronoun, !rest.parts.contains(where: \.isStretch) else { return nil }
        var owner: SegmentAddress?
        if let reference, case .segment(let address) = try resolver.timed(reference, isFilm: isFilm) { owner = address }
        let whole = owner.flatMap { resolver.draft[$0]?.range } ?? TimeRange(0, resolver.end)
        var told = kind.stretch(of: whole)
        if case .across(let carrier, let isWhole) = kind {
            told = resolver.draft[try resolver.find(carrier, in: .any)]?.range
            // "Mute the music as soon as dinner is on": from there on.
            if !isWhole, let start = told?.start, start < whole.end { told = TimeRange(start, whole.end) }
        }
        guard let stretch = told, stretch != whole, whole.contains(stretch) else { return nil }
        var next = resolver
        var splits: [Edit] = []
        let ofOwner = { (draft: Draft) -> [SegmentAddress] in
            owner.map { owner in draft.addresses.filter { $0.track == owner.track } }
                ?? draft.addresses.filter { $0.track.kind == .video }
        }
        for time in [stretch.start, stretch.end] {
            for address in ofOwner(next.draft) {
                guard let range = next.draft[address]?.range, range.start < time, time < range.end else { continue }
                let split = Edit.split(at: time, address)
                do throws(EditRefusal) {
                    next.context.draft = try next.draft.applying(split) { "\u{0}piece-\(splits.count)" }
                } catch {
                    throw .refused(error)
                }
                splits.append(split)
            }
        }
        next.opening = next.draft
        let found = ofOwner(next.draft).filter { next.draft[$0].map { stretch.contains($0.range) } ?? false }
        guard !found.isEmpty, found.count <= 100 else { return nil }
        return (splits, found.map { rest.naming($0, at: nil) }, next)
    }
}

extension Clause {
    /// The clause with several addresses in the place of what stands for them.
    fileprivate func naming(_ addresses: [SegmentAddress], at place: Range<Int>) -> Clause {
        var parts = parts
        let range = parts[place.lowerBound].range
        parts.replaceSubrange(place, with: addresses.map { Part(kind: .target(.address($0)), range: range) })
        return Clause(text: text, parts: parts, inherited: inherited)
    }

    /// The clause with an address in the place of what stands for it, or behind all of it.
    fileprivate func naming(_ address: SegmentAddress, at place: Range<Int>?) -> Clause {
        var parts = parts
        let range = place.map { parts[$0.lowerBound].range } ?? parts.last?.range ?? 0..<0
        let part = Part(kind: .target(.address(address)), range: range)
        parts.replaceSubrange(place ?? parts.endIndex..<parts.endIndex, with: [part])
        return Clause(text: text, parts: parts, inherited: inherited)
    }
}

extension Part {
    /// The kind of thing that it names and does not tell from others.
    var namedKind: Noun? {
        switch kind {
        case .target(.kind(let noun?, ordinal: nil)), .target(.that(let noun)): noun
        default: nil
        }
    }

    var group: Group? { if case .target(.group(let group)) = kind { group } else { nil } }

    fileprivate var isStretch: Bool {
        switch kind {
        case .first, .last, .span, .beyond, .across: true
        default: false
        }
    }
}

extension Part.Kind {
    /// The part of a whole that a stretch means, in times of the film.
    func stretch(of whole: TimeRange) -> TimeRange? {
        switch self {
        case .first(let time): time < whole.duration ? TimeRange(whole.start, whole.start + time) : nil
        case .last(let time): time < whole.duration ? TimeRange(whole.end - time, whole.end) : nil
        case .span(let range): range
        case .beyond(.before, let time): time > whole.start ? TimeRange(whole.start, time) : nil
        case .beyond(.after, let time): time < whole.end ? TimeRange(time, whole.end) : nil
        default: nil
        }
    }
}

extension ReferenceResolver {
    /// The thing of a kind that stands where a part of a clause says; nil where that says no place.
    fileprivate func thing(at place: Part.Kind, _ noun: Noun, among known: [SegmentAddress]) throws(ReadingError)
        -> SegmentAddress?
    {
        let time: Int?
        switch place {
        case .beside(let relation, let reference):
            let found = try find(reference, in: .any)
            guard let address = neighbour(of: found, relation, among: known) else { throw .noneSuch(noun) }
            return address
        case .start(let start): time = known.count == 1 && (noun == .music || noun == .sound) ? nil : start
        case .playhead: time = context.playhead
        default: return nil
        }
        guard let time else { return nil }
        let found = known.filter { draft[$0]?.range.contains(time) ?? false }
        guard let address = found.first, found.count == 1 else { throw .noneSuch(noun) }
        return address
    }

    /// What stands just before or after a thing, on its own track or over it.
    func neighbour(
        of thing: SegmentAddress,
        _ relation: Relation,
        among known: [SegmentAddress]
    ) -> SegmentAddress? {
        guard let range = draft[thing]?.range else { return nil }
        let others = known.filter { $0 != thing && $0.track == (known.contains(thing) ? thing.track : $0.track) }
        return switch relation {
        case .before: others.last { (draft[$0]?.end ?? .max) <= range.start }
        case .after: others.first { (draft[$0]?.start ?? 0) >= range.end }
        }
    }
}

extension Edit {
    /// Whether it changes only what a thing is like, so that it can be done to a piece of it.
    var isOfProperty: Bool {
        switch self {
        // Where a picture stands is said of a thing that is named, and not of what lies there.
        case .setLook(let look): if case .box = look.aspect { false } else { true }
        case .setSpeed, .setReversed, .setVolume: true
        default: false
        }
    }
}
