import ServiceClient

/// Why something that was wanted was not done, for people, and for those who have to decide what comes of it.
public indirect enum RequestError: Error, Hashable, Sendable {
    /// The service, or the way to it.
    case service(ServiceError)
    /// The service does not know the project's session any more, and the project held something.
    case sessionLost
    /// Nothing was sent, because what has to come before it failed.
    case notSent(RequestError)
    /// There is no segment in the draft.
    case nothingToExport
    /// A timeline that was asked for is not kept: which one, 1 for that of the session that went last, and how many
    /// there are.
    case notKept(number: Int, count: Int)
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
    /// A film cannot go where it was to go.
    case place(DestinationError)
    /// A file that a message names cannot be sent.
    case messageFile(MessageFileError)
    /// The service did not make the film.
    case render(RenderError)
    /// Projects cannot be read or kept.
    case store(ProjectStoreError)
    /// It was sent, and nobody saw its end.
    case doubt(Doubt)
    /// Anything else, by its own words.
    case other(String)
}

extension RequestError {
    /// What an error comes to.
    public init(_ error: any Error) {
        self =
            switch error {
            case let error as RequestError: error
            case let error as ServiceError: .service(error)
            case let error as DestinationError: .place(error)
            case let error as MessageFileError: .messageFile(error)
            case let error as RenderError: .render(error)
            case let error as ProjectStoreError: .store(error)
            default: .other(String(describing: error))
            }
    }

    /// The kinds of reasons.
    public enum Kind: Hashable, Sendable {
        /// The service, or the way to it.
        case service(ServiceError)
        /// There is nothing that it could be done with.
        case input
        /// A film cannot go where it was to go.
        case place
        /// Whether it was done is not known, or not all of it.
        case doubt
        /// Anything else.
        case other
    }

    /// What kind of reason it is.
    public var kind: Kind {
        switch self {
        case .service(let error): .service(error)
        case .notSent(let cause): cause.kind
        case .nothingToExport, .notKept, .noFile, .uploading, .keptShape, .reshaping, .folder, .messageFile: .input
        case .place: .place
        case .doubt: .doubt
        case .render(.unknown(let error)): .service(error)
        case .sessionLost, .render, .store, .other: .other
        }
    }

    /// Whether nobody answered at all.
    public var isOffline: Bool {
        switch kind {
        case .service(.unreachable), .service(.noService), .service(.timedOut), .service(.connectionLost): true
        case .service(.proxy): true
        default: false
        }
    }
}
