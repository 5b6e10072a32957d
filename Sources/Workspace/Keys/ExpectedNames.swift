import Timeline

/// The names that what is new has before the service gives it one.
public struct ExpectedNames: Sendable {
    private let id: RequestID
    private var count = 0

    /// The names of what a request makes.
    public init(_ id: RequestID) { self.id = id }

    /// The next name.
    public mutating func next() -> String {
        count += 1
        return Draft.expectedID(id, count)
    }
}
