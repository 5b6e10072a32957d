import Timeline

/// "hide track V2", "unhide the title track", "show track V2", 隐藏轨道 V2.
struct HideTrackRule: EditRule {
    /// What takes a track out of what is seen, or back in; to mute it is to take it out of what is heard.
    static let words = Phrases(["hide", "unhide", "隐藏", "取消隐藏"])

    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        let isHidden: Bool
        if clause.says(Self.words) {
            guard let verb = clause.takeVerb(.mute, .unmute) else { return nil }
            isHidden = verb == .mute
        } else {
            guard clause.says(Self.shows), clause.has({ if case .label = $0 { true } else { false } }),
                clause.takeVerb(.add) != nil
            else { return nil }
            isHidden = false
        }
        guard let label = try clause.takeSpokenTrack(in: resolver), clause.isSpent else { return nil }
        return .setTrackHidden(label, isHidden)
    }

    private static let shows = Phrases(["show", "显示"])
}
