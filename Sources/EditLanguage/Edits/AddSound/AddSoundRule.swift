import Timeline

/// "add lo-fi music at 35%", "with calm music for the first 5 seconds", 配上35%音量的lofi音乐.
struct AddSoundRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        let isVerbless = clause.isVerbless
        let isWholeText = clause.isWholeText
        let verb = clause.takeVerb(.add, .put, .use, .make, .generate)
        guard verb != nil || isVerbless, !clause.has({ if case .upload = $0 { true } else { false } }) else {
            return nil
        }
        let mood = mood(&clause)
        let isMusic = clause.take(.target(.kind(.music, ordinal: nil)))
        let isSound = clause.take(.target(.kind(.sound, ordinal: nil)))
        guard mood != nil || isMusic else { return nil }
        let percent = clause.takePercent()
        _ = clause.take(.volume)
        // "put the music at 5 s" moves what is there, and "music" alone asks for nothing.
        if mood == nil, verb == .put || isVerbless, percent == nil { return nil }
        // "Lo-fi down to 20%" speaks of what is there.
        if isVerbless, !isMusic, !isSound, percent != nil, !resolver.candidates(.music, in: .sounds).isEmpty {
            return nil
        }
        // "The lo-fi" speaks of what is there, and so does "take the lo-fi out".
        if isVerbless, clause.has(.definite) { return nil }
        // "make the music …" speaks of music that is there.
        if verb == .make, clause.has(.definite), isMusic || isSound { return nil }
        // "Make it slow, dreamy like": how that looks, and no music.
        if verb == .make, !isMusic, !isSound { return nil }
        // 轻松的 says how something is to be, and not that there is to be more of it.
        if isVerbless, !isMusic, !isSound, clause.isOnlyHan || !isWholeText { return nil }
        let name = clause.takeQuoted(behind: .named)
        clause.takeLayer()
        // Music is as long as the film by itself.
        _ = clause.take(.keyword(.throughout))
        guard let slots = clause.takeSlots(playhead: resolver.context.playhead) else { return nil }
        guard clause.isSpent else {
            if verb == .add, mood == nil, !clause.has({ if case .verb = $0 { true } else { false } }) {
                throw .unknownMood
            }
            return nil
        }
        let source = mood ?? (MusicMood.standard.identifier, MusicMood.standard.displayName)
        return .addSound(
            AddSound(
                source: .music(mood: source.identifier),
                name: name ?? source.name,
                start: try slots.beginning(ofLength: slots.length ?? 0, in: resolver) ?? 0,
                length: slots.length,
                volume: percent ?? 100
            )
        )
    }

    /// A mood by its word, or by its identifier behind "of mood".
    private func mood(_ clause: inout Clause) -> (identifier: String, name: String)? {
        if let identifier = clause.takeQuoted(behind: .moodWord) { return (identifier, identifier) }
        _ = clause.take(.moodWord)
        return clause.take { if case .mood(let mood) = $0 { (mood.identifier, mood.displayName) } else { nil } }
    }
}

extension Clause {
    /// Whether nothing stands beside it: "make it slow, dreamy like" says how that looks.
    fileprivate var isWholeText: Bool {
        guard let first = parts.first, let last = parts.last else { return true }
        let before = text.folded[..<first.range.lowerBound]
        return before.allSatisfy { !$0.isWordLike }
            && text.folded[last.range.upperBound...].allSatisfy { !$0.isWordLike }
    }

    /// Whether it is written in Chinese characters, all of it.
    fileprivate var isOnlyHan: Bool {
        (0..<text.count).allSatisfy { text.folded[$0].isHan || text.folded[$0].isBlank || !text.folded[$0].isWordLike }
    }
}
