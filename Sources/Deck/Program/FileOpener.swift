import Foundation

/// Whoever shows a file on this desktop: the player of films, the window of a folder.
public protocol FileOpener: Sendable {
    /// Has a file or a folder shown; waits for nobody to have looked at it.
    func open(_ file: URL) async -> FileOpening
    /// Has a film played in a window of its own; waits for nobody to have seen it.
    func play(_ film: URL) async -> FileOpening
    /// Has a text changed in the user's own editor, which has the terminal until it ends.
    func edit(_ text: String) async -> TextEditing
}

/// What came of a text that was given to an editor.
public enum TextEditing: Hashable, Sendable {
    /// It was saved so.
    case edited(String)
    /// No editor is set, and none of the usual ones is here.
    case noEditor
    /// The editor could not be begun, or ended as if something was wrong; by its name.
    case failed(String)
    /// There is no place for the file that it edits, in the system's words.
    case noPlace(String)
}

/// What came of having a file shown.
public enum FileOpening: Hashable, Sendable {
    /// Somebody shows it.
    case opened
    /// It is not there.
    case gone
    /// Nobody here shows files: there is no desktop, or it has no program for it.
    case nobody
    /// No program here plays films in a window.
    case noPlayer
    /// The program for it failed; by the name of the program.
    case failed(String)
}
