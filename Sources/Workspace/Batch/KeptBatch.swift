import Foundation

/// A batch that is kept, and that this program has in hand.
public struct KeptBatch: Sendable {
    /// What it is called here.
    public let id: String
    /// Its files as they stand on disk.
    public var batch: Batch
    /// Since when each stands where it stands.
    var since: [Date]
}

/// Why a batch cannot be begun or gone on with.
public enum BatchError: Error, Hashable, Sendable {
    /// Another program is at work on it.
    case atWork
    /// There is none to go on with.
    case noneLeft
}
