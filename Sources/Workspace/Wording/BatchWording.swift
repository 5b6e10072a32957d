/// What is said of a batch: to the agent, of what cannot be begun, and of what failed.
public protocol BatchWording: Sendable {
    /// Has the file that was uploaded last put on the timeline; by its name where that can stand in quotes.
    func placing(_ name: String?) -> String
    /// What is wrong with what was asked for, and what to do.
    func words(for problem: BatchProblem) -> String
    /// What is wrong with a line of a list.
    func words(for fault: BatchProblem.ListFault) -> String
    /// Why a file has no film.
    func words(for failure: BatchFailure, of job: BatchJob) -> String
    /// Why a batch cannot be gone on with.
    func words(for error: BatchError) -> String
}
