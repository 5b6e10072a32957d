import Timeline

/// How ffmpeg and ffprobe are told to open a file that somebody else made, or named.
///
/// Names travel as arguments of their own, never through a shell or a filter graph, and behind `file:`, so that
/// `-y`, `http://…` and `concat:…` are names of files like any other. Only readers of plain media are allowed:
/// playlists and scripts (HLS, `ffconcat`, DASH) would make ffmpeg open further files of their choosing.
enum MediaOpening {
    /// The arguments that open a file for reading; the name is an absolute path.
    static func arguments(_ path: String) -> [String] {
        ["-protocol_whitelist", "file", "-format_whitelist", readers]
            + pictureOptions(path)
            + ["-i", url(path)]
    }

    /// A path as ffmpeg's own protocol for local files writes it.
    static func url(_ path: String) -> String { "file:\(path)" }

    /// A picture named `50%d.png` would be taken for the pattern of a whole sequence.
    private static func pictureOptions(_ path: String) -> [String] {
        guard path.contains("%"), let dot = path.lastIndex(of: ".") else { return [] }
        let ending = path[path.index(after: dot)...].lowercased()
        return pictureEndings.contains(ending) ? ["-f", "image2", "-pattern_type", "none"] : []
    }

    private static let pictureEndings = Set(
        MediaFormat.allCases.filter { $0.content == .image && $0 != .gif }.flatMap(\.endings)
            + ["bmp", "tif", "tiff", "ppm", "pgm"]
    )

    private static let readers = [
        "mov", "matroska", "avi", "mpegts", "mpeg", "mpegvideo", "flv", "asf", "mxf", "nut", "ogg", "m4v", "h264",
        "hevc", "ivf", "dv", "gif", "apng", "wav", "w64", "aiff", "caf", "mp3", "aac", "ac3", "eac3", "flac", "amr",
        "wv", "au", "image2", "png_pipe", "jpeg_pipe", "webp_pipe", "bmp_pipe", "tiff_pipe", "jpegxl_pipe",
        "ppm_pipe", "pgm_pipe",
    ].joined(separator: ",")
}
