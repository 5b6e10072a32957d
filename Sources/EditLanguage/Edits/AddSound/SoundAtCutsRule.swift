import Timeline

/// "add ding.wav at every cut": once where each clip begins that follows another.
struct SoundAtCutsRule: EditRule {
    private static let cuts = Phrases(["at every cut", "on every cut"])

    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard clause.says(Self.cuts), clause.takeWord(.all), clause.mayTakeVerb(.add, .put, .use),
            let upload = try clause.takeUpload(in: resolver, isPronounMeant: false), upload.file.kind == .audio
        else { return nil }
        _ = clause.take(.target(.kind(.sound, ordinal: nil))) || clause.take(.keyword(.soundEffect))
        let percent = clause.takePercent()
        _ = clause.take(.volume)
        guard clause.isSpent else { return nil }
        let all = resolver.candidates(.clip, in: .clips)
        let clips = all.filter { $0.track == all.first?.track }
        let ends = Set(clips.compactMap { resolver.draft[$0]?.end })
        let cuts = clips.compactMap { resolver.draft[$0]?.start }.filter { $0 > 0 && ends.contains($0) }
        guard !cuts.isEmpty else { throw .none(.clip) }
        return cuts.map { start in
            .addSound(
                AddSound(
                    source: .file(id: upload.file.id),
                    name: upload.name,
                    start: start,
                    length: upload.file.duration.map { min($0, max(resolver.end - start, 1)) },
                    sourceLength: upload.file.duration,
                    volume: percent ?? 100
                )
            )
        }
    }
}
