import Timeline

/// "repeat the last 2 seconds", "instant replay of 6 to 8 s", 第2到第4秒再放一遍: a stretch once more, right behind itself or
/// at an end of the film.
struct ReplayRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard clause.takeWord(.duplicate), clause.mayTakeVerb(.make, .add, .put, .move) else { return nil }
        let stretch: Part.Kind? = clause.take { kind in
            switch kind {
            case .first, .last, .span: kind
            default: nil
            }
        }
        guard let stretch else { return nil }
        let goal: Edge? = clause.take { if case .edge(let edge) = $0 { edge } else { nil } }
        let isFilm = clause.saysFilm
        let reference = clause.takeReference(in: resolver)
        guard clause.isSpent else { return nil }
        var whole = TimeRange(0, resolver.end)
        if let reference, reference != .pronoun,
            case .segment(let address) = try resolver.timed(reference, isFilm: isFilm)
        {
            guard address.track.kind == .video, let range = resolver.draft[address]?.range else { return nil }
            whole = range
        }
        guard let range = stretch.stretch(of: whole), range != whole else { return nil }
        guard whole.contains(range) else { throw .refused(.outside(time: range.end, of: whole)) }
        return try replay(range, at: goal, in: resolver)
    }

    private func replay(_ range: TimeRange, at goal: Edge?, in resolver: ReferenceResolver) throws(ReadingError)
        -> [Edit]?
    {
        guard let track = resolver.candidates(.clip, in: .clips).first?.track else { return nil }
        var draft = resolver.draft
        var edits: [Edit] = []
        let pieces = { draft.addresses.filter { $0.track == track } }
        for time in [range.start, range.end] {
            guard let clip = pieces().first(where: { draft[$0].map { $0.start < time && time < $0.end } ?? false })
            else { continue }
            let split = Edit.split(at: time, clip)
            do throws(EditRefusal) {
                draft = try draft.applying(split) { "\u{0}replay-\(edits.count)" }
            } catch {
                throw .refused(error)
            }
            edits.append(split)
        }
        let shown = pieces().filter { draft[$0].map { range.contains($0.range) } ?? false }
        guard let first = shown.first, let last = shown.last, shown.count <= 20, goal == nil || shown.count == 1 else {
            return nil
        }
        for count in shown.indices {
            // The copies come one after the other behind the last of what they show again.
            let copy = SegmentAddress(track, first.position + count + 1)
            let end = SegmentAddress(track, last.position + count + 1)
            edits.append(.duplicate(SegmentAddress(track, first.position + count)))
            if copy != end { edits.append(.move(copy, .after(end))) }
        }
        let copy = SegmentAddress(track, first.position + 1)
        switch goal {
        case .start: edits.append(.move(copy, .before(SegmentAddress(track, 1))))
        case .end where last.position < pieces().count:
            edits.append(.move(copy, .after(SegmentAddress(track, pieces().count + 1))))
        default: break
        }
        return edits
    }
}

/// "boomerang the market", "play it there and back", market放完再倒着放一遍: a copy right behind it that runs backwards.
struct BoomerangRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard clause.take(.keyword(.boomerang)), clause.mayTakeVerb(.make, .add, .put, .set, .use) else { return nil }
        _ = clause.takeWord(.duplicate)
        _ = clause.takeWord(.backwards)
        _ = clause.take(.edits)
        guard let reference = clause.takeReference(in: resolver), clause.isSpent else { return nil }
        let address = try resolver.find(reference, in: .clips)
        guard let media = resolver.draft[address]?.media, !media.isFrozen else { return nil }
        return [
            .duplicate(address), .setReversed(SegmentAddress(address.track, address.position + 1), !media.isReversed),
        ]
    }
}

/// "open and close with the beach", 首尾都用beach: it comes first, and a copy of it last.
struct BookendRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard clause.take(.keyword(.bookend)), clause.mayTakeVerb(.make, .add, .put, .set, .use),
            let reference = clause.takeReference(in: resolver), clause.isSpent
        else { return nil }
        let address = try resolver.find(reference, in: .clips)
        let track = resolver.draft.addresses.filter { $0.track == address.track }
        guard let first = track.first, let last = track.last, track.count > 1 else { return nil }
        let copy = SegmentAddress(address.track, 2)
        let end = SegmentAddress(address.track, last.position + 1)
        let opening: [Edit] = address == first ? [] : [.move(address, .before(first))]
        return opening + [.duplicate(first), .move(copy, .after(end))]
    }
}

extension Keyword {
    /// "boomerang".
    static let boomerang = Keyword("boomerang")
    /// "open and close with".
    static let bookend = Keyword("bookend")
}
