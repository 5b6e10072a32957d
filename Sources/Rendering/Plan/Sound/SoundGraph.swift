import Timeline

/// Mixes the sound of a film: clips and sounds, each at its volume, in full precision and without levelling.
struct SoundGraph {
    let grid: FrameGrid
    let frameCount: Int

    /// The highest peak that a limiter lets through: 1 dB under full scale, so that the encoder's rounding of waves
    /// does not clip either.
    private static let ceiling = "0.891"

    /// Adds everything that makes the sound; it comes out of the pad `label`.
    /// - Parameter isLast: whether nothing comes after it that would keep it from clipping.
    func build(_ lanes: [Lane], to label: String, isLast: Bool, in graph: inout FilterGraph) {
        let whole = grid.samples(inFrames: frameCount)
        let heard = lanes.filter { !$0.isMuted }
        let others = SoundDuck.voices(heard)
        var voices: [String] = []
        var runs: [SoundRun] = []
        for lane in heard {
            for voice in SoundRun.voices(of: lane, within: whole) {
                voices.append("sound\(voices.count + 1)")
                join(voice, under: others, as: voices[voices.count - 1], in: &graph)
                runs += voice
            }
        }
        guard !voices.isEmpty else { return graph.add(silence(whole), to: label) }
        // Levels of single tracks are what the draft says; amix must not turn them down to make room.
        let mix = voices.count > 1 ? ["amix=inputs=\(voices.count):normalize=0:duration=longest"] : []
        // One sound that is not made louder is at most as loud as its source; anything else may go over the top.
        let mayClip = isLast && (voices.count > 1 || runs.contains { $0.placed.volume > 100 })
        graph.add(from: voices, mix + (mayClip ? [Self.limiter] : []) + cut(whole), to: label)
    }

    /// Adds the chain that makes a mix louder or quieter, in hundredths of a decibel, and holds down peaks between the
    /// samples as well, which are found at four times the rate.
    func level(_ source: String, by gain: Int, to label: String, in graph: inout FilterGraph) {
        let fine = FrameGrid.sampleRate * 4
        let filters = [
            "volume=\(FilterGraph.decimal(gain, digits: 2))dB", "aresample=\(fine)", Self.limiter,
            "aresample=\(FrameGrid.sampleRate)",
        ]
        graph.add(from: [source], filters + cut(grid.samples(inFrames: frameCount)), to: label)
    }

    /// Looks ahead, and makes up for the delay of that.
    private static let limiter = "alimiter=limit=\(ceiling):level=disabled:latency=1"

    private func cut(_ length: Int) -> [String] { ["apad=whole_len=\(length)", "atrim=end_sample=\(length)"] }

    private func join(
        _ runs: [SoundRun],
        under others: [SoundDuck.Voice],
        as label: String,
        in graph: inout FilterGraph
    ) {
        var parts: [String] = []
        var position = 0
        for run in runs.untilCancelled {
            if position < run.start {
                parts.append("\(label)_\(parts.count)")
                graph.add(silence(run.start - position), to: parts[parts.count - 1])
            }
            parts.append("\(label)_\(parts.count)")
            let duck = SoundDuck(run.placed, under: others, from: run.start, to: run.end)
            run.build(ducking: duck?.filters ?? [], to: parts[parts.count - 1], in: &graph)
            position = run.end
        }
        // `concat` counts time in µs; numbers of samples need a clock of their own again.
        let joined =
            parts.count > 1 ? ["concat=n=\(parts.count):v=0:a=1", "asettb=1/\(FrameGrid.sampleRate)"] : []
        graph.add(from: parts, joined + ["asetpts=N"], to: label)
    }

    private func silence(_ length: Int) -> [String] {
        ["anullsrc=r=\(FrameGrid.sampleRate):cl=stereo", "atrim=end_sample=\(length)", SoundRun.format]
    }
}
