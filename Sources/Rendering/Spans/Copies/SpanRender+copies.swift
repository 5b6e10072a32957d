import Foundation

extension SpanRender {
    /// Cuts spans out of their sources; false where one did not come out as it should.
    func copy(
        _ spans: [Span],
        missing: [Int],
        from sources: CopySources,
        in scratch: URL
    ) async throws(RenderError) -> Bool {
        for index in missing {
            guard let copy = spans[index].copy, let source = sources.known[copy.input.path] ?? nil else { continue }
            let file = scratch.appending(path: SpanPlan.fileName(index))
            do throws(RenderError) {
                try await renderer.run(copy.arguments(to: SpanPlan.fileName(index)), of: plan, in: scratch)
            } catch {
                if error == .cancelled { throw error }
                return false
            }
            guard copy.isFulfilled(by: file.path(percentEncoded: false), source: source) else { return false }
            cache.keep(file, as: spans[index].name)
        }
        return true
    }
}
