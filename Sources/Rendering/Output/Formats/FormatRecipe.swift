import Timeline

/// How files of one format are written: all that is particular to it, in one file a format.
protocol FormatRecipe: Sendable {
    /// What such a file holds.
    var holds: FormatContents { get }
    /// ffmpeg's name of the writer.
    var muxer: String { get }
    /// The encoders that it needs; ffmpeg is built without some of them here and there.
    var encoders: [String] { get }
    /// How the pictures of the pad `v` are encoded; nothing for sound alone.
    func pictures(_ settings: OutputSettings) -> [String]
    /// How the sound of the pad `a` is encoded; nothing for pictures alone.
    func sound(_ quality: OutputQuality) -> [String]

    // What few formats need.

    /// What the writer is told besides.
    var fileOptions: [String] { get }
    /// Whether films are joined from spans of H.264 and one AAC sound; any other is one run of ffmpeg.
    var isJoined: Bool { get }
    /// How long such a file may be, in ms; nil for any length.
    var longest: Int? { get }
    /// The canvas nearest to a wish that the format can be used with.
    func bounded(_ canvas: Canvas, _ quality: OutputQuality) -> Canvas
    /// The last step of the pictures, from a pad in BT.709 to one as the encoder takes it; nil where it takes that.
    var finish: (@Sendable (PictureFinish, inout FilterGraph) -> Void)? { get }
}

extension FormatRecipe {
    var fileOptions: [String] { [] }
    var isJoined: Bool { false }
    var longest: Int? { nil }
    func bounded(_ canvas: Canvas, _ quality: OutputQuality) -> Canvas { canvas }
    var finish: (@Sendable (PictureFinish, inout FilterGraph) -> Void)? { nil }
}

/// What a file of a format holds.
enum FormatContents {
    /// Pictures and sound.
    case film
    /// Pictures that move, without sound.
    case pictures
    /// One picture.
    case still
    /// Sound alone.
    case sound
}

/// Between which pads of the graph the pictures get their last step, and how good they are to be.
struct PictureFinish {
    let source: String
    let sink: String
    let quality: OutputQuality

    /// To the colours of a screen. Black must be black: without these flags the scaler takes a short cut that turns it a
    /// little purple.
    static let color = "scale=in_color_matrix=bt709:in_range=tv:flags=bicubic+accurate_rnd+full_chroma_int"
}

extension OutputQuality {
    /// One of three, as the quality has it.
    func pick<Value>(draft: Value, high: Value, max: Value) -> Value {
        switch self {
        case .draft: draft
        case .high: high
        case .max: max
        }
    }
}
