import Timeline

/// What a word says beside verbs and nouns, sorted by what it speaks of.
enum Sense: Hashable, Sendable {
    // MARK: How many, and how much

    /// "all", "every".
    case all
    /// "the first two clips" is 1, "the last two clips" -1, "the two clips" 0.
    case pair(Int)
    case plus, minus
    /// "half", "twice", "2x": so many per cent of what it is.
    case factor(Int)
    /// "times", behind a number: "3 times as fast".
    case times
    /// Behind a factor: "as fast", "as long", "as loud".
    case asFast, asSlow, asLong, asLoud
    /// "size", of anything.
    case size

    /// "too", "not … enough": the contrary of what is complained of stands beside it.
    case complaint
    /// "3 dB": so many tenths of a decibel.
    case decibels(Int)

    // MARK: Groups of things

    /// "the rest", "the other": what was not spoken of.
    case others
    /// 三段, 三个: so many of something; "them" is 0, whatever was spoken of.
    case several(Int)
    /// "both ends", of one thing.
    case bothEnds
    /// "the copy": what was made of another.
    case copied
    /// "every other": one of two, from the second on.
    case alternate
    /// "except": what follows is left out.
    case except
    /// 以外, behind what is left out.
    case besides
    /// "longest", or "shortest".
    case longest(Bool)
    /// "longer than", or "shorter than".
    case compared(isLonger: Bool)

    // MARK: Stretches of the film

    /// "the second half": that part, counted from 1, of so many.
    case share(Int, of: Int)
    /// "the second part": of what was cut.
    case piece(Int)
    /// "bit", "few seconds": some of a thing, and not how much.
    case bit

    /// "longer", "shorter": to so many per cent, unless it says by how much.
    case lengthened(Int)
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
    /// "over the video", "on top": above the pictures, at the same time.
    case over
    /// "under the video", "in the background".
    case under

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
    case frameRate

    // MARK: Cuts

    /// "crossfade"; nil for "transition".
    case transition(Transition.Kind?)

    // MARK: Sound

    /// "fade in", of pictures too; nil for "fade".
    case fade(FadeSide?)
    case fadeInAndOut
    case duck, unduck
    /// "under the speech".
    case speech
    case detach
    case normalize, denormalize
    /// "-14 LUFS".
    case loudness(Int)

    // MARK: Titles

    /// "bigger": so many per cent of the size it has.
    case scale(Int)
    /// "big": letters of so many pixels.
    case letters(Int)
    /// "font size".
    case fontSize
    case outline
    /// "thick", of an outline.
    case lineWidth(Int)
    case font
    /// The family that a well-known name means.
    case fontName(String)

    // MARK: Pictures

    /// "left": a side or corner that is not said as a place of a title only.
    case side(PicturePlace)
    /// "all sides".
    case allSides
    /// "reset": to what it is without anybody's doing.
    case reset
    /// The look as a whole.
    case look
    /// "brightness".
    case dial(Dial)
    /// "brighter": so much more.
    case change(Dial, Int)
    /// "opaque": exactly so much.
    case level(Dial, Int)
    /// "transparent": the contrary of opacity.
    case transparency
    case rotation
    case degrees
    case clockwise(Bool)
    /// "upside down": turned by so many degrees.
    case turned(Int)
    /// "mirror"; nil where the axis is said by another word.
    case flip(MirrorAxis?)
    case unflip(MirrorAxis?)
    case fit(Look.Fit)
    case uncrop
    case inset
    case fullScreen
    /// "zoom in"; nil for "motion".
    case motion(Look.Motion.Kind?)
    /// "black and white"; nil for "filter".
    case filter(Look.Filter?)

    // MARK: Versions

    /// "version", which says nothing elsewhere.
    case version
    /// "the original".
    case original
}

extension Sense {
    /// Whether it may be left over where nobody needed it.
    var isSilent: Bool { self == .swap || self == .version || self == .complaint }

    /// Whether it can be something that a picture shows, as "duck", or what a picture is like, as in "a vintage car".
    var isDescriptive: Bool {
        switch self {
        case .duck, .lock, .layer, .speed, .slip, .original, .speech: true
        case .letters, .fontName, .filter(.some), .level, .transparency: true
        default: false
        }
    }
}

/// Which sides change places in a mirror.
enum MirrorAxis: String, Hashable, Sendable, CaseIterable {
    case horizontal, vertical
}
