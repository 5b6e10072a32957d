import Timeline

extension DialogueReader {
    /// "No, the other one", where there are several others of the kind: which.
    func otherThan(_ past: Past, _ move: Move) -> Turn? {
        let others = past.others(in: past.base.draft)
        let text = SourceText(move.remark.core.withoutFinalSigns)
        guard others.count > 1, text.count > 0,
            RemarkWords.others.contains(where: { $0.count == 1 && $0.phrases.matchEnd(in: text, at: 0) == text.count })
        else { return nil }
        let language = move.language(for: past.deed.sentence)
        let sentence = past.deed.sentence
        var asked = EditReader.question(for: .which(others), raisedBy: sentence, in: past.base, language: language)
        asked.choices = others.compactMap { address in
            Substitution(of: "\(address)", into: sentence, in: past.base).replaced?.first
        }
        return Turn(.question(asked), sentence, isRevision: past.isStanding, focus: past.deed.focus)
    }
}
