import Timeline

extension AddSoundRequest {
    static let english = RequestWords(
        title: "Music",
        examples: ["add lo-fi music at 35%", "add some calm background music"],
        vocabulary: moods
    )

    static func english(_ add: AddSound, in draft: Draft) -> String {
        var words = "add "
        if case .music(let mood) = add.source {
            words += English.music(mood, named: add.name)
        } else {
            words += "the sound file \(English.file(add.source, named: add.name))"
        }
        words += " at \(English.time(add.start))"
        if let length = add.length { words += " for \(English.time(length))" }
        return words + " at \(add.volume)%"
    }
}

extension AddSoundRequest {
    /// The moods there are.
    private static let moods: [Vocabulary.Row] = [
        (
            ["lo-fi", "lofi", "lo fi", "chill", "chilled", "chillhop", "relaxed", "relaxing", "laid-back", "mellow"],
            [.mood(.lofi)]
        ),
        (
            [
                "ambient", "calm", "calming", "peaceful", "quiet atmospheric", "atmospheric", "soothing", "dreamy",
                "meditative",
            ], [.mood(.ambient)]
        ),
        (
            ["upbeat", "energetic", "happy", "cheerful", "fun", "lively", "fast-paced", "joyful", "bouncy"],
            [.mood(.upbeat)]
        ),
        (["cinematic", "epic", "dramatic", "orchestral", "heroic", "grand", "film-like"], [.mood(.cinematic)]),
    ]
}
