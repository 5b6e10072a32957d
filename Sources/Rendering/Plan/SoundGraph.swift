import Timeline

/// Mixes the sound of a film: clips and sounds, each at its volume, in full precision and without levelling.
struct SoundGraph {
    let grid: FrameGrid
    let frameCount: Int

    private static let edge = 240

    /// Adds everything that makes the sound; it comes out of the pad `a`.
    func build(_ lanes: [Lane], in graph: inout FilterGraph) {
        let length = grid.samples(inFrames: frameCount)
        var tracks: [String] = []
        for runs in lanes.map(runs) where !runs.isEmpty {
            tracks.append("sound\(tracks.count + 1)")
            join(runs, as: tracks[tracks.count - 1], in: &graph)
        }
        if tracks.isEmpty {
            graph.add(silence(length), to: "a")
        } else {
            // Levels of single tracks are what the draft says; amix must not turn them down to make room.
            let mix = tracks.count > 1 ? ["amix=inputs=\(tracks.count):normalize=0:duration=longest"] : []
            graph.add(from: tracks, mix + ["apad=whole_len=\(length)", "atrim=end_sample=\(length)"], to: "a")
        }
    }

    // MARK: One track

    /// A segment's samples in the film.
    private struct Run {
        let start: Int
        let end: Int
        let placed: PlacedMedia
        let audio: AudioInfo
        /// Whether the sound goes on over the edge, so that fading would make the very dip it is to avoid.
        let continuesBefore: Bool
        let continuesAfter: Bool
    }

    private func runs(_ lane: Lane) -> [Run] {
        let whole = grid.samples(inFrames: frameCount)
        return lane.placed.indices.compactMap { index in
            let placed = lane.placed[index]
            let start = grid.sample(at: placed.range.start)
            let end = min(grid.sample(at: placed.range.end), whole)
            guard let audio = placed.info.audio, placed.volume > 0, start < end else { return nil }
            let isLast = index + 1 == lane.placed.count
            return Run(
                start: start,
                end: end,
                placed: placed,
                audio: audio,
                continuesBefore: index > 0 && lane.placed[index - 1].continues(into: placed),
                continuesAfter: !isLast && placed.continues(into: lane.placed[index + 1])
            )
        }
    }

    private func join(_ runs: [Run], as label: String, in graph: inout FilterGraph) {
        var parts: [String] = []
        var position = 0
        for run in runs {
            if position < run.start {
                parts.append("\(label)_\(parts.count)")
                graph.add(silence(run.start - position), to: parts[parts.count - 1])
            }
            parts.append("\(label)_\(parts.count)")
            addSegment(run, to: parts[parts.count - 1], in: &graph)
            position = run.end
        }
        let joined = parts.count > 1 ? ["concat=n=\(parts.count):v=0:a=1"] : []
        graph.add(from: parts, joined + ["asetpts=N"], to: label)
    }

    // MARK: Filters

    private func addSegment(_ run: Run, to label: String, in graph: inout FilterGraph) {
        let start = run.placed.media.sourceStart
        let input = graph.open(run.placed, options: start > 0 ? ["-ss", FilterGraph.seconds(start)] : [])
        let length = run.end - run.start
        // Time 0 is where the segment begins: what lies before is cut off, and a late start or a hole is silence.
        var filters = ["aresample=\(FrameGrid.sampleRate):async=1:first_pts=0:rematrix_maxval=1"]
        // A mono source is as loud on both sides as it was in the middle.
        if run.audio.channels == 1 { filters.append("pan=stereo|c0=c0|c1=c0") }
        filters += ["aformat=sample_fmts=fltp:sample_rates=\(FrameGrid.sampleRate):channel_layouts=stereo"]
        filters += ["apad", "atrim=end_sample=\(length)"]
        let edge = min(Self.edge, length / 2)
        if edge > 0, !run.continuesBefore, start > 0 { filters.append("afade=t=in:ns=\(edge)") }
        if edge > 0, !run.continuesAfter { filters.append("afade=t=out:ss=\(length - edge):ns=\(edge)") }
        if run.placed.volume != 100 {
            filters.append("volume=\(FilterGraph.decimal(run.placed.volume, digits: 2))")
        }
        graph.add(from: ["\(input):\(run.audio.stream)"], filters + ["asetpts=N"], to: label)
    }

    private func silence(_ length: Int) -> [String] {
        [
            "anullsrc=r=\(FrameGrid.sampleRate):cl=stereo", "atrim=end_sample=\(length)",
            "aformat=sample_fmts=fltp:sample_rates=\(FrameGrid.sampleRate):channel_layouts=stereo",
        ]
    }
}
