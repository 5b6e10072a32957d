import Timeline

extension Examples {
    /// The sentence at hand as each answer would make it, for a question that offers readings; only what can be read.
    func choices(for error: ReadingError) -> [String] {
        guard sentence.unicodeScalars.count <= 120 else { return [] }
        switch error {
        case .asked(about: let edit?): return [edit].filter(isReadable)
        case .wouldBeBlack, .wouldEmpty: return [wording.example(.anyway(sentence.withoutFinalSigns))]
        // "Remove all clips" is not what "remove the sound" asks for.
        case .whichSound: return say(.muteClips, .muteMusic).filter(isReadable)
        default: break
        }
        var found: [String] = []
        for answer in answers(to: error) {
            let grown = Substitution(of: answer, into: sentence, in: context, fillsHole: true).sentences.first(
                where: isReadable
            )
            if let grown, !found.contains(grown) { found.append(grown) }
        }
        return found.count > 1 ? found : []
    }

    private func answers(to error: ReadingError) -> [String] {
        switch error {
        case .pronoun, .only: context.draft.addresses.prefix(6).map(\.description)
        default: wording.answers(to: error)
        }
    }
}
