extension Draft {
    /// Does an edit.
    ///
    /// Every segment keeps its identity; new ones are named by `newID`. The result keeps these promises: no two segments
    /// of a track overlap where none did before, none is shorter than a millisecond or takes more than its source has,
    /// and a locked track is as it was.
    /// - Parameter newID: gives a name to each new segment; called once for each.
    /// - Throws: why it cannot be done; nothing is changed then.
    public func applying(_ edit: Edit, newID: () -> String) throws(EditRefusal) -> Draft {
        var draft = self
        try draft.apply(edit, newID)
        guard draft.size <= max(Self.mostSegments, size) else { throw .tooManySegments(draft.size) }
        draft.settle(after: self)
        guard draft != self else { throw .noChange }
        return draft
    }

    private mutating func apply(_ edit: Edit, _ newID: () -> String) throws(EditRefusal) {
        switch edit {
        case .addClip(let clip): try add(clip, newID)
        case .addSound(let sound): try add(sound, newID)
        case .addTitle(let title): try add(title, newID)
        case .addSubtitles(let cues): try add(cues, newID)
        case .duplicate(let address): try duplicate(address, newID)
        case .delete(let address, let ripple): try delete(address, ripple: ripple)
        case .move(let address, let target): try move(address, target)
        case .replaceClip(let address, let source, let name, let length):
            try replaceClip(address, source, name, sourceLength: length)
        case .replaceSound(let address, let source, let name): try replaceSound(address, source, name)
        case .trim(let address, let side, let amount): try trim(address, side, by: amount)
        case .setLength(let address, let length): try setLength(address, length)
        case .cut(let range, let address, let ripple): try cut(range, in: address, ripple: ripple, newID)
        case .split(let time, let address): try split(at: time, address, newID)
        case .slip(let address, let amount): try slip(address, by: amount)
        case .setSpeed(let address, let percent): try setSpeed(address, percent)
        case .setReversed(let address, let isReversed): try setReversed(address, isReversed)
        case .freeze(let time, let address, let length): try freeze(at: time, address, length, newID)
        case .setVolume(let scope, let percent): try setVolume(scope, percent)
        case .setDuck(let scope, let percent): try setDuck(scope, percent)
        case .detachSound(let address): try detachSound(address, newID)
        case .setLoudness(let loudness): try setLoudness(loudness)
        case .setFade(let address, let side, let length): try setFade(address, side, length)
        case .setTransition(let address, let transition): try setTransition(address, transition)
        case .setLook(let address, let aspect): try setLook(address, aspect)
        case .setTitleText(let address, let text): try setTitleText(address, text)
        case .setTitle(let address, let aspect): try setTitle(address, aspect)
        case .setCanvas(let canvas): self.canvas = canvas
        case .addTrack(let kind, let name): try addTrack(kind, name)
        case .removeTrack(let label): try removeTrack(label)
        case .renameTrack(let label, let name): try renameTrack(label, name)
        case .setTrackMuted(let label, let isMuted): tracks[try find(label)].isMuted = isMuted
        case .setTrackLocked(let label, let isLocked): try setLocked(label, isLocked)
        case .moveTrack(let label, let position): try moveTrack(label, to: position)
        }
    }
}
