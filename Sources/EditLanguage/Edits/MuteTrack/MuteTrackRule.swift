import Timeline

/// "mute track A1", "unmute the video track", 把轨道 A1 静音.
struct MuteTrackRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard !clause.says(HideTrackRule.words), let verb = clause.takeVerb(.mute, .unmute),
            let label = try clause.takeSpokenTrack(in: resolver)
        else { return nil }
        return clause.isSpent ? .setTrackMuted(label, verb == .mute) : nil
    }
}
