import ServiceProtocol

/// What can go wrong between here and the service, each with what to do about it.
///
/// No case carries a token, and none of the texts ever shows one.
public enum ServiceError: Error, Hashable, Sendable {
    /// The service refused with an error code.
    case refused(Refusal)
    /// The service answered with an HTTP error and no code.
    case http(status: Int, detail: String)
    /// Nobody answers at the address.
    case unreachable(address: String, reason: String)
    /// An answer took too long.
    case timedOut(what: String)
    /// An answer could not be understood.
    case unreadable(what: String)
    /// The connection broke after the request was sent: whether it was done is unknown.
    case connectionLost
    /// A file is of a kind that is not taken; nothing was sent.
    case unsupportedFile(name: String)
    /// A file is larger than what is taken, in bytes; nothing was sent.
    case fileTooLarge(name: String, size: Int)
    /// A file on this machine cannot be read or written.
    case localFile(path: String, reason: String)
    /// A message names a file of subtitles that is not read; nothing was sent.
    case badSubtitles(path: String, reason: String)
    /// The file that came is not as long as was promised, in bytes.
    case shortDownload(expected: Int, got: Int)
    /// There is no address to call: the studio could not be started, for the reason given.
    case noService(reason: String)
}

extension ServiceError {
    /// What happened, in one sentence.
    public var whatHappened: String {
        switch self {
        case .refused(let refusal): refusal.whatHappened
        case .http(let status, let detail):
            "The service answered with HTTP \(status)\(detail.isEmpty ? "" : ": \(detail)")."
        case .unreachable(let address, let reason): "Nobody answers at \(address) (\(reason))."
        case .timedOut(let what): "\(what) took too long."
        case .unreadable(let what): "The service's answer could not be understood: \(what)."
        case .connectionLost: "The connection broke before the answer was whole."
        case .unsupportedFile(let name): "\(name) is of a kind that the service does not take."
        case .fileTooLarge(let name, let size): "\(name) has \(size / 1_048_576) MB; the service takes 200 MB at most."
        case .localFile(let path, let reason): "\(path): \(reason)."
        case .badSubtitles(let path, let reason): "\(path): \(reason)\(reason.hasSuffix(".") ? "" : ".")"
        case .shortDownload(let expected, let got): "The download broke off: \(got) of \(expected) bytes came."
        case .noService(let reason): reason
        }
    }

    /// What to do about it, in one sentence.
    public var whatToDo: String {
        switch self {
        case .refused(let refusal): refusal.whatToDo
        case .http(let status, _): status >= 500 ? "Try again in a while." : "Check the address with: reeldeck doctor."
        case .unreachable: "Check the network, or work without it: reeldeck --studio."
        case .timedOut, .unreadable: "Try again; if it stays so, run: reeldeck doctor."
        case .connectionLost: "Look at the timeline before you say it again: it may have been done."
        case .unsupportedFile: "Accepted are \(AcceptedMedia.list)."
        case .fileTooLarge: "Compress or trim it first."
        case .localFile: "Check the name and the permissions."
        case .badSubtitles: "To add subtitles, name one .srt or .vtt file: add the subtitles in talk.srt."
        case .shortDownload: "Try again; what came is kept and the rest is fetched."
        case .noService: "Run: reeldeck doctor."
        }
    }
}

extension ServiceError {
    /// Whether the service may have done what it was asked although no good answer came: then it must not be asked
    /// again before someone has looked.
    public var leavesOutcomeUnknown: Bool {
        switch self {
        case .connectionLost, .timedOut, .unreadable: true
        case .http(let status, _): status >= 500
        case .refused, .unreachable, .unsupportedFile, .fileTooLarge, .localFile, .badSubtitles: false
        case .shortDownload, .noService: false
        }
    }

    /// The refusal, if it is one.
    public var refusal: Refusal? { if case .refused(let refusal) = self { refusal } else { nil } }
}

extension ServiceError: CustomStringConvertible {
    /// What happened and what to do.
    public var description: String { "\(whatHappened) \(whatToDo)" }
}
