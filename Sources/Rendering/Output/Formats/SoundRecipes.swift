/// Sound alone, as everything plays it.
struct MP3Recipe: FormatRecipe {
    let holds = FormatContents.sound
    let muxer = "mp3"
    let encoders = ["libmp3lame"]

    func pictures(_ settings: OutputSettings) -> [String] { [] }

    func sound(_ quality: OutputQuality) -> [String] {
        ["-c:a", "libmp3lame", "-b:a", quality.pick(draft: "128k", high: "192k", max: "320k")]
    }
}

/// Sound alone, every sample of it.
struct WAVRecipe: FormatRecipe {
    let holds = FormatContents.sound
    let muxer = "wav"
    let encoders = ["pcm_s16le", "pcm_s24le"]

    func pictures(_ settings: OutputSettings) -> [String] { [] }

    /// 24 bits leave room for whoever edits it further.
    func sound(_ quality: OutputQuality) -> [String] { ["-c:a", quality == .max ? "pcm_s24le" : "pcm_s16le"] }
}

/// Sound alone, as a film has it.
struct M4ARecipe: FormatRecipe {
    let holds = FormatContents.sound
    let muxer = "ipod"
    let encoders = ["aac"]
    let fileOptions = ["-movflags", "+faststart"]

    func pictures(_ settings: OutputSettings) -> [String] { [] }
    func sound(_ quality: OutputQuality) -> [String] { MovieRecipe.aac(quality) }
}
