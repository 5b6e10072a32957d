import Timeline

/// A clip, sound or title that comes in or goes out slowly.
enum FadeRequest: SayableRequest {
    static let rules: [any EditRule] = [FadeRule()]

    static let tools = [
        EditTool(
            "set_fade",
            "Fades in or out: picture, sound or title.",
            [.segment(), .word("side", FadeSide.self), .number("length_ms")]
        ) {
            .setFade(try $0.segment(), try $0.word("side", FadeSide.self), length: try $0.number("length_ms"))
        }
    ]

    static let verb = Verb.fade

    static func subject(_ fade: SetFade) -> String { "\(fade.segment)" }
}
