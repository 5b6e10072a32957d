import ArgumentParser
import Foundation
import ServiceClient
import ServiceProtocol
import Studio
import Timeline
import Workspace

/// The exit statuses that scripts depend on.
enum ExitStatus: Int32 {
    case failed = 1
    case usage = 64
    case badData = 65
    case unreachable = 69
    /// It was sent, and whether it was done, or all of it, is not known.
    case unknown = 74
    case tryLater = 75
    case notPermitted = 77

    init(_ error: any Error) {
        switch error {
        case let error as CommandFailure where error.kind == .batch(.atWork): self = .tryLater
        case let error as CommandFailure:
            self = error.isBadInput ? .badData : error.cause.map { ExitStatus($0) } ?? .failed
        case is SettingsError: self = .badData
        case is StudioStartError: self = .unreachable
        default: self = ExitStatus(RequestError(error))
        }
    }

    /// What a command ends with that had to give a file of a batch up.
    init(_ fault: BatchFault) {
        switch fault {
        case .notPermitted: self = .notPermitted
        case .unreachable: self = .unreachable
        case .tryLater: self = .tryLater
        case .lost: self = .unknown
        case .refused: self = .badData
        case .failed: self = .failed
        }
    }

    private init(_ failure: RequestError) {
        switch failure.kind {
        case .service(let error): self = ExitStatus(error)
        case .input: self = .badData
        case .place: self = .usage
        case .doubt: self = .unknown
        case .other: self = .failed
        }
    }

    private init(_ error: ServiceError) {
        switch error {
        case .refused(let refusal):
            switch refusal.code {
            case .tokenInvalid, .exportBlocked, .outOfCredits: self = .notPermitted
            case .rateLimited: self = .tryLater
            case .unsupportedFile, .fileTooLarge: self = .badData
            case .missingClientID, .sessionNotFound, .other: self = .failed
            }
        case .unsupportedFile, .fileTooLarge, .localFile, .proxySetting, .certificates: self = .badData
        case .unreachable, .proxy, .timedOut, .noService, .connectionLost: self = .unreachable
        case .http, .redirected, .unreadable, .shortDownload: self = .failed
        }
    }

    /// Says what happened, in the form `reeldeck: what happened. What to do.`, and ends the program.
    static func leave(with error: any Error) -> Never {
        if let code = error as? ExitCode { exit(code.rawValue) }
        if error is CancellationError { exit(ExitStatus.failed.rawValue) }
        let parserCode = Reeldeck.exitCode(for: error)
        if parserCode == .success || parserCode == .validationFailure {
            // Help, the version, or a usage error: the parser's own words.
            let text = Reeldeck.fullMessage(for: error)
            if parserCode == .success {
                print(text)
            } else {
                Console.note(text.hasPrefix("Error: ") ? "reeldeck: " + text.dropFirst("Error: ".count) : text)
            }
            exit(parserCode.rawValue)
        }
        let words =
            (error as? CommandFailure).map { Speech.words.message(for: $0.kind) } ?? Speech.told.account(of: error)
        Console.note("reeldeck: \(words)")
        exit(ExitStatus(error).rawValue)
    }
}

extension BatchFault {
    /// What an error comes to that would end a command with a status.
    init(_ status: ExitStatus) {
        self =
            switch status {
            case .notPermitted: .notPermitted
            case .unreachable: .unreachable
            case .tryLater: .tryLater
            case .unknown: .lost
            case .badData, .usage: .refused
            case .failed: .failed
            }
    }
}

extension ValidationError {
    /// A command line that asks for what cannot be.
    init(_ fault: UsageFault) { self.init(Speech.words.message(for: fault)) }
}
