/// What came of reading a message in a conversation.
public struct Turn: Hashable, Sendable {
    /// What to do, or what to ask.
    public let reading: Reading
    /// The sentence that was read, which an answer or a correction made of one said before.
    let sentence: String
    /// Whether the last edit is taken back first, or would be: what was meant takes its place.
    public var isRevision = false
    /// The message as it was read, where it was misspelt.
    public internal(set) var mended: String?
    /// Whether it goes a step further, or back, on the way of the last edit.
    var isNudge = false
    /// What "it" is in the sentence, where that is not what was spoken of last.
    var focus: Focus?
    /// The names of versions, where one was given.
    var names: VersionNames?

    init(
        _ reading: Reading,
        _ sentence: String,
        isRevision: Bool = false,
        isNudge: Bool = false,
        focus: Focus? = nil
    ) {
        self.reading = reading
        self.sentence = sentence
        self.isRevision = isRevision
        self.isNudge = isNudge
        self.focus = focus
    }
}
