import Foundation

/// A path as people write it: `~` is their home, and a relative one begins in a folder that is worked in.
public enum WrittenPath {
    /// The file that is meant.
    ///
    /// The text is taken letter by letter: `%20` and `?` are parts of names here, and `..` is left to the file system,
    /// which alone knows where a link leads. It matters nothing whether the folder's own address ends in a slash; by the
    /// rules of web addresses one that does not would give way to the path.
    /// - Parameter home: what `~` stands for; by default what it stands for in a shell.
    public static func url(_ text: String, in folder: URL = workingFolder, home: String = homeFolder) -> URL {
        var path = expanded(text, home)
        while path.hasPrefix("./") { path = String(path.dropFirst(2).drop { $0 == "/" }) }
        guard !path.hasPrefix("/") else { return URL(filePath: path) }
        let start = folder.path(percentEncoded: false)
        return URL(filePath: start.hasSuffix("/") ? start + path : "\(start)/\(path)")
    }

    private static func expanded(_ text: String, _ home: String) -> String {
        guard text == "~" || text.hasPrefix("~/") else { return (text as NSString).expandingTildeInPath }
        return home + text.dropFirst()
    }

    /// The home that the environment names, as a shell has it; else the one that the system knows.
    public static var homeFolder: String {
        ProcessInfo.processInfo.environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? NSHomeDirectory()
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
