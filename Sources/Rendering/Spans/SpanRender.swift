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
    func write(to path: String) async throws(RenderError) {
        var shortcuts = Shortcuts()
        while true {
            let pieces = try await pieces(copying: shortcuts.copies)
            let kept = shortcuts.reuses ? cache.contents() : [:]
            do throws(RenderError) {
                if try await make(pieces, reusing: kept, to: path) { break }
                // The sources' pictures and ours cannot stand in one film, or what is kept of them is damaged.
                pieces.spans.filter { $0.copy != nil }.compactMap { kept[$0.name] }.forEach(cache.remove)
                shortcuts.copies = false
            } catch .cancelled {
                throw .cancelled
            } catch {
                // A kept span may be damaged in a shortcuts that its size does not show.
                let reused = Set(pieces.spans.map(\.name) + [pieces.sound]).compactMap { kept[$0] }
                guard error.isOfJoin, !reused.isEmpty || pieces.hasCopies else { throw error }
                reused.forEach(cache.remove)
                shortcuts =
                    reused.isEmpty ? Shortcuts(copies: false) : Shortcuts(copies: shortcuts.copies, reuses: false)
            }
        }
        cache.trim()
    }

    /// What a render does instead of encoding; less of it after each failure.
    private struct Shortcuts {
        var copies = true
        var reuses = true
    }

    // MARK: Steps

    /// What the film is put together of.
    struct Pieces: Sendable {
        var spans: [Span]
        var sound: String
        var sources: CopySources

        var hasCopies: Bool { spans.contains { $0.copy != nil } }
    }

    /// The film cut into spans, which are cut out of their sources where that is possible.
    func pieces(copying: Bool) async throws(RenderError) -> Pieces {
        let pieces = await LongComputation.run { reckonedPieces(copying: copying) }
        guard !Task.isCancelled else { throw .cancelled }
        return pieces
    }

    private func reckonedPieces(copying: Bool) -> Pieces {
        var names = SpanNames(tools: renderer.tools)
        var sources = CopySources(output: plan.output)
        let parts = copying ? sources.pieces(of: plan.composition) : plan.composition.spans.map { ($0, nil) }
        let spans = parts.untilCancelled.map { frames, copy in
            let name =
                copy.map { names.name($0) }
                ?? names.name(SpanPlan(plan.composition, frames: frames, output: plan.output))
            return Span(frames: frames, name: name, copy: copy)
        }
        return Pieces(spans: spans, sound: names.name(plan.sound), sources: sources)
    }

    /// Makes the film; false where what was cut out of a source cannot stand in it.
    private func make(
        _ pieces: Pieces,
        reusing kept: [String: String],
        to path: String
    ) async throws(RenderError) -> Bool {
        let scratch = folder.appending(path: "spans")
        defer { try? FileManager.default.removeItem(at: scratch) }
        try? FileManager.default.removeItem(at: scratch)
        let sounds = scratch.appending(path: "sound")
        try renderer.write([], in: sounds)

        let spans = pieces.spans
        let found = retrieve(spans, from: kept, to: scratch)
        guard try await copy(spans, missing: found.missing, from: pieces.sources, in: scratch) else { return false }
        do {
            try await withThrowingTaskGroup { group in
                group.addTask { try await makeSound(pieces.sound, reusing: kept, in: sounds) }
                group.addTask {
                    try await encode(spans, missing: found.missing.filter { spans[$0].copy == nil }, in: scratch)
                }
                try await group.waitForAll()
            }
        } catch {
            throw error as? RenderError ?? .cancelled
        }
        let files = spans.enumerated().map { SpanPlan.fileName(found.files[$1.name] ?? $0) }
        guard try await join(files, sound: "sound/\(Self.soundFile)", in: scratch, to: path) else {
            guard pieces.hasCopies else { throw .wrongResult("its parts do not fit together") }
            return false
        }
        try await renderer.check(path, against: plan)
        progress(RenderProgress(fraction: 1, framesDone: plan.frameCount, speed: nil, secondsLeft: 0))
        return true
    }

    /// Puts what is kept beside what will be encoded; a span that comes again is there once.
    private func retrieve(
        _ spans: [Span],
        from kept: [String: String],
        to scratch: URL
    ) -> (files: [String: Int], missing: [Int]) {
        var files: [String: Int] = [:]
        var missing: [Int] = []
        for (index, span) in spans.enumerated().untilCancelled where files[span.name] == nil {
            files[span.name] = index
            let place = scratch.appending(path: SpanPlan.fileName(index))
            if let file = kept[span.name], cache.retrieve(file, to: place) { continue }
            missing.append(index)
        }
        return (files, missing)
    }

    /// Encodes spans that are not kept; those that follow on each other by one ffmpeg.
    func encode(_ spans: [Span], missing: [Int], in scratch: URL) async throws(RenderError) {
        let toDo = missing.map { spans[$0].frames.count }.reduce(0, +)
        var done = 0
        let longest = Self.longestRun * plan.output.canvas.framesPerSecond
        for run in Self.runs(missing, of: spans, longest: longest) {
            let frames = spans[run.lowerBound].frames.lowerBound..<spans[run.upperBound - 1].frames.upperBound
            let count = SpanCount(before: plan.frameCount - toDo + done, left: toDo - done, of: plan.frameCount)
            try await encode(spans, run: run, frames: frames, in: scratch, count: count)
            done += frames.count
        }
    }

    private func encode(
        _ spans: [Span],
        run: Range<Int>,
        frames: Range<Int>,
        in scratch: URL,
        count: SpanCount
    ) async throws(RenderError) {
        let part = SpanPlan(plan.composition, frames: frames, output: plan.output)
        try renderer.write(part.sideFiles, in: scratch)
        try await renderer.prepare(part.preparations, of: plan, in: scratch)
        defer {
            for part in part.preparations {
                try? FileManager.default.removeItem(at: scratch.appending(path: part.fileName))
            }
        }
        let cuts = run.dropFirst().map { spans[$0].frames.lowerBound - frames.lowerBound }
        let rate = plan.output.canvas.framesPerSecond
        let reader = Mutex(ProgressReader(frameCount: frames.count, framesPerSecond: rate))
        let arguments = part.arguments(cutAt: cuts, first: run.lowerBound)
        do throws(RenderError) {
            try await renderer.run(arguments, of: plan, in: scratch) { line in
                if let news = reader.withLock({ $0.read(line) }) { progress(count.whole(news, rate: rate)) }
            }
        } catch {
            // A piece is whole when the next is begun: who cancels keeps what was done until then.
            if error == .cancelled {
                keep(run.dropLast().filter { hasBegun($0 + 1, in: scratch) }, of: spans, in: scratch)
            }
            throw error
        }
        keep(Array(run), of: spans, in: scratch)
    }

    private func keep(_ indices: [Int], of spans: [Span], in scratch: URL) {
        for index in indices { cache.keep(scratch.appending(path: SpanPlan.fileName(index)), as: spans[index].name) }
    }

    private func hasBegun(_ index: Int, in scratch: URL) -> Bool {
        let file = scratch.appending(path: SpanPlan.fileName(index)).path(percentEncoded: false)
        return FileManager.default.fileExists(atPath: file)
    }

    private static let soundFile = "sound.mp4"

    /// Mixes the sound, or takes it from the cache.
    func makeSound(
        _ name: String,
        reusing kept: [String: String],
        in folder: URL
    ) async throws(RenderError) {
        let file = folder.appending(path: Self.soundFile)
        if let known = kept[name], cache.retrieve(known, to: file) { return }
        var gain = 0
        if let measure = plan.sound.loudness { gain = try await renderer.gain(measure, of: plan, in: folder) }
        try renderer.write([plan.sound.sideFile(gain: gain)].compactMap(\.self), in: folder)
        let path = file.path(percentEncoded: false)
        try await renderer.run(plan.sound.arguments(gain: gain, output: path), of: plan, in: folder)
        cache.keep(file, as: name)
    }
}

extension RenderError {
    /// Whether what failed may have to do with the spans that were joined.
    fileprivate var isOfJoin: Bool {
        switch self {
        case .wrongResult: true
        default: false
        }
    }
}
