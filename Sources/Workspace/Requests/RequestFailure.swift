import ServiceClient

/// Why something that was wanted was not done, for people, and for those who have to decide what comes of it.
public struct RequestFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// What happened and what to do.
    public let description: String
    /// What kind of reason it is.
    public let kind: Kind

    /// The kinds of reasons.
    public enum Kind: Hashable, Sendable {
        /// The service, or the way to it.
        case service(ServiceError)
        /// There is nothing that it could be done with.
        case input
        /// A film cannot go where it was to go.
        case place
        /// Anything else.
        case other
    }

    /// Whether nobody answered at all.
    public var isOffline: Bool {
        switch kind {
        case .service(.unreachable), .service(.noService), .service(.timedOut), .service(.connectionLost): true
        default: false
        }
    }

    /// What an error comes to.
    public init(_ error: any Error) {
        description = String(describing: error)
        kind = Self.kind(of: error)
    }

    private static func kind(of error: any Error) -> Kind {
        switch error {
        case let error as RequestFailure: error.kind
        case let error as ServiceError: .service(error)
        case let error as NotSent: kind(of: error.cause)
        case is NothingToExport, is NotKept, is UnfitRequest: .input
        case is UnfitDestination: .place
        default: .other
        }
    }
}

/// Something is wanted that cannot be done as things are.
public enum UnfitRequest: Error, Hashable, Sendable, CustomStringConvertible {
    /// An upload names no file.
    case noFile
    /// Another upload is under way.
    case uploading
    /// The timeline that would change its shape is only kept.
    case keptShape
    /// Another export waits for its picture to change shape.
    case reshaping
    /// A folder is not there, or nothing can be put there.
    case folder(String)

    /// What happened and what to do.
    public var description: String {
        switch self {
        case .noFile: "Which file? Say it with its name: upload ~/Videos/clip.mp4"
        case .uploading: "An upload is under way. Wait for it, or stop it."
        case .keptShape: "The timeline that was kept cannot change its shape any more. Say export to have it as it is."
        case .reshaping: "An export waits for its picture to change shape. Say this again when it has begun."
        case .folder(let path): "\(path) does not exist or cannot be written to. Choose another place for the film."
        }
    }
}
