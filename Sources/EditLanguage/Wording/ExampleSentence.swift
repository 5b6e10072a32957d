import Timeline

/// A sentence that shows what can be said of the draft at hand; a segment is called by what names it alone.
enum ExampleSentence {
    case generateClip
    case addTitle(String)
    case addMusic(MusicMood)
    /// At so many ms.
    case split(at: Int)
    case trimStart
    case trimEnd
    case lockTrack(TrackLabel)
    case muteMusic
    case removeMusic
    case muteClips
    case undo
    case revert(toVersion: Int)
    case clearTimeline
    /// To so many ms.
    case shortenFilm(to: Int)
    case crossfade(into: String)
    case brighten(String)
    case trim(String, to: Int)
    case setVolume(String, percent: Int)
    case moveToTopLeft(String)
    case changeText(String)
    /// Not to which colour: an answer says it.
    case recolor(String)
    /// The sentence again, to be done whatever comes of it.
    case anyway(String)
    /// No sentence but a name in quotes, to stand in one.
    case quotedName(String)
}
