// What every edit ends with, so that no single one has to think of it.
extension Draft {
    /// Lets what lies over the pictures follow them, and brings fades and transitions to the segments as they are now.
    mutating func settle(after old: Draft, _ newID: () -> String) {
        carry(from: old, newID)
        // Where the edit touched no segment, even what we would not have made so is kept.
        let untouched = old.tracks.map(\.segments)
        for track in tracks.indices where !tracks[track].isLocked && !untouched.contains(tracks[track].segments) {
            for segment in tracks[track].segments.indices {
                settleFades(SegmentIndex(track: track, segment: segment))
                settleTransition(SegmentIndex(track: track, segment: segment))
            }
        }
    }

    private mutating func settleFades(_ index: SegmentIndex) {
        let segment = self[index]
        guard segment.fadeIn + segment.fadeOut > segment.duration else { return }
        self[index].fadeIn = min(segment.fadeIn, segment.duration)
        self[index].fadeOut = min(segment.fadeOut, segment.duration - self[index].fadeIn)
    }

    private mutating func settleTransition(_ index: SegmentIndex) {
        guard let transition = self[index].transition else { return }
        let room = roomForTransition(index) ?? 0
        if room < Transition.lengths.lowerBound {
            self[index].transition = nil
        } else if transition.length > room {
            self[index].transition?.length = room
        }
    }

    /// How long a transition may be on the cut before a segment, in ms: half of the shorter of the two clips, so that
    /// the transitions of both its cuts never meet. Nil where nothing abuts.
    func roomForTransition(_ index: SegmentIndex) -> Int? {
        neighbour(before: index).map { min(self[$0].duration, self[index].duration) / 2 }
    }
}
