import Timeline

extension AddSoundRequest {
    static let english = RequestWords(
        title: "Music",
        examples: ["add lo-fi music at 35%", "add some calm background music"]
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
