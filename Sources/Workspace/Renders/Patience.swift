import ServiceClient
import ServiceProtocol

/// How much longer an export is asked after while what comes in the place of answers tells nothing of it.
///
/// Only the service's own word ends a job. A server in between that answers in its place is borne for a while; that nobody
/// answers, or that the service is busy, is borne for as long as the job is asked after at all.
struct Patience: Hashable, Sendable {
    private let schedule: PollSchedule
    private var answers = 0
    private var outages = 0

    init(_ schedule: PollSchedule) { self.schedule = schedule }

    /// Whether this one is borne as well.
    mutating func bears(_ error: ServiceError) -> Bool {
        guard !error.tellsOfTheMoment else {
            outages += 1
            return outages <= schedule.outages
        }
        answers += 1
        return answers <= schedule.failures
    }

    /// The service has answered.
    mutating func renew() { (answers, outages) = (0, 0) }
}

extension ServiceError {
    /// Whether it leaves open what becomes of a film that was handed over, so that asking again may do.
    var saysNothingOfTheFilm: Bool {
        switch self {
        // These are of this machine, and stay so.
        case .localFile, .noService, .unsupportedFile, .fileTooLarge: false
        default: true
        }
    }

    /// Whether it tells of the moment alone: nobody is there, or not now.
    fileprivate var tellsOfTheMoment: Bool {
        switch self {
        case .http(let status, _): Self.isOfTheMoment(status)
        case .refused(let refusal): Self.isOfTheMoment(refusal.code.number)
        default: isOfTheMoment
        }
    }

    private static func isOfTheMoment(_ status: Int) -> Bool {
        [408, 425, 429].contains(status) || (500..<600).contains(status)
    }
}
