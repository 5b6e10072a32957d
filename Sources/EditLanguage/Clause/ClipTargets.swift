import Timeline

/// The clips that a clause speaks of, before they are looked for.
struct ClipTargets {
    var references: [Reference] = []
    /// "all clips", and "the video", which is all of it.
    var isFilm = false
    /// "the first two clips".
    var pair: Int?

    var isEmpty: Bool { references.isEmpty && !isFilm && pair == nil }
}

extension Clause {
    /// Takes everything that points at clips.
    ///
    /// - Parameter areEnds: whether "from the first clip to the second" names the two ends of a cut.
    mutating func takeClipTargets(in resolver: ReferenceResolver, areEnds: Bool = false) -> ClipTargets {
        var targets = ClipTargets()
        targets.isFilm = takeWord(.all)
        targets.pair = takeWord { if case .pair(let number) = $0 { number } else { nil } }
        // 所有片段都太暗了: 都 says it again.
        if targets.isFilm || targets.pair != nil { _ = takeWord(.whole) }
        // 画面调亮: what is seen, not its size.
        if has(.canvas), says("画面") { _ = take(.canvas) }
        var index = 0
        // Where the one before was taken from: two things are meant together only where a joint stands between them.
        var last: Int?
        while index < parts.count {
            let reference: Reference
            switch parts[index].kind {
            case .target(let found): reference = found
            case .upload(let noun): reference = .kind(noun, ordinal: nil)
            case .quoted(let name) where !resolver.named(name).isEmpty: reference = .name(name)
            default:
                index += 1
                continue
            }
            if let last, reference.isExact, targets.references.contains(where: \.isExact),
                !joins(last..<index, areEnds: areEnds)
            {
                index += 1
                continue
            }
            last = index
            if reference == .kind(.clip, ordinal: nil), isFilm(at: index) { targets.isFilm = true }
            targets.references.append(reference)
            remove(index..<index + 1)
            // "the second one".
            if index < parts.count, parts[index].kind == .number(1000), says("one", at: index) {
                remove(index..<index + 1)
            }
        }
        // "make it a black and white clip", "all clips": the noun only says what it is.
        if targets.references.count > 1 || targets.isFilm || targets.pair != nil {
            targets.references.removeAll { $0 == .kind(.clip, ordinal: nil) || $0 == .kind(.image, ordinal: nil) }
        }
        // "make it all black and white".
        if targets.isFilm { targets.references.removeAll { $0 == .pronoun } }
        if !targets.references.isEmpty { targets.isFilm = false }
        return targets
    }
}

extension ReferenceResolver {
    /// The clips that are meant; what was touched last, or the only one, where the clause points at none.
    func clips(_ targets: ClipTargets) throws(ReadingError) -> [SegmentAddress] {
        let all = candidates(.clip, in: .clips)
        guard !all.isEmpty else { throw .none(.clip) }
        if targets.isFilm { return all }
        if let pair = targets.pair { return try self.pair(pair, of: all) }
        // "A bit brighter" goes on with the clip that was spoken of last.
        guard !targets.references.isEmpty else { return [try implied(in: .clips, goesOn: true)] }
        var found: [SegmentAddress] = []
        for reference in targets.references {
            let address = try clip(reference)
            if !found.contains(address) { found.append(address) }
        }
        return found
    }

    /// One clip; "the photo" is the only still, where there is just one.
    func clip(_ reference: Reference) throws(ReadingError) -> SegmentAddress {
        if reference == .kind(.image, ordinal: nil) {
            let stills = candidates(.image, in: .clips).filter(isStill)
            if let only = stills.first, stills.count == 1 { return only }
            if stills.isEmpty { return try implied(in: .clips, goesOn: true) }
            throw .which(stills)
        }
        return try find(reference, in: .clips)
    }

    /// "The first two clips", as they follow each other on the lowest video track.
    private func pair(_ number: Int, of all: [SegmentAddress]) throws(ReadingError) -> [SegmentAddress] {
        let track = all.filter { $0.track == all.first?.track }
        guard track.count >= 2 else { throw .only(track.count, .clip) }
        guard number != 0 || track.count == 2 else { throw .which(track) }
        return Array(number == -1 ? track.suffix(2) : track.prefix(2))
    }

    private func isStill(_ address: SegmentAddress) -> Bool {
        guard let media = draft[address]?.media else { return false }
        if media.isFrozen { return true }
        guard case .file(let id) = media.source else { return false }
        return context.uploads.contains { $0.id == id && $0.kind == .image }
    }

    /// A change of looks, for each of the clips that are meant.
    func looks(
        _ targets: ClipTargets,
        _ aspects: (Look) -> [LookAspect]
    ) throws(ReadingError) -> [Edit] {
        let clips = try clips(targets)
        return try changes(
            clips.flatMap { clip in
                aspects(draft[clip]?.look ?? Look()).map { .setLook(clip, $0) }
            }
        )
    }

    /// The only clip whose look is of a kind, where the clause points at none: "remove the filter".
    func narrowed(_ targets: ClipTargets, where isMeant: (Look) -> Bool) -> ClipTargets {
        guard targets.isEmpty else { return targets }
        let found = candidates(.clip, in: .clips).filter { draft[$0].map { isMeant($0.look) } ?? false }
        guard found.count == 1, let only = found.first else { return targets }
        return ClipTargets(references: [.address(only)])
    }

    /// Those of several edits that change something; the first of them where none does, so that this is what is answered.
    ///
    /// - Throws: what the draft refuses: of several things that are named together none is left out in silence.
    func changes(_ edits: [Edit]) throws(ReadingError) -> [Edit] {
        guard edits.count > 1 else { return edits }
        var useful: [Edit] = []
        var draft = draft
        for edit in edits {
            do throws(EditRefusal) {
                draft = try draft.applying(edit) { "\u{0}" }
                useful.append(edit)
            } catch {
                guard error == .noChange else { throw .refused(error) }
            }
        }
        return useful.isEmpty ? Array(edits.prefix(1)) : useful
    }
}

extension Reference {
    /// Whether it names one thing and not only its kind.
    fileprivate var isExact: Bool {
        switch self {
        case .kind(_, ordinal: nil), .pronoun: false
        default: true
        }
    }
}
