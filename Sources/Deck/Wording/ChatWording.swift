import EditLanguage

/// What the chat pane shows beside what was said.
protocol ChatWording: Sendable {
    /// How many messages wait, in the frame.
    func waiting(_ count: Int) -> String
    var saySomething: String { get }
    /// In front of what the user said, and what the agent did; five columns at most.
    var you: String { get }
    var agent: String { get }
    /// A tool ended with its turn, without a word.
    var stopped: String { get }

    // MARK: What runs and what waits
    func uploading(_ percent: Int) -> String
    /// The time is in words.
    func working(for time: String) -> String
    /// What waits is tried again after a time, or when the first of it is sent by key.
    func tryingAgain(in time: String) -> String
    var escapeStops: String { get }
    /// What F6 and F7 decide.
    func words(for decision: Decision) -> String
    /// What F6 would do.
    func words(for offer: GuiTalk.Action) -> String
    func words(for place: QueuePlace) -> String
    func moreWaiting(_ count: Int) -> String

    // MARK: The composer
    func rowsBelow(_ count: Int) -> String
    var newsBelow: String { get }
    func words(for hint: ComposerHint) -> String

    /// In front of what is looked for among what was said, and where there is nothing of it.
    var searching: String { get }
    var nothingSaid: String { get }
    /// Sentences that ask for what is done most, by which a line may be completed.
    var commonSentences: [String] { get }

    /// So many rows are folded away; and what folds them.
    func moreRows(_ count: Int) -> String
    var foldsAway: String { get }

    // MARK: Notices
    /// The file and what it holds are in words.
    func uploaded(_ file: String) -> String
    /// What the user can do now; stands behind what happened.
    func sentence(for way: WayOn) -> String
}

/// What a key decides.
enum Decision: Hashable, Sendable, CaseIterable {
    case newSession
    case agentsQuestion
    case openCopy
}

/// Where a message is that no turn has begun with.
enum QueuePlace: Hashable, Sendable, CaseIterable {
    case inHand
    /// An earlier program did not send it.
    case unsent
    case waiting
    case sending
}

/// What stands in an empty composer.
enum ComposerHint: Hashable, Sendable, CaseIterable {
    /// The keys go elsewhere.
    case howToWrite
    case takesBack
    case sayMore
    case sayWhatToMake
    case sayWhatToChange
}

/// What the user can do after something happened.
enum WayOn: Hashable, Sendable, CaseIterable {
    case lookAgain
    case recallMessage
    case sendUnsent
    case followExport
    case howToUpload
    case newSession
    case keptTimeline
}
