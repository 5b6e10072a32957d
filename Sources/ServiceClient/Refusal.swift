import ServiceProtocol

/// The service's refusal of a call: its code, its words, and what helps to go on.
///
/// A refused call was not done, so it may be made again where the protocol says so.
public struct Refusal: Error, Hashable, Sendable {
    /// The code.
    public let code: ServiceCode
    /// The service's own words; no token stands in them.
    public let message: String
    /// Where an anonymous account can be registered; nil for a registered one.
    public internal(set) var registration: String?
    /// How long the service asks to wait (`Retry-After`), where it says so.
    public let retryAfter: Duration?

    /// A refusal.
    public init(
        _ code: ServiceCode,
        message: String = "",
        registration: String? = nil,
        retryAfter: Duration? = nil
    ) {
        self.code = code
        self.message = message
        self.registration = registration
        self.retryAfter = retryAfter
    }
}

extension Refusal {
    /// How long to wait before a call that came too often is made once more: what the service asks, else the 30 s of
    /// the mission document; nil where it asks for more than a person would sit through.
    var patience: Duration? {
        guard let retryAfter else { return .seconds(30) }
        return retryAfter <= .seconds(120) ? max(retryAfter, .zero) : nil
    }

    /// What happened, in one sentence.
    var whatHappened: String {
        switch code {
        case .tokenInvalid: "The token is expired or invalid."
        case .sessionNotFound: "The service does not know this session any more."
        case .outOfCredits: "The credits are used up."
        case .unsupportedFile: "The service does not take this kind of file."
        case .fileTooLarge: "The file is too large for the service."
        case .missingClientID: "The service misses the client id."
        case .exportBlocked: "The plan of this account does not allow exports; it is not a matter of credits."
        case .rateLimited: "The service is called too often."
        case .other: quoted
        }
    }

    /// What to do about it, in one sentence.
    var whatToDo: String {
        switch code {
        case .tokenInvalid: "Set a valid NEMO_TOKEN, or unset it to get an anonymous one."
        case .sessionNotFound: "See what is kept of it, and how to go on, with: reeldeck show."
        case .outOfCredits: registration.map { "Register to go on: \($0)" } ?? "Top up the account."
        case .exportBlocked: registration.map { "Register to unlock it: \($0)" } ?? "Upgrade the subscription."
        case .unsupportedFile: "Accepted are \(AcceptedMedia.list)."
        case .fileTooLarge: "Compress or trim it first; 200 MB at most."
        case .missingClientID: "Delete ~/.config/nemovideo/client_id and try again."
        case .rateLimited: "Wait \(waitWords) and try again."
        case .other(422): "Asking the same again will not help."
        case .other: "Try again; if it stays so, run: reeldeck doctor."
        }
    }

    private var waitWords: String {
        guard let seconds = retryAfter?.components.seconds, seconds > 0 else { return "half a minute" }
        guard seconds >= 120 else { return "\(seconds) s" }
        // Rounded up without a sum, which the largest wait a server can name would not survive.
        return "\(seconds / 60 + (seconds % 60 == 0 ? 0 : 1)) minutes"
    }

    /// The service's own words for a code that the protocol does not explain, ending in one full stop.
    private var quoted: String {
        var words = message[...]
        while let last = words.last, last == "." || last.isWhitespace { words = words.dropLast() }
        return words.isEmpty ? "The service refused (code \(code.number))." : "The service said: \(words)."
    }
}
