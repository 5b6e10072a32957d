extension Edit {
    /// What an edit does, without what it does it to; the raw value is the name a tool card or a log shows.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case addClip = "add_clip"
        case addSound = "add_sound"
        case addTitle = "add_title"
        case addSubtitles = "add_subtitles"
        case duplicate
        case delete
        case move
        case replaceClip = "replace_clip"
        case replaceSound = "replace_sound"
        case trim
        case setLength = "set_length"
        case cut
        case split
        case slip
        case setSpeed = "set_speed"
        case setReversed = "set_reversed"
        case freeze
        case setVolume = "set_volume"
        case setDuck = "set_duck"
        case detachSound = "detach_sound"
        case setLoudness = "set_loudness"
        case setFade = "set_fade"
        case setTransition = "set_transition"
        case setLook = "set_look"
        case setTitleText = "set_title_text"
        case setTitle = "set_title"
        case setCanvas = "set_canvas"
        case addTrack = "add_track"
        case removeTrack = "remove_track"
        case renameTrack = "rename_track"
        case setTrackMuted = "set_track_muted"
        case setTrackLocked = "set_track_locked"
        case moveTrack = "move_track"
    }

    /// What the edit does.
    public var kind: Kind {
        switch self {
        case .addClip: .addClip
        case .addSound: .addSound
        case .addTitle: .addTitle
        case .addSubtitles: .addSubtitles
        case .duplicate: .duplicate
        case .delete: .delete
        case .move: .move
        case .replaceClip: .replaceClip
        case .replaceSound: .replaceSound
        case .trim: .trim
        case .setLength: .setLength
        case .cut: .cut
        case .split: .split
        case .slip: .slip
        case .setSpeed: .setSpeed
        case .setReversed: .setReversed
        case .freeze: .freeze
        case .setVolume: .setVolume
        case .setDuck: .setDuck
        case .detachSound: .detachSound
        case .setLoudness: .setLoudness
        case .setFade: .setFade
        case .setTransition: .setTransition
        case .setLook: .setLook
        case .setTitleText: .setTitleText
        case .setTitle: .setTitle
        case .setCanvas: .setCanvas
        case .addTrack: .addTrack
        case .removeTrack: .removeTrack
        case .renameTrack: .renameTrack
        case .setTrackMuted: .setTrackMuted
        case .setTrackLocked: .setTrackLocked
        case .moveTrack: .moveTrack
        }
    }
}
