import Timeline

extension Edit {
    /// The verb that a clause without one takes over: "delete the title and the music".
    var verb: Verb {
        switch self {
        case .addClip, .addSound, .addTitle: .add
        case .trim, .setLength: .trim
        case .cut: .cut
        case .split: .split
        case .delete: .remove
        case .move: .move
        case .setFade: .fade
        case .setVolume, .setTitleText, .replaceSound, .setCanvas, .setTransition, .setTitle, .setLook: .set
        case .replaceClip, .slip, .duplicate, .setSpeed, .setReversed, .freeze, .setDuck, .detachSound, .setLoudness:
            .set
        case .addSubtitles, .addTrack: .add
        case .removeTrack, .renameTrack, .setTrackMuted, .setTrackLocked, .moveTrack: .set
        }
    }

    /// The segment that "it" means after the edit; nil where it left none, or all of the film is meant.
    ///
    /// - Parameter isNew: tells by its identifier whether a segment was made by this edit.
    func touched(in draft: Draft, before: Draft, isNew: (String?) -> Bool) -> SegmentAddress? {
        switch self {
        case .addClip, .addSound, .addTitle:
            let added = draft.addresses.filter { isNew(draft[$0]?.id) }
            // A clip put into another one makes two new segments: itself and the other's second half.
            guard case .addClip(let clip) = self, case .at(let time) = clip.place else { return added.last }
            return added.first { draft[$0]?.start == time }
        case .trim(let address, _, _), .setLength(let address, _), .setTitleText(let address, _),
            .replaceSound(let address, _, _), .setVolume(.segment(let address), _), .setTransition(let address, _),
            .setTitle(let address, _), .setLook(let address, _), .replaceClip(let address, _, _, _),
            .slip(let address, _), .setSpeed(let address, _), .setReversed(let address, _), .setFade(let address, _, _),
            .setDuck(.segment(let address), _):
            return address
        case .split(_, let address): return address
        case .duplicate, .detachSound, .addSubtitles, .freeze:
            return touchedByAdding(in: draft, isNew: isNew)
        case .move(_, .track(let label, let time)):
            return draft.addresses.first { $0.track == label && draft[$0]?.start == time }
        case .move(let address, _):
            guard let moved = before[address] else { return nil }
            return draft.addresses.first { candidate in
                guard candidate.track == address.track, let segment = draft[candidate] else { return false }
                if let id = moved.id { return segment.id == id }
                return segment.name == moved.name && segment.content == moved.content
                    && segment.duration == moved.duration && !before.hasSegment(segment, on: address.track)
            }
        case .cut, .delete, .setVolume(.track, _), .setCanvas, .setDuck(.track, _), .setLoudness, .addTrack,
            .removeTrack, .renameTrack, .setTrackMuted, .setTrackLocked, .moveTrack:
            return nil
        }
    }

    /// The still and not the second half of the clip that was split for it; the first of several subtitles.
    private func touchedByAdding(in draft: Draft, isNew: (String?) -> Bool) -> SegmentAddress? {
        let added = draft.addresses.filter { isNew(draft[$0]?.id) }
        guard case .freeze = self else { return added.first }
        return added.first { draft[$0]?.media?.isFrozen == true }
    }
}

extension Draft {
    fileprivate func hasSegment(_ segment: Segment, on track: TrackLabel) -> Bool {
        trackIndex(track).map { tracks[$0].segments.contains(segment) } ?? false
    }
}
