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
    /// - Throws: `RequestError.notKept` where there is no such one.
    public func shownTimeline(kept number: Int? = nil) throws -> ShownTimeline {
        // Of a session that the service does not know, what is shown is what is kept of it.
        let isLost = isSessionLost && !current.isEmpty
        let kept = current.keptDrafts + (isLost ? [current.draft] : [])
        guard let number = number ?? (isLost || current.showsKept ? 1 : nil) else {
            return ShownTimeline(draft: current.draft, isKept: false, older: current.keptDrafts.count)
        }
        guard number > 0, number <= kept.count else { throw RequestError.notKept(number: number, count: kept.count) }
        return ShownTimeline(draft: kept[kept.count - number], isKept: true, older: kept.count - number)
    }

    /// What is said of an export of a timeline that no session holds any more; nil where it is the session's own.
    func noteOnExport(kept number: Int?) -> String? {
        guard let picture = try? shownTimeline(kept: number), picture.isKept else { return nil }
        if let number { return number == 1 ? wording.words(for: .last) : nil }
        return wording.words(for: isSessionLost ? .lost : .before)
    }
}
