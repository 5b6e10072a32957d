import Timeline

/// From a file to the frames of the film's rate: seeking, speed, reverse, stills.
///
/// Times of sources are counted in µs here: a frame of the film is no whole number of ms.
extension Shot {
    /// Begins the chain that reads the source; reverse comes in several pieces, which are joined first.
    func read(threads: [String], label: String, in graph: inout FilterGraph) -> Strand {
        if placed.info.isStill {
            let input = graph.open(placed, options: threads + ["-framerate", "\(grid.framesPerSecond)"])
            return Strand(pads: ["\(input):\(video.stream)"], label: label)
        }
        if placed.media.isReversed && !placed.media.isFrozen {
            return readBackwards(label: label, in: &graph)
        }
        if placed.media.isFrozen {
            return read(1, from: placed.media.sourceStart * 1000, threads: threads, label: label, in: &graph)
        }
        if made.lowerBound > lead {
            // Reading begins where the time is exact in µs, so that the frames are those of the whole shot.
            let skipped = (made.lowerBound - lead) % exactStep
            let time = placed.media.sourceStart * 1000 + sourceTime(ofFrames: made.lowerBound - lead - skipped)
            return read(made.count, after: skipped, from: time, threads: threads, label: label, in: &graph)
        }
        // What the source does not have before its start is made up for by its first frame.
        let handle = min(lead, frames(inSource: placed.media.sourceStart * 1000))
        let start = placed.media.sourceStart * 1000 - sourceTime(ofFrames: handle)
        var strand = read(made.count - lead + handle, from: start, threads: threads, label: label, in: &graph)
        if handle < lead { strand.filters.append("tpad=start=\(lead - handle):start_mode=clone") }
        return strand
    }

    /// Reads so many frames from a time on, but for some at first; after the source's end its last frame is held.
    private func read(
        _ count: Int,
        after skipped: Int = 0,
        from time: Int,
        threads: [String],
        label: String,
        in graph: inout FilterGraph
    ) -> Strand {
        let input = graph.open(placed, options: threads + video.decoder + seek(time))
        let filters = reading(count, after: skipped, from: time)
        return Strand(pads: ["\(input):\(video.stream)"], filters: filters, label: label)
    }

    private func reading(_ count: Int, after skipped: Int = 0, from time: Int) -> [String] {
        let hold = "tpad=stop=-1:stop_mode=clone"
        let cut = skipped > 0 ? "start_frame=\(skipped):end_frame=\(skipped + count)" : "end_frame=\(count)"
        return wholeFrames + rate(from: time) + [hold, "trim=start=0", "setpts=PTS-STARTPTS", "trim=\(cut)"]
    }

    /// Interlaced frames are deinterlaced, each where it says that it is interlaced.
    private var wholeFrames: [String] { video.isInterlaced ? ["bwdif=mode=send_frame:deint=interlaced"] : [] }

    /// Reading begins at the key frame before the wanted time, which then is time 0.
    private func seek(_ time: Int) -> [String] {
        let start = min(time, (video.duration.map { $0 * 1000 }) ?? .max)
        guard start > 0 else { return [] }
        // Deinterlacing looks at the frames before and after, so some of that is read as well; and where
        // nothing tells which picture is a key, reading begins so early that there was one.
        let early = min(start, placed.info.isIndexed ? video.isInterlaced ? 200_000 : 0 : 12_000_000)
        let seek = ["-noaccurate_seek", "-ss", FilterGraph.seconds(micro: start - early)]
        return early > 0 ? ["-itsoffset", "-\(FilterGraph.seconds(micro: early))"] + seek : seek
    }

    /// An even rate from whatever rate and speed there is.
    ///
    /// Beginning some seconds early keeps the frame that still stands at time 0 where a source has few frames, and the
    /// last frame where the wanted part lies after the source's end.
    private func rate(from time: Int) -> [String] {
        let fps = "fps=\(grid.framesPerSecond):start_time=\(time > 0 ? -10 : 0):eof_action=pass"
        let speed = placed.media.isFrozen ? 100 : placed.media.speed
        guard speed != 100 else { return [fps] }
        // `fps` takes the latest frame that begins before the middle of a frame of the film, which can be a later one
        // than stands at its beginning; so all are moved back, up to a tenth of a frame for times that are not exact.
        let slot = 1_000_000 / Double(grid.framesPerSecond)
        let own = video.framesPerSecond > 0 ? 100_000_000 / (video.framesPerSecond * Double(speed)) : slot
        let later = "+\(FilterGraph.decimal(Int(slot / 2 - min(own, slot) / 10), digits: 6))/TB"
        return ["settb=1/90000", "setpts=PTS*100/\(speed)\(later)", fps]
    }

    // MARK: Backwards

    /// A filter can only turn round what it holds in memory, so stretches that are short enough are read from the last
    /// to the first, each reversed beforehand and by itself.
    private func readBackwards(label: String, in graph: inout FilterGraph) -> Strand {
        let end = placed.sourceEnd * 1000
        // Frame 0 is the last before the end of the used stretch; a handle before it lies after that end.
        let (first, behind) = (made.lowerBound - lead, made.upperBound - lead)
        let last = max(min(behind, frames(inSource: end)), first + 1)
        var parts: [String] = []
        var position = first
        while position < last {
            let next = min(position + framesTurnedAtOnce, last)
            let time = max(end - sourceTime(ofFrames: next), 0)
            let input = graph.prepare(
                placed,
                options: video.decoder + seek(time),
                filters: reading(next - position, from: time) + ["reverse"] + grid.clock,
                video: video
            )
            parts.append("\(input):0")
            position = next
        }
        var strand = Strand(pads: parts, label: label)
        strand.filters = parts.count > 1 ? ["concat=n=\(parts.count)"] : []
        strand.filters += grid.clock
        let held = behind - last
        if held > 0 { strand.filters.append("tpad=stop=\(held):stop_mode=clone") }
        return strand
    }

    /// Up to two seconds, and up to some 200 MB of frames as the source has them.
    private var framesTurnedAtOnce: Int {
        let room = 200_000_000 / (video.width * video.height * 2)
        return max(1, min(room, grid.framesPerSecond * 2))
    }

    /// How many frames of the film take a whole number of µs of the source.
    private var exactStep: Int {
        var (step, rest) = (grid.framesPerSecond, placed.media.speed * 10_000)
        while rest != 0 { (step, rest) = (rest, step % rest) }
        return grid.framesPerSecond / step
    }

    /// How many frames of the film lie before its first in the source: where its grid of spans begins.
    var sourceFrame: Int {
        placed.media.isReversed || isOneFrame ? 0 : frames(inSource: placed.media.sourceStart * 1000)
    }

    /// How much of the source so many frames of the film take, in µs.
    private func sourceTime(ofFrames count: Int) -> Int {
        count * placed.media.speed * 10_000 / grid.framesPerSecond
    }

    /// How many whole frames of the film a length of the source makes, given in µs.
    private func frames(inSource time: Int) -> Int {
        time * grid.framesPerSecond / (placed.media.speed * 10_000)
    }
}

extension VideoInfo {
    /// ffmpeg's own readers of VP8 and VP9 leave out the alpha; libvpx does not.
    var decoder: [String] {
        switch (hasAlpha, codec) {
        case (true, "vp8"): ["-c:v", "libvpx"]
        case (true, "vp9"): ["-c:v", "libvpx-vp9"]
        default: []
        }
    }
}
