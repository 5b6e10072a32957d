import Timeline

/// "detach the sound of the second clip", "separate the audio from it", 分离第二段的声音.
struct DetachSoundRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard clause.hasSense else { return nil }
        guard clause.takeWord(.detach), clause.mayTakeVerb(.put, .move, .make) else { return nil }
        _ = clause.take(.target(.kind(.sound, ordinal: nil)))
        _ = clause.take(.track)
        let reference = clause.takeReference(in: resolver)
        guard clause.isSpent else { return nil }
        return .detachSound(try resolver.find(reference, orImpliedIn: .clips))
    }
}
