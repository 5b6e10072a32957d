/// A kind of file that a draft is written as; to add one is told in docs/contributing.md.
public enum OutputFormat: String, Hashable, Sendable, CaseIterable {
    /// Films, moving pictures without sound, sounds, or one picture; the word is the ending and what a request says.
    case mp4, mov, webm, gif, mp3, wav, m4a, png

    /// How files of this format are written.
    var recipe: any FormatRecipe {
        switch self {
        case .mp4: MovieRecipe(muxer: "mp4")
        case .mov: MovieRecipe(muxer: "mov")
        case .webm: WebMRecipe()
        case .gif: GIFRecipe()
        case .mp3: MP3Recipe()
        case .wav: WAVRecipe()
        case .m4a: M4ARecipe()
        case .png: PNGRecipe()
        }
    }

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
}

extension OutputFormat {
    /// Whether it shows something.
    public var hasPictures: Bool { recipe.holds != .sound }

    /// Whether it sounds.
    public var hasSound: Bool { recipe.holds == .film || recipe.holds == .sound }

    /// Whether it is a single picture.
    public var isStill: Bool { recipe.holds == .still }

    /// How long such a file may be, in ms; nil for any length.
    public var longest: Int? { recipe.longest }

    /// Whether films of this format are joined from spans of H.264 and one AAC sound; any other is one run of ffmpeg.
    var isJoined: Bool { recipe.isJoined }

    /// How the name of such a file ends, without the dot.
    public var fileExtension: String { rawValue }

    /// All of them, for people to choose from: `mp4, mov or webm`.
    public static var list: String { choices }
}
