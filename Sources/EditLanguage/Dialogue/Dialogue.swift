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
    /// The names of versions; nil where none was given.
    var names: VersionNames?

    /// A conversation that begins.
    public init() {}

    /// Goes on by one message.
    ///
    /// - Parameters:
    ///   - turn: what came of reading it.
    ///   - focus: what was spoken of before it.
    ///   - isChanged: whether another version stands now than before it.
    public mutating func follow(_ turn: Turn, focus: Focus, isChanged: Bool) {
        names = turn.names ?? names
        switch turn.reading {
        case .question(let asked):
            question = OpenQuestion(asked, turn, focus)
            // "How long is the second clip?": what is said next is about that, and not about what was done before.
            if asked.kind == .answer, !asked.keepsFocus { deed = nil }
            // 中间空1秒黑场, which nobody understood: what is said next may be about that.
            if asked.kind == .unclear, asked.substance == .nothing { deed = nil }
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
    /// How fast, how loud, which colour, how large the letters, where, which shape of the film.
    case speed, volume, color, letters, place, shape
    /// From which end.
    case side
    /// Which of several things: only what names one is an answer.
    case thing
    /// Which kind, which mood.
    case choice

    init?(_ error: ReadingError) {
        switch error {
        case .missingText: self = .text
        case .missingDescription: self = .description
        case .missingDetail(.angle): self = .angle
        case .missingTime, .unsaid(.amount), .unsaid(.length), .missingDetail(.length), .unsaid(.beginning),
            .unsaid(.ending):
            self = .time
        case .missingDetail(.speed): self = .speed
        case .missingDetail(.volume): self = .volume
        case .missingDetail(.color), .unwantedColor: self = .color
        case .missingDetail(.letters): self = .letters
        case .missingDetail(.place): self = .place
        case .missingDetail(.shape), .missingDetail(.rate): self = .shape
        case .missingSide: self = .side
        case .none, .only, .which, .pronoun, .whichTrack: self = .thing
        case .wouldBeBlack, .wouldEmpty, .asked(about: .some), .everything: self = .consent
        case .refused(.noChange): return nil
        case .unknownMood, .missingDetail, .unsaid, .filmOr, .noUpload, .whichFile, .noTrackNamed, .refused, .isOnly,
            .filmIsOnly:
            self = .choice
        default: return nil
        }
    }
}

extension Hole {
    /// Whether a few words say what it asks for: "60% opacity" is no answer to "which one?".
    func takes(_ words: ChunkedText) -> Bool {
        guard let roles else { return true }
        return words.chunks.contains { roles.contains($0.role) }
    }

    private var roles: Set<Chunk.Role>? {
        switch self {
        case .thing: [.reference, .beside, .edge, .time, .number]
        case .speed: [.factor, .percent, .number, .pace, .comparison]
        case .volume: [.percent, .number, .factor, .comparison]
        case .color: [.color]
        case .letters: [.pixels, .number, .percent, .factor, .comparison]
        case .place: [.place, .edge, .beside, .time, .number, .reference]
        case .text, .description, .angle, .time, .shape, .consent, .side, .choice: nil
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
