import Timeline

/// What was said before, as far as the next message may speak of it: the question that is open, and the last edit.
///
/// A value that is kept beside the focus. It holds sentences and no drafts: what a sentence did is found again by
/// reading it against the version before it.
public struct Dialogue: Hashable, Codable, Sendable {
    /// What was asked last; nil where nothing was, or something else was said since.
    public internal(set) var question: OpenQuestion?
    /// What was done last; nil where nothing was, or nobody knows it.
    public internal(set) var deed: Deed?

    /// A conversation that begins.
    public init() {}

    /// Goes on by one message.
    ///
    /// - Parameters:
    ///   - turn: what came of reading it.
    ///   - focus: what was spoken of before it.
    ///   - isChanged: whether another version stands now than before it.
    public mutating func follow(_ turn: Turn, focus: Focus, isChanged: Bool) {
        switch turn.reading {
        case .question(let asked):
            question = OpenQuestion(asked, turn, focus)
        case .instructions(let instructions, _):
            question = nil
            guard isChanged else { return }
            switch instructions.first {
            case .undo(1) where instructions.count == 1 && deed?.isUndone == false: deed?.isUndone = true
            case .redo(1) where deed?.isUndone == true: deed?.isUndone = false
            case .undo where !turn.isRevision, .redo, .revert: deed = nil
            default:
                let before = turn.isRevision ? deed?.focus ?? focus : focus
                deed = Deed(sentence: turn.sentence, focus: before, isNudge: turn.isNudge)
            }
        }
    }
}

/// A question that waits for an answer.
public struct OpenQuestion: Hashable, Codable, Sendable {
    /// The sentence that raised it: an answer fills its hole.
    public let sentence: String
    /// Whole sentences, one of which was meant; each can be read.
    let choices: [String]
    /// Examples that stood behind it.
    let examples: [String]
    /// What it asks for; nil where nothing could be filled in.
    let hole: Hole?
    /// What was spoken of when the sentence was said.
    let focus: Focus
    /// Whether the sentence is to take the place of the last edit.
    let isRevision: Bool

    init(_ question: Question, _ turn: Turn, _ focus: Focus) {
        sentence = question.sentence ?? turn.sentence
        choices = question.choices
        examples = question.examples
        hole = question.hole
        self.focus = turn.focus ?? focus
        isRevision = turn.isRevision
    }
}

/// What a question asks for.
public enum Hole: String, Hashable, Codable, Sendable {
    /// The words of a title.
    case text
    /// What a clip shows.
    case description
    /// So many degrees.
    case angle
    /// So many seconds.
    case time
    /// Whether it is to be done all the same.
    case consent
    /// Which of several things, which end, which kind.
    case choice

    init?(_ error: ReadingError) {
        switch error {
        case .missingText: self = .text
        case .missingDescription: self = .description
        case .missingDetail(.angle): self = .angle
        case .missingTime, .unsaid(.amount), .unsaid(.length), .unsaid(.beginning), .unsaid(.ending): self = .time
        case .wouldBeBlack, .wouldEmpty, .asked(about: .some), .everything: self = .consent
        case .refused(.noChange): return nil
        case .unwantedColor, .none, .only, .which, .pronoun, .missingSide, .unknownMood, .missingDetail, .unsaid,
            .whichTrack, .filmOr,
            .noUpload, .noTrackNamed, .refused, .isOnly, .filmIsOnly:
            self = .choice
        default: return nil
        }
    }
}

/// What was done last.
public struct Deed: Hashable, Codable, Sendable {
    /// The sentence that asked for it, grown by answers and corrections.
    let sentence: String
    /// What was spoken of before it.
    let focus: Focus
    /// Whether it stands no longer.
    var isUndone = false
    /// Whether it was a step further, or back, of what was done before it.
    let isNudge: Bool

    init(sentence: String, focus: Focus, isNudge: Bool) {
        self.sentence = sentence
        self.focus = focus
        self.isNudge = isNudge
    }
}
