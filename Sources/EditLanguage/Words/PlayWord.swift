import Timeline

/// What a word says about how things run, sound, and lie on their tracks.
enum PlayWord: Hashable, Sendable {
    // MARK: How much

    /// "half", "twice", "2x": so many per cent of what it is.
    case factor(Int)
    /// "times", behind a number: "3 times as fast".
    case times
    /// Behind a factor: "as fast", "as long", "as loud".
    case asFast, asSlow, asLong, asLoud
    /// "longer", "shorter": to so many per cent, unless it says by how much.
    case lengthened(Int)

    // MARK: Speed and direction

    /// "speed", of anything.
    case speed
    /// "faster", "slow down": to so many per cent of the speed it has, unless it says by how much.
    case tempo(Int)
    /// "slow motion", "normal speed": exactly so many per cent.
    case pace(Int)
    case backwards, forwards
    case slip
    case freeze
    /// "the last frame".
    case frame(Edge)

    // MARK: Sound

    /// "fade in"; nil for "fade".
    case fade(FadeSide?)
    case fadeInAndOut
    case duck, unduck
    /// "under the speech".
    case speech
    case detach
    case normalize, denormalize
    /// "-14 LUFS".
    case loudness(Int)

    // MARK: Where a layer lies

    /// "over the video", "on top": above the pictures, at the same time.
    case over
    /// "under the video", "in the background".
    case under

    // MARK: Stretches

    /// "everything after": what lies on one side of a time.
    case rest(Relation)
    /// "everything": all that lies there.
    case whole
    /// "begins", "ends": the word of an edge as a verb.
    case begins, ends

    // MARK: Segments and tracks

    case duplicate
    /// "swap", which is also "replace".
    case swap
    /// "video track".
    case lane(TrackKind)
    case lock(Bool)
    /// "above", "below", of tracks.
    case above(Bool)
    /// "place", of a track.
    case layer

    // MARK: Versions

    /// "version", which says nothing elsewhere.
    case version
    /// "the original".
    case original

    /// Whether it may be left over where nobody needed it.
    var isSilent: Bool { self == .swap || self == .version }
}

extension PlayWord {
    /// Whether it can also be a thing that a picture shows.
    var isThing: Bool {
        switch self {
        case .duck, .lock, .layer, .speed, .slip, .original, .speech: true
        default: false
        }
    }
}
