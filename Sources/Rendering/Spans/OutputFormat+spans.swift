extension OutputFormat {
    /// Whether films of this format are joined from spans of H.264 and one AAC sound; any other is one run of ffmpeg.
    var isJoined: Bool { self == .mp4 || self == .mov }
}
