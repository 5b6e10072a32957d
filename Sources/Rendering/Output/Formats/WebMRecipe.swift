/// VP9 and Opus, which every browser plays.
struct WebMRecipe: FormatRecipe {
    let holds = FormatContents.film
    let muxer = "webm"
    let encoders = ["libvpx-vp9", "libopus"]

    func pictures(_ settings: OutputSettings) -> [String] {
        ["-c:v", "libvpx-vp9"] + effort(settings.quality) + ["-b:v", "0", "-row-mt", "1", "-pix_fmt", "yuv420p"]
            + settings.timing + OutputSettings.colors
    }

    func sound(_ quality: OutputQuality) -> [String] {
        ["-c:a", "libopus", "-b:a", quality.pick(draft: "96k", high: "128k", max: "192k")]
    }

    /// libvpx left alone takes a minute for a second of 720p; these take about as long as the film, and twice and four
    /// times that.
    private func effort(_ quality: OutputQuality) -> [String] {
        quality.pick(
            draft: ["-deadline", "realtime", "-cpu-used", "8", "-crf", "36"],
            high: ["-deadline", "good", "-cpu-used", "5", "-crf", "30"],
            max: ["-deadline", "good", "-cpu-used", "3", "-crf", "20"]
        )
    }
}
