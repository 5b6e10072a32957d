extension DraftComparison {
    /// What moved, track by track; where all that follows a change moved with it, the change is told so instead.
    mutating func moves() -> [DraftDifference.Change] {
        var changes: [DraftDifference.Change] = []
        for track in new.tracks.indices {
            let here = pairs.filter { $0.new.track == track && !isElsewhere($0) }
            let moves = here.compactMap { pair in
                pair.old.segment.start == pair.new.segment.start
                    ? nil : DraftDifference.Move(segment: pair.new.segment, from: pair.old.segment.start)
            }
            guard let first = moves.first else { continue }
            let distances = Set(moves.map(\.distance))
            if distances.count == 1, isAllThatFollows(first.segment.start, count: moves.count, here),
                foldRipple(track, by: first.distance, from: first.segment.start)
            {
                continue
            }
            // What each was pushed by is told: that it moved goes without saying.
            if moves.allSatisfy({ $0.distance == push(track, until: $0.segment.start) }) { continue }
            changes += Self.told(moves)
        }
        return changes
    }

    /// How far the changes on a track push what begins at a time.
    private func push(_ track: Int, until time: Int) -> Int {
        findings.filter { $0.track == track && $0.pivot <= time }.reduce(0) { $0 + $1.push }
    }

    /// Whether so many of a track's segments begin at or after a time.
    private func isAllThatFollows(
        _ time: Int,
        count: Int,
        _ pairs: [(old: DraftMatch.Placed, new: DraftMatch.Placed)]
    ) -> Bool {
        pairs.count { $0.new.segment.start >= time } == count
    }

    /// Says of the last change before a time that what follows moved with it, if the changes there explain how far.
    private mutating func foldRipple(_ track: Int, by distance: Int, from time: Int) -> Bool {
        let pushing = findings.indices.filter { findings[$0].track == track && findings[$0].push != 0 }
        guard findings[pushing].reduce(0, { $0 + $1.push }) == distance,
            let last = pushing.last, pushing.allSatisfy({ findings[$0].pivot <= time })
        else { return false }
        findings[last].change = .rippled(findings[last].change, by: distance)
        return true
    }

    /// Those that moved equally far are told together; a great muddle in one line.
    private static func told(_ moves: [DraftDifference.Move]) -> [DraftDifference.Change] {
        var groups: [[DraftDifference.Move]] = []
        for move in moves {
            if let index = groups.firstIndex(where: { $0.first?.distance == move.distance }) {
                groups[index].append(move)
            } else {
                groups.append([move])
            }
        }
        return groups.count > 3 ? [.moved(moves)] : groups.map { .moved($0) }
    }
}

extension [DraftComparison.Finding] {
    fileprivate subscript(indices: [Int]) -> [DraftComparison.Finding] { indices.map { self[$0] } }
}
