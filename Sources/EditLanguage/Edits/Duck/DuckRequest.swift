import Timeline

/// Music that goes down under speech.
enum DuckRequest: SayableRequest {
    static let rules: [any EditRule] = [DuckRule()]

    static let tools = [
        EditTool("duck", "Lowers a sound while others are heard.", [.segment(), .number("percent")]) {
            .setDuck(.segment(try $0.segment()), percent: try $0.number("percent"))
        }
    ]

    static let verb = Verb.set

    static func subject(_ duck: SetDuck) -> String { duck.percent.map { "\($0)%" } ?? "off" }
}
