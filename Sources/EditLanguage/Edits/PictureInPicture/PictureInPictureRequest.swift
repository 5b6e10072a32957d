import Timeline

/// A clip as a picture in the picture, or full screen again.
enum PictureInPictureRequest: SayableRequest {
    static let rules: [any EditRule] = [PictureInPictureRule()]

    static let tools = [
        EditTool(
            "set_box",
            "A picture in the picture; its width in per cent.",
            [.segment(), .word("place", PicturePlace.self), .number("size_percent")]
        ) {
            let box = Look.Box(try $0.word("place", PicturePlace.self), size: try $0.number("size_percent"))
            return .setLook(try $0.segment(), .box(box))
        },
        EditTool("set_full_screen", "A clip over the whole picture again.", [.segment()]) {
            .setLook(try $0.segment(), .box(nil))
        },
    ]

    static let verb = Verb.set

    static func subject(_ change: LookChange<Look.Box?>) -> String { "\(change.segment)" }
}
