/// What a media file holds, as far as cutting and rendering must know.
public struct MediaInfo: Hashable, Sendable {
    /// Where the file is; absolute.
    public var path: String
    /// How long it is in ms; nil for stills, and for files that do not say.
    public var duration: Int?
    /// The time at which it begins by its own clock, in µs; all other times are counted from there.
    public var start: Int
    /// Its pictures, if it has any; a music file's cover is not one.
    public var video: VideoInfo?
    /// Its sound, if it has any.
    public var audio: AudioInfo?
    /// Whether it is one picture without time, as a photograph is.
    public var isStill: Bool
    /// Whether the file tells where its keyframes are, so that reading can begin at one; transport streams do not.
    public var isIndexed: Bool
    /// A smaller file that shows the same pictures at the same times; films are made from it where it is given.
    public internal(set) var proxy: Proxy?

    /// A stand-in for the pictures of a source.
    public struct Proxy: Hashable, Sendable {
        let path: String
        let video: VideoInfo
    }

    /// A file and what it holds.
    public init(
        path: String,
        duration: Int? = nil,
        start: Int = 0,
        video: VideoInfo? = nil,
        audio: AudioInfo? = nil,
        isStill: Bool = false,
        isIndexed: Bool = true
    ) {
        self.path = path
        self.duration = duration
        self.start = start
        self.video = video
        self.audio = audio
        self.isStill = isStill
        self.isIndexed = isIndexed
    }
}

/// The pictures of a file.
public struct VideoInfo: Hashable, Sendable {
    /// Which stream of the file they are.
    public var stream: Int
    /// Pixels across as shown: after rotation, and with oblong pixels made square.
    public var width: Int
    /// Pixels down as shown.
    public var height: Int
    /// Frames a second on average; 0 where the file does not say.
    public var framesPerSecond: Double
    /// The name of the codec, for example `h264`.
    public var codec: String
    /// How far a player turns the stored pictures: 0, 90, 180 or 270 degrees clockwise.
    public var rotation: Int
    /// How long the pictures last in ms; nil where the file does not say.
    public var duration: Int?
    /// How many frames there are; nil where the file does not say.
    public var frameCount: Int?
    /// How its colours are coded.
    public var matrix: ColorMatrix
    /// What its values say of light.
    public var transfer: ColorTransfer
    /// Whether frames are interlaced: two fields of every other line each, one after the other.
    public var isInterlaced: Bool
    /// Whether it has alpha: some of a picture can be transparent.
    public var hasAlpha: Bool
    /// Whether the pixels are stored as films store them: square, eight bits, colour at half the size, with the room
    /// below black and above white that broadcasting leaves, and of no other colours or light than BT.709.
    public var isPlain: Bool

    /// Pictures of a size as shown.
    public init(
        stream: Int = 0,
        width: Int,
        height: Int,
        framesPerSecond: Double = 30,
        codec: String = "h264",
        rotation: Int = 0,
        duration: Int? = nil,
        frameCount: Int? = nil,
        matrix: ColorMatrix = .bt709,
        transfer: ColorTransfer = .standard,
        isInterlaced: Bool = false,
        hasAlpha: Bool = false,
        isPlain: Bool = true
    ) {
        self.stream = stream
        self.width = width
        self.height = height
        self.framesPerSecond = framesPerSecond
        self.codec = codec
        self.rotation = rotation
        self.duration = duration
        self.frameCount = frameCount
        self.matrix = matrix
        self.transfer = transfer
        self.isInterlaced = isInterlaced
        self.hasAlpha = hasAlpha
        self.isPlain = isPlain
    }
}

/// The sound of a file.
public struct AudioInfo: Hashable, Sendable {
    /// Which stream of the file it is.
    public var stream: Int
    /// How many channels: 1 mono, 2 stereo, 6 for 5.1.
    public var channels: Int
    /// Samples a second.
    public var sampleRate: Int
    /// The name of the codec, for example `aac`.
    public var codec: String
    /// How long the sound lasts in ms; nil where the file does not say.
    public var duration: Int?

    /// Sound of so many channels.
    public init(
        stream: Int = 1,
        channels: Int = 2,
        sampleRate: Int = 48_000,
        codec: String = "aac",
        duration: Int? = nil
    ) {
        self.stream = stream
        self.channels = channels
        self.sampleRate = sampleRate
        self.codec = codec
        self.duration = duration
    }
}

/// How luma and chroma make colours.
public enum ColorMatrix: Hashable, Sendable {
    /// Those of standard, high and ultra-high definition (ITU-R BT.601, BT.709, BT.2020).
    case bt601, bt709, bt2020
    /// Red, green and blue as they are.
    case rgb
}

/// How the values of a picture stand for light.
public enum ColorTransfer: Hashable, Sendable {
    /// As on every screen: white is as bright as the screen can show.
    case standard
    /// High dynamic range in absolute brightness (SMPTE ST 2084), with the colours of BT.2020.
    case pq
    /// High dynamic range as of broadcasting and phones (ARIB STD-B67), with the colours of BT.2020.
    case hlg
}
