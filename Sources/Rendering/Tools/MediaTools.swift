import Foundation

/// Where ffmpeg and ffprobe are.
public struct MediaTools: Hashable, Sendable {
    /// The path of ffmpeg.
    public let ffmpeg: String
    /// The path of ffprobe.
    public let ffprobe: String

    /// Tools at known places.
    public init(ffmpeg: String, ffprobe: String) {
        self.ffmpeg = ffmpeg
        self.ffprobe = ffprobe
    }

    /// Looks along a search path, by default the process's own `PATH`; relative folders in it are passed over.
    /// - Throws: `MediaToolsError` for the first of the two that is nowhere.
    public static func find(
        searchPath: String? = ProcessInfo.processInfo.environment["PATH"]
    ) throws(MediaToolsError) -> MediaTools {
        let folders = (searchPath ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
        func place(of name: String) throws(MediaToolsError) -> String {
            let places = folders.map { "\($0)/\(name)" }
            guard let found = places.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
                throw .notInstalled(name)
            }
            return found
        }
        return MediaTools(ffmpeg: try place(of: "ffmpeg"), ffprobe: try place(of: "ffprobe"))
    }
}

/// Why there are no tools to render with.
public enum MediaToolsError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The program of that name is nowhere on the search path.
    case notInstalled(String)

    /// What happened and what to do.
    public var description: String {
        switch self {
        case .notInstalled(let name):
            "\(name) is not installed. Install it: apt-get install ffmpeg (Debian, Ubuntu) "
                + "or brew install ffmpeg (macOS)."
        }
    }
}
