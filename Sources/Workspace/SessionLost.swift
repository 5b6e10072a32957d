/// The service does not know the project's session any more, and the project held something.
public struct SessionLost: Error, Hashable, Sendable, CustomStringConvertible {
    /// What happened and what to do.
    public var description: String {
        "The service does not know this project's session any more. Its timeline is kept here as it was last seen: "
            + "export it with reeldeck export, or begin a new one with reeldeck say --new-session."
    }
}

/// Something was not sent, because what has to come before it failed.
public struct NotSent: Error, Sendable, CustomStringConvertible {
    /// Why.
    public let cause: any Error

    /// What happened and what to do.
    public var description: String { "Not sent: \(cause)" }
}
