import Foundation

extension SpanRender {
    /// Cuts spans out of their sources; false where one did not come out as it should.
    func copy(
        _ spans: [Span],
        missing: [Int],
        from sources: CopySources,
        in bench: URL
    ) async throws(RenderFailure) -> Bool {
        for index in missing {
            guard let copy = spans[index].copy, let source = sources.known[copy.input.path] ?? nil else { continue }
            let file = bench.appending(path: SpanPlan.fileName(index))
            do throws(RenderFailure) {
                try await renderer.run(copy.arguments(to: SpanPlan.fileName(index)), of: plan, in: bench)
            } catch {
                if error == .cancelled { throw error }
                return false
            }
            guard copy.isFulfilled(by: file.path(percentEncoded: false), source: source) else { return false }
            cache.keep(file, as: spans[index].name)
        }
        return true
    }

    /// Has the first of some files say what decoders must know for all of them; its name, or that of the copy that says
    /// it. Nil where the files cannot stand in one film.
    func headed(_ files: [String], in bench: URL) -> String? {
        func path(_ file: String) -> String { bench.appending(path: file).path(percentEncoded: false) }
        let all = Array(Set(files)).compactMap { MovieFile(path: path($0)).configuration }
        guard let name = files.first, all.count == Set(files).count,
            let own = MovieFile(path: path(name)).configuration
        else { return nil }
        var together = own
        for next in all {
            guard let both = together.merged(with: next) else { return nil }
            together = both
        }
        if together == own { return name }
        return MovieFile(path: path(name)).copy(to: path(Self.headedFile), with: together) ? Self.headedFile : nil
    }

    private static let headedFile = "first.mp4"
}
