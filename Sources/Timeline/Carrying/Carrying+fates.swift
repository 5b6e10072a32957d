// The several ways in which a thing goes with the pictures.
extension Carrying {
    /// It begins where its frame is now, and is no longer than what carried it carries.
    func landed(_ thing: Segment, on carrier: Int, _ landing: PictureLineage.Landing) -> [Carried] {
        var end = landing.start + thing.duration
        if !landing.isExact || thing.end <= lineage.end(of: carrier) {
            end = min(end, lineage.end(of: carrier, from: landing.piece))
        }
        // Over the cut to the next picture, but not over black where it lay over none.
        if covered.old.contains(where: { $0.contains(thing.range) }),
            let picture = covered.new.first(where: { $0.contains(landing.start) })
        {
            end = min(end, picture.end)
        }
        return [
            Carried(
                thing.placed(at: landing.start, length: end - landing.start),
                landing.isExact ? .onItsFrame : .displaced(from: thing.start)
            )
        ]
    }

    /// What spans the film spans it afterwards. A film of one clip is that clip: what is put before it or behind it is
    /// another picture.
    func following(_ thing: Segment, on kind: TrackKind) -> [Carried] {
        let tail = thing.end - old.end
        if film.count == 1 {
            let pieces = lineage.pieces[film.lowerBound]
            let start = pieces.map(\.start).min()
            let stand = lineage.landing(of: thing.range, on: film.lowerBound)
            guard let start, let end = pieces.map(\.end).max() else {
                guard stand == nil, kind != .audio else { return [Carried(thing)] }
                return []
            }
            let lead = old.start - thing.start
            return [Carried(thing.placed(at: max(0, start - lead), end: end + tail))]
        }
        guard newEnd > 0 else { return kind == .audio ? [Carried(thing)] : [] }
        return [Carried(thing.placed(at: thing.start, end: newEnd + tail))]
    }

    /// Music stays where it is: what ended with the pictures ends with them, and nothing plays on behind them.
    func free(_ thing: Segment) -> [Carried] {
        guard newEnd > 0, thing.end <= old.end else { return [Carried(thing)] }
        guard thing.start < newEnd else { return [] }
        let isBed = thing.end == old.end && thing.isMusic
        return [Carried(thing.placed(at: thing.start, end: isBed ? newEnd : min(thing.end, newEnd)))]
    }

    /// What begins over black keeps its distance behind the picture before it, else before the one behind it.
    func overBlack(_ thing: Segment) -> [Carried] {
        let before = film.last { lineage.pictures[$0].segment.end <= thing.start && !lineage.pieces[$0].isEmpty }
        if let before, let end = lineage.pieces[before].map(\.end).max() {
            return [Carried(thing.placed(at: end + thing.start - lineage.pictures[before].segment.end))]
        }
        let behind = film.first { lineage.pictures[$0].segment.start > thing.start && !lineage.pieces[$0].isEmpty }
        if let behind, let start = lineage.pieces[behind].map(\.start).min() {
            let place = start + thing.start - lineage.pictures[behind].segment.start
            return [Carried(thing.placed(at: max(0, place)))]
        }
        return [Carried(thing)]
    }

    /// A clip's own sound, laid apart and as long as the clip, is cut, turned and made faster with it; nil for any other.
    func inStep(_ thing: Segment, with carrier: Int, _ newID: () -> String) -> [Carried]? {
        let clip = lineage.pictures[carrier].segment
        guard thing.range == clip.range, let media = thing.media, media == clip.media else { return nil }
        let pieces = lineage.pieces[carrier].filter { $0.media?.source == media.source }
        guard !pieces.isEmpty || lineage.pieces[carrier].isEmpty else { return nil }
        let heard = pieces.filter { $0.media?.isFrozen == false }
        return heard.enumerated().map { index, piece in
            var sound = thing
            (sound.start, sound.duration, sound.content) = (piece.start, piece.duration, piece.content)
            if index > 0 { (sound.id, sound.fadeIn) = (newID(), 0) }
            if index < heard.count - 1 { sound.fadeOut = 0 }
            return Carried(sound)
        }
    }
}

extension Segment {
    var isMusic: Bool { media?.source.isEndless == true }

    /// It at a time, of a length that it need not have material for.
    func placed(at start: Int, length: Int? = nil) -> Segment {
        var placed = self
        placed.start = start
        guard let length, length != duration else { return placed }
        placed.keep(from: 0, length: max(1, min(length, media?.longest(from: duration) ?? length)))
        return placed
    }

    func placed(at start: Int, end: Int) -> Segment { placed(at: start, length: end - start) }
}
