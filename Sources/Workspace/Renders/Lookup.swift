import ServiceClient
import ServiceProtocol

/// Whether the service has a job, by what it answers to one look after the other.
///
/// That it has none takes two clear words of its own, some seconds apart. What a proxy says, a page, half an answer, or that a
/// session is not known, is no such word.
struct Lookup: Hashable, Sendable {
    /// What is known.
    enum Verdict: Hashable, Sendable {
        case isThere(RenderStatus)
        case isNotThere
        /// Nothing that was answered tells; the last of it.
        case unknown(ServiceError)
    }

    /// What is to be done.
    enum Next: Hashable, Sendable {
        case tell(Verdict)
        /// Ask again, after this pause; nil for the usual one.
        case ask(after: Duration?)
    }

    private var denials = 0
    private var patience: Patience

    init(_ patience: Patience) { self.patience = patience }

    /// Between two words that there is no such job.
    static let pauseAfterDenial = Duration.seconds(5)

    /// The job has a status.
    func heard(_ status: RenderStatus) -> Next { .tell(.isThere(status)) }

    /// Something else came.
    mutating func heard(_ error: ServiceError) -> Next {
        if error.deniesTheJob {
            denials += 1
            return denials > 1 ? .tell(.isNotThere) : .ask(after: Self.pauseAfterDenial)
        }
        return patience.bears(error) ? .ask(after: nil) : .tell(.unknown(error))
    }
}

extension ServiceError {
    /// Whether it is the service's clear word that it has no such job; a page has no words.
    fileprivate var deniesTheJob: Bool {
        switch self {
        case .http(404, let detail): !detail.isEmpty
        case .refused(let refusal): refusal.code == .other(404)
        default: false
        }
    }
}
