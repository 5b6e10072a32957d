import Timeline

/// All that is said to people in one language, beside what `EditRequests` has of each request.
///
/// A language is one type that conforms; each thing said is a requirement, and each of several kinds of a thing is a
/// case of its closed enum, which a language goes through without a `default`. So a sentence that a language lacks is an
/// error of the compiler.
protocol Wording: TurnWording {
    // MARK: The names of things
    func name(of noun: Noun?) -> String
    func name(of place: PicturePlace) -> String
    func name(of kind: Transition.Kind) -> String
    func name(of kind: Look.Motion.Kind) -> String
    func name(of filter: Look.Filter) -> String
    func name(of fit: Look.Fit) -> String
    func name(of dial: Dial) -> String
    func name(of style: Title.Style) -> String
    func name(of side: FadeSide) -> String
    /// `#RRGGBB` where the colour has no common name.
    func name(of color: TitleColor) -> String
    /// Its own name, else one for what it carries.
    func name(of track: Track) -> String
    /// A title in quotes, anything else by name.
    func name(of segment: Segment) -> String
    /// All tracks and what is on them, in one line.
    func summary(of draft: Draft) -> String

    // MARK: How a segment is
    /// What one aspect of a look is called, and its value: `opacity`, `50%`.
    func words(for aspect: LookAspect) -> (name: String, value: String)
    /// What one aspect of a title is called, and its value: `colour`, `white`.
    func words(for aspect: TitleAspect) -> (name: String, value: String)
    /// A few words: `speed 50%`.
    func words(for setting: SegmentSetting) -> String

    // MARK: What changed, and why something cannot be done
    /// One line, with its numbers.
    func line(for change: DraftDifference.Change) -> String
    /// What was done alike to so many things, in one line.
    func line(for repeated: Repeated, count: Int) -> String
    /// All that went along with the pictures, in one line.
    func words(for asides: [DraftDifference.Aside]) -> String
    /// That what a line tells was taken back, or done again.
    func undone(_ line: String) -> String
    func redone(_ line: String) -> String
    /// What happened and what to do, in one line.
    func message(for refusal: EditRefusal) -> String
    /// What is wrong and what to do.
    func message(for error: SubtitleError) -> String
    /// What is wrong with the file, to stand behind its path.
    func words(for fault: SubtitlePath.Fault) -> String

    // MARK: Questions
    /// The question to ask, in one or two sentences.
    func question(for error: ReadingError, about draft: Draft) -> String
    /// What answers a question, in one or a few lines.
    func words(for answer: Answer, in draft: Draft) -> String
    /// A question and the examples behind it, as one message.
    func message(_ question: String, examples: String) -> String
    /// A question and its readings, numbered, as one message.
    func message(_ question: String, choices: [String]) -> String
    /// What can be done at all, and the question what is wanted.
    var help: String { get }

    // MARK: How a sentence was read
    /// What stands between the facts of an explanation.
    func word(for word: ExplanationWord) -> String
    /// The words of a sentence that a request left.
    func unused(_ words: [String]) -> String

    // MARK: Sentences that can be read, for a question to end with
    func examples(for detail: ReadingError.Detail, clip: String, title: String) -> [String]
    func examples(for unsaid: Unsaid, clip: String) -> [String]
    func example(_ example: ExampleSentence) -> String
    /// What a title may say.
    var greeting: String { get }
    /// What is good to say whatever is on the timeline.
    var commonExamples: [String] { get }
    /// A sentence with "the clip" for "a clip": it may be one that is there.
    func definitely(_ sentence: String) -> String
    /// What a word does, said of a thing in several ways: `make V1·1 slow motion`.
    func doing(_ word: String, to name: String) -> [String]
    /// A sentence that speaks of a corner, with which one it is.
    func cornered(_ sentence: String) -> [String]
    /// A sentence with a name for what it left open, said in several ways, the best first.
    func variants(of sentence: String, naming name: String) -> [String]
    /// A few words that say how something is to be, as said of a thing, in several ways.
    func saying(_ words: String, of name: String) -> [String]

    // MARK: What an answer makes of a sentence
    /// The answers that a question has in store, in the order in which they are offered.
    func answers(to error: ReadingError) -> [String]
    /// Values of a kind that a sentence may lack: `2x`, `half speed`.
    func samples(of detail: ReadingError.Detail) -> [String]
    /// A sentence grown by a few words, in several ways, the best first.
    func variants(of sentence: String, appending words: String) -> [String]
    /// A sentence that asks for a clip, with what it shows.
    func descriptions(of sentence: String, showing words: String, quoted: String) -> [String]
    /// What a number may be counted in that fills a hole.
    func units(for hole: Hole) -> [String]
    /// How a stretch at one end is counted: `first`, `last`.
    func ordinal(_ edge: Edge) -> String
    /// All things of a kind: `all clips`.
    func all(_ noun: Noun) -> String
    /// One of a kind, counted: `third clip`; the words that count it are given.
    func counted(_ ordinal: String, _ noun: Noun) -> String
    /// Several things by their addresses: `V1·1 and V1·3`.
    func listing(_ addresses: [SegmentAddress]) -> String
    /// `no, V1·2 instead`, `V1·2 too`: two ways to mean one thing named after an edit.
    func meanings(of name: String) -> [String]
    /// What may be meant by a thing that was only named.
    var insteadOrToo: String { get }
    /// `make it red`: how what was spoken of is to be, in several ways.
    func settings(_ words: String) -> [String]
    /// What is asked where an edit was only called wrong.
    var whatInstead: String { get }
    /// Where requests of one message may count on the film as it is before or after each other: which is to be done first.
    var whichFirst: String { get }
    /// `make it louder`.
    func nudge(_ property: NudgeProperty, isUp: Bool) -> String

    // MARK: What dragging is for, said to the agent
    func sentence(for drag: Drag) -> String
    /// A thing that was spoken of: `it`.
    var pronoun: String { get }
    /// A thing that is known: `the clip`.
    func definite(_ thing: String) -> String
    /// Stands between two words.
    var space: String { get }
    /// What stands between two edits, of which one is done after the other, the commonest first; never none.
    var afterwards: [String] { get }
}

/// What is said to people in the course of a turn of the editing agent.
public protocol TurnWording: Sendable {
    /// A version was asked for that there is not.
    func noVersion(_ number: Int, of count: Int) -> String
    /// No music is made in that mood.
    func noMusic(_ mood: String) -> String
    /// A clip could not be made.
    func notGenerated(_ reason: String) -> String
    /// Stands before what was done in the place of the last edit.
    var instead: String { get }
    /// Edits of a message that were told already are taken back with the rest of it.
    var nothingElseKept: String { get }
    /// How a misspelt message was read, in half a line.
    func readAs(_ sentence: String) -> String
    /// A model was found on this machine and may be asked from now on; how to say so.
    func foundModel(_ name: String, at place: String) -> String
    /// When a model is asked from now on.
    func modelChosen(_ use: ModelUse, _ name: String, at place: String) -> String
    /// There is no model to be asked.
    var noModel: String { get }
    /// The configuration says when the model is asked.
    func modelIsConfigured(_ use: ModelUse) -> String
    /// Nothing came of a message.
    var nothingToChange: String { get }
}
