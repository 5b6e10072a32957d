/// A kind of media file, known by how its name ends.
public enum MediaFormat: String, Hashable, Sendable, CaseIterable {
    /// Films.
    case mp4, mov, avi, webm, mkv, m4v
    /// Pictures.
    case jpg, png, gif, webp
    /// Sounds.
    case mp3, wav, m4a, aac, flac, ogg

    /// What is in such a file.
    public enum Content: String, Hashable, Sendable {
        /// Moving pictures, a picture, or sound alone.
        case video, image, audio
    }

    /// What is in it; a GIF counts as an image, and may move.
    public var content: Content {
        switch self {
        case .mp4, .mov, .avi, .webm, .mkv, .m4v: .video
        case .jpg, .png, .gif, .webp: .image
        case .mp3, .wav, .m4a, .aac, .flac, .ogg: .audio
        }
    }

    /// How names of such files end, without the dot and in small letters; the usual ending first.
    public var endings: [String] { self == .jpg ? ["jpg", "jpeg"] : [rawValue] }

    /// What the web calls such a file.
    public var mediaType: String {
        switch self {
        case .mp4: "video/mp4"
        case .mov: "video/quicktime"
        case .avi: "video/x-msvideo"
        case .webm: "video/webm"
        case .mkv: "video/x-matroska"
        case .m4v: "video/x-m4v"
        case .jpg: "image/jpeg"
        case .png: "image/png"
        case .gif: "image/gif"
        case .webp: "image/webp"
        case .mp3: "audio/mpeg"
        case .wav: "audio/wav"
        case .m4a: "audio/mp4"
        case .aac: "audio/aac"
        case .flac: "audio/flac"
        case .ogg: "audio/ogg"
        }
    }

    /// Whether the service takes such files as uploads, by the mission document.
    public var isAccepted: Bool {
        switch self {
        case .m4v, .flac, .ogg: false
        case .mp4, .mov, .avi, .webm, .mkv, .jpg, .png, .gif, .webp, .mp3, .wav, .m4a, .aac: true
        }
    }

    /// The kind of file that an ending, in letters of any size, stands for; nil for one that is not known.
    public init?(ending: some StringProtocol) {
        guard let format = Self.byEnding[ending.lowercased()] else { return nil }
        self = format
    }

    /// The kind of file that a name stands for; nil for a name without an ending, or of one that is not known.
    public init?(fileName: String) {
        guard let dot = fileName.lastIndex(of: "."), dot != fileName.startIndex else { return nil }
        self.init(ending: fileName[fileName.index(after: dot)...])
    }

    private static let byEnding = Dictionary(
        uniqueKeysWithValues: allCases.flatMap { format in format.endings.map { ($0, format) } }
    )
}
