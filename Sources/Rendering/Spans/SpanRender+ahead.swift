import Foundation
import Timeline

extension Renderer {
    /// Makes and keeps what a film will need that is not kept yet, up to a minute of it, so that rendering it is quick.
    ///
    /// Nothing happens without a cache, or for films that are not joined from spans. Cancelling the task ends the work;
    /// what was finished stays.
    /// - Throws: `RenderError`; what was finished stays then as well.
    public func prepare(_ plan: RenderPlan, workingDirectory: URL) async throws(RenderError) {
        guard let cache, plan.output.format.isJoined else { return }
        try checkSources(of: plan)
        let folder = workingDirectory.absoluteURL
        try await SpanRender(renderer: self, cache: cache, plan: plan, folder: folder) { _ in }.prepare()
    }
}

extension SpanRender {
    /// What is rendered ahead at most, in seconds: who changed more than that changed all of it, and may do so again.
    private static let most = 60

    /// Encodes spans that are not kept, and mixes the sound; what is cut out of sources is quick enough when it is wanted.
    fileprivate func prepare() async throws(RenderError) {
        let pieces = try await pieces(copying: true)
        let kept = cache.contents()
        var left = Self.most * plan.output.canvas.framesPerSecond
        let missing = pieces.spans.indices.filter { index in
            let span = pieces.spans[index]
            guard span.copy == nil, kept[span.name] == nil, left > 0 else { return false }
            left -= span.frames.count
            return true
        }
        let scratch = folder.appending(path: "spans")
        defer { try? FileManager.default.removeItem(at: scratch) }
        let sounds = scratch.appending(path: "sound")
        try renderer.write([], in: sounds)
        try await encode(pieces.spans, missing: missing, in: scratch)
        try await makeSound(pieces.sound, reusing: kept, in: sounds)
        cache.trim()
    }
}
