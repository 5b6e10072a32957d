// "Keep only 3 s to 9 s" changes one clip and takes others away; to a person it is one thing, done to the film.
extension DraftComparison {
    /// Tells stretches that were cut out of the film as such, where the clips alone would not say it, and takes what they
    /// did to the clips out of the pairs, of what is new and of what is gone.
    mutating func foldFilm(_ carrying: Carrying) {
        let lineage = carrying.lineage
        let film = carrying.film
        guard let first = film.first, let last = film.last, lineage.strangers.isEmpty,
            let cuts = [TrimSide.end, .start].compactMap({ FilmCuts(film, of: lineage, stillsLose: $0) })
                .min(by: { $0.removed.count < $1.removed.count }),
            cuts.isOfFilm
        else { return }
        let track = lineage.pictures[first].track
        let whole = TimeRange(lineage.pictures[first].segment.start, lineage.pictures[last].segment.end)
        findings.append(Finding(track: nil, change: cuts.change(of: whole)))
        let pieces = Set(film.flatMap { lineage.pieces[$0] })
        gone.removeAll { $0.track == track }
        fresh.removeAll { $0.kind == .video && pieces.contains($0.segment) }
        for index in pairs.indices where pairs[index].old.track == track {
            let old = pairs[index].old.segment
            pairs[index].new = pairs[index].new.with {
                $0.takePlace(of: old)
                $0.content = old.content
            }
        }
    }
}

/// The stretches of the film that were cut out, where nothing else was done to its time.
private struct FilmCuts {
    /// In times of the film as it was.
    private(set) var removed: [TimeRange] = []
    /// Whether what was done to the clips, one by one, would not say it.
    private(set) var isOfFilm = false

    private static let slack = 5

    /// - Parameter side: which end is gone of a still that is shorter, since its one frame does not tell.
    /// - Returns: nil where clips were moved, or play otherwise than before.
    init?(_ film: Range<Int>, of lineage: PictureLineage, stillsLose side: TrimSide) {
        var kept: [(old: Int, new: Int)] = []
        for picture in film {
            let clip = lineage.pictures[picture].segment
            let before = removed.count
            var place = clip.start
            for piece in lineage.pieces[picture] {
                guard let start = Self.place(of: piece, in: clip, stillsLose: side), start >= place - Self.slack else {
                    return nil
                }
                if start > place + Self.slack { removed.append(TimeRange(place, start)) }
                kept.append((max(start, place), piece.start))
                place = max(start, place) + piece.duration
            }
            if place < clip.end - Self.slack { removed.append(TimeRange(place, clip.end)) }
            let own = removed[before...]
            // One that lost its middle and more is in more than two pieces; a film of one clip is the film.
            let isMiddle = own.contains { $0.start > clip.start && $0.end < clip.end }
            if own.count > 1, isMiddle || film.count == 1 { isOfFilm = true }
        }
        guard !removed.isEmpty, !kept.isEmpty else { return nil }
        for (old, new) in kept {
            let lost = removed.filter { $0.end <= old + Self.slack }.reduce(0) { $0 + $1.duration }
            guard abs(old - lost - new) <= Self.slack * (film.count + 1) else { return nil }
        }
        removed = TimeRange.merged(removed)
        let clips = film.map { lineage.pictures[$0].segment.range }
        for stretch in removed {
            let met = clips.filter { $0.overlaps(stretch) }
            if met.count > 1, !met.allSatisfy(stretch.contains) { isOfFilm = true }
        }
    }

    /// What to tell of it.
    func change(of whole: TimeRange) -> DraftDifference.Change {
        guard let first = removed.first, let last = removed.last else { return .other }
        let (atStart, atEnd) = (first.start == whole.start, last.end == whole.end)
        if removed.count == 2, atStart, atEnd { return .kept(TimeRange(first.end, last.start)) }
        guard removed.count == 1, atStart || atEnd else { return .stretchesCut(removed) }
        return .cutOff(nil, atStart ? .start : .end, first.duration)
    }

    /// Where a piece stood in the film that was; nil where it plays otherwise than its clip.
    private static func place(of piece: Segment, in clip: Segment, stillsLose side: TrimSide) -> Int? {
        guard let mine = piece.media, let all = clip.media, !all.isFrozen else {
            let start = side == .start ? clip.end - piece.duration : clip.start
            return piece.content == clip.content ? start : nil
        }
        guard mine.source == all.source, mine.speed == all.speed, mine.isReversed == all.isReversed,
            mine.isFrozen == all.isFrozen
        else { return nil }
        return piece.place(at: 0).flatMap(clip.offset(of:)).map { clip.start + $0 }
    }
}
