import Timeline

extension SentenceReader {
    static let sequences = Phrases(["then", "after that", "然后", "接着", "随后", "之后再", "再"])
    static let instead = Phrases(["instead"])

    /// "add background music, upbeat", "make a clip of a cat, black and white": the words behind the comma are about
    /// what was added before it, and ask for nothing more.
    static func describes(_ last: Edit?, _ edits: [Edit], _ clause: Clause) -> Bool {
        guard clause.isVerbless, let last, let edit = edits.first else { return false }
        switch (last, edit) {
        case (.addSound, .addSound):
            return !clause.has(.target(.kind(.music, ordinal: nil)))
                && !clause.has { if case .fileName = $0 { true } else { false } }
        case (.addClip(let clip), .setLook):
            if case .generated = clip.source { return true }
            return false
        // "waves, slow motion" is how they move in the picture, "waves, 2x" how fast it plays.
        case (.addClip(let clip), .setSpeed):
            guard case .generated = clip.source else { return false }
            return clause.parts.contains { if case .sense(.pace) = $0.kind { $0.range.count > 4 } else { false } }
        default: return false
        }
    }
}
