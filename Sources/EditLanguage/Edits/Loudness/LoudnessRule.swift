import Timeline

/// "normalize the loudness", "to -14 LUFS", "turn off loudness normalization", 响度标准化到-14 LUFS.
struct LoudnessRule: EditRule {
    /// What most sites ask for, in LUFS.
    static let standard = -14

    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard clause.hasSense else { return nil }
        let isOff = clause.takeWord(.denormalize)
        let isNormal = clause.takeWord(.normalize)
        let loudness: Int? = clause.takeWord { if case .loudness(let value) = $0 { value } else { nil } }
        guard isOff || isNormal || loudness != nil else { return nil }
        let isRemoval = clause.takesAway()
        guard clause.mayTakeVerb(.set, .make, .put, .add) || isRemoval else { return nil }
        _ = clause.takeWord(.minus)
        _ = clause.take(.volume)
        _ = clause.take(.target(.kind(.sound, ordinal: nil)))
        // The whole film is meant, whatever it is called; a single sound has a volume instead.
        _ = clause.take(.target(.kind(.clip, ordinal: nil)))
        _ = clause.takeWord(.all)
        guard clause.isSpent else { return nil }
        return .setLoudness(isOff || isRemoval ? nil : loudness ?? Self.standard)
    }
}
