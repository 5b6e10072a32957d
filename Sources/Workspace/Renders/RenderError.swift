import ServiceClient

/// Why the service did not make a film of a draft.
public enum RenderError: Error, Hashable, Sendable {
    /// It could not, for a reason in its own words; nil where it gave none.
    case failed(reason: String?)
    /// It has not finished it in so many minutes.
    case unfinished(minutes: Int)
    /// Whether the service has the export cannot be found out; the last that came in the place of an answer.
    case unknown(ServiceError)
}
