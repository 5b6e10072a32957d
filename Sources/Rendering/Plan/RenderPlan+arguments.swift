import Timeline

extension RenderPlan {
    /// The arguments for ffmpeg, run in the folder of the side files, to write the film to an absolute path.
    public func arguments(output path: String) -> [String] {
        ["-hide_banner", "-nostdin", "-y", "-loglevel", "error", "-nostats", "-progress", "pipe:1"]
            + inputs.flatMap(\.arguments)
            + graphArguments + ["-map", "[v]", "-map", "[a]"]
            + output.pictureEncoding + Self.soundEncoding
            // What a source says of its place and maker is nobody's business in the film.
            + ["-map_metadata", "-1", "-movflags", "+faststart", "-f", output.format.muxer, MediaOpening.url(path)]
    }

    private var graphArguments: [String] {
        sideFiles.contains { $0.name == Self.graphFileName }
            ? ["-filter_complex_script", Self.graphFileName]
            : ["-filter_complex", filterGraph]
    }

    static let soundEncoding = ["-c:a", "aac", "-b:a", "192k", "-ar", "\(FrameGrid.sampleRate)", "-ac", "2"]
}

extension OutputSettings {
    /// How pictures are encoded; every span of a film is encoded so, and can stand beside every other.
    var pictureEncoding: [String] {
        let rate = canvas.framesPerSecond
        return [
            "-c:v", "libx264", "-preset", tuning?.preset ?? quality.preset,
            "-crf", "\(tuning?.rateFactor ?? quality.rateFactor)",
            "-pix_fmt", "yuv420p", "-r", "\(rate)", "-fps_mode", "cfr",
            // A key frame every two seconds, so that players jump about quickly.
            "-g", "\(rate * 2)",
            "-color_range", "tv", "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709",
        ]
    }
}
