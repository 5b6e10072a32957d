import ExactJSON
import Timeline

// Timelines of sessions that are gone.
extension Workspace {
    /// A timeline to look at, or to make a film of.
    public struct ShownTimeline: Hashable, Sendable {
        /// The timeline.
        public let draft: JSON
        /// Whether it is kept here, and no session holds it any more as far as is known.
        public let isKept: Bool
        /// How many others are kept that are older.
        public let older: Int
    }

    /// The timeline that is meant, as it was last seen.
    /// - Parameter number: which one of sessions that are gone, 1 for the one that went last; nil for the session's own,
    ///   and where none since has held anything, for the one that went last.
    /// - Throws: `NotKept` where there is no such one.
    public func shownTimeline(kept number: Int? = nil) throws -> ShownTimeline {
        // Of a session that the service does not know, what is shown is what is kept of it.
        let isLost = isSessionLost && !current.timeline.isEmpty
        let kept = current.kept + (isLost ? [current.draft] : [])
        guard let number = number ?? (isLost || current.showsKept ? 1 : nil) else {
            return ShownTimeline(draft: current.draft, isKept: false, older: current.kept.count)
        }
        guard number > 0, number <= kept.count else { throw NotKept(number: number, count: kept.count) }
        return ShownTimeline(draft: kept[kept.count - number], isKept: true, older: kept.count - number)
    }
}

/// A timeline that was asked for is not kept.
public struct NotKept: Error, Hashable, Sendable, CustomStringConvertible {
    /// Which one was asked for, 1 for that of the session that went last.
    public let number: Int
    /// How many there are.
    public let count: Int

    /// What happened and what to do.
    public var description: String {
        switch count {
        case 0: "Nothing is kept: no session of this project is gone. Leave out --kept."
        case 1: "One timeline is kept, and no number \(number). See it with: reeldeck show --kept."
        default: "\(count) timelines are kept, and no number \(number). Choose from 1, the newest, to \(count)."
        }
    }
}
