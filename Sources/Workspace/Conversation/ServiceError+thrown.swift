import ServiceClient
import ServiceProtocol

extension ServiceError {
    /// What the client throws is of this kind; anything else is named, so that it is not lost.
    init(of error: any Error) {
        self =
            switch error {
            case RequestError.sessionLost: .refused(Refusal(.sessionNotFound))
            case let error as ServiceError: error
            default: .unreadable(what: .other(String(describing: error)))
            }
    }
}
