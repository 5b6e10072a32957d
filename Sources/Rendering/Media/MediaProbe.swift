/// Asks ffprobe what a file holds.
public struct MediaProbe: Sendable {
    private let tools: MediaTools

    /// A probe that uses these tools.
    public init(tools: MediaTools) {
        self.tools = tools
    }

    /// What a file holds; the path must be absolute.
    ///
    /// Starts a process (some 100 ms): never on a key press.
    /// - Throws: `MediaProbeError` where there is no such file, or nothing in it that ffprobe knows.
    public func probe(_ path: String) async throws(MediaProbeError) -> MediaInfo {
        guard path.hasPrefix("/") else { throw .unreadable(path: path, reason: "its path is not absolute") }
        let output: ToolOutput
        do throws(ToolError) {
            output = try await Tool.collect(
                tools.ffprobe,
                // The first packet is enough to see how a photograph is turned.
                ["-v", "error", "-of", "json", "-show_format", "-show_streams", "-show_frames"]
                    + ["-read_intervals", "%+#1"] + MediaOpening.arguments(path)
            )
        } catch {
            throw MediaProbeError(error, path: path)
        }
        return try MediaInfo(ffprobeJSON: String(decoding: output.bytes, as: UTF8.self), path: path)
    }
}

/// Why a file cannot be used.
public enum MediaProbeError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file is there, but no reader finds pictures or sound in it; the reason is ffmpeg's.
    case notMedia(path: String, reason: String?)
    /// The file cannot be read.
    case unreadable(path: String, reason: String)
    /// ffprobe itself does not work.
    case tool(ToolError)

    init(_ failure: ToolError, path: String) {
        guard case .exited(_, _, let line) = failure else {
            self = .tool(failure)
            return
        }
        // ffmpeg begins the line with the name it was given, which the message says already.
        let reason = line.map { $0.replacing("\(MediaOpening.url(path)): ", with: "") }
        let isMissing = reason.map { $0.contains("No such file") || $0.contains("Permission denied") } ?? false
        self = isMissing ? .unreadable(path: path, reason: reason ?? "") : .notMedia(path: path, reason: reason)
    }

    /// What happened and what to do.
    public var description: String {
        switch self {
        case .notMedia(let path, let reason):
            "\(path.fileName) is not a video, sound or picture that can be read"
                + (reason.map { " (\($0.printable))" } ?? "") + ". Use another file, or convert it with ffmpeg."
        case .unreadable(let path, let reason):
            "\(path.fileName) cannot be read: \(reason.printable). Check that the file is there and may be read."
        case .tool(let failure): failure.description
        }
    }
}
