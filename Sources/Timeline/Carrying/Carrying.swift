/// What lies over a picture lives with it: where titles, subtitles, overlays and sounds go when an edit has changed the
/// pictures under them.
///
/// A thing follows the picture under its start, and keeps its place in that picture's source. Where its frame is gone it
/// begins with the next one that is left of the picture, else it ends with the picture; it is gone when nothing of the
/// picture is left. What spans the film follows the film; free sound stays where it is, and is cut to the film.
/// ```
/// T1  |....|tt|         delete A     T1  |tt|
/// V1  |AAAA|BBBB|                    V1  |BBBB|
///
/// T1  |tt|              A's start    T1  |tt|
/// V1  |AAAA|BBBB|       by 1         V1  |AAA|BBBB|
/// ```
struct Carrying {
    let lineage: PictureLineage
    /// The lowest track with pictures that are left: what stands on others lies over it.
    private let base: Int?
    /// Its clips among those of the lineage.
    let film: Range<Int>
    /// Where they begin and all pictures end, before.
    let old: TimeRange
    /// Where the pictures end now: those of the film at first, and those over it too when they have their places.
    var newEnd: Int
    /// The stretches with pictures of the film, before and now.
    let covered: (old: [TimeRange], new: [TimeRange])

    init(from old: Draft, to new: Draft) {
        let lineage = PictureLineage(from: old, to: new)
        let all = lineage.pictures
        let base =
            (all.indices.first { !lineage.pieces[$0].isEmpty } ?? all.indices.first).map { all[$0].track }
        let first = all.firstIndex { $0.track == base } ?? 0
        film = first..<(first + all.count { $0.track == base })
        self.lineage = lineage
        self.base = base
        self.old = TimeRange(all.isEmpty ? 0 : all[first].segment.start, old.pictureEnd)
        covered = (
            TimeRange.merged(all[film].map(\.segment.range)),
            TimeRange.merged((film.flatMap { lineage.pieces[$0] } + lineage.strangers).map(\.range))
        )
        newEnd = covered.new.last?.end ?? 0
    }

    /// Whether what stood on a track lies over the film.
    func carries(from kind: TrackKind, at track: Int) -> Bool {
        switch kind {
        case .text, .audio: true
        case .video: base.map { track > $0 } ?? false
        case .other: false
        }
    }

    /// What becomes of a thing that the edit itself did not touch: what it is now, in pieces where its picture is; none
    /// where it is gone.
    func fate(of thing: Segment, on kind: TrackKind, _ newID: () -> String) -> [Carried] {
        guard old.end > 0, !film.isEmpty else { return [Carried(thing)] }
        let carrier = picture(at: thing.start)
        if kind == .audio, let carrier, let together = inStep(thing, with: carrier, newID) { return together }
        if thing.isMusic { return free(thing) }
        if isSpanning(thing) { return following(thing, on: kind) }
        if kind == .audio, coversAnother(thing, than: carrier) { return free(thing) }
        guard let carrier else { return overBlack(thing) }
        for clip in lineage.partedByStills(from: carrier) {
            if let landing = lineage.landing(of: thing.range, on: clip) { return landed(thing, on: clip, landing) }
        }
        // What it covered of the next pictures still carries it.
        for next in film.dropFirst(carrier + 1 - film.lowerBound) {
            let start = lineage.pictures[next].segment.start
            guard start < thing.end else { break }
            guard let landing = lineage.landing(of: TimeRange(start, thing.end), on: next) else { continue }
            var rest = thing
            rest.keep(from: start - thing.start, length: thing.end - start)
            rest.start = start
            return landed(rest, on: next, landing)
        }
        return []
    }

    /// The clip of the film at a time.
    private func picture(at time: Int) -> Int? {
        var (low, high) = (film.lowerBound, film.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if lineage.pictures[middle].segment.start <= time { low = middle + 1 } else { high = middle }
        }
        guard low > film.lowerBound, lineage.pictures[low - 1].segment.range.contains(time) else { return nil }
        return low - 1
    }

    private func isSpanning(_ thing: Segment) -> Bool { thing.start <= old.start && thing.end >= old.end }

    /// Whether it lies under the whole of a picture that is not the one under its start: then it lies under the film.
    private func coversAnother(_ thing: Segment, than carrier: Int?) -> Bool {
        let own = carrier.map { lineage.continuation(of: $0) } ?? []
        return film.contains { !own.contains($0) && thing.range.contains(lineage.pictures[$0].segment.range) }
    }
}

/// A thing where an edit leaves it.
struct Carried {
    var segment: Segment
    /// Who gives way where two would stand in one place: who has no frame of its own any more, and of those who began
    /// first.
    var claim: Claim

    enum Claim: Hashable {
        /// The edit itself put it there, or it stays where it was.
        case fixed
        case onItsFrame
        /// Its frame is gone; where it began, in ms.
        case displaced(from: Int)
    }

    init(_ segment: Segment, _ claim: Claim = .onItsFrame) {
        self.segment = segment
        self.claim = claim
    }
}

extension TimeRange {
    /// The stretches that some cover together, in order, without those that touch.
    static func merged(_ ranges: [TimeRange]) -> [TimeRange] {
        var merged: [TimeRange] = []
        for range in ranges.sorted(by: { $0.start < $1.start }) {
            if let last = merged.last, range.start <= last.end {
                merged[merged.count - 1].end = max(last.end, range.end)
            } else {
                merged.append(range)
            }
        }
        return merged
    }
}
