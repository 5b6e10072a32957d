import Workspace

/// What is said of a batch on its way.
protocol BatchingWording: Sendable {
    /// How many films are done; how many files failed, and how long the rest will take, where that is known.
    func batchHeading(done: Int, of count: Int, failed: Int, left: String?) -> String
    /// What is done for a file; how much of it, where that is known.
    func batchStep(_ step: Batch.Step, of job: BatchJob, percent: Int?) -> String
    /// So many files are not shown.
    func moreInBatch(_ count: Int) -> String
    /// An instruction was done, and what was said of it.
    func answered(_ instruction: String, _ words: String, isUnchanged: Bool) -> String
    /// It is looked up what became of a message, at most for so long.
    func looksUp(for length: String) -> String
    /// That is not known, and the file begins again.
    func begunAgain(creditsLeft: Int?) -> String
    var howToGoOnWithBatch: String { get }
}
