import Timeline

/// What ffmpeg is told of codecs and files.
extension OutputSettings {
    /// How the pictures of the pad `v` are written; nothing for sound alone.
    var pictureEncoding: [String] {
        let rate = canvas.framesPerSecond
        // A key frame every two seconds, so that players jump about quickly.
        let timing = ["-r", "\(rate)", "-fps_mode", "cfr", "-g", "\(rate * 2)"]
        switch format {
        case .mp4, .mov:
            return ["-c:v", "libx264", "-preset", x264Preset, "-crf", "\(x264RateFactor)", "-pix_fmt", "yuv420p"]
                + timing + Self.colors
        case .webm:
            return ["-c:v", "libvpx-vp9"] + vp9Effort + ["-b:v", "0", "-row-mt", "1", "-pix_fmt", "yuv420p"]
                + timing + Self.colors
        case .gif: return ["-c:v", "gif", "-r", "\(rate)", "-fps_mode", "cfr"]
        case .png: return ["-frames:v", "1", "-c:v", "png"]
        case .mp3, .wav, .m4a: return []
        }
    }

    /// How the sound of the pad `a` is written; nothing for pictures alone.
    var soundEncoding: [String] {
        let codec: [String]
        switch format {
        case .mp4, .mov, .m4a: codec = ["-c:a", "aac", "-b:a", rate(128, 192, 256)]
        case .webm: codec = ["-c:a", "libopus", "-b:a", rate(96, 128, 192)]
        case .mp3: codec = ["-c:a", "libmp3lame", "-b:a", rate(128, 192, 320)]
        // 24 bits leave room for whoever edits it further.
        case .wav: codec = ["-c:a", quality == .max ? "pcm_s24le" : "pcm_s16le"]
        case .gif, .png: return []
        }
        return codec + ["-ar", "\(FrameGrid.sampleRate)", "-ac", "2"]
    }

    /// How the file around them is written.
    var fileOptions: [String] {
        let index =
            switch format {
            // The index in front, so that a player can begin before it has the whole file.
            case .mp4, .mov, .m4a: ["-movflags", "+faststart"]
            case .webm, .gif, .mp3, .wav, .png: [String]()
            }
        // What a source says of its place and maker is nobody's business in the film.
        return ["-map_metadata", "-1"] + index + ["-f", format.muxer]
    }

    /// Adds the last step of the pictures, from a pad in BT.709 to one as the encoder takes it.
    func finishPictures(from source: String, to sink: String, in graph: inout FilterGraph) {
        // Black must be black: without these flags the scaler takes a short cut that turns it a little purple.
        let color = "scale=in_color_matrix=bt709:in_range=tv:flags=bicubic+accurate_rnd+full_chroma_int"
        switch format {
        case .png: graph.add(from: [source], [color, "format=rgb24"], to: sink)
        case .gif:
            graph.add(from: [source], [color, "format=bgra", "split"], to: ["\(source)seen", "\(source)drawn"])
            graph.add(from: ["\(source)seen"], ["palettegen=stats_mode=full:reserve_transparent=0"], to: "palette")
            graph.add(
                from: ["\(source)drawn", "palette"],
                ["paletteuse=dither=\(quality == .max ? "sierra2_4a" : "bayer:bayer_scale=4"):diff_mode=rectangle"],
                to: sink
            )
        case .mp4, .mov, .webm, .mp3, .wav, .m4a: break
        }
    }

    /// Whether the pictures take a last step; see `finishPictures`.
    var finishesPictures: Bool { format == .png || format == .gif }

    /// What a stream of pictures says of its colours.
    public static let colors = [
        "-color_range", "tv", "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709",
    ]

    /// x264's constant rate factor: lower is better and larger.
    private var x264RateFactor: Int {
        if let tuning { return tuning.rateFactor }
        return switch quality {
        case .draft: 28
        case .high: 20
        case .max: 16
        }
    }

    /// x264's preset: what it may spend to make the file smaller at the same quality.
    private var x264Preset: String {
        if let tuning { return tuning.preset }
        return switch quality {
        case .draft: "veryfast"
        case .high: "faster"
        case .max: "medium"
        }
    }

    /// libvpx left alone takes a minute for a second of 720p; these take about as long as the film, and twice and four
    /// times that.
    private var vp9Effort: [String] {
        switch quality {
        case .draft: ["-deadline", "realtime", "-cpu-used", "8", "-crf", "36"]
        case .high: ["-deadline", "good", "-cpu-used", "5", "-crf", "30"]
        case .max: ["-deadline", "good", "-cpu-used", "3", "-crf", "20"]
        }
    }

    private func rate(_ draft: Int, _ high: Int, _ max: Int) -> String {
        switch quality {
        case .draft: "\(draft)k"
        case .high: "\(high)k"
        case .max: "\(max)k"
        }
    }
}
