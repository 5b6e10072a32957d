import Timeline

/// How loud the whole film is made.
enum LoudnessRequest: SayableRequest {
    static let rules: [any EditRule] = [LoudnessRule()]

    static let tools = [
        EditTool("set_loudness", "The loudness of the film in LUFS; -14 is usual.", [.number("lufs")]) {
            .setLoudness(try $0.number("lufs"))
        }
    ]

    static let verb = Verb.set

    static func subject(_ change: SetLoudness) -> String { change.loudness.map { "\($0) LUFS" } ?? "off" }
}
