import Foundation
import Timeline

extension PlaySource {
    /// The shorter side of a film that is made to be played at once, in pixels.
    private static let filmSide = 540

    /// Writes a small film of a stretch, in ms, for a player that wants a file; what is missing is black and silent.
    /// - Throws: `RenderPlanError` or `RenderError`, with nothing written.
    public func film(of range: TimeRange, to output: URL) async throws -> URL {
        defer { clear() }
        let part = draft.stretch(range)
        let media = await media(part)
        let side = min(Self.filmSide, part.canvas.shorterSide)
        let settings = OutputSettings(canvas: part.canvas.scaled(toShorterSide: side), quality: .draft)
        let plan = try await LongComputation.run {
            try RenderPlan(draft: part.having(media), media: media, output: settings)
        }
        try FileManager.default.createDirectory(
            at: output.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try await Renderer(tools: tools).render(plan, to: output, workingDirectory: folder)
        return output
    }
}
