import ServiceClient
import ServiceProtocol

/// How a job is handed over, once: what is done next, by all that came of it so far.
///
/// A submission of which nobody knows what came is not made again before the service has said that it has no such job.
struct HandOver: Hashable, Sendable {
    /// What is done next.
    enum Step: Hashable, Sendable {
        /// Send it.
        case submit
        /// Find out whether the service has it.
        case look
        /// Open another session for it: the service does not know the one that it was asked for in.
        case renewSession
        /// The service has it.
        case over
        /// The service does not take it.
        case failed(ServiceError)
        /// Whether the service has it cannot be found out.
        case unknown(ServiceError)
    }

    private(set) var step: Step
    private var patience: Patience
    private var unknownSessions = 0
    private var hasRenewed = false

    /// - Parameter mayHaveBeenSent: whether something may have been sent under its number before.
    init(mayHaveBeenSent: Bool, _ patience: Patience) {
        step = mayHaveBeenSent ? .look : .submit
        self.patience = patience
    }

    /// Whether what came leaves it open what becomes of the job: then a moment is let pass.
    var isUndecided: Bool { step == .submit || step == .look }

    /// It was taken.
    mutating func wasTaken() { step = .over }

    /// It was sent, and this came of it.
    mutating func wasSent(_ error: ServiceError) {
        switch error.ofSubmission {
        case .final: step = .failed(error)
        case .unknownSession:
            // One answer of that kind is not believed; the same again is.
            unknownSessions += 1
            if unknownSessions > 1 { step = hasRenewed ? .failed(error) : .renewSession }
        case .notNow: step = patience.bears(error) ? .submit : .failed(error)
        case .doubtful: step = patience.bears(error) ? .look : .unknown(error)
        }
    }

    /// It was looked up.
    mutating func wasLookedUp(_ verdict: Lookup.Verdict) {
        switch verdict {
        case .isThere: step = .over
        case .isNotThere: step = .submit
        case .unknown(let error): step = .unknown(error)
        }
    }

    /// It has another session, under which it is offered again.
    mutating func hasNewSession() { (step, hasRenewed, unknownSessions) = (.submit, true, 0) }
}

extension ServiceError {
    /// What the answer to a submission says of trying it again.
    fileprivate enum Submission {
        /// No: the same would come again.
        case final
        /// It was not done, and may be a moment later.
        case notNow
        /// It was not done in this session.
        case unknownSession
        /// It may have been done.
        case doubtful
    }

    fileprivate var ofSubmission: Submission {
        switch self {
        case .refused(let refusal):
            switch refusal.code {
            // Of the account, the plan or the draft.
            case .tokenInvalid, .outOfCredits, .exportBlocked, .missingClientID, .unsupportedFile, .fileTooLarge: .final
            case .rateLimited: .notNow
            case .sessionNotFound: .unknownSession
            case .other(let number): Self.ofStatus(number) ?? .final
            }
        case .http(let status, _), .redirected(let status, _): Self.ofStatus(status) ?? .doubtful
        case .unreachable, .proxy: .notNow
        case .timedOut, .connectionLost, .unreadable, .shortDownload: .doubtful
        case .proxySetting, .certificates, .localFile, .noService, .unsupportedFile, .fileTooLarge: .final
        }
    }

    /// A number that means what it means in HTTP, or a fault of the service's by its own count; nil for any other.
    private static func ofStatus(_ status: Int) -> Submission? {
        switch status {
        // The request itself is at fault, and is the same the next time.
        case 400, 405, 411, 414, 415, 422: .final
        case 300..<600, 5000..<6000: .doubtful
        default: nil
        }
    }
}
