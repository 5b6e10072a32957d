import Timeline

/// The sound of one segment, from its source to samples of the film.
struct SoundRun: Hashable, Sendable {
    /// Its first sample in the film and the one after its last, with what a transition takes.
    var start: Int
    var end: Int
    let placed: PlacedMedia
    let audio: AudioInfo
    /// How many samples it begins before its own place, for a transition.
    var lead = 0
    /// Over how many samples it comes in over the one before, or goes while the next comes in; 0 for a plain cut.
    var crossIn = 0
    var crossOut = 0
    /// Whether the sound goes on over the edge, so that fading would make the very dip it is to avoid.
    var continuesBefore = false
    var continuesAfter = false

    static let format = "aformat=sample_fmts=fltp:sample_rates=\(FrameGrid.sampleRate):channel_layouts=stereo"

    /// The sound of a track, dealt out so that nothing overlaps in one voice: while two clips cross, each has its own.
    static func voices(of lane: Lane, within whole: Int) -> [[SoundRun]] {
        var voices: [[SoundRun]] = []
        for index in lane.placed.indices.untilCancelled {
            guard let run = SoundRun(lane.placed, index, within: whole) else { continue }
            if let free = voices.firstIndex(where: { ($0.last?.end ?? 0) <= run.start }) {
                voices[free].append(run)
            } else {
                voices.append([run])
            }
        }
        return voices
    }

    private init?(_ all: [PlacedMedia], _ index: Int, within whole: Int) {
        let placed = all[index]
        func sample(_ time: Int) -> Int { time * FrameGrid.sampleRate / 1000 }
        guard let audio = placed.info.audio, placed.isHeard else { return nil }
        self.placed = placed
        self.audio = audio
        let next = index + 1 < all.count ? all[index + 1] : nil
        start = sample(placed.range.start)
        end = min(sample(placed.range.end), whole)
        guard start < end else { return nil }
        if let transition = placed.transition {
            // What the source does not have before its start is silence, and needs no fading.
            let before = placed.media.isReversed ? Int.max : placed.media.sourceStart * 4800 / placed.media.speed
            lead = min(sample(transition.lead), before)
            start -= lead
            crossIn = lead + sample(transition.tail)
        }
        if let transition = next?.transition {
            end = min(end + sample(transition.tail), whole)
            crossOut = min(sample(transition.lead) + sample(transition.tail), end - start)
        }
        continuesBefore = index > 0 && all[index - 1].isHeard && all[index - 1].continues(into: placed)
        continuesAfter = next.map { $0.isHeard && placed.continues(into: $0) } ?? false
    }

    // MARK: Filters

    private static let edge = 240

    /// Adds the chain that makes it; it comes out of the pad `label`.
    func build(ducking: [String], to label: String, in graph: inout FilterGraph) {
        let length = end - start
        let first = firstSourceSample
        let time = first * 1_000_000 / FrameGrid.sampleRate
        let options = time > 0 ? ["-ss", FilterGraph.seconds(micro: time)] : []
        let input = graph.open(placed, options: options)
        // Time 0 is where the segment begins: what lies before is cut off, and a late start or a hole is silence.
        var filters = ["aresample=\(FrameGrid.sampleRate):async=1:first_pts=0:rematrix_maxval=1"]
        // A mono source is as loud on both sides as it was in the middle.
        if audio.channels == 1 { filters.append("pan=stereo|c0=c0|c1=c0") }
        filters.append(Self.format)
        if placed.media.isReversed {
            filters += ["apad", "atrim=end_sample=\(topSourceSample - first)", "areverse", "asetpts=N"]
        }
        filters += tempo
        filters += ["apad", "atrim=end_sample=\(length)"]
        filters += arriving(startsInside: first > 0 || placed.media.isReversed) + departing
        if placed.volume != 100 { filters.append("volume=\(FilterGraph.decimal(placed.volume, digits: 2))") }
        graph.add(from: ["\(input):\(audio.stream)"], filters + ducking + ["asetpts=N"], to: label)
    }

    /// Faster or slower at the same pitch; a single `atempo` blends well between half and double only.
    private var tempo: [String] {
        guard placed.media.speed != 100 else { return [] }
        // In hundredths of a per cent: halving 25 % once leaves 50 %, and 33 % leaves 66 %.
        var factors: [Int] = []
        var left = placed.media.speed * 100
        while left > 20_000 {
            factors.append(20_000)
            left /= 2
        }
        while left < 5000 {
            factors.append(5000)
            left *= 2
        }
        factors.append(left)
        // Each is early by a quarter of its window, which lasts 2048 samples of what goes in.
        let early = factors.reduce(0) { ($0 + 512) * 10_000 / $1 }
        return factors.map { "atempo=\(FilterGraph.decimal($0, digits: 4))" } + ["adelay=delays=\(early)S:all=1"]
    }

    private func arriving(startsInside: Bool) -> [String] {
        let length = end - start
        if crossIn > 0 { return ["afade=t=in:ns=\(min(crossIn, length)):curve=qsin"] }
        let fade = min(placed.fadeIn * FrameGrid.sampleRate / 1000, length)
        if fade > 0 { return ["afade=t=in:ns=\(fade)"] }
        // Sound that begins in the middle of a wave would click.
        let edge = min(Self.edge, length / 2)
        return edge > 0 && !continuesBefore && startsInside ? ["afade=t=in:ns=\(edge)"] : []
    }

    private var departing: [String] {
        let length = end - start
        if crossOut > 0 { return ["afade=t=out:ss=\(length - crossOut):ns=\(crossOut):curve=qsin"] }
        let fade = min(placed.fadeOut * FrameGrid.sampleRate / 1000, length)
        if fade > 0 { return ["afade=t=out:ss=\(length - fade):ns=\(fade)"] }
        let edge = min(Self.edge, length / 2)
        return edge > 0 && !continuesAfter ? ["afade=t=out:ss=\(length - edge):ns=\(edge)"] : []
    }

    // MARK: Places in the source, in samples at the film's rate

    /// Where what is read begins.
    private var firstSourceSample: Int {
        if placed.media.isReversed { return max(topSourceSample - sourceSamples(end - start), 0) }
        return max(sample(placed.media.sourceStart) - sourceSamples(lead), 0)
    }

    /// Behind what is read backwards.
    private var topSourceSample: Int { sample(placed.sourceEnd) + sourceSamples(lead) }

    private func sourceSamples(_ count: Int) -> Int { count * placed.media.speed / 100 }

    private func sample(_ time: Int) -> Int { time * FrameGrid.sampleRate / 1000 }
}
