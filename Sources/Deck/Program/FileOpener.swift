import Foundation

/// Whoever shows a file on this desktop: the player of films, the window of a folder.
public protocol FileOpener: Sendable {
    /// Has a file or a folder shown; waits for nobody to have looked at it.
    func open(_ file: URL) async -> FileOpening
    /// Has a film played in a window of its own; waits for nobody to have seen it.
    func play(_ film: URL) async -> FileOpening
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
