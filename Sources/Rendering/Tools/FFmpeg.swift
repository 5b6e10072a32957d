/// How the command lines for ffmpeg begin, all of them.
public enum FFmpeg {
    /// Where it writes to.
    public enum Target: Hashable, Sendable {
        /// A file, in place of one that is there.
        case file
        /// Its standard output, or nowhere.
        case pipe
    }

    /// The first arguments: it says nothing but what went wrong, and asks nothing.
    /// - Parameter tellsProgress: whether it tells on its standard output how far it is; see `ProgressReader`.
    public static func opening(to target: Target, tellsProgress: Bool = false) -> [String] {
        ["-hide_banner", "-nostdin"] + (target == .file ? ["-y"] : []) + ["-loglevel", "error"]
            + (tellsProgress ? ["-nostats", "-progress", "pipe:1"] : [])
    }
}
