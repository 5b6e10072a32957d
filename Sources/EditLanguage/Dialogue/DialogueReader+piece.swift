import Timeline

extension DialogueReader {
    /// "The second part" behind a split.
    func piece(_ past: Past, _ move: Move) -> Turn? {
        guard past.isStanding, past.edits.count == 1, case .split(let split) = past.edits.first else { return nil }
        let draft = move.context.draft
        guard let right = draft.addresses.first(where: { $0.position > 1 && draft[$0]?.start == split.time }) else {
            return nil
        }
        let left = SegmentAddress(right.track, right.position - 1)
        let text = SourceText(move.message)
        for place in 0..<text.count {
            for (phrases, isFirst) in RemarkWords.pieces {
                guard let end = phrases.matchEnd(in: text, at: place) else { continue }
                let name = " \(isFirst ? left : right) "
                let sentence = text.string(0..<place) + name + text.string(end..<text.count)
                guard case .success(let found) = instructions(sentence, in: move.now, with: "") else { return nil }
                return Turn(.instructions(found, language: move.language(for: sentence)), sentence)
            }
        }
        return nil
    }
}

extension DialogueReader.Move {
    /// "Do that to the third clip as well": "that" is what was done, whatever else it could be.
    var saysDoThat: Bool {
        let text = SourceText(message)
        return RemarkWords.doingThat.stands(in: text, 0..<text.count)
    }
}
