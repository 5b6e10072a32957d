import Timeline

/// A segment taken away.
enum DeleteRequest: SayableRequest {
    static let rules: [any EditRule] = [DeleteRule()]

    static let tools = [
        EditTool("delete", "Takes a segment away.", [.segment(), .flag("close_gap")]) {
            .delete(try $0.segment(), ripple: try $0.flag("close_gap"))
        }
    ]

    static let verb = Verb.remove

    static func subject(_ delete: Delete) -> String { "\(delete.segment)" }
}
