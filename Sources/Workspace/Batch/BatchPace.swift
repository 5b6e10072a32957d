/// How long the rest of a batch will take, by what it took so far.
public struct BatchPace: Hashable, Sendable {
    private let sessions: Int
    private var began: [Int: Duration] = [:]
    private var took: [Duration] = []

    /// - Parameter sessions: how many files are worked on side by side.
    public init(sessions: Int) { self.sessions = max(1, sessions) }

    /// A file was begun; times are those of one clock.
    public mutating func begin(_ file: Int, at now: Duration) { if began[file] == nil { began[file] = now } }

    /// A file is over; only one with a film tells how long one takes.
    public mutating func end(_ file: Int, hasFilm: Bool, at now: Duration) {
        guard let start = began.removeValue(forKey: file), hasFilm else { return }
        took.append(now - start)
    }

    /// How long a file was worked on so far.
    public func elapsed(_ file: Int, at now: Duration) -> Duration? { began[file].map { now - $0 } }

    /// What is left, where so many files wait beside those at work; nil before a first one has told.
    public func left(waiting: Int, at now: Duration) -> Duration? {
        guard !took.isEmpty else { return nil }
        let usual = took.reduce(.zero, +) / took.count
        let rest = began.values.map { max(.zero, usual - (now - $0)) }
        guard waiting > 0 else { return rest.max() ?? .zero }
        return (rest.reduce(.zero, +) + usual * waiting) / min(sessions, max(1, waiting + began.count))
    }
}
