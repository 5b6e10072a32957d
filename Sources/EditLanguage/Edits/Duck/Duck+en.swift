import Timeline

extension DuckRequest {
    static let english = RequestWords(title: "Ducking", examples: ["duck the music under the speech"])

    static func english(_ duck: SetDuck, in draft: Draft) -> String {
        guard let percent = duck.percent else { return "stop ducking \(English.name(duck.scope))" }
        return "duck \(English.name(duck.scope)) to \(percent)%"
    }
}
