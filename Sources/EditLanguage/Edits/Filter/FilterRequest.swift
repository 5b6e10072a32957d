import Timeline

/// A look over a clip's colours.
enum FilterRequest: SayableRequest {
    static let rules: [any EditRule] = [FilterRule()]

    static let tools = [
        EditTool("set_filter", "A look over the colours.", [.segment(), .word("filter", Look.Filter.self)]) {
            .setLook(try $0.segment(), .filter(try $0.word("filter", Look.Filter.self)))
        }
    ]

    static let verb = Verb.set

    static func subject(_ change: LookChange<Look.Filter>) -> String { "\(change.segment)" }
}
