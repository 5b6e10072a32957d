/// Why there is no small picture or waveform.
public enum ThumbnailError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file of a source is gone, or may not be read.
    case sourceMissing(path: String)
    /// Nothing could be read from a file; the reason is ffmpeg's.
    case sourceUnusable(path: String, reason: String?)
    /// The draft has no picture as it stands.
    case draft(RenderPlanError)
    /// What ffmpeg needs beside its arguments could not be written.
    case cannotWrite(path: String, reason: String)
    /// ffmpeg could not do it.
    case tool(ToolError)
    /// Another frame was asked for before this one was begun.
    case superseded
    /// Whoever asked no longer wants it.
    case cancelled

    /// What happened and what to do.
    public var description: String {
        switch self {
        case .sourceMissing(let path):
            "\(path.fileName) cannot be read. Check that the file is there and may be read."
        case .sourceUnusable(let path, let reason):
            "\(path.fileName) cannot be shown" + (reason.map { " (\($0.printable))" } ?? "")
                + ". Use another file, or convert it with ffmpeg."
        case .draft(let error): error.description
        case .cannotWrite(let path, let reason):
            "\(path.printable) could not be written: \(reason.printable). Check the folder and the space on the disk."
        case .tool(let failure): "The picture could not be made. \(failure)"
        case .superseded: "Another frame was asked for."
        case .cancelled: "It was cancelled."
        }
    }
}
