/// What became of the pictures of a film in an edit: for each one that there was, its pieces afterwards.
///
/// A picture is a clip. It is known again by its identifier, or else by its name and source; what is new and shows what
/// a clip has lost is a piece of that clip: the second half of a split, a still between halves.
struct PictureLineage {
    /// A clip with the index of its track.
    struct Picture {
        let segment: Segment
        let track: Int
    }

    /// The clips that there were, track by track, in the order of their starts.
    let pictures: [Picture]
    /// Those that stand there now and are a piece of none.
    private(set) var strangers: [Segment] = []
    /// The pieces of each, in the order of the film.
    private(set) var pieces: [[Segment]]
    /// Which of its pieces has its name.
    private(set) var heirs: [Segment?]

    init(from old: Draft, to new: Draft) {
        pictures = old.pictures
        pieces = Array(repeating: [], count: pictures.count)
        heirs = Array(repeating: nil, count: pictures.count)
        let now = new.pictures.map(\.segment)
        var fresh: [Segment] = []
        let found = Self.heirs(of: pictures.map(\.segment), among: now)
        for (index, segment) in now.enumerated() {
            if let picture = found[index] {
                pieces[picture].append(segment)
                heirs[picture] = segment
            } else {
                fresh.append(segment)
            }
        }
        for segment in fresh where !adopt(segment) { strangers.append(segment) }
        for index in pieces.indices { pieces[index].sort { $0.start < $1.start } }
    }

    /// Gives what is new to the clips that lost it; false where none did.
    private mutating func adopt(_ segment: Segment) -> Bool {
        guard let reach = segment.reach else { return false }
        var isPiece = false
        for index in pictures.indices {
            let whole = pictures[index].segment
            guard whole.media?.source == segment.media?.source, let all = whole.reach,
                all.low - Segment.reachSlack <= reach.low, reach.high <= all.high + Segment.reachSlack
            else { continue }
            if let rest = heirs[index] {
                // What the clip still has is no loss of it: that would be a copy.
                guard rest.content != whole.content || rest.duration != whole.duration else { continue }
                if segment.media?.isFrozen == false, let kept = rest.reach,
                    kept.low + Segment.reachSlack < reach.high, reach.low < kept.high - Segment.reachSlack
                {
                    continue
                }
            }
            pieces[index].append(segment)
            isPiece = true
        }
        return isPiece
    }

    /// By what a segment is known again.
    private struct Sign: Hashable {
        var id: String?
        var name: String?
        var source: MediaSource?

        init(_ segment: Segment) {
            id = segment.id
            if id == nil { (name, source) = (segment.name, segment.media?.source) }
        }
    }

    /// Which old one each new one is. Of several with one sign, those that are unchanged are found first.
    private static func heirs(of old: [Segment], among new: [Segment]) -> [Int: Int] {
        var free: [Sign: [Int]] = [:]
        for index in old.indices { free[Sign(old[index]), default: []].append(index) }
        var found: [Int: Int] = [:]
        let rules: [(Segment, Segment) -> Bool] = [
            { $0.content == $1.content && $0.duration == $1.duration && $0.start == $1.start },
            { $0.content == $1.content && $0.duration == $1.duration },
            { _, _ in true },
        ]
        for rule in rules {
            for index in new.indices where found[index] == nil {
                let sign = Sign(new[index])
                guard let place = free[sign]?.firstIndex(where: { rule(old[$0], new[index]) }) else { continue }
                found[index] = free[sign]?.remove(at: place)
            }
        }
        return found
    }
}

extension Draft {
    /// The clips of all video tracks, track by track, in the order of their starts.
    fileprivate var pictures: [PictureLineage.Picture] {
        tracks.indices.filter { tracks[$0].kind == .video }.flatMap { track in
            tracks[track].segments.sorted { $0.start < $1.start }.map { .init(segment: $0, track: track) }
        }
    }
}

extension Segment {
    /// What of its source it shows, in hundredths of a ms, so that no speed rounds it; nil where it has none.
    var reach: (low: Int, high: Int)? {
        guard let media else { return nil }
        let low = media.sourceStart * 100
        return (low, low + (media.isFrozen ? 0 : duration * media.speed))
    }

    /// How far two reaches that are the same may lie apart: each cut rounds the place in the source down.
    static let reachSlack = 400

    /// The place in the source that is seen so many ms into it, in hundredths of a ms.
    func place(at offset: Int) -> Int? {
        guard let media, let reach else { return nil }
        guard !media.isFrozen else { return reach.low }
        return media.isReversed ? reach.high - offset * media.speed : reach.low + offset * media.speed
    }

    /// How many ms into it a place of the source is seen, or would be.
    func offset(of place: Int) -> Int? {
        guard let media, let reach else { return nil }
        let way = media.isReversed ? reach.high - place : place - reach.low
        guard !media.isFrozen else {
            // One frame: it is there, or has been, or is still to come.
            return abs(way) <= 100 ? 0 : way < 0 ? -1 : duration
        }
        let offset = way >= 0 ? (way + media.speed / 2) / media.speed : -((media.speed / 2 - way) / media.speed)
        return (-4..<0).contains(offset) ? 0 : offset
    }
}
