import Timeline

/// A slow move over a clip's picture.
enum MotionRequest: SayableRequest {
    static let rules: [any EditRule] = [MotionRule()]

    static let tools = [
        EditTool(
            "set_motion",
            "A slow move over the picture.",
            [.segment(), .word("kind", Look.Motion.Kind.self), .number("amount_percent")]
        ) {
            let kind = try $0.word("kind", Look.Motion.Kind.self)
            return .setLook(try $0.segment(), .motion(Look.Motion(kind, amount: try $0.number("amount_percent"))))
        }
    ]

    static let verb = Verb.set

    static func subject(_ change: LookChange<Look.Motion?>) -> String { "\(change.segment)" }
}
