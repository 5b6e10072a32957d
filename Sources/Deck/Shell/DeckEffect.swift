import Timeline
import Workspace

/// What the screen wants done by others.
enum DeckEffect: Hashable, Sendable {
    /// Have something done that is wanted; the order is kept.
    case submit(Request)
    /// Give up a request that is under way.
    case giveUp(RequestID)
    /// Do something with a message that waits, if it still does.
    case handleWaiting(RequestID, Workspace.Handling)
    /// Stop the turn that runs.
    case cancelTurn
    /// Look at the draft, and at the balance, with nobody having asked.
    case seeDraft
    case seeCredits
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
    case frame
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
