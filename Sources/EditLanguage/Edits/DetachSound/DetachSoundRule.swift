import Timeline

/// "detach the sound of the second clip", "separate the audio from it", 分离第二段的声音.
struct DetachSoundRule: EditRule {
    func read(_ clause: inout Clause, in scene: Scene) throws(Doubt) -> Edit? {
        guard clause.hasPlayWord else { return nil }
        guard clause.takePlay(.detach), clause.mayTakeVerb(.put, .move, .make) else { return nil }
        _ = clause.take(.target(.kind(.sound, ordinal: nil)))
        _ = clause.take(.track)
        let reference = clause.takeReference(in: scene)
        guard clause.isSpent else { return nil }
        return .detachSound(try scene.find(reference, orImpliedIn: .clips))
    }
}
