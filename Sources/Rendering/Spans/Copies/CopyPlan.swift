import Timeline

/// How some frames of a film are cut out of their source as they are, without encoding them.
struct CopyPlan: Hashable, Sendable {
    /// The file they are in.
    let input: RenderInput
    /// Which of its streams.
    private let stream: Int
    /// What is cut out.
    let cut: SourceFrames.Cut
    private let framesPerSecond: Int

    init(_ shot: Shot, cut: SourceFrames.Cut) {
        input = RenderInput(path: shot.placed.info.path, options: [], segment: shot.placed.segment)
        stream = shot.video.stream
        self.cut = cut
        framesPerSecond = shot.canvas.framesPerSecond
    }

    /// Everything that decides what it holds, but for what the file holds.
    var recipe: [String] { [input.path, "\(stream)", "\(cut.frames)", "\(cut.samples)", "\(framesPerSecond)"] }

    /// The arguments for ffmpeg, run in the folder of the spans.
    func arguments(to file: String) -> [String] {
        // Half a frame after the picture to begin with, which so is the last keyframe before.
        let time = (2 * cut.frames.lowerBound + 1) * 500_000 / framesPerSecond
        return FFmpeg.opening(to: .file)
            + ["-ss", FilterGraph.seconds(micro: time)] + input.arguments
            + ["-map", "0:\(stream)", "-c", "copy", "-copypriorss", "1", "-frames:v", "\(cut.frames.count)"]
            + ["-bsf:v", Self.filters, "-avoid_negative_ts", "disabled"]
            + ["-map_metadata", "-1"] + SpanPlan.fileOptions(framesPerSecond: framesPerSecond) + [file]
    }

    /// What a camera says beside its pictures (SEI) may be where they were taken, which is nobody's business in the film.
    private static let filters = "filter_units=remove_types=6,setts=pts=PTS-STARTPTS:dts=DTS-STARTPTS"

    /// Whether a file holds what was to be cut out, as far as can be told without decoding: as many pictures, none larger
    /// than its original, in the same order at their times, and nothing else.
    func isFulfilled(by path: String, source: SourceFrames) -> Bool {
        guard let made = SourceFrames(of: path, framesPerSecond: framesPerSecond, start: 0) else { return false }
        return zip(made.table.samples, source.table.samples[cut.samples]).allSatisfy { $0.size <= $1.size }
            && made.numbers == source.numbers[cut.samples].map { $0 - cut.frames.lowerBound }
            && made.table.configuration == source.table.configuration
    }
}

/// Which sources a film can be cut out of, looked at once each.
struct CopySources: Sendable {
    private let output: OutputSettings
    private(set) var known: [String: SourceFrames?] = [:]
    /// What a decoder must know for all that was found so far.
    private var configuration: AVCConfiguration?

    init(output: OutputSettings) { self.output = output }

    /// The spans of a film, where those that can be cut out of their source are put together and cut where the source's
    /// pictures allow it.
    mutating func pieces(of composition: Composition) -> [(frames: Range<Int>, copy: CopyPlan?)] {
        let spans = composition.spans
        var cuts = Set(spans.flatMap { [$0.lowerBound, $0.upperBound] })
        var copies: [Int: CopyPlan] = [:]
        for stretch in composition.untouched(spans).untilCancelled {
            for copy in self.copies(in: stretch).untilCancelled {
                let first = stretch.frames.lowerBound + copy.cut.frames.lowerBound - stretch.sourceFrame
                let frames = first..<first + copy.cut.frames.count
                cuts = cuts.filter { $0 <= frames.lowerBound || frames.upperBound <= $0 }
                cuts.formUnion([frames.lowerBound, frames.upperBound])
                copies[first] = copy
            }
        }
        let edges = cuts.sorted()
        return zip(edges, edges.dropFirst()).map { ($0..<$1, copies[$0]) }
    }

    /// What can be cut out of the source of a stretch.
    private mutating func copies(in stretch: UntouchedStretch) -> [CopyPlan] {
        let info = stretch.shot.placed.info
        let rate = output.canvas.framesPerSecond
        guard stretch.frames.count >= rate else { return [] }
        let found =
            known[info.path]
            ?? SourceFrames(of: info.path, framesPerSecond: rate, start: info.start)
        known[info.path] = .some(found)
        guard let source = found else { return [] }
        let together = configuration.map { $0.merged(with: source.table.configuration) } ?? source.table.configuration
        // Two cameras that call different things by the same number: those of the first are cut out.
        guard let together else { return [] }
        // What is shorter than a second is not worth a process of its own.
        let cuts = source.cuts(in: stretch.sourceFrames, least: rate, longest: rate * Self.longestPiece)
        guard let first = cuts.first, let last = cuts.last else { return [] }
        let samples = source.table.samples[first.samples.lowerBound..<last.samples.upperBound]
        let pixels = output.canvas.width * output.canvas.height * samples.count
        // A film in which nobody can jump about is no good film.
        let keys = samples.indices.filter { samples[$0].isKey } + [samples.endIndex]
        guard zip(keys, keys.dropFirst()).allSatisfy({ $1 - $0 <= rate * Self.longestGroup }) else { return [] }
        let bits = samples.map(\.size).reduce(0, +) * 8
        guard bits <= output.mostBitsCopied(pixels: pixels) else { return [] }
        configuration = together
        return cuts.map { CopyPlan(stretch.shot, cut: $0) }
    }

    /// In seconds: what is kept of a piece is lost when its clip is trimmed.
    private static let longestPiece = 30
    /// In seconds, from one picture that a player can begin with to the next.
    private static let longestGroup = 10
}

extension OutputSettings {
    /// How large pictures may be that are taken over as they are, in bits; who asks for a small file is not given the
    /// camera's.
    fileprivate func mostBitsCopied(pixels: Int) -> Int {
        switch quality {
        // Small drafts are made of stand-ins, whose pictures are small whatever is in them.
        case .draft: canvas.shorterSide <= ProxyPlan.side ? .max : pixels * 25 / 100
        case .high: pixels * 35 / 100
        case .max: .max
        }
    }
}
