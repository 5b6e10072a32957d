import EditLanguage
import ServiceClient
import ServiceProtocol
import WebRoutes

extension English {
    public func whatHappened(in error: ServiceError) -> String {
        switch error {
        case .refused(let refusal): whatHappened(in: refusal)
        case .http(let status, ""): "The service answered with HTTP \(status)."
        case .http(let status, let detail): "The service answered with HTTP \(status): \(detail)."
        case .redirected(let status, .badAddress):
            "The service answered with HTTP \(status): it leads to no valid address."
        case .redirected(let status, .endless): "The service answered with HTTP \(status): it leads on and on."
        case .unreachable(let address, let reason): "Nobody answers at \(address) (\(words(for: reason)))."
        case .proxy(let proxy, .noConnection(let reason)):
            "The proxy at \(proxy.place) (\(proxy.variable)) does not answer (\(words(for: reason)))."
        case .proxy(let proxy, .wantsUser):
            "The proxy at \(proxy.place) (\(proxy.variable)) wants a user and a password, or other ones."
        case .proxy(let proxy, .refuses):
            "The proxy at \(proxy.place) (\(proxy.variable)) does not connect to this address."
        case .proxySetting(let fault): "\(fault.variable) \(words(for: fault.reason))."
        case .certificates(let source): "\(source.path) (\(source.setting)) cannot be read, or holds no certificates."
        case .timedOut(.answer): "The answer took too long."
        case .timedOut(.agent): "The agent took too long."
        case .unreadable(.webPage): "A web page came instead of an answer: a sign-in page of this network?"
        case .unreadable(let fault): "The service's answer could not be understood: \(words(for: fault))."
        case .connectionLost: "The connection broke before the answer was whole."
        case .unsupportedFile(let name): "\(name) is of a kind that the service does not take."
        case .fileTooLarge(let name, let size): "\(name) has \(size / 1_048_576) MB; the service takes 200 MB at most."
        case .localFile(let path, let fault): "\(path): \(words(for: fault))."
        case .shortDownload(let expected, let got): "The download broke off: \(got) of \(expected) bytes came."
        case .noService(let reason): reason
        }
    }

    public func whatToDo(about error: ServiceError) -> String {
        switch error {
        case .refused(let refusal): whatToDo(about: refusal)
        case .http(500..., _): "Try again in a while."
        case .http, .redirected: "Try again; if it stays so, run: reeldeck doctor."
        case .unreachable(_, .untrusted):
            "Where a proxy or a guard of this network stands between, name its certificate: REELDECK_CA_FILE, or ca_file "
                + "in config.toml."
        case .proxy(_, .wantsUser): "Set that variable to http://USER:PASSWORD@HOST:PORT."
        case .proxy: "Set that variable right, name in NO_PROXY what is reached without it, or ask who runs it."
        case .proxySetting: "Set it to an address such as http://proxy.example:3128, or unset it."
        case .certificates: "Name a file of certificates (PEM) there, or take the setting away."
        case .unreachable: "Check the network, or work without it: reeldeck --studio."
        case .unreadable(.webPage): "Open any page in a browser, sign in there, and try again."
        case .timedOut, .unreadable, .connectionLost: "Try again; if it stays so, run: reeldeck doctor."
        case .unsupportedFile: "Accepted are \(AcceptedMedia.list)."
        case .fileTooLarge: "Compress or trim it first."
        case .localFile: "Check the name and the permissions."
        case .shortDownload: "Try again; what came is kept and the rest is fetched."
        case .noService: "Run: reeldeck doctor."
        }
    }

    public func joined(_ sentences: [String]) -> String { sentences.joined(separator: " ") }

    private func words(for reason: ServiceError.NoConnection) -> String {
        switch reason {
        case .refused: "connection refused"
        case .noHost: "no such host"
        case .noNetwork: "no network"
        case .noConnection: "no connection"
        case .tooLate: "no answer in time"
        case .broken: "the connection broke"
        case .badAddress: "no valid address"
        case .untrusted: "its certificate is not trusted"
        case .noTLS: "no secure connection"
        }
    }

    private func words(for reason: ProxyFault.Reason) -> String {
        switch reason {
        case .noAddress: "is no address of a proxy"
        case .kind(let scheme): "names a proxy of the kind \(scheme)://, which cannot be used"
        case .socksUser: "names a SOCKS proxy with a user, which cannot be used"
        }
    }

    private func words(for fault: ServiceError.AnswerFault) -> String {
        switch fault {
        case .notJSON: "it is not JSON"
        case .webPage: "it is a web page"
        case .tooLong: "it is too long"
        case .noToken: "there is no token"
        case .noSession: "there is no session"
        case .noTimeline: "there is no timeline in it"
        case .noBalance: "there is no balance"
        case .noLink: "there is no link"
        case .noFileTaken: "no file was taken"
        case .exportNotTaken: "it does not say that the export was taken"
        case .noRenderStatus: "there is no status"
        case .renderStatus(let word): "it says “\(word)” of the render"
        case .noEventStream(let text): "it is no event stream: \(text)"
        case .eventTooLong: "an event is too long"
        case .mixedParts: "its parts are not of one film"
        case .noFilm: "it is no film"
        case .packedFilm: "the film is packed, and was not asked for so"
        case .other(let words): words
        }
    }

    private func words(for fault: ServiceError.FileFault) -> String {
        switch fault {
        case .missing: "there is no such file"
        case .missingOrClosed: "there is no such file, or it may not be read"
        case .closed: "it may not be read"
        case .unreadable: "it cannot be read"
        case .notPlain: "it is no plain file"
        case .empty: "the file is empty"
        case .larger(let megabytes): "it is larger than \(megabytes) MB"
        case .changed: "it changed while it was read"
        case .unwritable(let reason): "cannot be written (\(reason))"
        case .diskFull: "cannot be written; is the disk full?"
        case .inTheWay: "is in the way; move it, or choose another name for the film"
        case .unwritableFilm(let path): "cannot be written; the film is in \(path)"
        case .noNameLeft: "holds the film; other files come at each name for it"
        case .other(let words): words
        }
    }
}
