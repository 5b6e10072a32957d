/// Why a file of a batch has no film, as far as what follows depends on it; the gravest first.
///
/// What the batch as a whole ends with is the first of these that occurred.
public enum BatchFault: String, Hashable, Codable, Sendable, CaseIterable {
    /// The account or its plan does not allow it.
    case notPermitted
    /// Nobody answers.
    case unreachable
    /// The service is busy.
    case tryLater
    /// What became of a message is not known.
    case lost
    /// The file or what was said of it cannot be worked with.
    case refused
    /// Anything else.
    case failed

    /// Whether the next file would end in the same way.
    public var endsBatch: Bool {
        switch self {
        case .notPermitted, .unreachable, .tryLater: true
        case .lost, .refused, .failed: false
        }
    }

    /// Whether the session may still be at work on what was said in it, or cannot be reached.
    var leavesSession: Bool {
        switch self {
        case .lost, .unreachable: true
        case .notPermitted, .tryLater, .refused, .failed: false
        }
    }
}

/// How a file of a batch failed.
public struct BatchFailure: Error, Hashable, Codable, Sendable {
    /// What follows from it.
    public let fault: BatchFault
    /// What it failed at.
    public let step: Step
    /// What the agent or the service said of it; empty where nothing was said.
    public let words: String

    /// What a file can fail at.
    public enum Step: Hashable, Codable, Sendable {
        /// The timeline was not empty after it was cleared.
        case clearing
        /// The timeline was empty after the file was put there.
        case placing
        /// An instruction, by its place from 0.
        case saying(Int)
        /// Anything else, of which the words tell.
        case other
    }

    /// A failure.
    public init(_ fault: BatchFault, at step: Step = .other, _ words: String) {
        self.fault = fault
        self.step = step
        self.words = words
    }
}
