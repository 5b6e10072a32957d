import Pictures
import Terminal
import Timeline
import Workspace

/// What the screen wants done by others, by who does it.
enum DeckEffect: Equatable, Sendable {
    /// The conversation: one after the other, in order.
    case talk(TalkEffect)
    /// Whoever looks at the service, with nobody having asked.
    case look(LookEffect)
    case renders(RenderEffect)
    case pictures(PictureEffect)
    case disk(DiskEffect)
    case files(FileEffect)
    case projects(ProjectEffect)
    case terminal(TerminalEffect)
}

enum TalkEffect: Equatable, Sendable {
    /// Have something done that is wanted.
    case submit(Request)
    /// Do something with a message that waits, if it still does.
    case handleWaiting(RequestID, Workspace.Handling)
    /// Stop the turn that runs.
    case cancelTurn
}

enum LookEffect: Equatable, Sendable {
    case draft
    case credits
    case versions
    case media
    /// Get two versions of the film, and compare them.
    case compare(CompareQuestion)
    /// Give up a request that is under way, whoever does it.
    case giveUp(RequestID)
}

enum RenderEffect: Equatable, Sendable {
    case retry(String)
    case cancel(String)
}

enum PictureEffect: Equatable, Sendable {
    /// Get the pictures of a source that the draft uses.
    case strip(MediaSource, in: DraftSnapshot)
    /// Get the pictures of a source that the draft uses, as cells.
    case cells(StripLook, in: DraftSnapshot)
    /// Get the sound of a source that the draft uses.
    case waveform(MediaSource, in: DraftSnapshot)
    /// Get a picture of the film; the question before is given up.
    case frame(FrameQuestion)
    /// Get a picture near to one of the film, from what is there.
    case near(FrameQuestion)
    /// The picture of the film that is asked for is not wanted any more.
    case noFrame
    /// Something of a film that is played.
    case play(PlayEffect)
}

enum PlayEffect: Equatable, Sendable {
    /// Prepare a run, by its number, and ask it for its first picture; the run before is ended.
    case begin(Int, PlayOrder, cells: Size, look: PictureLook)
    /// Let its sound be heard.
    case start(Int)
    /// Get the picture of a frame of it, or the first behind that.
    case ask(Int, frame: Int)
    /// End what is played; with what was shown of it.
    case stop(PlayTally)
}

enum DiskEffect: Equatable, Sendable {
    /// Keep what is being typed, for the next start.
    case keep(typed: String)
    /// Keep what was gathered by hand and is not sent, for the next start.
    case keepHand([UnsentHand])
    /// Keep how many rows a track has.
    case keepLanes(KeptLaneRows)
    /// Keep where one looks at the film, and how the screen is parted.
    case keepLook(KeptLook)
    case keepParting(KeptParting)
}

enum FileEffect: Equatable, Sendable {
    /// Give a media file of the project another name.
    case rename(id: String, to: String)
    /// Take files out of the project, one after the other.
    case remove([String])
    /// Put a file of this machine in its place, by its path.
    case relink(id: String, to: String)
    /// Look into a folder of this machine; nil for the one that is worked in.
    case browse(String?)
    /// Look into a folder of this machine as somebody has written it; nothing for the one that is worked in.
    case list(String)
    /// Have a file or a folder of this machine shown by whoever shows such things here.
    case open(String)
    /// Have a film of this machine played in a window of its own.
    case play(String)
    /// Have a stretch of the film made into one of its own, and that played in a window.
    case playRange(TimeRange, of: DraftSnapshot)
}

enum ProjectEffect: Equatable, Sendable {
    /// Make a project.
    case make(String)
    /// Find a project that was named; with what is said to the agent where there is none of that name.
    case find(String, orSay: String?)
    /// Copy a version that was seen here into a project of the studio.
    case copy(version: Int)
}

enum TerminalEffect: Equatable, Sendable {
    /// Put text on the clipboard.
    case copy(String)
    /// Tell a person who looks elsewhere.
    case notify(String)
    /// Show how far something is, in per cent, outside of the screen; nil takes it away.
    case progress(Int?)
    /// Have a text changed in the user's own editor, which has the terminal meanwhile.
    case edit(String)
    /// Stop as Ctrl-Z does.
    case suspend
    /// Draw every cell anew.
    case redraw
    case leave(DeckExit)
}

/// How the screen was left.
public enum DeckExit: Hashable, Sendable {
    /// The user quit.
    case quit
    /// The user goes over to another project, by its name; whether in the studio, whichever service this one is with.
    case project(String, inStudio: Bool)
    /// The system asked for it, by this signal.
    case signal(Int32)
}

extension DeckEffect {
    /// Whether the program ends with it.
    var isLeaving: Bool { if case .terminal(.leave) = self { true } else { false } }
}
