import Rendering
import Terminal
import Timeline
import Workspace

/// Everything that can happen to the screen.
enum DeckAction: Sendable {
    /// The terminal brought something.
    case input(InputEvent)
    /// The workspace tells something.
    case workspace(Workspace.Event)
    /// Something that the user asked for did not work.
    case failed(RequestError)
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
