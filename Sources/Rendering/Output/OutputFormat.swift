/// A kind of file that a draft is written as.
public enum OutputFormat: String, Hashable, Sendable, CaseIterable {
    /// H.264 and AAC, which everything plays.
    case mp4
    /// The same in QuickTime's file.
    case mov
    /// VP9 and Opus, which every browser plays.
    case webm
    /// Moving pictures without sound, of at most 30 seconds; small, see `bounds(_:)`.
    case gif
    /// The sound alone.
    case mp3, wav, m4a
    /// One picture: what stands at the start of the film, with all that fades in there already come up.
    case png

    /// Whether it shows something.
    public var hasPictures: Bool {
        switch self {
        case .mp4, .mov, .webm, .gif, .png: true
        case .mp3, .wav, .m4a: false
        }
    }

    /// Whether it sounds.
    public var hasSound: Bool {
        switch self {
        case .mp4, .mov, .webm, .mp3, .wav, .m4a: true
        case .gif, .png: false
        }
    }

    /// Whether it is a single picture.
    public var isStill: Bool { self == .png }

    /// How the name of such a file ends, without the dot.
    public var fileExtension: String { rawValue }

    /// What the web calls such a file.
    public var mediaType: String {
        switch self {
        case .mp4: "video/mp4"
        case .mov: "video/quicktime"
        case .webm: "video/webm"
        case .gif: "image/gif"
        case .mp3: "audio/mpeg"
        case .wav: "audio/wav"
        case .m4a: "audio/mp4"
        case .png: "image/png"
        }
    }

    /// ffmpeg's name of the writer.
    var muxer: String {
        switch self {
        case .mp4, .mov, .webm, .gif, .mp3, .wav: rawValue
        case .m4a: "ipod"
        // Unlike `image2` it does not read a `%d` in a name as a number to fill in.
        case .png: "image2pipe"
        }
    }

    /// How long such a file may be, in ms; nil for any length.
    ///
    /// A GIF's colours are chosen from all of its frames, which are held in memory until the last is seen.
    public var longest: Int? { self == .gif ? 30_000 : nil }
}
