/// H.264 and AAC, which everything plays, as MP4 or in QuickTime's file.
struct MovieRecipe: FormatRecipe {
    let muxer: String

    let holds = FormatContents.film
    let encoders = ["libx264", "aac"]
    /// The index in front, so that a player can begin before it has the whole file.
    let fileOptions = ["-movflags", "+faststart"]
    let isJoined = true

    func pictures(_ settings: OutputSettings) -> [String] {
        [
            "-c:v", "libx264", "-preset", settings.x264Preset, "-crf", "\(settings.x264RateFactor)", "-pix_fmt",
            "yuv420p",
        ]
            + settings.timing + OutputSettings.colors
    }

    func sound(_ quality: OutputQuality) -> [String] { Self.aac(quality) }

    static func aac(_ quality: OutputQuality) -> [String] {
        ["-c:a", "aac", "-b:a", quality.pick(draft: "128k", high: "192k", max: "256k")]
    }
}
