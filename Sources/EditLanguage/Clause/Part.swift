import Timeline

/// A group of tokens that mean one thing together: "from 1 s to 3 s", "the second clip".
struct Part: Hashable, Sendable {
    let kind: Kind
    /// Where it stands in the text, in scalars.
    let range: Range<Int>
    /// Whether it was folded from several tokens.
    var isCompound = false

    enum Kind: Hashable, Sendable {
        case verb(Verb)
        /// A stretch with both ends named.
        case span(TimeRange)
        /// "at 5 s".
        case start(Int)
        /// "to 8 s".
        case goal(Int)
        /// "for 2 s", "2 s long".
        case length(Int)
        /// "by 2 s".
        case amount(Int)
        /// "the first 2 s".
        case first(Int)
        /// "the last 2 s".
        case last(Int)
        /// "2 s", said without a role.
        case time(Int)
        /// "except the first clip", behind something else than what it is taken from.
        case exception([Reference])
        /// "the second half", "the middle 4 s".
        case portion(Portion)
        /// "of 20 s of material".
        case material(Int)
        /// "here".
        case playhead
        case percent(Int)
        /// "to 35%", where "35%" alone could be meant as a change.
        case percentGoal(Int)
        /// A number without a unit, in thousandths.
        case number(Int)
        case target(Reference)
        /// "after the second clip".
        case beside(Relation, Reference)
        /// "at the beginning".
        case edge(Edge)
        /// "every 10 s".
        case every(Int)
        /// "across the first clip": as long as it shows; "when it starts": from there on.
        case across(Reference, isWhole: Bool)
        /// "my video", "the uploaded file".
        case upload(Noun)
        case quoted(String)
        case fileName(String)
        case label(TrackLabel)
        case louder, quieter
        case earlier, later
        case ripple(Bool)
        case position(Title.Position)
        case ratio(Canvas.Ratio)
        case size(width: Int, height: Int)
        case lines(Int)
        case rate(Int)
        case pixels(Int)
        case color(TitleColor)
        case mood(MusicMood)
        case sense(Sense)
        case keyword(Keyword)
        /// "after 20 s": what lies on one side of a time.
        case beyond(Relation, Int)
        case volume, canvas, edits, track
        case saying, named, identified, promptWord, moodWord
        /// "to" before something that is neither a time nor a place.
        case to
        case with
        case joint
        case indefinite, definite
        case filler
        case other
    }

    /// Whether it may be left over: it says nothing that could be missed.
    var isSilent: Bool {
        switch kind {
        case .filler, .joint, .with, .to, .indefinite, .definite: true
        case .sense(let word): word.isSilent
        default: false
        }
    }
}

extension Part.Kind {
    /// "V1·2".
    var isAddress: Bool { if case .target(.address) = self { true } else { false } }
}

/// How a sentence names a segment.
enum Reference: Hashable, Sendable {
    /// "it".
    case pronoun
    /// "that clip": what was spoken of last, if it is one.
    case that(Noun)
    case address(SegmentAddress)
    /// "V1·2 beach.mp4": where it stood when that was said, and its name, folded, which says more.
    case called(SegmentAddress, name: String)
    /// By name, folded; several segments may carry it.
    case name(String)
    /// "the second clip", "the title", "the last one": counted from 1, or from -1 for the last backwards.
    case kind(Noun?, ordinal: Int?)
    /// By what they have in common, or what tells it from the others.
    case group(Group)
}
