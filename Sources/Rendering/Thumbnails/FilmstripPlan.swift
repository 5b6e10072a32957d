import Pictures

/// How the filmstrip of a source is read: by one ffmpeg, from its beginning to its end.
struct FilmstripPlan: Hashable, Sendable {
    /// The box that each picture fits into, in pixels.
    static let box = Framing.Size(width: 80, height: 45)
    /// The most pictures of a source.
    static let longest = 600
    /// The least that they are apart, in ms.
    static let shortestStep = 500
    /// Longer sources, in ms, are read by their keyframes alone, where there are enough of them: a minute of 1080p takes
    /// seconds to decode, its keyframes a fraction of one.
    static let longestDecoded = 60_000

    let info: MediaInfo
    private let video: VideoInfo
    /// The size of each picture.
    let size: Framing.Size
    /// How far they are apart, in ms.
    let step: Int
    /// How many there are, at most where the source does not say how long it is.
    let count: Int
    private let isLengthKnown: Bool

    /// Nil for a source without pictures.
    init?(_ info: MediaInfo) {
        guard let video = info.video else { return nil }
        self.info = info
        self.video = video
        size = Framing.Size(width: video.width, height: video.height).within(Self.box)
        let duration = max(video.duration ?? info.duration ?? 0, 0)
        isLengthKnown = duration > 0 && !info.isStill
        let longest = Self.longest
        step = max(Self.shortestStep, duration / longest + (duration % longest == 0 ? 0 : 1))
        count = info.isStill ? 1 : isLengthKnown ? (duration + step - 1) / step : longest
    }

    /// Everything that decides how it looks, but for what the file holds.
    var recipe: [String] { ["1"] + arguments(onlyKeyFrames: false) }

    /// Whether keyframes would do, if there are enough of them.
    var isLong: Bool { !info.isStill && (video.duration ?? info.duration ?? 0) > Self.longestDecoded }

    /// A table that ffmpeg must find in its working folder.
    var sideFiles: [RenderPlan.SideFile] { LightCube.sideFiles(video.transfer) }

    /// The arguments for ffmpeg to write the pictures to its standard output, in red, green and blue.
    func arguments(onlyKeyFrames: Bool) -> [String] {
        // Some readers then pass over the rest without even reading it.
        let reading = onlyKeyFrames ? ["-discard", "nokey", "-skip_frame", "nokey"] : []
        return FFmpeg.opening(to: .pipe) + ["-threads", "2"] + reading + video.decoder
            + MediaOpening.arguments(info.path)
            + ["-map", "0:\(video.stream)", "-vf", filters.joined(separator: ",")]
            + ["-fps_mode", "passthrough", "-frames:v", "\(count)", "-f", "rawvideo", "pipe:1"]
    }

    private var filters: [String] {
        // Each of the even times gets the last frame that begins at it or before, as a player shows it.
        let even = info.isStill ? [] : ["fps=1000/\(step):round=up:start_time=0"]
        let held = isLengthKnown ? ["tpad=stop=-1:stop_mode=clone"] : []
        return even + colors + held
    }

    private var colors: [String] {
        let scale = "scale=\(size.filter):flags=area+accurate_rnd+full_chroma_int\(video.matrix.reading)"
        // What is transparent is seen over black.
        let black = video.hasAlpha ? ["format=gbrap", "premultiply=inplace=1"] : []
        guard let cube = LightCube(video.transfer) else { return [scale] + black + ["format=rgb24"] }
        return [scale, "format=gbrp12", "lut3d=\(cube.fileName):interp=tetrahedral", "format=rgb24"]
    }

    // MARK: Keyframes

    /// The arguments for ffprobe to tell the kinds of the source's first pictures, a line each.
    var keyFrameQuestion: [String] {
        ["-v", "error", "-of", "csv=p=0", "-select_streams", "\(video.stream)", "-show_entries", "packet=flags"]
            + ["-read_intervals", "%+\(Self.longestDecoded / 1000)"] + MediaOpening.arguments(info.path)
    }

    /// Whether there are so many keyframes that one is near each of the even times.
    func hasKeyFrames(_ answer: [UInt8]) -> Bool {
        let keys = answer.split(separator: UInt8(ascii: "\n")).count { $0.first == UInt8(ascii: "K") }
        return keys > 0 && Self.longestDecoded / keys <= max(2 * step, 5000)
    }

    /// The strip of what ffmpeg wrote; nil where it did not decode a single picture.
    func filmstrip(_ bytes: [UInt8]) -> Filmstrip? {
        let whole = bytes.prefix(bytes.count / (size.width * size.height * 3) * size.width * size.height * 3)
        guard !whole.isEmpty else { return nil }
        return Filmstrip(step: step, width: size.width, height: size.height, bytes: whole)
    }
}

extension ColorMatrix {
    /// What the scaler is told so that red, green and blue come out right.
    fileprivate var reading: String {
        switch self {
        case .bt601: ":in_color_matrix=bt601"
        case .bt709: ":in_color_matrix=bt709"
        case .bt2020: ":in_color_matrix=bt2020"
        case .rgb: ""
        }
    }
}

extension Framing.Size {
    /// The largest size of this shape inside a box, of any number of pixels but none.
    func within(_ box: Framing.Size) -> Framing.Size {
        let isWider = width * box.height >= height * box.width
        return isWider
            ? Self(width: box.width, height: max(1, (2 * height * box.width + width) / (2 * width)))
            : Self(width: max(1, (2 * width * box.height + height) / (2 * height)), height: box.height)
    }
}
