import EditLanguage
import ServiceClient
import ServiceProtocol

extension English {
    func whatHappened(in refusal: Refusal) -> String {
        switch refusal.code {
        case .tokenInvalid: "The token is expired or invalid."
        case .sessionNotFound: "The service does not know this session any more."
        case .outOfCredits: "The credits are used up."
        case .unsupportedFile: "The service does not take this kind of file."
        case .fileTooLarge: "The file is too large for the service."
        case .missingClientID: "The service misses the client id."
        case .exportBlocked: "The plan of this account does not allow exports; it is not a matter of credits."
        case .rateLimited: "The service is called too often."
        case .other(let number):
            refusal.bareMessage.map { "The service said: \($0)." } ?? "The service refused (code \(number))."
        }
    }

    func whatToDo(about refusal: Refusal) -> String {
        switch refusal.code {
        case .tokenInvalid where !refusal.isOfGivenToken: "Try again; if it stays so, run: reeldeck doctor."
        case .tokenInvalid: "Set a valid NEMO_TOKEN, or unset it to get an anonymous one."
        case .sessionNotFound: "See what is kept of it, and how to go on, with: reeldeck show."
        case .outOfCredits: refusal.registration.map { "Register to go on: \($0)" } ?? "Top up the account."
        case .exportBlocked: refusal.registration.map { "Register to unlock it: \($0)" } ?? "Upgrade the subscription."
        case .unsupportedFile: "Accepted are \(AcceptedMedia.list)."
        case .fileTooLarge: "Compress or trim it first; 200 MB at most."
        case .missingClientID: "Delete ~/.config/nemovideo/client_id and try again."
        case .rateLimited: "Wait \(words(for: refusal.wait)) and try again."
        case .other(422): "Asking the same again will not help."
        case .other: "Try again; if it stays so, run: reeldeck doctor."
        }
    }

    private func words(for wait: Refusal.Wait) -> String {
        switch wait {
        case .unknown: "half a minute"
        case .seconds(let seconds): "\(seconds) s"
        case .minutes(let minutes): "\(minutes) minutes"
        }
    }
}
