/// One change to a draft, as a value: what keys, the mouse and sentences all send.
///
/// Times are whole milliseconds. In the drawings of the operations `|` is a cut, letters are segments, dots are empty
/// timeline, and what stands above a cut is a transition.
/// "Ripple" means that what follows on the track moves to close or open the gap. These rules hold for all of them:
/// - A track that is locked refuses every edit but its unlocking, and nothing on it moves when others ripple.
/// - What lies over a picture lives with it, and music is cut to the film (`Carrying`), unless the draft says otherwise.
/// - Fades are shortened to the length of their segment; a transition is shortened to half of the shorter of its two
///   clips, and is gone when they no longer abut, when another stands between them, or when less than
///   `Transition.lengths` is left.
/// - An edit that would change nothing is refused.
public enum Edit: Hashable, Codable, Sendable {
    // What stands on the timeline.
    case addClip(AddClip)
    case addSound(AddSound)
    case addTitle(AddTitle)
    case addSubtitles(AddSubtitles)
    case duplicate(Duplicate)
    case copy(Copy)
    case delete(Delete)
    case move(Move)
    case replaceClip(ReplaceClip)
    case overwrite(Overwrite)
    case overlay(Overlay)
    case closeGap(CloseGap)
    case replaceSound(ReplaceSound)

    // Length and time.
    case trim(Trim)
    case setLength(SetLength)
    case moveEdge(MoveEdge)
    case cut(Cut)
    case split(Split)
    case slip(Slip)
    case roll(Roll)
    case slide(Slide)
    case setSpeed(SetSpeed)
    case setReversed(SetReversed)
    case freeze(Freeze)

    // Sound, and how things come and go.
    case setVolume(SetVolume)
    case setDuck(SetDuck)
    case detachSound(DetachSound)
    case setLoudness(SetLoudness)
    case setFade(SetFade)
    case setTransition(SetTransition)

    // Look.
    case setLook(SetLook)
    case setTitleText(SetTitleText)
    case setTitle(SetTitle)
    case setCanvas(SetCanvas)
    case setStaying(SetStaying)

    // Tracks, and moments of all of them.
    case clearTimeline(ClearTimeline)
    case addTrack(AddTrack)
    case removeTrack(RemoveTrack)
    case renameTrack(RenameTrack)
    case setTrackMuted(SetTrackMuted)
    case setTrackHidden(SetTrackHidden)
    case setTrackSolo(SetTrackSolo)
    case setTrackLocked(SetTrackLocked)
    case moveTrack(MoveTrack)
    case addMarker(AddMarker)
    case removeMarker(RemoveMarker)
    case moveMarker(MoveMarker)
    case renameMarker(RenameMarker)

    /// What it does and what it takes: the one way from the sum to its parts.
    public var operation: any EditOperation {
        switch self {
        case .addClip(let operation): operation
        case .addSound(let operation): operation
        case .addTitle(let operation): operation
        case .addSubtitles(let operation): operation
        case .duplicate(let operation): operation
        case .copy(let operation): operation
        case .delete(let operation): operation
        case .move(let operation): operation
        case .replaceClip(let operation): operation
        case .overwrite(let operation): operation
        case .overlay(let operation): operation
        case .closeGap(let operation): operation
        case .replaceSound(let operation): operation
        case .trim(let operation): operation
        case .setLength(let operation): operation
        case .moveEdge(let operation): operation
        case .cut(let operation): operation
        case .split(let operation): operation
        case .slip(let operation): operation
        case .roll(let operation): operation
        case .slide(let operation): operation
        case .setSpeed(let operation): operation
        case .setReversed(let operation): operation
        case .freeze(let operation): operation
        case .setVolume(let operation): operation
        case .setDuck(let operation): operation
        case .detachSound(let operation): operation
        case .setLoudness(let operation): operation
        case .setFade(let operation): operation
        case .setTransition(let operation): operation
        case .setLook(let operation): operation
        case .setTitleText(let operation): operation
        case .setTitle(let operation): operation
        case .setCanvas(let operation): operation
        case .setStaying(let operation): operation
        case .addMarker(let operation): operation
        case .removeMarker(let operation): operation
        case .moveMarker(let operation): operation
        case .renameMarker(let operation): operation
        case .clearTimeline(let operation): operation
        case .addTrack(let operation): operation
        case .removeTrack(let operation): operation
        case .renameTrack(let operation): operation
        case .setTrackMuted(let operation): operation
        case .setTrackHidden(let operation): operation
        case .setTrackSolo(let operation): operation
        case .setTrackLocked(let operation): operation
        case .moveTrack(let operation): operation
        }
    }
}

extension Edit {
    /// What an edit does, without what it does it to; the raw value is the name a tool card or a log shows.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case addClip = "add_clip"
        case addSound = "add_sound"
        case addTitle = "add_title"
        case addSubtitles = "add_subtitles"
        case duplicate
        case copy
        case delete
        case move
        case replaceClip = "replace_clip"
        case overwrite
        case overlay
        case closeGap = "close_gap"
        case replaceSound = "replace_sound"
        case trim
        case setLength = "set_length"
        case moveEdge = "move_edge"
        case cut
        case split
        case slip
        case roll
        case slide
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
        case setStaying = "set_staying"
        case addMarker = "add_marker"
        case removeMarker = "remove_marker"
        case moveMarker = "move_marker"
        case renameMarker = "rename_marker"
        case clearTimeline = "clear_timeline"
        case addTrack = "add_track"
        case removeTrack = "remove_track"
        case renameTrack = "rename_track"
        case setTrackMuted = "set_track_muted"
        case setTrackHidden = "set_track_hidden"
        case setTrackSolo = "set_track_solo"
        case setTrackLocked = "set_track_locked"
        case moveTrack = "move_track"
    }

    /// What the edit does.
    public var kind: Kind { type(of: operation).kind }
}

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
        try edit.operation.apply(to: &draft, newID: newID)
        guard draft.size <= max(Self.mostSegments, size) else { throw .tooManySegments(draft.size) }
        draft.settle(after: self, newID)
        guard draft != self else { throw .noChange }
        return draft
    }
}
