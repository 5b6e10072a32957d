import Timeline

extension EnglishPhrase {
    /// The sentence for an edit of time, sound or tracks; nil for any other.
    func play(_ edit: Edit) -> String? {
        switch edit {
        case .duplicate(let address): "duplicate \(address)"
        case .replaceClip(let address, let source, let name, let length):
            replaceClip(address, source, named: name, length: length)
        case .slip(let address, let amount): "slip \(address) \(time(abs(amount))) \(amount < 0 ? "earlier" : "later")"
        case .setSpeed(let address, let percent): "set the speed of \(address) to \(percent)%"
        case .setReversed(let address, let isReversed): "play \(address) \(isReversed ? "backwards" : "forwards")"
        case .freeze(let at, let address, let length):
            "freeze \(address.map { "\($0) " } ?? "")at \(time(at)) for \(time(length))"
        case .setFade(let address, let side, 0): "remove the fade \(side.rawValue) of \(address)"
        case .setFade(let address, let side, let length): "fade \(side.rawValue) \(address) over \(time(length))"
        case .setDuck(let scope, let percent?): "duck \(spoken(scope)) to \(percent)%"
        case .setDuck(let scope, nil): "stop ducking \(spoken(scope))"
        case .detachSound(let address): "detach the sound of \(address)"
        case .setLoudness(let loudness?): "normalize the loudness to \(loudness) LUFS"
        case .setLoudness(nil): "turn off loudness normalization"
        case .addSubtitles(let cues): "add subtitles:\n\n\(SubtitleFile.text(of: cues))"
        default: tracks(edit)
        }
    }

    private func tracks(_ edit: Edit) -> String? {
        switch edit {
        case .move(let address, .track(let label, let at)): "move \(address) to track \(label) at \(time(at))"
        case .addTrack(let kind, let name):
            "add \(kind == .audio ? "an" : "a") \(kind.word) track" + (name.map { " named \(quote($0))" } ?? "")
        case .removeTrack(let label): "remove track \(label)"
        case .renameTrack(let label, let name): "rename track \(label) to \(quote(name))"
        case .setTrackMuted(let label, let isMuted): "\(isMuted ? "mute" : "unmute") track \(label)"
        case .setTrackLocked(let label, let isLocked): "\(isLocked ? "lock" : "unlock") track \(label)"
        case .moveTrack(let label, let place): "move track \(label) to place \(place)"
        default: nil
        }
    }

    private func replaceClip(_ address: SegmentAddress, _ source: MediaSource, named name: String, length: Int?)
        -> String
    {
        guard case .generated(let prompt) = source else {
            return "replace \(address) with the file \(file(source, named: name))"
        }
        var words = "replace \(address) with a clip of \(quote(prompt))"
        if name != prompt { words += " named \(quote(name))" }
        if let length, length != draft[address]?.duration { words += " from \(time(length)) of material" }
        return words
    }

    private func spoken(_ scope: VolumeScope) -> String {
        switch scope {
        case .segment(let address): "\(address)"
        case .track(let label): "track \(label)"
        }
    }
}
