// Several findings that are one thing to a person: halves of a split, a still between them, a copy, a sound laid apart.
extension DraftComparison {
    /// Tells what became of the segments that both drafts have; takes the halves and sounds that came off them out of
    /// what is new.
    mutating func foldPairs() {
        for pair in pairs {
            var now = pair.new.segment
            var told: [Finding] = []
            if let half = takeHalf(of: pair) {
                if let finding = half.finding { told.append(finding) }
                // Together the two are what the one was, so only the rest is told of it.
                now.duration = pair.old.segment.duration
                now.fadeOut = pair.old.segment.fadeOut
                if let media = pair.old.segment.media { now.content = .media(media) }
            }
            if let track = takeSound(of: pair) {
                told.append(Finding(track: pair.new.track, change: .detached(pair.old.segment, track: track)))
                now.volume = pair.old.segment.volume
            }
            findings += told
            let before = (old: before(pair.old, in: old), new: before(pair.new, in: new))
            for change in now.changes(from: pair.old.segment, before: before) {
                find(change, pair.new, push: change.push)
            }
            if isElsewhere(pair) {
                let names = (old.tracks[pair.old.track].displayName, new.tracks[pair.new.track].displayName)
                find(.changedTrack(pair.new.segment, from: names.0, to: names.1), pair.new)
            }
        }
    }

    /// Tells stills, copies and subtitles as what they are, and leaves the rest of what is new.
    mutating func foldFresh() {
        var rest: [DraftMatch.Placed] = []
        var subtitles: [Int: [Segment]] = [:]
        for placed in fresh where placed.segment.title?.style == .subtitle {
            subtitles[placed.track, default: []].append(placed.segment)
        }
        for (track, cues) in subtitles.sorted(by: { $0.key < $1.key }) where cues.count > 1 {
            let range = TimeRange(cues.map(\.start).min() ?? 0, cues.map(\.end).max() ?? 0)
            let name = new.tracks[track].displayName
            findings.append(Finding(track: track, change: .subtitlesAdded(cues.count, range, track: name)))
        }
        for placed in fresh {
            if let cues = subtitles[placed.track], cues.count > 1, cues.contains(placed.segment) { continue }
            let neighbours = new.tracks[placed.track].segments.filter {
                $0.end == placed.segment.start || $0.start == placed.segment.end
            }
            if neighbours.contains(where: { placed.segment.isStill(of: $0) }) {
                find(.frozen(placed.segment), placed, push: placed.segment.duration)
            } else if neighbours.contains(where: { placed.segment.isCopy(of: $0) }) {
                find(.duplicated(placed.segment), placed, push: placed.segment.duration)
            } else {
                rest.append(placed)
            }
        }
        fresh = rest
    }

    /// Tells subtitles that are gone from a track together, and leaves the rest of what is gone.
    mutating func foldGone() {
        let cues = Dictionary(grouping: gone.filter { $0.segment.title?.style == .subtitle }, by: \.track)
        for (track, lost) in cues.sorted(by: { $0.key < $1.key }) where lost.count > 1 {
            let range = TimeRange(lost.map(\.segment.start).min() ?? 0, lost.map(\.segment.end).max() ?? 0)
            let now = match.oldTrack.first { $0.value == track }?.key
            let name = old.tracks[track].displayName
            findings.append(Finding(track: now, change: .subtitlesRemoved(lost.count, range, track: name)))
            gone.removeAll { $0.track == track && $0.segment.title?.style == .subtitle }
        }
    }

    /// The second half of a segment that was split, if one is new, and what to tell of it: nothing where a still stands
    /// between the halves, since that tells it.
    private mutating func takeHalf(
        of pair: (old: DraftMatch.Placed, new: DraftMatch.Placed)
    ) -> (half: Segment, finding: Finding?)? {
        let (whole, left) = (pair.old.segment, pair.new.segment)
        guard left.duration < whole.duration else { return nil }
        for index in fresh.indices where fresh[index].track == pair.new.track {
            let right = fresh[index].segment
            let missing = whole.duration - left.duration - right.duration
            guard missing >= 0, right.isEnd(of: whole), right.fadeOut == whole.fadeOut else { continue }
            let between = fresh.first {
                $0.track == pair.new.track && $0.segment.start == left.end && $0.segment.end == right.start
            }
            let isPutApart = missing == 0 && between != nil
            guard isPutApart || right.start == left.end || right.start == left.end + missing else { continue }
            fresh.remove(at: index)
            if isPutApart, between?.segment.isStill(of: left) == true { return (right, nil) }
            let push = right.start == left.end ? -missing : 0
            let change: DraftDifference.Change =
                missing == 0 ? .split(right, at: left.end) : .cutOut(left, at: left.end, length: missing)
            return (right, Finding(track: pair.new.track, change: change, push: push, pivot: left.end))
        }
        return nil
    }

    /// The sound of a clip that fell silent, if it is new on an audio track; tells that track's name.
    private mutating func takeSound(of pair: (old: DraftMatch.Placed, new: DraftMatch.Placed)) -> String? {
        let clip = pair.old.segment
        guard pair.old.kind == .video, clip.volume > 0, pair.new.segment.volume == 0, let media = clip.media,
            let index = fresh.firstIndex(where: {
                $0.kind == .audio && $0.segment.media == media && $0.segment.range == clip.range
            })
        else { return nil }
        return new.tracks[fresh.remove(at: index).track].displayName
    }
}

extension Segment {
    /// Whether it is what comes last of a whole.
    fileprivate func isEnd(of whole: Segment) -> Bool { isPart(of: whole, from: whole.duration - duration) }

    /// Whether it is what a whole holds from so many ms on.
    func isPart(of whole: Segment, from offset: Int) -> Bool {
        switch (content, whole.content) {
        case (.media(let mine), .media(let all)):
            var expected = all.part(from: offset, length: duration, of: whole.duration)
            // Each cut rounds the place in the source down.
            guard abs(expected.sourceStart - mine.sourceStart) <= 2 else { return false }
            expected.sourceStart = mine.sourceStart
            return expected == mine
        case (.title(let mine), .title(let all)): return mine == all
        default: return content == whole.content && name == whole.name
        }
    }

    /// Whether it is a frame of a clip.
    fileprivate func isStill(of clip: Segment) -> Bool {
        media?.isFrozen == true && clip.media?.isFrozen == false && media?.source == clip.media?.source
    }

    /// Whether it shows and sounds just what another does.
    fileprivate func isCopy(of other: Segment) -> Bool {
        content == other.content && name == other.name && duration == other.duration && volume == other.volume
            && look == other.look && content != .unknown
    }
}

extension DraftDifference.Change {
    /// How far the change of a segment pushes what follows, in ms.
    fileprivate var push: Int {
        switch self {
        case .length(let segment, let old), .speed(let segment, _, let old): segment.duration - old
        case .cutOff(_?, _, let length): -length
        default: 0
        }
    }
}
