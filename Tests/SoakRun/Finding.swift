/// Something that the program told otherwise than it was.
public struct Finding: Sendable {
    /// What kind of untruth.
    public enum Kind: String, Sendable, CaseIterable {
        /// It reached the service, and what became of it was never told.
        case lost
        /// It was told as done and only half of it was.
        case half
        /// It was done twice.
        case doubled
        case toldFailedThoughDone = "told-failed-though-done"
        case toldDoneThoughNot = "told-done-though-not"
        /// Nothing went wrong, and it was told as unknown.
        case toldUnknownThoughClear = "told-unknown-though-clear"
        /// What is shown of the timeline is not what the service has.
        case stale
        /// The wish to export was gone after a kill.
        case lostExport = "lost-export"
        /// A film was made and cannot be had.
        case lostFilm = "lost-film"
        /// Under the name of a film there is half of one, or none.
        case noFilm = "no-film"
        case crashed, hung
        /// The soak itself went wrong.
        case broken
    }

    /// What kind it is.
    public let kind: Kind
    /// The case, such as `say-17`.
    public let name: String
    /// The kind of what went wrong on the service's side, such as `status`.
    public let cause: String
    /// What was said or exported, and what went wrong with it.
    public let subject: String
    /// What the program told and what the service saw.
    public let transcript: String
}

/// What came of one case.
public struct CaseReport: Sendable {
    /// What is counted: messages or exports.
    public var count = 0
    /// How many programs were killed.
    public var kills = 0
    /// How many were told as done, as not done, as unknown, and so on.
    public var claims: [String: Int] = [:]
    /// What was found.
    public var findings: [Finding] = []

    /// Adds another case's.
    public mutating func add(_ other: CaseReport) {
        count += other.count
        kills += other.kills
        claims.merge(other.claims, uniquingKeysWith: +)
        findings += other.findings
    }
}

/// What a value of an enumeration is in a line, without the names of its types.
func inWords(_ value: some Any) -> String { "\(value)".replacing(/\b([A-Z]\w*\.)+/, with: "") }
