import Pictures
import Terminal
import Timeline
import Workspace

/// Everything that can happen to the screen.
enum DeckAction: Sendable {
    /// The terminal brought something.
    case input(InputEvent)
    /// The workspace tells something, and the draft that comes with it, made ready; nil where none comes, or that is still to do.
    case workspace(Workspace.Event, DraftArrival? = nil)
    /// Something that the user asked for did not work.
    case failed(RequestError)
    /// Text was put on the clipboard, or could not be.
    case copied(Bool)
    /// Who has pictures and sounds has answered.
    case pictures(PictureAnswer)
    /// Two versions were compared, or could not be.
    case compared(CompareQuestion, CompareAnswer)
    /// A folder of this machine was looked into.
    case folder(FolderListing)
    /// A folder that was written of was looked into.
    case listed(WrittenFolder)
    /// A file or a folder of this machine was to be shown.
    case opened(String, FileOpening)
    /// A text comes back from the user's own editor, or does not.
    case edited(TextEditing)
    /// A project that was asked for is there.
    case project(String)
    /// A version was copied into a project of the studio; nil where it is not kept any more.
    case versionCopied(CopiedVersion?)
    /// There is no project of the name in a message, which is the agent's then.
    case noProject(message: String)
    /// So much of a file is sent that is to stand in the place of another one, from 0 to 1.
    case sent(Double)
    /// The settings may have been saved.
    case saved
    /// They were, and were read again.
    case settings(SettingsReading)
    /// A moment that the state asked to be woken at has come.
    case tick

    /// Whether a person waits for what it brings.
    var isByHand: Bool { if case .input = self { true } else { false } }
}

extension DeckAction {
    /// Whether the settings may have been saved: it is said so, or somebody is here who may have done it elsewhere.
    var mayFollowASave: Bool {
        switch self {
        case .saved, .input(.key), .input(.paste), .input(.mouse), .input(.focus(true)), .input(.resumed): true
        case .input, .workspace, .failed, .copied, .pictures, .folder, .listed, .compared, .sent, .opened, .project,
            .versionCopied, .noProject, .edited, .settings, .tick:
            false
        }
    }
}

/// What came of a question for a picture or a sound; nil where it cannot be had.
enum PictureAnswer: Sendable {
    /// The pictures of a source.
    case strip(Filmstrip?, of: MediaSource)
    /// The same as cells.
    case cells(Strip<Mosaic>?, of: StripLook)
    /// The sound of a source.
    case waveform(Waveform?, of: MediaSource)
    /// A picture of the film.
    case frame(FilmPicture?, FrameQuestion)
    /// A picture near to one that is asked for, at once.
    case near(FilmPicture?, FrameQuestion)
    /// Something of a film that is played, by the number of its run.
    case played(PlayNews, of: Int)
}

/// What comes of a film that is played.
enum PlayNews: Sendable {
    /// The sound is prepared, or will not be.
    case sound(PlaySound)
    /// What is heard, in ms from where it was begun at.
    case heard(Int)
    /// The picture that was asked for; nil where no more come.
    case frame(PlayFrame?)
}
