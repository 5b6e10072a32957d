import Timeline

/// "replace the second clip with beach.mov", "replace it with a clip of rain", 把第二段换成beach.mov.
struct ReplaceClipRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard let verb = clause.takeVerb(.replace, .set, .move) else { return nil }
        // Taken first: it may stand on either side of the marker, and moves it.
        let named = clause.takeQuoted(behind: .named)
        let marker = clause.parts.firstIndex { [.with, .to].contains($0.kind) || isFor($0, in: clause) }
        guard let marker else { return nil }
        let behind = Clause(text: clause.text, parts: Array(clause.parts[(marker + 1)...]))
        clause.remove(marker..<clause.parts.count)
        guard let reference = clause.takeReference(in: resolver), clause.isSpent,
            let address = try? resolver.find(reference, in: .clips), address.track.kind == .video,
            let length = resolver.draft[address]?.duration
        else { return nil }
        if let edit = try file(behind, at: address, named: named, in: resolver) {
            // 把market移到beach: to where that is, and not in its place.
            if verb == .move, !resolver.named(edit.1).isEmpty { return nil }
            return [edit.0]
        }
        return generated(behind, at: address, named: named, length: length, in: resolver)
    }

    private func isFor(_ part: Part, in clause: Clause) -> Bool {
        part.kind == .filler && ["for", "by"].contains(clause.text.string(part.range).lowercased())
    }

    private func file(
        _ clause: Clause,
        at address: SegmentAddress,
        named: String?,
        in resolver: ReferenceResolver
    ) throws(ReadingError) -> (Edit, name: String)? {
        var clause = clause
        guard !clause.has(.promptWord), let upload = try clause.takeUpload(in: resolver, isPronounMeant: false) else {
            return nil
        }
        _ = clause.take(.target(.kind(.clip, ordinal: nil)))
        guard clause.isSpent, upload.file.kind != .audio else { return nil }
        let source = MediaSource.file(id: upload.file.id)
        let edit = Edit.replaceClip(address, source, name: named ?? upload.name, sourceLength: upload.file.duration)
        return (edit, SourceText(upload.name).foldedString)
    }

    /// Only what is called a clip is made anew: "replace it with rain" may mean anything.
    private func generated(
        _ clause: Clause,
        at address: SegmentAddress,
        named: String?,
        length: Int,
        in resolver: ReferenceResolver
    )
        -> [Edit]?
    {
        var clause = clause
        // In so many words it is a description, though something may be called so.
        let isDescription = clause.take(.promptWord)
        // "with a 5 second forest shot": how long it is to be.
        let said = clause.takeLength()
        let material: Int? = clause.take { if case .material(let time) = $0 { time } else { nil } }
        guard clause.mayDescribeClip, clause.parts.first(where: { !$0.isSilent }).map(clause.beginsWithOther) != true,
            clause.take(.target(.kind(.clip, ordinal: nil)))
        else { return nil }
        guard let prompt = clause.takeQuoted() ?? clause.takeFreeText(from: 0, isVerbatim: false), clause.isSpent,
            !prompt.isEmpty, isDescription || !resolver.knows(prompt)
        else { return nil }
        let edit = Edit.replaceClip(
            address,
            .generated(prompt: prompt),
            name: named ?? prompt,
            sourceLength: material ?? max(length, said ?? 0)
        )
        guard let said, said != length else { return [edit] }
        return [edit, .setLength(address, said)]
    }
}
