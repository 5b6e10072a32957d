/// What the service takes as an upload: kinds of file and size, from the mission document.
public enum AcceptedMedia {
    /// The largest file, in bytes: 200 MB.
    public static let largest = 200 * 1024 * 1024

    /// The endings of moving pictures.
    public static let video = ["mp4", "mov", "avi", "webm", "mkv"]
    /// The endings of stills; a GIF may move.
    public static let image = ["jpg", "jpeg", "png", "gif", "webp"]
    /// The endings of sound.
    public static let audio = ["mp3", "wav", "m4a", "aac"]

    /// All endings, in the order of the mission.
    public static let list = "mp4, mov, avi, webm, mkv, jpg, png, gif, webp, mp3, wav, m4a, aac"

    /// Whether a file of that name is of a kind that is taken.
    public static func accepts(fileName: String) -> Bool { mimeType(fileName: fileName) != nil }

    /// The media type by the name's ending; nil for a kind that is not taken.
    public static func mimeType(fileName: String) -> String? {
        guard let dot = fileName.lastIndex(of: "."), dot != fileName.startIndex else { return nil }
        return switch fileName[fileName.index(after: dot)...].lowercased() {
        case "mp4": "video/mp4"
        case "mov": "video/quicktime"
        case "avi": "video/x-msvideo"
        case "webm": "video/webm"
        case "mkv": "video/x-matroska"
        case "jpg", "jpeg": "image/jpeg"
        case "png": "image/png"
        case "gif": "image/gif"
        case "webp": "image/webp"
        case "mp3": "audio/mpeg"
        case "wav": "audio/wav"
        case "m4a": "audio/mp4"
        case "aac": "audio/aac"
        default: nil
        }
    }
}
