extension DraftComparison {
    /// What became of the tracks themselves; a track that only came or went with its one segment is not worth a word.
    mutating func trackChanges() -> [DraftDifference.Change] {
        var changes: [DraftDifference.Change] = []
        for index in new.tracks.indices {
            let track = new.tracks[index]
            guard let before = match.oldTrack[index].map({ old.tracks[$0] }) else {
                if track.segments.isEmpty {
                    changes.append(.trackAdded(new.label(ofTrackAt: index), name: track.displayName))
                }
                continue
            }
            if before.name != track.name {
                changes.append(.trackRenamed(new.label(ofTrackAt: index), from: before.name, to: track.name))
            }
            if before.isMuted != track.isMuted {
                changes.append(.trackMuted(name: track.displayName, track.isMuted))
            }
            if before.isHidden != track.isHidden {
                changes.append(.trackHidden(name: track.displayName, track.isHidden))
            }
            if before.isSolo != track.isSolo { changes.append(.trackSolo(name: track.displayName, track.isSolo)) }
            if before.isLocked != track.isLocked {
                changes.append(.trackLocked(name: track.displayName, track.isLocked))
            }
        }
        return changes + removedTracks() + movedTracks()
    }

    private mutating func removedTracks() -> [DraftDifference.Change] {
        var changes: [DraftDifference.Change] = []
        for index in old.tracks.indices where !match.oldTrack.values.contains(index) {
            let count = old.tracks[index].segments.count
            let lost = gone.filter { $0.track == index }
            guard count != 1, lost.count == count else { continue }
            gone.removeAll { $0.track == index }
            let name = old.tracks[index].displayName
            changes.append(.trackRemoved(old.label(ofTrackAt: index), name: name, segments: count))
        }
        return changes
    }

    /// One track that went elsewhere is told alone; otherwise every one that has another place among those that stayed.
    private func movedTracks() -> [DraftDifference.Change] {
        let stayed = match.oldTrack.sorted { $0.key < $1.key }
        let now = stayed.map(\.value)
        let then = now.sorted()
        guard now != then else { return [] }
        let told = { (track: (key: Int, value: Int)) in
            DraftDifference.Change.trackMoved(
                name: new.tracks[track.key].displayName,
                from: track.value + 1,
                to: track.key + 1
            )
        }
        let one = stayed.first { track in
            now.filter { $0 != track.value } == then.filter { $0 != track.value }
        }
        if let one { return [told(one)] }
        return zip(stayed, then).filter { $0.value != $1 }.map { told($0.0) }
    }
}
