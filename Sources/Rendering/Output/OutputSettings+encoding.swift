import Timeline

/// What ffmpeg is told of codecs and files.
extension OutputSettings {
    /// How the pictures of the pad `v` are written; nothing for sound alone.
    var pictureEncoding: [String] { format.recipe.pictures(self) }

    /// How the sound of the pad `a` is written; nothing for pictures alone.
    var soundEncoding: [String] {
        format.hasSound ? format.recipe.sound(quality) + ["-ar", "\(FrameGrid.sampleRate)", "-ac", "2"] : []
    }

    /// How the file around them is written.
    var fileOptions: [String] {
        // What a source says of its place and maker is nobody's business in the film.
        ["-map_metadata", "-1"] + format.recipe.fileOptions + ["-f", format.recipe.muxer]
    }

    /// Adds the last step of the pictures, from a pad in BT.709 to one as the encoder takes it.
    func finishPictures(from source: String, to sink: String, in graph: inout FilterGraph) {
        format.recipe.finish?(PictureFinish(source: source, sink: sink, quality: quality), &graph)
    }

    /// Whether the pictures take a last step; see `finishPictures`.
    var finishesPictures: Bool { format.recipe.finish != nil }

    /// How often frames come. A key frame every two seconds, so that players jump about quickly.
    var timing: [String] {
        let rate = canvas.framesPerSecond
        return ["-r", "\(rate)", "-fps_mode", "cfr", "-g", "\(rate * 2)"]
    }

    /// What a stream of pictures says of its colours.
    public static let colors = [
        "-color_range", "tv", "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709",
    ]

    /// x264's constant rate factor: lower is better and larger.
    var x264RateFactor: Int { tuning?.rateFactor ?? quality.pick(draft: 28, high: 20, max: 16) }

    /// x264's preset: what it may spend to make the file smaller at the same quality.
    var x264Preset: String { tuning?.preset ?? quality.pick(draft: "veryfast", high: "faster", max: "medium") }
}
