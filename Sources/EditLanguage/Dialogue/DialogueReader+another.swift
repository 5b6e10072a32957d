import Timeline

// What was done once more elsewhere, or the other way.
extension DialogueReader {
    /// "And another one at 20 s": what was added, once more elsewhere.
    func oneMore(_ past: Past, _ move: Move) -> Turn? {
        guard past.isAddition, move.words.isFragment, !move.words.chunks.isEmpty else { return nil }
        let core = move.remark.core
        let grown = Substitution(of: core, into: past.deed.sentence, in: past.base)
        let language = Language(of: past.deed.sentence)
        for sentence in grown.sentences.prefix(12) {
            // Against the film as it was: now that it is there, "put ding.wav at 20 s" would move it.
            guard case .success(let found) = instructions(sentence, in: past.base, with: core) else { continue }
            let edits = found.compactMap { if case .edit(let edit) = $0 { edit } else { nil } }
            guard edits.count == found.count, past.isAlike(edits) else { continue }
            let said = edits.map { $0.requested.sentence(in: move.context.draft, language) }.joined(separator: "; ")
            guard case .success(found) = instructions(said, in: move.now, with: "") else { return nil }
            return Turn(.instructions(found, language: move.language(for: sentence)), said)
        }
        return nil
    }

    /// "Wrong way, the other direction": each of the last edits on its other side, in the place of them.
    func mirrored(_ past: Past, _ move: Move) -> Turn? {
        guard past.isStanding, let steps = past.steps else { return nil }
        let edits = steps.map { $0.edit.mirrored(in: $0.before) }
        guard edits.contains(where: { $0 != nil }) else { return nil }
        let language = Language(of: past.deed.sentence)
        let sentence = zip(edits, steps).map { ($0 ?? $1.edit).requested.sentence(in: $1.before, language) }
            .joined(separator: "; ")
        return turn([sentence], in: past.base, with: "", as: move, isRevision: true, focus: past.deed.focus)
    }
}
