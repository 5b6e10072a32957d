import ExactJSON

extension MediaInfo {
    /// Reads what `ffprobe -show_format -show_streams -show_frames -of json` says of a file, of whose frames the first
    /// is enough.
    ///
    /// Throws where that is not such an answer, or where the file has neither pictures nor sound.
    public init(ffprobeJSON text: String, path: String) throws(MediaProbeError) {
        let answer: JSON
        do throws(JSONError) { answer = try JSON(parsing: text) } catch {
            throw .unreadable(path: path, reason: "ffprobe answered with something that is \(error)")
        }
        let streams = answer["streams"]?.array ?? []
        let format = answer["format"]?["format_name"]?.string ?? ""
        let isStill = Self.isStillFormat(format)
        let frames = answer["frames"]?.array ?? []
        let video = streams.first { $0.isPicture }.flatMap { stream in
            VideoInfo(ffprobe: stream, frame: frames.first { $0["stream_index"]?.int == stream["index"]?.int })
        }
        let sounds = streams.filter { $0["codec_type"]?.string == "audio" }
        let sound = sounds.first { $0["disposition"]?["default"]?.int == 1 } ?? sounds.first
        let audio = sound.flatMap(AudioInfo.init(ffprobe:))
        guard video != nil || audio != nil else { throw .notMedia(path: path, reason: nil) }
        let lengths = streams.compactMap { $0["duration"]?.milliseconds }
        self.init(
            path: path,
            duration: isStill ? nil : answer["format"]?["duration"]?.milliseconds ?? lengths.max(),
            start: answer["format"]?["start_time"]?.microseconds ?? 0,
            video: video,
            audio: audio,
            isStill: isStill && video != nil,
            isIndexed: !["mpegts", "mpeg", "mpegvideo", "m4v", "h264", "hevc"].contains(format)
        )
    }

    /// ffmpeg reads single pictures with `image2` or one `…_pipe` reader a kind.
    private static func isStillFormat(_ name: String) -> Bool { name == "image2" || name.hasSuffix("_pipe") }
}

extension VideoInfo {
    fileprivate init?(ffprobe stream: JSON, frame: JSON?) {
        guard let index = stream["index"]?.int,
            let codedWidth = stream["width"]?.int, codedWidth > 0,
            let codedHeight = stream["height"]?.int, codedHeight > 0
        else { return nil }
        let aspect = Ratio(stream["sample_aspect_ratio"]?.string) ?? Ratio(over: 1, under: 1)
        let shownWidth = max(1, Int((Double(codedWidth) * aspect.value).rounded()))
        let rotation = Self.rotation(of: stream, frame)
        let isSideways = rotation == 90 || rotation == 270
        let pixelFormat = stream["pix_fmt"]?.string ?? ""
        let rate = Ratio(stream["avg_frame_rate"]?.string) ?? Ratio(stream["r_frame_rate"]?.string)
        self.init(
            stream: index,
            width: isSideways ? codedHeight : shownWidth,
            height: isSideways ? shownWidth : codedHeight,
            framesPerSecond: rate?.value ?? 0,
            codec: stream["codec_name"]?.string ?? "unknown",
            rotation: rotation,
            duration: stream["duration"]?.milliseconds,
            frameCount: stream["nb_frames"]?.string.flatMap { Int($0) },
            matrix: ColorMatrix(
                pixelFormat: pixelFormat,
                name: stream["color_space"]?.string,
                height: min(codedWidth, codedHeight)
            ),
            transfer: ColorTransfer(name: stream["color_transfer"]?.string),
            isInterlaced: ["tt", "bb", "tb", "bt"].contains(stream["field_order"]?.string),
            hasAlpha: Self.hasAlpha(pixelFormat) || Self.hasSecondPicture(stream),
            isPlain: pixelFormat == "yuv420p" && stream["color_range"]?.string != "pc" && aspect.isOne
                && Self.isCommon(stream["color_primaries"]) && Self.isCommon(stream["color_transfer"])
        )
    }

