/// What a track carries, as the service numbers it in `tt`: 0 video, 1 audio, 7 text (mission document).
public enum TrackKind: Hashable, Codable, Sendable {
    /// Clips and stills, `tt` 0.
    case video
    /// Sounds and music, `tt` 1.
    case audio
    /// Titles and subtitles, `tt` 7.
    case text
    /// A number the mission does not explain; the track is shown, kept and edited around.
    case other(Int)

    /// The kind for a `tt` number.
    public init(code: Int) {
        switch code {
        case 0: self = .video
        case 1: self = .audio
        case 7: self = .text
        default: self = .other(code)
        }
    }

    /// The `tt` number.
    public var code: Int {
        switch self {
        case .video: 0
        case .audio: 1
        case .text: 7
        case .other(let code): code
        }
    }

    /// The letter of the track's label: V, A, T, or X for a kind unknown here.
    public var letter: Character {
        switch self {
        case .video: "V"
        case .audio: "A"
        case .text: "T"
        case .other: "X"
        }
    }

    /// The name in the `--json` output: `video`, `audio`, `text`, or `other`.
    public var word: String {
        switch self {
        case .video: "video"
        case .audio: "audio"
        case .text: "text"
        case .other: "other"
        }
    }
}
