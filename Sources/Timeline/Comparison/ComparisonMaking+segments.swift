// What stands on tracks: what is gone, what became of the rest, what is new.
extension ComparisonMaking {
    mutating func addGone(_ gone: [DraftMatch.Placed]) {
        for run in gone.runs {
            guard let place = run.first.flatMap({ oldPlace[$0.track] }) else { continue }
            for placed in run { before[place].append((placed.segment, differences.count)) }
            append(.gone, on: place, run.span, .gone(run))
        }
    }

    mutating func addNew(_ fresh: [DraftMatch.Placed]) {
        for run in fresh.runs {
            guard let place = run.first.flatMap({ newPlace[$0.track] }) else { continue }
            for placed in run { now[place].append((placed.segment, differences.count)) }
            append(.new, on: place, run.span, .new(run), address: run.first.map(address))
        }
    }

    /// Halves that came off a segment are taken out of what is new.
    mutating func addPairs() {
        var halves = Halves(work.fresh)
        /// By track: the difference of those that moved last, and how far they did.
        var moving: [Int: (difference: Int, shift: Int)] = [:]
        /// Those that moved alike, by their difference.
        var runs: [Int: [SegmentPair]] = [:]
        for pair in work.pairs.map(SegmentPair.init) {
            guard let from = oldPlace[pair.old.track], let to = newPlace[pair.new.track] else { continue }
            let (then, now) = (pair.old.segment, pair.new.segment)
            let shift = now.start - then.start
            if let half = halves.take(of: pair) {
                for placed in [pair.new, half] { self.now[to].append((placed.segment, differences.count)) }
                let range = TimeRange(now.start, half.segment.end)
                append(.changed, on: to, range, .split(pair, half), address: address(pair.new), shift: shift)
                continue
            }
            let isMoved = shift != 0 || from != to
            let changes = then == now ? [] : now.changes(from: then, before: (nil, nil))
            let isOther = !changes.isEmpty
            guard isMoved || isOther else {
                moving[to] = nil
                continue
            }
            let isAlike = isMoved && from == to && !isOther
            let run = isAlike ? moving[to].flatMap { $0.shift == shift ? $0.difference : nil } : nil
            let difference = run ?? differences.count
            if isAlike {
                runs[difference, default: []].append(pair)
                moving[to] = (difference, shift)
            }
            let isTrimmed = then.duration != now.duration
            if isMoved || isTrimmed { before[from].append((then, difference)) }
            self.now[to].append((now, difference))
            guard run == nil else { continue }
            append(
                isTrimmed ? .trimmed : isMoved ? .moved : .changed,
                on: to,
                now.range,
                .kept([pair]),
                address: address(pair.new),
                shift: shift,
                isChangedToo: (isMoved || isTrimmed) && changes.contains { !$0.isOfLength }
            )
        }
        for (difference, pairs) in runs where pairs.count > 1 { differences[difference].take(pairs) }
        work.fresh = halves.rest
    }
}

extension FilmDifference {
    /// Becomes one of several that moved alike.
    fileprivate mutating func take(_ pairs: [SegmentPair]) {
        subject = .kept(pairs)
        range = pairs.map(\.new).span
    }
}

extension DraftDifference.Change {
    /// Whether it says no more than that something is shorter or longer.
    fileprivate var isOfLength: Bool {
        switch self {
        case .length, .cutOff: true
        default: false
        }
    }
}

extension SegmentPair {
    fileprivate init(_ pair: (old: DraftMatch.Placed, new: DraftMatch.Placed)) {
        self.init(old: pair.old, new: pair.new)
    }
}

/// What may be the second half of something that was split, by where it begins.
private struct Halves {
    private struct Place: Hashable {
        let track: Int
        let start: Int
    }

    private var halves: [Place: DraftMatch.Placed]
    private let fresh: [DraftMatch.Placed]

    init(_ fresh: [DraftMatch.Placed]) {
        self.fresh = fresh
        halves = Dictionary(fresh.map { (Place(track: $0.track, start: $0.segment.start), $0) }) { one, _ in one }
    }

    /// The second half of a segment that was split in two that touch, once.
    mutating func take(of pair: SegmentPair) -> DraftMatch.Placed? {
        let (whole, left) = (pair.old.segment, pair.new.segment)
        let place = Place(track: pair.new.track, start: left.end)
        guard left.duration < whole.duration, let right = halves[place]?.segment,
            left.duration + right.duration == whole.duration, right.isPart(of: whole, from: left.duration)
        else { return nil }
        return halves.removeValue(forKey: place)
    }

    /// Those that were not taken.
    var rest: [DraftMatch.Placed] {
        fresh.filter { halves[Place(track: $0.track, start: $0.segment.start)] != nil }
    }
}

extension [DraftMatch.Placed] {
    /// Each alone, but for subtitles that follow each other on a track.
    fileprivate var runs: [[DraftMatch.Placed]] {
        var runs: [[DraftMatch.Placed]] = []
        for placed in self {
            if placed.isSubtitle, let last = runs.last?.last, last.isSubtitle, last.track == placed.track {
                runs[runs.count - 1].append(placed)
            } else {
                runs.append([placed])
            }
        }
        return runs
    }

    /// From where the first begins to where the last ends.
    var span: TimeRange { TimeRange(map(\.segment.start).min() ?? 0, map(\.segment.end).max() ?? 0) }
}

extension DraftMatch.Placed {
    fileprivate var isSubtitle: Bool { segment.title?.style == .subtitle }
}
