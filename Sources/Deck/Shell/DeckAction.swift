import Rendering
import ServiceClient
import ServiceProtocol
import Terminal
import Timeline
import Workspace

/// Everything that can happen to the screen.
enum DeckAction: Sendable {
    /// The terminal brought something.
    case input(InputEvent)
    /// The workspace tells something.
    case workspace(Workspace.Event)
    /// An export moved on.
    case job(RenderJob)
    /// The draft was asked for and is here; `announce` when the user asked to be told.
    case refreshed(Project, announce: Bool)
    case refreshFailed(Trouble, announce: Bool)
    case credits(Credits, announce: Bool)
    case creditsFailed(Trouble, announce: Bool)
    case exported(RenderJob)
    case exportFailed(Trouble)
    /// Files are on their way; the share that is there, 0–1.
    case uploading(Double)
    case uploaded([UploadedFile])
    case uploadFailed(Trouble)
    /// Something that the user asked for did not work.
    case failed(Trouble)
    /// Text was put on the clipboard, or could not be.
    case copied(Bool)
    /// The pictures of a source; nil where they cannot be had.
    case strip(Filmstrip?, of: MediaSource)
    /// The sound of a source; nil where it cannot be had.
    case waveform(Waveform?, of: MediaSource)
    /// A picture of the film; nil where it cannot be had.
    case frame(Pixels?, FrameQuestion)
    /// A moment that the state asked to be woken at has come.
    case tick
}

/// Why something did not work, in words for people.
struct Trouble: Hashable, Sendable {
    /// What happened and what to do.
    let text: String
    /// Whether nobody answered at all.
    let isOffline: Bool

    init(_ text: String, isOffline: Bool = false) {
        self.text = text
        self.isOffline = isOffline
    }

    init(_ error: any Error) {
        text = String(describing: error)
        isOffline =
            switch error as? ServiceError {
            case .unreachable, .noService, .timedOut, .connectionLost: true
            default: false
            }
    }
}
