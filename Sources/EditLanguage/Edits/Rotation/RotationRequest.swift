import Timeline

/// A clip turned by some degrees.
enum RotationRequest: SayableRequest {
    static let rules: [any EditRule] = [RotationRule()]

    static let tools = [
        EditTool("set_rotation", "Turns a clip, in degrees clockwise.", [.segment(), .number("degrees")]) {
            .setLook(try $0.segment(), .rotation(try $0.number("degrees")))
        }
    ]

    static let verb = Verb.set

    static func subject(_ change: LookChange<Int>) -> String { "\(change.segment)" }
}
