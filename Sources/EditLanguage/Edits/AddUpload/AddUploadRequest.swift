import Timeline

/// A file that was handed over, as a clip or a sound.
enum AddUploadRequest: EditRequest {
    static let rules: [any EditRule] = [OrderedUploadsRule(), JoinUploadsRule(), AddUploadRule()]
    static let tools: [EditTool] = []
}

extension Keyword {
    /// "sound effect": what the file that is named is for.
    static let soundEffect = Keyword("sound effect")
    /// "join": one after the other.
    static let join = Keyword("join")
}
