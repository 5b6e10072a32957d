/// One change to a draft, as a value: what keys, the mouse and sentences all send.
///
/// Times are whole milliseconds. In the drawings `|` is a cut, letters are segments, dots are empty timeline, and what
/// stands above a cut is a transition.
/// "Ripple" means that what follows on the track moves to close or open the gap. These rules hold for all of them:
/// - A track that is locked refuses every edit but its unlocking, and nothing on it moves when others ripple.
/// - A music bed that ended with the pictures still ends with them afterwards, since music can be made any length.
/// - Fades are shortened to the length of their segment; a transition is shortened to half of the shorter of its two
///   clips, and is gone when they no longer abut, when another stands between them, or when less than
///   `Transition.lengths` is left.
/// - An edit that would change nothing is refused.
public enum Edit: Hashable, Sendable {
    // MARK: What stands on the timeline

    /// Puts a clip on the first video track; what stands behind the place moves later.
    /// ```
    /// before  |AAAA|BBBB|        end    |AAAA|BBBB|NNN|
    ///                            at 4   |AAAA|NNN|BBBB|
    ///                            at 2   |AA|NNN|AA|BBBB|
    /// ```
    case addClip(NewClip)

    /// Lays a sound on the first audio track that is free there, or on a new one; nothing else moves.
    /// ```
    /// V1  |AAAAAAAA|             V1  |AAAAAAAA|
    ///                            A1  |NNNNNNNN|
    /// ```
    case addSound(NewSound)

    /// Lays a title on the first text track that is free there, or on a new one; nothing else moves.
    case addTitle(NewTitle)

    /// Lays subtitles on the text track named `Subtitles`, beside those it has, or on a new one on top; nothing moves.
    /// A cue that runs into the next one ends where that begins; two that begin together are refused, as is one that
    /// begins in a subtitle that stands there.
    /// ```
    /// T1  |..|XX|                cues 0–3, 4–6   T1  |NN|XX|NN|
    /// ```
    case addSubtitles([Cue])

    /// Puts a copy of a segment right behind it, and ripples. The cut between the two has no transition; one on the cut
    /// behind them stays, now from the copy.
    /// ```
    /// before  |AA|BB|        duplicate A   |AA|AA|BB|
    /// ```
    case duplicate(SegmentAddress)

    /// Takes a segment away; with `ripple` what follows on its track closes the gap. The transitions on its cuts go too.
    /// ```
    /// before  |AA|BB|CC|    delete B   |AA|..|CC|    ripple   |AA|CC|..
    /// ```
    case delete(SegmentAddress, ripple: Bool)

    /// Moves a segment: to a time where its track, or another of its kind, is free, or to just before or after another
    /// one of its track, where it closes the gap it leaves and opens one where it goes. Its transitions stay behind.
    /// ```
    /// before  |AA|BB|CC|    A after C   |BB|CC|AA|
    ///
    /// V2  |..|XX|           A to V2 at 0   V2  |AA|XX|
    /// V1  |AA|BB|                          V1  |..|BB|
    /// ```
    case move(SegmentAddress, MoveTarget)

    /// Puts another clip in a clip's place and ripples: from the new source's start, as fast as it is, and as long as
    /// the old one, or as the source where that is shorter. Look, volume, fades and transitions stay.
    /// ```
    /// before  |AAAA|BB|     by N of 3   |NNN|BB|.
    /// ```
    case replaceClip(SegmentAddress, MediaSource, name: String, sourceLength: Int?)

    /// Puts another sound in a sound's place, at the same time and length.
    case replaceSound(SegmentAddress, MediaSource, name: String)

    // MARK: Length and time

    /// Takes time off one end of a segment, and ripples.
    /// ```
    /// before  |AAAA|BBBB|   start by 1  |aAA|BBBB|.   (A begins one later in its source)
    ///                       end by 1    |AAA|BBBB|.
    /// ```
    case trim(SegmentAddress, TrimSide, by: Int)

    /// Gives a segment a length by moving its end, and ripples; longer only as far as its source goes.
    /// ```
    /// before  |AAAA|BBBB|   to 2   |AA|BBBB|..
    /// ```
    case setLength(SegmentAddress, Int)

    /// Takes a stretch of time out of every track that is not locked, or of one segment, and closes the gap where
    /// `ripple` is set. A music bed is shortened at its end instead, so that it does not jump.
    /// ```
    /// before  |AAAAAAAA|BB|    cut 2–4, ripple   |AA|AAAA|BB|..
    ///                          cut 2–4, gap      |AA|..|AAAA|BB|
    /// ```
    case cut(TimeRange, in: SegmentAddress?, ripple: Bool)

