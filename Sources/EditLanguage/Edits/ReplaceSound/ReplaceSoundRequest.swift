import Timeline

/// Other music, or another sound, in a sound's place.
enum ReplaceSoundRequest: SayableRequest {
    static let rules: [any EditRule] = [ReplaceSoundRule()]

    static let tools = [
        EditTool("replace_music", "Puts other music in a sound's place.", [.segment(), .word("mood", MusicMood.self)]) {
            let mood = try $0.word("mood", MusicMood.self)
            return .replaceSound(try $0.segment(), .music(mood: mood.rawValue), name: mood.displayName)
        }
    ]

    static let verb = Verb.set

    static func subject(_ change: ReplaceSound) -> String { change.name }
}

extension Keyword {
    /// "a different song", and not which.
    static let otherMusic = Keyword("other music")
}
