import Timeline

/// Music, or a sound of a file, under the film.
enum AddSoundRequest: SayableRequest {
    static let rules: [any EditRule] = [AddSoundRule(), SoundAtCutsRule()]

    static let tools = [
        EditTool(
            "add_music",
            "Lays music under the film.",
            [.word("mood", MusicMood.self), .number("volume_percent")]
        ) {
            let mood = try $0.word("mood", MusicMood.self)
            let volume = try $0.number("volume_percent")
            return .addSound(AddSound(source: .music(mood: mood.rawValue), name: mood.displayName, volume: volume))
        }
    ]

    static let verb = Verb.add

    static func subject(_ add: AddSound) -> String { add.name }

    static func cardName(_ add: AddSound) -> String? { add.source.isEndless ? "add_music" : nil }
}
