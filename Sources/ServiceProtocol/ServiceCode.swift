/// The error codes of the service, from the mission document's table.
///
/// It stands under "Error Codes" of the mission's API text.
public enum ServiceCode: Hashable, Sendable {
    /// 1001: the token is expired or invalid.
    case tokenInvalid
    /// 1002: the session is not known.
    case sessionNotFound
    /// 2001: the credits are used up.
    case outOfCredits
    /// 4001: the type of a file is not supported.
    case unsupportedFile
    /// 4002: a file is too large.
    case fileTooLarge
    /// 400: the client id is missing.
    case missingClientID
    /// 402: the plan does not allow exports, or an attribution header is missing.
    case exportBlocked
    /// 429: too many calls.
    case rateLimited
    /// Any other number.
    case other(Int)

    /// The code for a number; nil for 0, which is success.
    public init?(number: Int) {
        switch number {
        case 0: return nil
        case 1001: self = .tokenInvalid
        case 1002: self = .sessionNotFound
        case 2001: self = .outOfCredits
        case 4001: self = .unsupportedFile
        case 4002: self = .fileTooLarge
        case 400: self = .missingClientID
        case 402: self = .exportBlocked
        case 429: self = .rateLimited
        default: self = .other(number)
        }
    }

    /// The number.
    public var number: Int {
        switch self {
        case .tokenInvalid: 1001
        case .sessionNotFound: 1002
        case .outOfCredits: 2001
        case .unsupportedFile: 4001
        case .fileTooLarge: 4002
        case .missingClientID: 400
        case .exportBlocked: 402
        case .rateLimited: 429
        case .other(let number): number
        }
    }
}
