/// A kind of file that a film is written as.
public enum OutputFormat: String, Hashable, Sendable, CaseIterable {
    case mp4
    case mov

    /// ffmpeg's name of the writer.
    var muxer: String { rawValue }
    /// How the name of such a file ends, without the dot.
    public var fileExtension: String { rawValue }
}

/// How much time and space a picture may cost.
public enum OutputQuality: String, Hashable, Sendable, CaseIterable {
    /// To look at quickly.
    case draft
    /// To show: no loss is seen at normal distance.
    case high
    /// To keep or to edit further.
    case max

    /// x264's constant rate factor: lower is better and larger.
    var rateFactor: Int {
        switch self {
        case .draft: 28
        case .high: 20
        case .max: 16
        }
    }

    /// x264's preset: what it may spend to make the file smaller at the same quality.
    var preset: String {
        switch self {
        case .draft: "veryfast"
        case .high: "faster"
        case .max: "medium"
        }
    }
}
