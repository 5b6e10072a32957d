import Foundation
import Timeline

/// Small stand-ins for large sources, on disk, from which a film is seen in a fraction of the time.
///
/// A source is known by its path, size and time. The folder may be deleted at any time, but not while it is read from.
public struct Proxies: Sendable {
    private let tools: MediaTools
    private let cache: RenderCache
    private let probes: ProbeCache

    /// Stand-ins in a folder, which is made when it is needed; of up to 5 GB, of which the oldest goes first.
    public init(tools: MediaTools, folder: URL, limit: Int = 5_000_000_000) {
        self.tools = tools
        cache = RenderCache(folder: folder, limit: limit)
        probes = ProbeCache(probe: MediaProbe(tools: tools))
    }

    /// Whether a film is so small that stand-ins serve it: a draft of 360 lines or less.
    public static func serve(_ output: OutputSettings) -> Bool {
        output.quality == .draft && output.canvas.shorterSide <= ProxyPlan.side
    }

    /// Sources with their stand-ins, as far as there are any.
    public func standIns(for media: [MediaSource: MediaInfo]) async -> [MediaSource: MediaInfo] {
        let kept = cache.contents()
        var stoodIn = media
        for (source, info) in media.untilCancelled {
            guard let plan = ProxyPlan(info), let file = kept[name(plan)],
                let proxy = try? await probes.info(of: path(file)), plan.isFulfilled(by: proxy)
            else { continue }
            stoodIn[source] = info.standing(in: proxy)
        }
        return stoodIn
    }

    /// Whether a source could have a stand-in and has none.
    public func lacks(_ info: MediaInfo) -> Bool {
        ProxyPlan(info).map { cache.contents()[name($0)] == nil } ?? false
    }

    /// Makes the stand-in of a source, at low priority; nothing happens where it needs none or has one.
    ///
    /// - Parameter workingDirectory: a folder for this work alone, which is made if need be and emptied.
    /// - Throws: `RenderError`, with nothing kept; the source itself serves as well.
    public func make(for info: MediaInfo, workingDirectory: URL) async throws(RenderError) {
        guard lacks(info), let plan = ProxyPlan(info) else { return }
        let folder = workingDirectory.absoluteURL
        defer { try? FileManager.default.removeItem(at: folder) }
        try Renderer(tools: tools).write(plan.sideFiles, in: folder)
        do throws(ToolError) {
            try await Tool.run(
                tools.ffmpeg,
                plan.arguments(to: Self.file),
                priority: .low,
                workingDirectory: folder.path(percentEncoded: false)
            ) { _ in }
        } catch {
            throw error == .cancelled ? .cancelled : .tool(error)
        }
        let made = folder.appending(path: Self.file)
        guard let info = try? await probes.info(of: made.path(percentEncoded: false)),
            plan.isFulfilled(by: info)
        else { throw .wrongResult("the smaller copy does not begin or end where the source does") }
        cache.keep(made, as: name(plan))
        cache.trim()
    }

    private static let file = "proxy.mp4"

    private func path(_ file: String) -> String { cache.folder.appending(path: file).path(percentEncoded: false) }

    private func name(_ plan: ProxyPlan) -> String {
        var names = SpanNames(tools: tools)
        return names.name("proxy", plan.recipe, [plan.info.path])
    }
}
