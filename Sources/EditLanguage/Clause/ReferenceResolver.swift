import Timeline

/// The context as the clauses read so far leave it, and what references mean in it.
struct ReferenceResolver {
    var context: EditContext
    let language: Language
    /// The draft before the sentence: its numbers are those that are meant.
    var opening: Draft?
    /// Whether what was touched last was touched by this sentence, and not by one before it.
    var isTouchedHere = false
    /// The segments that this sentence has spoken of, by their identifiers: the others are "the rest".
    var mentioned: Set<String> = []
    /// Whether it is subtitles that are spoken of, and no other titles.
    var isOfSubtitles = false
    /// The copies that this sentence has made: 复制第一段，放到第三段后面 counts as it was before.
    var copies: Set<String> = []

    var draft: Draft { context.draft }

    /// Where the pictures end, or the film where it has none, in ms.
    var end: Int { draft.pictureEnd > 0 ? draft.pictureEnd : draft.duration }

    /// Which tracks a rule can work on.
    struct Scope {
        let kinds: [TrackKind]?

        static let any = Scope(kinds: nil)
        static let clips = Scope(kinds: [.video])
        static let titles = Scope(kinds: [.text])
        static let sounds = Scope(kinds: [.audio])
        static let sounding = Scope(kinds: [.audio, .video])

        func contains(_ address: SegmentAddress) -> Bool { kinds?.contains(address.track.kind) ?? true }
    }

    /// Whether nobody knows what "it" is: what was said last was not understood, and this sentence has not spoken of
    /// anything. The shape and the loudness are the film's, whatever was spoken of.
    func isItUnknown(for edits: [Edit]) -> Bool {
        context.spokeOfUnknown && !isTouchedHere
            && edits.contains { !($0.operation is SetCanvas || $0.operation is SetLoudness) }
    }

    /// Finds the one segment that a reference means.
    func find(_ reference: Reference, in scope: Scope) throws(ReadingError) -> SegmentAddress {
        if let counted = try counted(reference, in: scope) { return counted }
        switch reference {
        case .pronoun: return try implied(in: scope, orElse: .pronoun)
        case .that(let noun):
            let known = candidates(noun, in: scope)
            if let last = touched(in: .any, isNamed: true), known.contains(last) { return last }
            return try single(known, noun: noun)
        case .address(let address):
            guard let known = known(address) else {
                throw .refused(.noSegment(address, available: draft.addresses))
            }
            return known
        case .called(let address, let name):
            let found = named(name)
            // The film may be another by now: the name finds it where it went.
            guard let known = known(address), found.contains(known) else { return try single(found, noun: nil) }
            return known
        case .name(let name):
            let found = named(name)
            return try single(found.filter(scope.contains).nonEmpty ?? found, noun: nil)
        case .kind(let noun, let ordinal):
            if isOfSubtitles, noun == .title, candidates(noun, in: scope).isEmpty {
                // "Make the subtitles larger" where there are none: the title may be meant.
                let titles = draft.addresses.filter { $0.track.kind == .text }
                if !titles.isEmpty { throw .which(titles) }
            }
            guard let ordinal else { return try single(candidates(noun, in: scope), noun: noun) }
            let found = noun == nil && scope.kinds == nil ? alike(ordinal) : candidates(noun, in: scope)
            guard !found.isEmpty else { throw .none(noun) }
            guard abs(ordinal) <= found.count else { throw .only(found.count, noun) }
            return ordinal > 0 ? found[ordinal - 1] : backwards(found)[-ordinal - 1]
        case .group(let group):
            let found = try members(of: group)
            guard let only = found.first, found.count == 1 else { throw .which(found) }
            return only
        }
    }

    /// "Delete clip 1 and mute clip 2": what is counted is counted in the film as it was when that was said, unless the
    /// sentence has made something new of the kind since.
    private func counted(_ reference: Reference, in scope: Scope) throws(ReadingError) -> SegmentAddress? {
        guard let opening, opening != draft else { return nil }
        switch reference {
        case .address, .called, .kind(_, ordinal: .some): break
        default: return nil
        }
        var before = self
        before.context.draft = opening
        before.opening = nil
        let address = try before.find(reference, in: scope)
        let known = Set(opening.addresses.compactMap { opening[$0]?.id }).union(copies)
        let isNew = draft.addresses.contains { candidate in
            candidate.track.kind == address.track.kind && draft[candidate]?.id.map { !known.contains($0) } ?? false
        }
        guard !isNew, let id = opening[address]?.id else { return nil }
        guard let now = draft.addresses.first(where: { draft[$0]?.id == id }) else {
            throw .refused(.noSegment(address, available: draft.addresses))
        }
        return now
    }