    /// Degrees clockwise; ffmpeg tells the display matrix anticlockwise, and older files carry a tag, clockwise.
    ///
    /// A photograph's orientation is known only when it is decoded, so it stands with the frame.
    private static func rotation(of stream: JSON, _ frame: JSON?) -> Int {
        let sides = [stream, frame].flatMap { $0?["side_data_list"]?.array ?? [] }
        let matrix = sides.compactMap { $0["rotation"]?.double }.first
        let tag = stream["tags"]?["rotate"]?.string.flatMap(Double.init)
        let clockwise = matrix.map { -$0 } ?? tag ?? 0
        guard clockwise.isFinite else { return 0 }
        let quarters = Int((clockwise.truncatingRemainder(dividingBy: 360) / 90).rounded())
        return (quarters % 4 + 4) % 4 * 90
    }

    /// WebM keeps alpha as a second picture beside the first; the mark's name is in capitals from
    /// ffmpeg 7 on.
    private static func hasSecondPicture(_ stream: JSON) -> Bool {
        (stream["tags"]?["alpha_mode"] ?? stream["tags"]?["ALPHA_MODE"])?.string == "1"
    }

    /// Whether colours or light are those of films, or are not told, which means the same.
    private static func isCommon(_ name: JSON?) -> Bool { [nil, "unknown", "bt709"].contains(name?.string) }

    private static func hasAlpha(_ pixelFormat: String) -> Bool {
        ["yuva", "rgba", "bgra", "argb", "abgr", "gbrap", "ya8", "ya16", "pal8"].contains { pixelFormat.hasPrefix($0) }
    }
}

extension AudioInfo {
    fileprivate init?(ffprobe stream: JSON) {
        guard let index = stream["index"]?.int,
            let channels = stream["channels"]?.int, channels > 0,
            let rate = stream["sample_rate"]?.string.flatMap({ Int($0) }), rate > 0
        else { return nil }
        self.init(
            stream: index,
            channels: channels,
            sampleRate: rate,
            codec: stream["codec_name"]?.string ?? "unknown",
            duration: stream["duration"]?.milliseconds
        )
    }
}

extension ColorMatrix {
    /// The matrix a stream names; where it names none, what players assume: BT.709 from 720 lines on, else BT.601.
    fileprivate init(pixelFormat: String, name: String?, height: Int) {
        let isRGB = ["rgb", "bgr", "gbr", "argb", "abgr", "0rgb", "0bgr", "pal8"].contains { pixelFormat.hasPrefix($0) }
        self =
            switch isRGB ? "gbr" : name {
            case "gbr": .rgb
            case "bt709": .bt709
            case "smpte170m", "bt470bg", "fcc": .bt601
            case "bt2020nc", "bt2020c": .bt2020
            default: height >= 720 ? .bt709 : .bt601
            }
    }
}

extension ColorTransfer {
    fileprivate init(name: String?) {
        self =
            switch name {
            case "smpte2084": .pq
            case "arib-std-b67": .hlg
            default: .standard
            }
    }
}

/// Two whole numbers as ffprobe writes them, `30000/1001` or `4:3`.
private struct Ratio {
    let over: Int
    let under: Int

    init(over: Int, under: Int) {
        self.over = over
        self.under = under
    }

    /// Nil where the text is no such ratio or a part of it is 0, which ffprobe writes for "not known".
    init?(_ text: String?) {
        let parts = (text ?? "").split { $0 == "/" || $0 == ":" }.compactMap { Int($0) }
        guard parts.count == 2, parts[0] > 0, parts[1] > 0 else { return nil }
        self.init(over: parts[0], under: parts[1])
    }

    var value: Double { Double(over) / Double(under) }
    var isOne: Bool { over == under }
}

extension JSON {
    /// Whether this stream is moving or still pictures, not the cover of a record.
    fileprivate var isPicture: Bool {
        self["codec_type"]?.string == "video" && self["disposition"]?["attached_pic"]?.int != 1
    }

    /// Seconds as ffprobe writes them, in a string, as whole milliseconds.
    fileprivate var milliseconds: Int? {
        microseconds.flatMap { $0 >= 0 ? ($0 + 500) / 1000 : nil }
    }

    /// Seconds as ffprobe writes them, in a string, as whole µs; a start may lie before 0.
    fileprivate var microseconds: Int? {
        guard let seconds = string.flatMap(Double.init), seconds.isFinite else { return nil }
        return Int(exactly: (seconds * 1_000_000).rounded())
    }
}
