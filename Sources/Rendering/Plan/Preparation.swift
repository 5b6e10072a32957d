/// A part of a segment's pictures that is made into a file of its own before the render, by a run of ffmpeg of its own.
///
/// A stretch is reversed in memory, and ffmpeg gives the memory of frames back only when it ends: were all
/// stretches turned in one run, a minute would hold some 6 GB.
public struct Preparation: Hashable, Sendable {
    /// What is read.
    public let input: RenderInput
    /// Which stream of it.
    let stream: Int
    let filters: [String]
    /// Whether nothing may be lost, not even the way the pixels are written; else what nobody can see may.
    let isExact: Bool
    let number: Int

    /// The name of the file in the working folder.
    var fileName: String { "part\(number).nut" }

    /// The arguments for ffmpeg, run in the working folder.
    var arguments: [String] {
        let codec = isExact ? ["ffv1"] : ["libx264", "-preset", "ultrafast", "-crf", "5"]
        return FFmpeg.opening(to: .file) + input.arguments
            + ["-filter_complex", "[0:\(stream)]\(filters.joined(separator: ","))[v]", "-map", "[v]", "-c:v"] + codec
            + ["-map_metadata", "-1", "-f", "nut", MediaOpening.url(fileName)]
    }
}