    /// What "the second one" counts: what was spoken of last, else its like where there are so many, else the clips.
    private func alike(_ ordinal: Int) -> [SegmentAddress] {
        guard context.several.isEmpty else { return context.several }
        let clips = candidates(.clip, in: .any)
        guard let kind = context.lastTouched?.track.kind, kind != .video else { return clips }
        let alike = draft.addresses.filter { $0.track.kind == kind }
        return alike.count >= max(2, abs(ordinal)) ? alike : clips
    }

    /// Finds what a reference means, or what is implied without one.
    func find(_ reference: Reference?, orImpliedIn implied: Scope) throws(ReadingError) -> SegmentAddress {
        guard let reference else { return try self.implied(in: implied) }
        return try find(reference, in: .any)
    }

    /// What is meant where nothing is named: what this sentence spoke of just before, else the only one there is.
    ///
    /// - Parameters:
    ///   - error: what to ask where "it" was said, which is also what an earlier sentence spoke of.
    ///   - goesOn: whether what an earlier sentence spoke of is meant without being named.
    func implied(in scope: Scope, orElse error: ReadingError? = nil, goesOn: Bool = false) throws(ReadingError)
        -> SegmentAddress
    {
        if let last = touched(in: scope, isNamed: goesOn || error != nil) { return last }
        let all = draft.addresses.filter(scope.contains)
        if let error, all.count > 1 { throw error }
        return try single(all, noun: scope.kinds == [.text] ? .title : scope.kinds == [.audio] ? .music : .clip)
    }

    /// What was touched last, as far as it can be meant: where nothing is said, only by this very sentence.
    func touched(in scope: Scope, isNamed: Bool) -> SegmentAddress? {
        guard let last = context.lastTouched, isNamed || isTouchedHere, scope.contains(last), draft[last] != nil else {
            return nil
        }
        return last
    }

    /// The segments that a noun can mean, in order.
    func candidates(_ noun: Noun?, in scope: Scope) -> [SegmentAddress] {
        let all = draft.addresses
        switch noun {
        case .title:
            return all.filter { $0.track.kind == .text && (!isOfSubtitles || draft[$0]?.title?.style == .subtitle) }
        case .music:
            let sounds = all.filter { $0.track.kind == .audio }
            return sounds.filter { draft[$0]?.media?.source.isEndless == true }.nonEmpty ?? sounds
        case .sound: return all.filter { $0.track.kind == .audio }
        case nil where scope.kinds == [.text] || scope.kinds == [.audio]: return all.filter(scope.contains)
        default: return all.filter { $0.track.kind == .video }
        }
    }

    /// The segments of a name.
    func named(_ name: String) -> [SegmentAddress] {
        let text = SourceText(name)
        let wanted = text.foldedString
        let isNamed = { (address: SegmentAddress, name: (String) -> String?) in
            draft[address].flatMap { name($0.name) }.map { SourceText($0).foldedString == wanted } ?? false
        }
        let whole = draft.addresses.filter { isNamed($0) { $0 } }
        return whole.nonEmpty ?? draft.addresses.filter { isNamed($0, MediaFileName.stem(of:)) }.nonEmpty
            ?? draft.addresses.filter { isNamed($0, \.withoutSigns) }.nonEmpty
            ?? draft.addresses.filter { draft[$0].map { text.isPart(of: SourceText($0.name)) } ?? false }
    }

    /// The address with the kind that the draft knows: a sentence cannot tell the kinds apart that are written `X`.
    private func known(_ address: SegmentAddress) -> SegmentAddress? {
        guard let index = draft.trackIndex(address.track), draft[address] != nil else { return nil }
        return SegmentAddress(draft.label(ofTrackAt: index), address.position)
    }

    private func single(_ found: [SegmentAddress], noun: Noun?) throws(ReadingError) -> SegmentAddress {
        guard let first = found.first else { throw .none(noun) }
        guard found.count == 1 else { throw .which(found) }
        return first
    }

    /// The one that ends last first.
    private func backwards(_ found: [SegmentAddress]) -> [SegmentAddress] {
        found.reversed().sorted { (draft[$0]?.end ?? 0) > (draft[$1]?.end ?? 0) }
    }
}

extension Array {
    /// Itself, or nil where it is empty.
    var nonEmpty: Self? { isEmpty ? nil : self }
}
