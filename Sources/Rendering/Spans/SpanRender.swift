import Foundation
import Synchronization
import Timeline

/// One film made of spans: those that are kept are taken, the others encoded and kept, the sound is mixed apart, and
/// all is joined without encoding.
struct SpanRender: Sendable {
    let renderer: Renderer
    let cache: RenderCache
    let plan: RenderPlan
    /// This render's own folder; everything lies in a folder in it that goes when the render ends.
    let folder: URL
    let progress: @Sendable (RenderProgress) -> Void

    /// The most that one ffmpeg encodes, in seconds: what is finished is kept, even if the export then is cancelled.
    private static let longestRun = 60

    /// Writes the film and checks it.
    func write(to path: String) async throws(RenderFailure) {
        let (spans, sound) = named(plan.composition.spans)
        let kept = cache.contents()
        do throws(RenderFailure) {
            try await make(spans, sound: sound, reusing: kept, to: path)
        } catch .cancelled {
            throw .cancelled
        } catch {
            // A kept span may be damaged in a way that its size does not show.
            let reused = Set(spans.map(\.name) + [sound]).compactMap { kept[$0] }
            guard !reused.isEmpty, error.isOfJoin else { throw error }
            reused.forEach(cache.remove)
            try await make(spans, sound: sound, reusing: [:], to: path)
        }
        cache.trim()
    }

    // MARK: Steps

    private func named(_ frames: [Range<Int>]) -> (spans: [Span], sound: String) {
        var names = SpanNames(tools: renderer.tools)
        let spans = frames.map { frames in
            let plan = SpanPlan(plan.composition, frames: frames, output: plan.output)
            return Span(frames: frames, name: names.name(plan))
        }
        return (spans, names.name(plan.sound))
    }

    private func make(
        _ spans: [Span],
        sound: String,
        reusing kept: [String: String],
        to path: String
    ) async throws(RenderFailure) {
        let bench = folder.appending(path: "spans")
        defer { try? FileManager.default.removeItem(at: bench) }
        try? FileManager.default.removeItem(at: bench)
        let sounds = bench.appending(path: "sound")
        try renderer.write([], in: bench)
        try renderer.write([], in: sounds)

        let shelf = take(spans, from: kept, to: bench)
        do {
            try await withThrowingTaskGroup { group in
                group.addTask { try await makeSound(sound, reusing: kept, in: sounds) }
                group.addTask { try await encode(spans, missing: shelf.missing, in: bench) }
                try await group.waitForAll()
            }
        } catch {
            throw error as? RenderFailure ?? .cancelled
        }
        let join = JoinPlan(
            spans: spans.enumerated().map { (SpanPlan.fileName(shelf.files[$1.name] ?? $0), $1.frames.count) },
            sound: "sound/\(Self.soundFile)",
            output: plan.output
        )
        try renderer.write([join.list], in: bench)
        try await renderer.run(join.arguments(output: path), of: plan, in: bench)
        try await renderer.check(path, against: plan)
        progress(RenderProgress(fraction: 1, framesDone: plan.frameCount, speed: nil, secondsLeft: 0))
    }

    /// Puts what is kept beside what will be encoded; a span that comes again is there once.
    private func take(
        _ spans: [Span],
        from kept: [String: String],
        to bench: URL
    ) -> (files: [String: Int], missing: [Int]) {
        var files: [String: Int] = [:]
        var missing: [Int] = []
        for (index, span) in spans.enumerated() where files[span.name] == nil {
            files[span.name] = index
            let place = bench.appending(path: SpanPlan.fileName(index))
            if let file = kept[span.name], cache.take(file, to: place) { continue }
            missing.append(index)
        }
        return (files, missing)
    }

