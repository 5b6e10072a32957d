import Timeline

/// One way of asking for one edit.
///
/// To widen the language, write another and list it here.
protocol EditRule: Sendable {
    /// Reads a clause.
    /// - Returns: the edit; nil where the clause is not this rule's to read.
    /// - Throws: what is not clear, where the clause is this rule's.
    func read(_ clause: Clause, in scene: Scene) throws(Doubt) -> Edit?

    /// Reads a clause that may ask for several edits at once, in order: "add transitions between all clips".
    func readAll(_ clause: Clause, in scene: Scene) throws(Doubt) -> [Edit]?
}

/// A rule has one of the two.
extension EditRule {
    func read(_ clause: Clause, in scene: Scene) throws(Doubt) -> Edit? { nil }
    func readAll(_ clause: Clause, in scene: Scene) throws(Doubt) -> [Edit]? {
        try read(clause, in: scene).map { [$0] }
    }
}

/// Every rule, in the order they are asked; the first that reads all of a clause has it.
enum EditRules {
    static let all: [any EditRule] = [
        TransitionRule(), TitleLookRule(), ColorRule(), FlipRule(), RotationRule(), FitRule(), CropRule(), MotionRule(),
        FilterRule(), PictureInPictureRule(), ResetLookRule(),
        SpeedRule(), ReverseRule(), SlipRule(), FreezeRule(), FadeRule(), DuckRule(), DetachSoundRule(), LoudnessRule(),
        DuplicateRule(), SwapRule(), AddTrackRule(), TrackRule(), MoveTrackRule(), MoveToTrackRule(), RestRule(),
        RelativeLengthRule(), ReplaceClipRule(),
        CanvasRule(), VolumeRule(), ReplaceSoundRule(), TitleTextRule(), AddUploadRule(), AddTitleRule(),
        AddSoundRule(), TrimRule(), LengthRule(), CutRule(), SplitRule(), EdgeRule(), MoveRule(), DeleteRule(),
        GenerateClipRule(),
    ]
}
