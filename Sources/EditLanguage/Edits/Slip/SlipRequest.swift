import Timeline

/// Another part of a clip's source in the same place.
enum SlipRequest: SayableRequest {
    static let rules: [any EditRule] = [SlipRule()]

    static let tools = [
        EditTool("slip", "Shows an earlier or later part of the source.", [.segment(), .number("by_ms")]) {
            .slip(try $0.segment(), by: try $0.number("by_ms"))
        }
    ]

    static let verb = Verb.set

    static func subject(_ slip: Slip) -> String { "\(slip.segment)" }
}
