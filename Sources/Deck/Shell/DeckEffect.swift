import ServiceProtocol
import Timeline
import Workspace

/// What the screen wants done by others.
enum DeckEffect: Hashable, Sendable {
    /// Say something to the agent, under a number of its own, by hand or by a key; the order of sayings is kept.
    case say(String, id: Int, by: Conversation.Key? = nil)
    /// Do something with a message that waits, if it still does.
    case handleWaiting(Int, Workspace.Handling)
    /// Answer what is asked.
    case answer(Bool)
    /// Stop the turn that runs.
    case cancelTurn
    /// Ask for the draft; `announce` tells its summary in the chat.
    case refresh(announce: Bool)
    case credits(announce: Bool)
    /// Export the draft; the file's path, or nil for a free name.
    case export(RenderOutput, file: String?)
    /// Upload files by path, or have the service fetch addresses.
    case upload([String])
    /// Give up the work of that name.
    case cancel(EffectID)
    case retryRender(String)
    case cancelRender(String)
    /// Get the pictures of a source that the draft uses.
    case loadStrip(MediaSource, in: Draft)
    /// Get the sound of a source that the draft uses.
    case loadWaveform(MediaSource, in: Draft)
    /// Get a picture of the film; the question before is given up.
    case loadFrame(FrameQuestion)
    /// Put text on the clipboard.
    case copy(String)
    /// Tell a person who looks elsewhere.
    case notify(String)
    /// Stop as Ctrl-Z does.
    case suspend
    /// Draw every cell anew.
    case redraw
    case leave(DeckExit)
}

/// A name for work under way; starting it again ends the one before.
enum EffectID: Hashable, Sendable {
    case refresh, credits, upload, frame
    case strip(MediaSource)
    case waveform(MediaSource)
}

/// How the screen was left.
public enum DeckExit: Hashable, Sendable {
    /// The user quit.
    case quit
    /// The system asked for it, by this signal.
    case signal(Int32)
}
