import Timeline

/// How a stretch of a draft is mixed for being played: as the film is, but for its loudness, as samples into a pipe.
struct PlaySoundPlan: Hashable, Sendable {
    /// How many samples come out, each of 16 bits for the left and for the right.
    let sampleCount: Int
    /// Files that ffmpeg finds in its working folder.
    let sideFiles: [RenderPlan.SideFile]
    private let inputs: [RenderInput]
    private let graph: GraphArgument

    /// What is mixed beyond both ends and cut off, in ms: sound that begins or ends there goes softly, as if it did so in the film.
    private static let margin = 50

    /// The plan of a stretch in ms, played so many times as fast at the same pitch.
    ///
    /// What is far from it is not looked at, and a source that is not there is silent.
    /// - Throws: `RenderPlanError` where a time or a segment cannot be.
    init(
        draft: Draft,
        media: [MediaSource: MediaInfo],
        range: TimeRange,
        rate: Int = 1
    ) throws(RenderPlanError) {
        let wide = TimeRange(max(0, range.start - Self.margin), range.end + Self.margin)
        let part = draft.near(wide).having(media).stretch(wide)
        try part.checkTimes()
        // A frame a ms: edges of sound are exact.
        let sound = SoundGraph(grid: FrameGrid(framesPerSecond: 1000), frameCount: wide.duration)
        var graph = FilterGraph()
        sound.build(try part.lanes(media: media), to: "mix", isLast: true, in: &graph)
        let perMillisecond = FrameGrid.sampleRate / 1000
        let first = (range.start - wide.start) * perMillisecond
        let rate = max(1, rate)
        sampleCount = range.duration * perMillisecond / rate
        var filters = [
            "atrim=start_sample=\(first):end_sample=\(first + range.duration * perMillisecond)", "asetpts=N",
        ]
        var left = rate
        while left > 1 {
            filters.append("atempo=\(min(2, left))")
            left /= 2
        }
        filters += ["apad=whole_len=\(sampleCount)", "atrim=end_sample=\(sampleCount)"]
        graph.add(from: ["mix"], filters, to: "a")
        guard !Task.isCancelled else { throw .cancelled }
        inputs = graph.inputs
        self.graph = GraphArgument(graph.text)
        sideFiles = [self.graph.sideFile].compactMap(\.self)
    }

    /// The arguments for ffmpeg to write the samples to its standard output, as `SoundFormat` has them.
    var arguments: [String] {
        FFmpeg.opening(to: .pipe) + inputs.flatMap(\.arguments) + graph.arguments
            + ["-map", "[a]", "-c:a", "pcm_s16le", "-f", "s16le", "pipe:1"]
    }
}

extension Draft {
    /// Whether anything of it may be heard from a time in ms on.
    public func isHeard(from time: Int) -> Bool {
        tracks.indices.contains { index in
            guard tracks[index].kind == .video || tracks[index].kind == .audio, isHeard(trackAt: index) else {
                return false
            }
            return tracks[index].segments.contains { $0.end > time && $0.volume > 0 }
        }
    }
}
