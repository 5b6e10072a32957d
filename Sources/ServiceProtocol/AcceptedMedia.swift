import Timeline

/// What the service takes as an upload: kinds of file and size, from the mission document.
public enum AcceptedMedia {
    /// The largest file, in bytes: 200 MB.
    public static let largest = 200 * 1024 * 1024

    /// All endings, in the order of the mission.
    public static let list = MediaFormat.allCases.filter(\.isAccepted).map(\.rawValue).joined(separator: ", ")

    /// Whether a file of that name is of a kind that is taken.
    public static func accepts(fileName: String) -> Bool { mimeType(fileName: fileName) != nil }

    /// The media type by the name's ending; nil for a kind that is not taken.
    public static func mimeType(fileName: String) -> String? {
        guard let format = MediaFormat(fileName: fileName), format.isAccepted else { return nil }
        return format.mediaType
    }
}
