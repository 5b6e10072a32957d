import Timeline

extension Examples {
    /// The sentence at hand as each answer would make it, for a question that offers readings; only what can be read.
    func choices(for error: ReadingError) -> [String] {
        guard sentence.unicodeScalars.count <= 120 else { return [] }
        switch error {
        case .asked(about: let edit?): return [edit].filter(isReadable)
        case .guessed(let plain, _): return [plain]
        case .whichFile(_, let sentences): return sentences.filter(isReadable)
        case .wouldBeBlack, .wouldEmpty: return [wording.example(.anyway(sentence.withoutFinalSigns))]
        // "Remove all clips" is not what "remove the sound" asks for.
        case .whichSound: return say(.muteClips, .muteMusic).filter(isReadable)
        case .quotesNeeded(let text): return quoting(text)
        default: break
        }
        var found: [String] = []
        for answer in answers(to: error) {
            let sentences = Substitution(of: answer, into: sentence, in: context, fillsHole: true).sentences
            // "Yank it out" is read by a frame only, and so is "yank V1·2 out".
            let grown = sentences.first(where: isReadable) ?? sentences.first(where: isReadFreely)
            if let grown, !found.contains(grown) { found.append(grown) }
        }
        return found.count > 1 ? found : []
    }

    /// The sentence with quotes around all that may be the text, and around what stands before a word that may lead to
    /// something else: `add a title "Hello on dinner"`, `add a title "Hello" on dinner`.
    private func quoting(_ words: String) -> [String] {
        guard let place = sentence.firstRange(of: words) else { return [] }
        let heads = words.indices.filter { place in
            guard words[place] == " " else { return false }
            let next = words[words.index(after: place)...].prefix { $0 != " " }.lowercased()
            return Clause.leadsBehindText.contains(next)
        }
        .map { words[..<$0] }
        let ends = [words[...]] + heads.reversed()
        var found: [(sentence: String, instructions: [Instruction])] = []
        for text in ends {
            let behind = words[text.endIndex...] + sentence[place.upperBound...]
            let said = sentence[..<place.lowerBound] + wording.example(.quotedName(String(text))) + behind
            guard case .success(let read) = EditReader.instructions(String(said), in: context, language: language),
                !found.contains(where: { $0.instructions == read })
            else { continue }
            found.append((String(said), read))
            if found.count == 3 { break }
        }
        return found.count > 1 ? found.map(\.sentence) : []
    }

    private func isReadFreely(_ candidate: String) -> Bool {
        guard Language(of: candidate) == language else { return false }
        if case .success = EditReader.instructions(candidate, in: context, language: language) { return true }
        return false
    }

    private func answers(to error: ReadingError) -> [String] {
        switch error {
        case .pronoun, .only: context.draft.addresses.prefix(6).map(\.description)
        default: wording.answers(to: error)
        }
    }
}