    /// Cuts a segment in two at a time; without an address, every clip on the video tracks that stands there. The first
    /// part keeps the transition and the fade in, the second the fade out.
    /// ```
    /// before  |AAAAAAAA|    split at 3   |AAA|AAAAA|
    /// ```
    case split(at: Int, SegmentAddress?)

    /// Shows another part of the source in the same place: later in the source by an amount, or earlier where it is
    /// negative, in ms of the source. Nothing moves.
    /// ```
    /// source  0123456789
    /// before  |2345|BB|     by 3   |5678|BB|
    /// ```
    case slip(SegmentAddress, by: Int)

    /// Plays a clip or sound faster or slower, in per cent of its source (25–400). The same part of the source is
    /// played, so the length changes, and the track ripples.
    /// ```
    /// before  |AAAA|BB|     200 %   |AA|BB|..     50 %   |AAAAAAAA|BB|
    /// ```
    case setSpeed(SegmentAddress, percent: Int)

    /// Plays the same part of the source backwards, or forwards again. Nothing moves.
    case setReversed(SegmentAddress, Bool)

    /// Holds the picture at a time for a length, and ripples: the clip is split there and a still put between. Without
    /// an address, it is the clip of the lowest video track that stands there. At a clip's own start or end the still
    /// goes before or behind it, and has its transition and fade of that side.
    /// ```
    /// before  |AAAA|BB|     at 3 for 2   |AAA|ss|A|BB|
    /// ```
    case freeze(at: Int, SegmentAddress?, length: Int)

    // MARK: Sound

    /// Sets how loud a segment or all of a track is, in per cent of its source (0–400).
    case setVolume(VolumeScope, percent: Int)

    /// Lets a sound, or all of an audio track, go down to so many per cent of its volume (0–99) while other sound is
    /// heard; nil for never.
    case setDuck(VolumeScope, percent: Int?)

    /// Lays a clip's sound on an audio track, at the same time, and silences the clip. Nothing moves.
    /// ```
    /// V1  |AAAA|            V1  |AAAA|   (volume 0 %)
    ///                       A1  |AAAA|
    /// ```
    case detachSound(SegmentAddress)

    /// Sets how loud the whole film is made, in LUFS (−70…−5); nil for as it comes.
    case setLoudness(Int?)

    // MARK: Look

    /// Sets how long a segment takes to come in or go out, in ms; 0 for at once. It is at most as long as the segment,
    /// and the fade of the other end gives way to it.
    case setFade(SegmentAddress, FadeSide, length: Int)

    /// Sets how a clip comes in from the one that abuts before it; nil for a plain cut. Nothing moves. A transition is
    /// shortened to half of the shorter of the two.
    /// ```
    ///                       set on B      ×
    /// before  |AAAA|BBBB|             |AAAA|BBBB|
    /// ```
    case setTransition(SegmentAddress, Transition?)

    /// Changes one thing about how a clip's pictures look.
    case setLook(SegmentAddress, LookAspect)

    /// Changes what a title says.
    case setTitleText(SegmentAddress, String)

    /// Changes one thing about how a title looks.
    case setTitle(SegmentAddress, TitleAspect)

    /// Sets the size and frame rate that the film is made for; the clips are fitted to it.
    case setCanvas(Canvas)

    // MARK: Tracks

    /// Adds an empty track: video above the other video tracks, audio above the other audio tracks and below text, text
    /// on top. Without a name it gets the one its kind has.
    case addTrack(TrackKind, name: String?)

    /// Takes a track away with all that stands on it; what follows it is counted anew.
    case removeTrack(TrackLabel)

    /// Gives a track a name, at most 100 characters in one line.
    case renameTrack(TrackLabel, String)

    /// Takes a track out of what is seen and heard, or back in.
    case setTrackMuted(TrackLabel, Bool)

    /// Keeps a track from every edit, or lets it be edited again.
    case setTrackLocked(TrackLabel, Bool)

    /// Puts a track at a place among all tracks, counted from 1 for the lowest; those between move by one.
    /// ```
    /// before  1 V1  2 V2  3 A1      V1 to 2   1 V2  2 V1  3 A1
    /// ```
    case moveTrack(TrackLabel, to: Int)
}
