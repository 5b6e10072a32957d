import WebRoutes

// What exactly went wrong, where an error has several kinds.
extension ServiceError {
    /// Why a call cannot be followed where it is sent.
    public enum RedirectFault: Hashable, Sendable, CaseIterable {
        /// It leads to no valid address.
        case badAddress
        /// It leads on and on.
        case endless
    }

    /// Why nobody answers at an address.
    public enum NoConnection: Hashable, Sendable, CaseIterable {
        /// Nobody listens there.
        case refused
        /// No host is called that.
        case noHost
        /// This machine has no way there.
        case noNetwork
        /// No connection came about, for no reason that was told.
        case noConnection
        /// No connection came about in time.
        case tooLate
        /// It broke before anything was done.
        case broken
        /// It is no address that can be called.
        case badAddress
        /// Nobody who is believed says that it is who it is.
        case untrusted
        /// It speaks no TLS, or none that can be spoken here.
        case noTLS
    }

    /// A proxy as it is told: never who one is to it.
    public struct NamedProxy: Hashable, Sendable {
        /// Host and port.
        public let place: String
        /// The variable that named it.
        public let variable: String

        /// A proxy by its place.
        public init(place: String, variable: String) {
            self.place = place
            self.variable = variable
        }

        init(_ proxy: Proxy) { self.init(place: proxy.place, variable: proxy.variable) }
    }

    /// Why a proxy lets nobody through.
    public enum ProxyTrouble: Hashable, Sendable {
        /// It is not reached.
        case noConnection(NoConnection)
        /// It wants a name and a password, or other ones (HTTP 407).
        case wantsUser
        /// It does not let through to this address.
        case refuses
    }

    /// What is waited for.
    public enum Awaited: Hashable, Sendable, CaseIterable {
        /// The answer to a call, or the next word of the agent.
        case answer, agent
    }

    /// What an answer lacks, or is instead of one.
    public enum AnswerFault: Hashable, Sendable {
        /// It is no JSON.
        case notJSON
        /// It is a web page.
        case webPage
        /// It is longer than is read.
        case tooLong
        /// It brings no token, though that was asked for.
        case noToken
        /// It names no session, though one was to be opened.
        case noSession
        /// It has no draft, though the state was asked for.
        case noTimeline
        /// It names no credits.
        case noBalance
        /// It brings no claim token for a link.
        case noLink
        /// It names none of the files that were sent.
        case noFileTaken
        /// It does not say that the export was taken.
        case exportNotTaken
        /// It does not say how far a render is.
        case noRenderStatus
        /// It says something else of a render than there is to say.
        case renderStatus(String)
        /// It is no event stream but something that begins like this.
        case noEventStream(String)
        /// One event of the stream is longer than is read.
        case eventTooLong
        /// Parts of a film that are not of one.
        case mixedParts
        /// It is no film but something else.
        case noFilm
        /// It is packed (`Content-Encoding`), though it was not asked for so.
        case packedFilm
        /// It begins as a film does and is not one, or not all of one.
        case brokenFilm
        /// It has more bytes than any film, or never ends.
        case endlessFilm
        /// Something that nobody thought of, by its own words.
        case other(String)
    }

    /// What is wrong with a file on this machine.
    public enum FileFault: Hashable, Sendable {
        /// There is none.
        case missing
        /// There is none, or it may not be read.
        case missingOrClosed
        /// It may not be read.
        case closed
        /// It cannot be read.
        case unreadable
        /// It is a folder, a pipe or the like.
        case notPlain
        /// It has no byte.
        case empty
        /// It has more than so many megabytes.
        case larger(than: Int)
        /// It changed while it was read.
        case changed
        /// It cannot be written, by the words of the system.
        case unwritable(String)
        /// It cannot be written; perhaps the disk is full.
        case diskFull
        /// Something that is not ours stands there.
        case inTheWay
        /// It cannot be written; the film is in another one.
        case unwritableFilm(in: String)
        /// It holds the film, and other files come at each name for it.
        case noNameLeft
        /// By the words of the system.
        case other(String)
    }
}
