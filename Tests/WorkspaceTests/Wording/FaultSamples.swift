import EditLanguage
import ServiceClient
import ServiceProtocol
import Timeline
import WebRoutes

@testable import Workspace

// One of each, or more. Each list is a chain through a switch over all there is, so that the compiler asks for a sample
// of what is new.

func chain<Value>(_ first: Value, _ next: @escaping (Value) -> Value?) -> [Value] {
    Array(sequence(first: first, next: next))
}

extension ServiceError {
    static let samples: [ServiceError] =
        chain(.refused(Refusal(.tokenInvalid)), \.next)
        + NoConnection.allCases.map { .unreachable(address: "http://xq1", reason: $0) }
        + RedirectFault.allCases.map { .redirected(status: 302, fault: $0) }
        + Awaited.allCases.map(ServiceError.timedOut)
        + chain(.notJSON, \.next).map(ServiceError.unreadable)
        + chain(.missing, \.next).map { .localFile(path: "/xq2", reason: $0) }

    private var next: ServiceError? {
        switch self {
        case .refused: .http(status: 503, detail: "")
        case .http(_, ""): .http(status: 418, detail: "xq1")
        case .http: .redirected(status: 302, fault: .endless)
        case .redirected: .unreachable(address: "http://xq1", reason: .refused)
        case .unreachable: .proxy(.init(place: "xq1:3128", variable: "XQ2"), fault: .refuses)
        case .proxy(let proxy, .refuses): .proxy(proxy, fault: .wantsUser)
        case .proxy(let proxy, .wantsUser): .proxy(proxy, fault: .noConnection(.refused))
        case .proxy: .proxySetting(ProxyFault(variable: "XQ1", reason: .noAddress))
        case .proxySetting(let fault):
            switch fault.reason {
            case .noAddress: .proxySetting(ProxyFault(variable: "XQ1", reason: .kind("xq2")))
            case .kind: .proxySetting(ProxyFault(variable: "XQ1", reason: .socksUser))
            case .socksUser: .certificates(.init(path: "/xq1", setting: "xq2"))
            }
        case .certificates: .timedOut(what: .answer)
        case .timedOut: .unreadable(what: .notJSON)
        case .unreadable: .connectionLost
        case .connectionLost: .unsupportedFile(name: "xq1")
        case .unsupportedFile: .fileTooLarge(name: "xq1", size: 300_000_000)
        case .fileTooLarge: .localFile(path: "/xq1", reason: .missing)
        case .localFile: .shortDownload(expected: 4711, got: 815)
        case .shortDownload: .noService(reason: "xq1")
        case .noService: nil
        }
    }
}

extension ServiceError.AnswerFault {
    fileprivate var next: Self? {
        switch self {
        case .notJSON: .webPage
        case .webPage: .tooLong
        case .tooLong: .noToken
        case .noToken: .noSession
        case .noSession: .noTimeline
        case .noTimeline: .noBalance
        case .noBalance: .noLink
        case .noLink: .noFileTaken
        case .noFileTaken: .exportNotTaken
        case .exportNotTaken: .noRenderStatus
        case .noRenderStatus: .renderStatus("xq3")
        case .renderStatus: .noEventStream("xq3")
        case .noEventStream: .eventTooLong
        case .eventTooLong: .mixedParts
        case .mixedParts: .noFilm
        case .noFilm: .packedFilm
        case .packedFilm: .other("xq3")
        case .other: nil
        }
    }
}

extension ServiceError.FileFault {
    fileprivate var next: Self? {
        switch self {
        case .missing: .missingOrClosed
        case .missingOrClosed: .closed
        case .closed: .unreadable
        case .unreadable: .notPlain
        case .notPlain: .empty
        case .empty: .larger(than: 7)
        case .larger: .changed
        case .changed: .unwritable("xq3")
        case .unwritable: .diskFull
        case .diskFull: .inTheWay
        case .inTheWay: .unwritableFilm(in: "/xq3")
        case .unwritableFilm: .noNameLeft
        case .noNameLeft: .other("xq3")
        case .other: nil
        }
    }
}

extension Refusal {
    /// One of each code, known and registered or not; and of each way to ask for a pause.
    static let samples: [Refusal] =
        chain(ServiceCode.tokenInvalid, \.next).flatMap { code in
            [Refusal(code), Refusal(code, message: "xq1.", registration: "http://xq2")]
        }
        + [0, 50, 300, 301].map { Refusal(.rateLimited, retryAfter: .seconds($0)) }
}

extension ServiceCode {
    fileprivate var next: ServiceCode? {
        switch self {
        case .tokenInvalid: .sessionNotFound
        case .sessionNotFound: .outOfCredits
        case .outOfCredits: .unsupportedFile
        case .unsupportedFile: .fileTooLarge
        case .fileTooLarge: .missingClientID
        case .missingClientID: .exportBlocked
        case .exportBlocked: .rateLimited
        case .rateLimited: .other(422)
        case .other(422): .other(4711)
        case .other: nil
        }
    }
}

extension RequestError {
    static let samples: [RequestError] = chain(.service(.connectionLost), \.next)

    private var next: RequestError? {
        switch self {
        case .service: .sessionLost
        case .sessionLost: .notSent(.sessionLost)
        case .notSent: .nothingToExport
        case .nothingToExport: .notKept(number: 7, count: 0)
        case .notKept(_, 0): .notKept(number: 7, count: 1)
        case .notKept(_, 1): .notKept(number: 7, count: 3)
        case .notKept: .noFile
        case .noFile: .uploading
        case .uploading: .keptShape
        case .keptShape: .reshaping
        case .reshaping: .folder("/xq1")
        case .folder: .place(.source(path: "/xq1"))
        case .place: .messageFile(.notUTF8(path: "/xq1"))
        case .messageFile: .render(.unfinished(minutes: 65))
        case .render: .store(.missing("xq1"))
        case .store: .doubt(Doubt(.cutOff("xq1"), .unchanged))
        case .doubt: .other("xq1")
        case .other: nil
        }
    }
}

extension DestinationError {
    static let samples: [DestinationError] =
        chain(.folder(path: "/xq1", example: "/xq1/xq2"), \.next) + Special.allCases.map { .special(path: "/xq1", $0) }

    private var next: DestinationError? {
        switch self {
        case .folder: .link(path: "/xq1", target: nil)
        case .link(_, nil): .link(path: "/xq1", target: "/xq2")
        case .link: .special(path: "/xq1", .pipe)
        case .special: .partInTheWay(path: "/xq1")
        case .partInTheWay: .ownFile(path: "/xq1")
        case .ownFile: .source(path: "/xq1")
        case .source: .namesake(path: "/xq1")
        case .namesake: nil
        }
    }
}
