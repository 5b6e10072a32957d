import Timeline

extension DialogueReader {
    /// "The second part" behind a split, "the copy" behind "duplicate it": what the last edit has made, by its address.
    func piece(_ past: Past, _ move: Move) -> Turn? {
        guard past.isStanding, let edit = past.edits.first else { return nil }
        let named =
            past.edits.count == 1
            ? names(of: edit, in: move.context.draft) : names(ofPieces: past, in: move.context.draft)
        let text = SourceText(move.message)
        for place in named.isEmpty ? 0..<0 : 0..<text.count {
            for (phrases, address, isLast) in named {
                guard let end = phrases.matchEnd(in: text, at: place), !isLast || Self.isEnd(text, end) else {
                    continue
                }
                let sentences = sentences(naming: address, at: place..<end, of: text, move)
                for sentence in sentences {
                    guard case .success(let found) = instructions(sentence, in: move.now, with: "") else { continue }
                    return Turn(.instructions(found, language: move.language(for: sentence)), sentence)
                }
                return nil
            }
        }
        return nil
    }

    /// What is called how, of what an edit has made.
    private func names(of edit: Edit, in draft: Draft) -> [(Phrases, SegmentAddress, isLast: Bool)] {
        switch edit {
        case .split(let split):
            let pieces = draft.addresses.filter { $0.position > 1 && draft[$0]?.start == split.time }
            guard let right = pieces.first(where: { $0.track == split.segment?.track ?? $0.track }) else { return [] }
            let left = SegmentAddress(right.track, right.position - 1)
            return RemarkWords.pieces.map { ($0.phrases, $0.isFirst ? left : right, false) }
                + RemarkWords.besideCut.map { ($0.phrases, $0.isFirst ? left : right, true) }
        case .duplicate(let duplicate):
            let copy = SegmentAddress(duplicate.segment.track, duplicate.segment.position + 1)
            return [(RemarkWords.copies, copy, false), (RemarkWords.originals, duplicate.segment, false)]
        case .copy(let copy):
            let label = copy.track ?? copy.segment.track
            let found = draft.addresses.first { $0.track == label && draft[$0]?.start == copy.time }
            return found.map { [(RemarkWords.copies, $0, false)] } ?? []
        default: return []
        }
    }

    /// Whether nothing is named from a place on.
    private static func isEnd(_ text: SourceText, _ place: Int) -> Bool {
        let next = text.skipSpaces(from: place)
        return next == text.count || !text.folded[next].isWordLike && !text.folded[next].isHan
    }

    /// What the pieces are called that several cuts have left of one thing: "the middle piece".
    private func names(ofPieces past: Past, in draft: Draft) -> [(Phrases, SegmentAddress, isLast: Bool)] {
        let times = past.edits.compactMap { edit -> Int? in if case .split(let split) = edit { split.time } else { nil }
        }
        let all = draft.addresses.filter { $0.track.kind == .video }
        guard times.count == past.edits.count, let track = all.first?.track else { return [] }
        let found = all.filter { address in
            guard address.track == track, let range = draft[address]?.range else { return false }
            return times.contains(range.start) || times.contains(range.end)
        }
        guard found.count == times.count + 1 else { return [] }
        return found.enumerated().flatMap { number, address in
            RemarkWords.pieces(number, of: found.count).map { ($0, address, false) }
        }
    }

    /// The message with an address for some words: "of the beach" behind them, and beach的 before them, say no more.
    private func sentences(naming address: SegmentAddress, at range: Range<Int>, of text: SourceText, _ move: Move)
        -> [String]
    {
        let before = text.string(0..<range.lowerBound)
        let behind = text.string(range.upperBound..<text.count)
        var sentences = ["\(before) \(address) \(behind)"]
        let owner = ChunkedText(behind, in: move.now)
        if let first = owner.chunks.first, first.role == .reference,
            owner.string(0..<first.range.lowerBound).split(separator: " ").allSatisfy({ ["of", "the"].contains($0) })
        {
            sentences.append("\(before) \(address) \(owner.string(first.range.upperBound..<owner.text.count))")
        }
        let lead = ChunkedText(before, in: move.now)
        if let last = lead.chunks.last, last.role == .reference,
            lead.string(last.range.upperBound..<lead.text.count) == "的"
        {
            sentences.append("\(lead.string(0..<last.range.lowerBound)) \(address) \(behind)")
        }
        return sentences
    }
}

extension DialogueReader.Move {
    /// "Do that to the third clip as well": "that" is what was done, whatever else it could be.
    var saysDoThat: Bool {
        let text = SourceText(message)
        return RemarkWords.doingThat.stands(in: text, 0..<text.count)
    }
}
