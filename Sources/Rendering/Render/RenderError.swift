/// Why a render did not become a file.
public enum RenderError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file of a segment is gone.
    case sourceMissing(SegmentReference, path: String)
    /// The file of a segment cannot be read as media.
    case sourceUnusable(SegmentReference, MediaProbeError)
    /// A folder or file of the render could not be written.
    case cannotWrite(path: String, reason: String)
    /// ffmpeg could not do it.
    case tool(ToolError)
    /// What was written is not the film that was planned.
    case wrongResult(String)
    /// It was cancelled.
    case cancelled

    /// What happened and what to do.
    public var description: String {
        switch self {
        case .sourceMissing(let segment, let path):
            "The file of \(segment) is not there: \(path.printable). Put it back, or replace the segment."
        case .sourceUnusable(let segment, let error): "\(segment): \(error)"
        case .cannotWrite(let path, let reason):
            "\(path.printable) could not be written: \(reason.printable). Check the folder and the space on the disk."
        case .tool(let failure): "The render failed. \(failure)"
        case .wrongResult(let what): "The render came out wrong and was thrown away: \(what). Please try again."
        case .cancelled: "The render was cancelled."
        }
    }
}
