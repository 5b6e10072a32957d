import Foundation

/// A path as people write it: `~` is their home, and a relative one begins in a folder that is worked in.
public enum WrittenPath {
    /// The file that is meant.
    ///
    /// The text is taken letter by letter: `%20` and `?` are parts of names here, and `..` is left to the file system,
    /// which alone knows where a link leads. It matters nothing whether the folder's own address ends in a slash; by the
    /// rules of web addresses one that does not would give way to the path.
    public static func url(_ text: String, in folder: URL = workingFolder) -> URL {
        var path = (text as NSString).expandingTildeInPath
        while path.hasPrefix("./") { path = String(path.dropFirst(2).drop { $0 == "/" }) }
        guard !path.hasPrefix("/") else { return URL(filePath: path) }
        let start = folder.path(percentEncoded: false)
        return URL(filePath: start.hasSuffix("/") ? start + path : "\(start)/\(path)")
    }

    /// Whether it is the address of something in the web and no path.
    public static func isAddress(_ text: String) -> Bool {
        let start = text.prefix(8).lowercased()
        return start.hasPrefix("http://") || start.hasPrefix("https://")
    }

    /// The folder that the program was started in.
    public static var workingFolder: URL {
        URL(filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory)
    }
}
