import Timeline

extension RenderPlan {
    /// The arguments for ffmpeg, run in the folder of the side files, to write the film to an absolute path.
    public func arguments(output path: String) -> [String] {
        FFmpeg.opening(to: .file, tellsProgress: true) + inputs.flatMap(\.arguments) + graph.arguments
            + (output.format.hasPictures ? ["-map", "[v]"] : []) + (output.format.hasSound ? ["-map", "[a]"] : [])
            + output.pictureEncoding + output.soundEncoding + output.fileOptions + [MediaOpening.url(path)]
    }
}
