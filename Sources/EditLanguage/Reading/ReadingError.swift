import Timeline

/// Why a clause could not be read; it becomes the one question that goes back.
enum ReadingError: Error, Hashable {
    /// Nothing known fits.
    case notUnderstood
    /// Something that people wish of an editor and this one has not.
    case wish(Wish)
    /// There is no such thing in the draft.
    case none(Noun?)
    /// There are only so many of them.
    case only(Int, Noun?)
    /// Something was asked about what is not there, or may be several things.
    indirect case inquired(ReadingError)
    /// None of them is like that.
    case noneSuch(Noun?)
    /// Several could be meant.
    case which([SegmentAddress])
    /// "it" means nothing yet.
    case pronoun
    case missingDescription
    case missingText
    case missingTime
    case missingSide
    case unknownMood
    /// What is to change was named, but not to what.
    case missingDetail(Detail)
    /// A title is not to have the colour that it has.
    case unwantedColor(SegmentAddress)
    /// No uploaded file fits; named if it was.
    case noUpload(String?)
    /// Several uploaded files fit; their names, and the sentence as each would make it.
    case whichFile([String], [String])
    /// What is to be done was said, but not how much, which end, or what for.
    case unsaid(Unsaid)
    /// Several tracks could be meant.
    case whichTrack([TrackLabel])
    case noTrackNamed(String)
    /// The subtitles in the message cannot be read.
    case subtitles(SubtitleError)
    /// The edit was understood, but cannot be done.
    case refused(EditRefusal)
    case tooLong
    /// Words that nobody knows stand in it.
    case unknownWords([String])
    /// A misspelt word may be more than one; the sentences that it may be.
    case misspelt([String])
    /// What would be clear without some words that nobody knows: the plain sentence for it.
    case guessed(String, without: [String])
    /// Where the text of a title ends cannot be told; as it was read.
    case quotesNeeded(String)
    /// It was a question; what it was about, where something was.
    case asked(about: String?)
    /// It was a question that facts answer.
    case told(Answer)
    /// It forbade something.
    case leftAsItIs
    /// The film could be meant, or this.
    case filmOr(SegmentAddress)
    /// The film is no longer than this, in ms.
    case filmIsOnly(Int)
    /// The segment is no longer than this, in ms.
    case isOnly(SegmentAddress, Int)
    /// The sound of the clips could be meant, or the music.
    case whichSound
    /// Everything is to go, and it was not said of what.
    case everything
    /// So much of the film would be black, in ms, at its end or within; the sentence that was said.
    case wouldBeBlack(Int, isAtEnd: Bool)
    /// All that is on the timeline would go.
    case wouldEmpty

    /// Whether "it" is afterwards what it was before: not after a question, which may have been about something else.
    var keepsFocus: Bool {
        switch self {
        case .asked, .inquired: false
        case .told(let answer): !answer.namesSegments
        default: isUnderstood
        }
    }

    /// Whether it is an answer that names something.
    var namesSegments: Bool { if case .told(let answer) = self { answer.namesSegments } else { false } }

    /// Whether it was clear what was meant.
    private var isUnderstood: Bool { kind == .answer || kind == .unconfirmed }

    /// Whether it says more of what is wrong than the name of a wish would.
    var isSurer: Bool {
        switch self {
        case .quotesNeeded, .subtitles, .tooLong, .wish: true
        case .refused(let refusal): refusal != .noChange
        default: false
        }
    }

    /// Whether something was to change, and not to what.
    var isOfOpenChange: Bool {
        switch self {
        case .missingDetail(.color), .missingDetail(.letters), .missingDetail(.volume), .missingDetail(.speed),
            .missingDetail(.shape):
            true
        default: false
        }
    }

    /// Whether it says how long something is.
    var isOfLength: Bool {
        switch self {
        case .filmIsOnly, .isOnly: true
        default: false
        }
    }

    /// How much the question tells that it becomes.
    var substance: Question.Substance {
        switch self {
        case .asked, .leftAsItIs: .heard
        default: isVague ? .nothing : .full
        }
    }

    /// Whether it names what people wish for and this program has not.
    var isWish: Bool { if case .wish = self { true } else { false } }

    /// Whether it says no more than that nothing was understood.
    var isVague: Bool {
        switch self {
        case .notUnderstood, .unknownWords: true
        default: false
        }
    }

    /// What the question is for that it becomes.
    var kind: Question.Kind {
        switch self {
        case .asked, .told, .inquired, .leftAsItIs: .answer
        case .wouldBeBlack, .wouldEmpty, .whichFile: .unconfirmed
        case .refused(.noChange): .soAlready
        case .refused, .wish, .tooLong, .filmIsOnly, .isOnly: .refused
        default: .unclear
        }
    }

    /// What a clause left open of what is to change.
    enum Detail: Hashable, CaseIterable {
        case amount, angle, crop, motion, filter, font
        case speed, volume, color, letters, place, length, shape, rate
    }
}
