import Timeline

extension RenderPlan {
    /// The arguments for ffmpeg, run in the folder of the side files, to write the film to an absolute path.
    public func arguments(output path: String) -> [String] {
        ["-hide_banner", "-nostdin", "-y", "-loglevel", "error", "-nostats", "-progress", "pipe:1"]
            + inputs.flatMap(\.arguments)
            + graphArguments
            + (output.format.hasPictures ? ["-map", "[v]"] : []) + (output.format.hasSound ? ["-map", "[a]"] : [])
            + output.pictureEncoding + output.soundEncoding + output.fileOptions + [MediaOpening.url(path)]
    }

    private var graphArguments: [String] {
        sideFiles.contains { $0.name == Self.graphFileName }
            ? ["-filter_complex_script", Self.graphFileName]
            : ["-filter_complex", filterGraph]
    }
}
