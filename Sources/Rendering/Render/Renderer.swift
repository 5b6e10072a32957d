import Foundation
import PrivateFiles
import Synchronization
import Timeline

/// Carries out render plans.
public struct Renderer: Sendable {
    let tools: MediaTools
    /// Where spans are kept; nil to encode every film as a whole.
    let cache: RenderCache?

    private let priority: ToolPriority

    /// A renderer that uses these tools, and the spans in a cache, if there is one.
    public init(tools: MediaTools, cache: RenderCache? = nil, priority: ToolPriority = .normal) {
        self.tools = tools
        self.cache = cache
        self.priority = priority
    }

    /// Writes a plan's film, whole or not at all.
    ///
    /// With a cache, only those spans are encoded that are not kept from an earlier film. The file appears under its
    /// name only when it is finished and checked; until then it is `NAME.part` beside. The working folder is made if
    /// need be and must be this render's own; on the disk of the cache, spans are put there by link, else copied.
    /// Cancelling the task ends ffmpeg and leaves neither half files nor side files.
    public func render(
        _ plan: RenderPlan,
        to output: URL,
        workingDirectory: URL,
        progress: @escaping @Sendable (RenderProgress) -> Void = { _ in }
    ) async throws(RenderError) {
        let whole = output.absoluteURL.path(percentEncoded: false)
        let part = whole + ".part"
        let folder = workingDirectory.absoluteURL
        try checkSources(of: plan)
        defer {
            try? FileManager.default.removeItem(atPath: part)
            for name in plan.sideFileNames { try? FileManager.default.removeItem(at: folder.appending(path: name)) }
        }
        if let cache, plan.output.format.isJoined {
            try await SpanRender(renderer: self, cache: cache, plan: plan, folder: folder, progress: progress)
                .write(to: part)
        } else {
            let plan = try await leveled(plan, in: folder)
            try write(plan.sideFiles, in: folder)
            try await prepare(plan.preparations, of: plan, in: folder)
            try await encode(plan, to: part, in: folder, progress: progress)
            try await check(part, against: plan)
        }
        guard !Task.isCancelled else { throw .cancelled }
        guard rename(part, whole) == 0 else {
            throw .cannotWrite(path: whole, reason: String(cString: strerror(errno)))
        }
    }

    // MARK: Steps

    func checkSources(of plan: RenderPlan) throws(RenderError) {
        for input in plan.sources.untilCancelled where !FileManager.default.isReadableFile(atPath: input.path) {
            throw .sourceMissing(input.segment, path: input.path)
        }
    }

    func write(_ files: [RenderPlan.SideFile], in folder: URL) throws(RenderError) {
        do throws(PrivateFilesError) { try files.write(in: folder) } catch {
            throw .cannotWrite(path: error.path, reason: error.reason)
        }
    }

    /// Listens to the whole mix first, where the draft says how loud the film is to be.
    private func leveled(_ plan: RenderPlan, in folder: URL) async throws(RenderError) -> RenderPlan {
        guard let measure = plan.loudness else { return plan }
        return plan.leveled(by: try await gain(measure, of: plan, in: folder))
    }

    /// How much louder a film has to be made, in hundredths of a decibel.
    func gain(_ measure: LoudnessMeasure, of plan: RenderPlan, in folder: URL) async throws(RenderError) -> Int {
        try write([measure.sideFile].compactMap(\.self), in: folder)
        let loudness = Mutex<Int?>(nil)
        try await run(measure.arguments, of: plan, in: folder) { line in
            if let news = LoudnessMeasure.loudness(inLine: line) { loudness.withLock { $0 = news } }
        }
        return loudness.withLock { $0 }.map { measure.gain(from: $0) } ?? 0
    }

    /// Makes the files that a plan reads beside its sources.
    func prepare(
        _ preparations: [Preparation],
        of plan: RenderPlan,
        in folder: URL
    ) async throws(RenderError) {
        for preparation in preparations { try await run(preparation.arguments, of: plan, in: folder) }
    }

    private func encode(
        _ plan: RenderPlan,
        to path: String,
        in folder: URL,
        progress: @escaping @Sendable (RenderProgress) -> Void
    ) async throws(RenderError) {
        let rate = plan.output.canvas.framesPerSecond
        let reader = Mutex(ProgressReader(frameCount: plan.frameCount, framesPerSecond: rate))
        try await run(plan.arguments(output: path), of: plan, in: folder) { line in
            if let news = reader.withLock({ $0.read(line) }) { progress(news) }
        }
    }

    /// Runs ffmpeg in a folder for a plan.
    func run(
        _ arguments: [String],
        of plan: RenderPlan,
        in folder: URL,
        onLine: @escaping @Sendable (String) -> Void = { _ in }
    ) async throws(RenderError) {
        do throws(ToolError) {
            try await Tool.run(
                tools.ffmpeg,
                arguments,
                priority: priority,
                workingDirectory: folder.path(percentEncoded: false),
                onLine: onLine
            )
        } catch {
            if error == .cancelled { throw .cancelled }
            throw await blame(error, on: plan)
        }
    }

    /// What of a plan a failure of ffmpeg has to do with.
    private func blame(_ failure: ToolError, on plan: RenderPlan) async -> RenderError {
        let fault = await MediaProbe(tools: tools).unreadable(among: plan.sources.lazy.map(\.path))
        guard !Task.isCancelled else { return .cancelled }
        guard let fault, let input = plan.sources.first(where: { $0.path == fault.path }) else { return .tool(failure) }
        return .sourceUnusable(input.segment, fault.error)
    }

    /// Throws where a file is not the film that was planned.
    func check(_ path: String, against plan: RenderPlan) async throws(RenderError) {
        let info: MediaInfo
        do throws(MediaProbeError) { info = try await MediaProbe(tools: tools).probe(path) } catch {
            throw Task.isCancelled ? .cancelled : .wrongResult(error.description)
        }
        if let fault = plan.fault(in: info) { throw .wrongResult(fault) }
    }
}
