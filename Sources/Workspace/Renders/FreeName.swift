import Foundation

/// Finds names for files that nobody else has.
enum FreeName {
    /// The file itself if its name is free, else the first free one with a number behind: `film-2.mp4`.
    static func next(to file: URL, isTaken: (URL) throws -> Bool) rethrows -> URL {
        let folder = file.deletingLastPathComponent()
        let ending = file.pathExtension.isEmpty ? "" : ".\(file.pathExtension)"
        let name = file.deletingPathExtension().lastPathComponent
        var candidate = file
        var number = 1
        while try isTaken(candidate) {
            number += 1
            candidate = folder.appending(path: "\(name)-\(number)\(ending)")
        }
        return candidate
    }
}
