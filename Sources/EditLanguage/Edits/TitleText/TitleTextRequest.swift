import Timeline

/// What a title says.
enum TitleTextRequest: SayableRequest {
    static let rules: [any EditRule] = [TitleTextRule()]

    static let tools = [
        EditTool("set_title_text", "What a title says.", [.segment(), .text("text")]) {
            .setTitleText(try $0.segment(), try $0.text("text"))
        }
    ]

    static let verb = Verb.set

    static func subject(_ change: SetTitleText) -> String { change.text }
}
