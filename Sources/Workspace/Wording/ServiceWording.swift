import ServiceClient

/// What is said of what goes wrong between here and the service.
public protocol ServiceWording: Sendable {
    /// What happened, in one sentence.
    func whatHappened(in error: ServiceError) -> String
    /// What to do about it, in one sentence.
    func whatToDo(about error: ServiceError) -> String
    /// One text of several sentences.
    func joined(_ sentences: [String]) -> String
}

extension ServiceWording {
    /// What happened and what to do.
    public func words(for error: ServiceError) -> String {
        joined([whatHappened(in: error), whatToDo(about: error)])
    }
}
