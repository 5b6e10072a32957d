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
    /// Whether the token was given from outside, and is the user's to mend.
    public internal(set) var isOfGivenToken = false
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
    /// the mission document.
    public var pause: Duration { max(retryAfter ?? .seconds(30), .zero) }

    /// The same; nil where it is more than a person would sit through.
    public var patience: Duration? { pause <= .seconds(120) ? pause : nil }
}
