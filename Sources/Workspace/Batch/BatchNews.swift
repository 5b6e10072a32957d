/// What a batch tells those who watch it.
public enum BatchNews: Hashable, Sendable {
    /// A file stands elsewhere than before.
    case moved(Batch.File)
    /// The share of a file's upload or film that is done, 0–1.
    case share(file: Int, Double)
    /// An instruction was done, by its place from 0: what was said of it, and whether the timeline is as it was before.
    case answered(file: Int, instruction: Int, words: String, isUnchanged: Bool)
    /// What became of a message that was on its way when a program ended is being looked at, for so long at most.
    case looksUp(file: Int, Duration)
    /// That is not known: the file is begun again in a session of its own. What may still be spent, where that could be had.
    case begunAgain(file: Int, creditsLeft: Int?)
    /// What is odd about a film.
    case note(file: Int, String)
}
