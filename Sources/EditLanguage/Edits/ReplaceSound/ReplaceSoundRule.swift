import Timeline

/// "change the music to ambient", "replace A1·1 with song.mp3", 把音乐换成史诗风格.
struct ReplaceSoundRule: EditRule {
    private static let roles = Phrases(["as", "for"])

    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        if clause.has(.keyword(.otherMusic)), !clause.has({ if case .mood = $0 { true } else { false } }) {
            throw .unknownMood
        }
        guard let verb = clause.takeVerb(.set, .replace, .make, .move, .use) else { return nil }
        // "use song.mp3 as the background music", where there is one already.
        if verb == .use {
            guard clause.says(Self.roles), clause.has(.target(.kind(.music, ordinal: nil))),
                resolver.candidates(.music, in: .sounds).count == 1
            else { return nil }
        }
        // "make calm music" asks for new music; "make the music calm" for another.
        if verb == .make, !clause.has(.definite), !clause.has(.target(.pronoun)) { return nil }
        let named = clause.takeQuoted(behind: .named)
        let saysTo = clause.has(.to)
        let isMood = clause.has { if case .mood = $0 { true } else { false } }
        guard let sound = try sound(&clause, in: resolver) else { return nil }
        let address: SegmentAddress
        if let reference = clause.takeReference(in: resolver) {
            // "The market clip should go first": no sound is counted there.
            if case .kind(nil, ordinal: .some) = reference { return nil }
            address = try resolver.find(reference, in: .sounds)
        } else {
            // A file replaces only what is named: "move market to the front and dinner after that". "Make the dinner shot slow,
            // dreamy like" is how that looks.
            guard isMood && (verb == .replace || verb == .use || saysTo) || named != nil else { return nil }
            address = try resolver.implied(in: .sounds)
        }
        // A title may well be called "song.mp3"; only a sound can be replaced by one.
        guard address.track.kind == .audio else { return nil }
        // "replace the music with ambient music" says the noun twice.
        _ = clause.take(.target(.kind(.music, ordinal: nil)))
        guard clause.isSpent else { return nil }
        return .replaceSound(address, sound.source, name: named ?? sound.name)
    }

    private func sound(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> (
        source: MediaSource, name: String
    )? {
        if let identifier = clause.takeQuoted(behind: .moodWord) { return (.music(mood: identifier), identifier) }
        if let mood = clause.take({ if case .mood(let mood) = $0 { mood } else { nil } }) {
            return (mood.source, mood.displayName)
        }
        guard let upload = try clause.takeUpload(in: resolver, isPronounMeant: false) else { return nil }
        return (.file(id: upload.file.id), upload.name)
    }
}
