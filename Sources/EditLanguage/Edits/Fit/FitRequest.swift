import Timeline

/// How a clip fills the picture.
enum FitRequest: SayableRequest {
    static let rules: [any EditRule] = [FitRule()]

    static let tools = [
        EditTool("set_fit", "How a clip fills the picture.", [.segment(), .word("fit", Look.Fit.self)]) {
            .setLook(try $0.segment(), .fit(try $0.word("fit", Look.Fit.self)))
        }
    ]

    static let verb = Verb.set

    static func subject(_ change: LookChange<Look.Fit>) -> String { "\(change.segment)" }
}
