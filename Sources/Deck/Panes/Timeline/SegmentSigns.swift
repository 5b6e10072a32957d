import Timeline

/// A sign for everything a segment does that its pictures do not show; the line below the lanes says it in words.
enum SegmentSigns {
    static let transition = "×"
    static let fadeIn = "◢"
    static let fadeOut = "◣"
    static let faster = "»"
    static let slower = "›"
    static let reversed = "◂"
    static let still = "‖"
    /// What a block is filled with whose file is not there.
    static let hatch: Character = "╱"

    /// The signs of a segment, none for one that is as it came, nor for what its shape shows.
    static func of(_ segment: Segment, shape: BlockShape = BlockShape()) -> String {
        var signs = ""
        if segment.transition != nil, !shape.isCutInto { signs += transition }
        if segment.fadeIn > 0, shape.rise == 0 { signs += fadeIn }
        if segment.fadeOut > 0, shape.fall == 0 { signs += fadeOut }
        guard let media = segment.media else { return signs }
        if media.isFrozen { return signs + still }
        if media.isReversed { signs += reversed }
        if media.speed != 100 { signs += media.speed > 100 ? faster : slower }
        return signs
    }
}

/// A letter for everything that is set on a track.
enum TrackSigns {
    static let muted = "M"
    static let solo = "S"
    static let locked = "L"
    static let hidden = "H"

    /// The letters of a track, none for one that is as it came.
    static func of(_ track: Track) -> String {
        let all = [(track.isMuted, muted), (track.isSolo, solo), (track.isLocked, locked), (track.isHidden, hidden)]
        return all.filter(\.0).map(\.1).joined()
    }
}
