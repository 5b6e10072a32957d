import Foundation
import ServiceClient
import ServiceProtocol

// How a job is handed over, once.
extension RenderQueue {
    /// Hands a job over, once: before it is sent again under the same number, the service is asked whether it has it.
    ///
    /// A refusal that is certainly the service's own and will not pass is told at once; of anything else nobody knows
    /// what it says of the job, so it is looked up and sent again.
    func handOver(_ job: RenderJob) async throws {
        let request = RenderRequest(id: job.renderID, sessionID: job.sessionID, draft: job.draft, output: job.output)
        var refusals = 0
        for pause in schedule.retries {
            if mayHaveBeenSent(job.renderID), try await isThere(job.renderID) { return }
            do {
                return try await client.submit(request)
            } catch let error as ServiceError {
                switch error.ofSubmission {
                case .final: throw error
                case .doubtful:
                    // One answer of that kind is not believed; the same again is.
                    refusals += 1
                    if refusals > 1 { throw error }
                case .passing: break
                }
                try await clock.sleep(for: pause)
            }
        }
        if try await isThere(job.renderID) { return }
        try await client.submit(request)
    }

    /// Whether the service has a job: one answer that it has, or two alike that tell of none. Where nobody answers, or
    /// only that it is busy, it is asked again.
    private func isThere(_ id: String) async throws -> Bool {
        var denials: [ServiceError.Denial: Int] = [:]
        for pause in schedule.retries {
            do {
                _ = try await client.poll(render: id)
                return true
            } catch let error as ServiceError where error.saysNothingOfTheFilm {
                if let denial = error.denial {
                    denials[denial, default: 0] += 1
                    if denials[denial, default: 0] > 1 { return false }
                }
                try await clock.sleep(for: pause)
            }
        }
        do {
            _ = try await client.poll(render: id)
            return true
        } catch let error as ServiceError where error.isAnswer {
            return false
        }
    }
}

extension ServiceError {
    /// What the answer to a submission says of trying it again.
    fileprivate enum Submission { case final, doubtful, passing }

    fileprivate var ofSubmission: Submission {
        switch self {
        case .refused(let refusal):
            switch refusal.code {
            // Of the account, the plan or the draft: the same would come again.
            case .tokenInvalid, .outOfCredits, .exportBlocked, .missingClientID, .unsupportedFile, .fileTooLarge: .final
            case .rateLimited: .passing
            case .sessionNotFound: .doubtful
            case .other(let number): Self.ofStatus(number) ?? .final
            }
        case .http(let status, _), .redirected(let status, _): Self.ofStatus(status) ?? .passing
        case .unreachable, .proxy, .timedOut, .connectionLost, .unreadable, .shortDownload: .passing
        case .proxySetting, .certificates, .localFile, .noService, .unsupportedFile, .fileTooLarge: .final
        }
    }

    /// A number that means what it means in HTTP; nil for one that HTTP gives no meaning to here.
    private static func ofStatus(_ status: Int) -> Submission? {
        switch status {
        // The request itself is at fault, and is the same the next time.
        case 400, 405, 411, 414, 415, 422: .final
        case 300..<600: .passing
        default: nil
        }
    }

    /// In which way an answer that is no status tells that there is no such job.
    fileprivate enum Denial: Hashable { case absent, http(Int), code(ServiceCode), unreadable }

    /// Services have more than one way to say so; nil for what tells of the moment, and nothing of the job.
    fileprivate var denial: Denial? {
        switch self {
        case .http(404, _): .absent
        case .redirected(let status, _): .http(status)
        case .http(let status, _) where (300..<500).contains(status) && ![408, 425, 429].contains(status): .http(status)
        case .refused(let refusal):
            switch refusal.code {
            case .sessionNotFound, .other(404): .absent
            case .rateLimited, .other(408), .other(425), .other(429), .other(500..<600): nil
            default: .code(refusal.code)
            }
        case .unreadable: .unreadable
        default: nil
        }
    }

    /// Whether somebody answered at all.
    fileprivate var isAnswer: Bool {
        switch self {
        case .http(let status, _): status < 500
        case .unreadable, .refused, .redirected: true
        default: false
        }
    }
}
