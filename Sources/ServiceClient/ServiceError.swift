import ServiceProtocol
import WebRoutes

/// What can go wrong between here and the service, as facts; those who speak to people have the words.
///
/// No case carries a token.
public enum ServiceError: Error, Hashable, Sendable {
    /// The service refused with an error code.
    case refused(Refusal)
    /// The service answered with an HTTP error and no code; with its own words.
    case http(status: Int, detail: String)
    /// The service sent a call elsewhere, and it cannot be followed there.
    case redirected(status: Int, fault: RedirectFault)
    /// Nobody answers at the address.
    case unreachable(address: String, reason: NoConnection)
    /// The proxy on the way to an address lets nobody through; nothing was sent.
    case proxy(NamedProxy, fault: ProxyTrouble)
    /// A variable names no proxy that can be used; nothing was sent.
    case proxySetting(ProxyFault)
    /// A file or a folder that was named holds no certificates; nothing was sent.
    case certificates(Trust.Source)
    /// Something took too long.
    case timedOut(what: Awaited)
    /// An answer could not be understood.
    case unreadable(what: AnswerFault)
    /// The connection broke after the request was sent: whether it was done is unknown.
    case connectionLost
    /// A file is of a kind that is not taken; nothing was sent.
    case unsupportedFile(name: String)
    /// A file is larger than what is taken, in bytes; nothing was sent.
    case fileTooLarge(name: String, size: Int)
    /// A file on this machine cannot be read or written.
    case localFile(path: String, reason: FileFault)
    /// The file that came is not as long as was promised, in bytes.
    case shortDownload(expected: Int, got: Int)
    /// There is no address to call: the studio could not be started, for the reason given.
    case noService(reason: String)
}

extension ServiceError {
    /// Whether the service may have done what it was asked although no good answer came: then it must not be asked
    /// again before someone has looked.
    ///
    /// Only a refusal in the service's own codes says that nothing was done: anything else may come from a proxy on the
    /// way, or from a server that fell over something else.
    public var leavesOutcomeUnknown: Bool {
        switch self {
        case .connectionLost, .timedOut, .unreadable, .http, .redirected: true
        case .refused(let refusal): Self.unclearCodes.contains(refusal.code.number)
        case .unreachable, .unsupportedFile, .fileTooLarge, .localFile: false
        case .proxy, .proxySetting, .certificates: false
        case .shortDownload, .noService: false
        }
    }

    /// Codes that are those of HTTP and tell of the server's trouble, not of the request: what is behind them is not known.
    private static let unclearCodes: Set<Int> = Set(500...599).union([408, 409, 425])

    /// Whether nobody answered, rather than something that is no answer.
    public var isNoAnswer: Bool {
        switch self {
        case .connectionLost, .timedOut: true
        case .http, .redirected, .refused, .unreadable, .unreachable, .proxy, .proxySetting, .certificates,
            .unsupportedFile, .fileTooLarge, .localFile, .shortDownload, .noService:
            false
        }
    }

    /// Whether it sounds like a no to the request itself, or like the service falling over it, so that nothing is to be
    /// expected for long. What stands before a service (502, 503, 504) gives up while that may still be at it.
    public var soundsFinal: Bool {
        switch self {
        case .http(let status, _): (400...501).contains(status) && ![408, 409, 425].contains(status)
        case .redirected: true
        case .connectionLost, .timedOut, .unreadable, .refused, .unreachable, .proxy, .proxySetting, .certificates,
            .unsupportedFile, .fileTooLarge, .localFile, .shortDownload, .noService:
            false
        }
    }

    /// Whether a web page came in the place of an answer, as from a network that has people sign in first.
    public var isWebPage: Bool { self == .unreadable(what: .webPage) }

    /// Whether anything else would fail just so a moment later: nobody answers, or nobody wants to yet.
    public var isOfTheMoment: Bool {
        switch self {
        case .connectionLost, .timedOut, .unreachable, .noService, .proxy, .proxySetting, .certificates: true
        case .refused(let refusal): refusal.code == .rateLimited
        case .http, .redirected, .unreadable, .unsupportedFile, .fileTooLarge, .localFile, .shortDownload: false
        }
    }

    /// Whether it lies in the settings of this program, which stay as they are while it runs.
    public var isOfSettings: Bool {
        switch self {
        case .proxySetting, .certificates: true
        case .connectionLost, .timedOut, .unreachable, .noService, .proxy, .refused, .http, .redirected, .unreadable,
            .unsupportedFile, .fileTooLarge, .localFile, .shortDownload:
            false
        }
    }

    /// The refusal, if it is one.
    public var refusal: Refusal? { if case .refused(let refusal) = self { refusal } else { nil } }
}