    /// Encodes spans that are not kept; those that follow on each other by one ffmpeg.
    private func encode(_ spans: [Span], missing: [Int], in bench: URL) async throws(RenderFailure) {
        let toDo = missing.map { spans[$0].frames.count }.reduce(0, +)
        var done = 0
        let longest = Self.longestRun * plan.output.canvas.framesPerSecond
        for run in Self.runs(missing, of: spans, longest: longest) {
            let frames = spans[run.lowerBound].frames.lowerBound..<spans[run.upperBound - 1].frames.upperBound
            let count = SpanCount(before: plan.frameCount - toDo + done, left: toDo - done, of: plan.frameCount)
            try await encode(spans, run: run, frames: frames, in: bench, count: count)
            for index in run { cache.keep(bench.appending(path: SpanPlan.fileName(index)), as: spans[index].name) }
            done += frames.count
        }
    }

    private func encode(
        _ spans: [Span],
        run: Range<Int>,
        frames: Range<Int>,
        in bench: URL,
        count: SpanCount
    ) async throws(RenderFailure) {
        let part = SpanPlan(plan.composition, frames: frames, output: plan.output)
        try renderer.write(part.sideFiles, in: bench)
        try await renderer.prepare(part.preparations, of: plan, in: bench)
        defer {
            for part in part.preparations {
                try? FileManager.default.removeItem(at: bench.appending(path: part.fileName))
            }
        }
        let cuts = run.dropFirst().map { spans[$0].frames.lowerBound - frames.lowerBound }
        let rate = plan.output.canvas.framesPerSecond
        let reader = Mutex(ProgressReader(frameCount: frames.count, framesPerSecond: rate))
        let arguments = part.arguments(cutAt: cuts, first: run.lowerBound)
        try await renderer.run(arguments, of: plan, in: bench) { line in
            if let news = reader.withLock({ $0.read(line) }) { progress(count.whole(news, rate: rate)) }
        }
    }

    private static let soundFile = "sound.mp4"

    private func makeSound(
        _ name: String,
        reusing kept: [String: String],
        in folder: URL
    ) async throws(RenderFailure) {
        let file = folder.appending(path: Self.soundFile)
        if let known = kept[name], cache.take(known, to: file) { return }
        var gain = 0
        if let measure = plan.sound.loudness { gain = try await renderer.gain(measure, of: plan, in: folder) }
        try renderer.write(plan.sound.sideFile(gain: gain).map { [$0] } ?? [], in: folder)
        let path = file.path(percentEncoded: false)
        try await renderer.run(plan.sound.arguments(gain: gain, output: path), of: plan, in: folder)
        cache.keep(file, as: name)
    }

    /// Numbers that follow on each other, put together up to a length in frames.
    static func runs(_ missing: [Int], of spans: [Span], longest: Int) -> [Range<Int>] {
        missing.reduce(into: []) { runs, index in
            if let last = runs.last, last.upperBound == index,
                spans[index].frames.upperBound - spans[last.lowerBound].frames.lowerBound <= longest
            {
                runs[runs.count - 1] = last.lowerBound..<index + 1
            } else {
                runs.append(index..<index + 1)
            }
        }
    }
}

/// A stretch of a film that is encoded by itself.
struct Span: Hashable, Sendable {
    /// Its frames, counted in the film.
    let frames: Range<Int>
    /// The hash of all that goes into it.
    let name: String
}

/// From the progress of one ffmpeg to that of the film.
struct SpanCount: Hashable, Sendable {
    /// How many frames were there before it began.
    let before: Int
    /// How many were still to be encoded then.
    let left: Int
    let whole: Int

    init(before: Int, left: Int, of whole: Int) {
        self.before = before
        self.left = left
        self.whole = whole
    }

    func whole(_ news: RenderProgress, rate: Int) -> RenderProgress {
        let done = before + news.framesDone
        return RenderProgress(
            // The join is still to come.
            fraction: min(Double(done) / Double(whole), 0.99),
            framesDone: done,
            speed: news.speed,
            secondsLeft: news.speed.map { Double(left - news.framesDone) / Double(rate) / $0 }
        )
    }
}

extension RenderFailure {
    /// Whether what failed may have to do with the spans that were joined.
    fileprivate var isOfJoin: Bool {
        switch self {
        case .tool, .wrongResult: true
        default: false
        }
    }
}
