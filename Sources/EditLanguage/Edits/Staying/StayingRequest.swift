import Timeline

/// What lies over the pictures stays where it is, or goes with them.
///
/// It has no rule: it is said beside another request ("delete the second clip but leave the titles where they are"), or
/// is a whole sentence, so `StayingSentence` takes it off before clauses are read.
enum StayingRequest: SayableRequest {
    static let rules: [any EditRule] = []

    static let tools = [
        EditTool(
            "set_staying",
            "Whether titles, overlays or sounds stay where they are when an edit changes the pictures under them.",
            [.word("things", OverlayKind.self), .flag("staying")]
        ) { .setStaying(try $0.word("things", OverlayKind.self), try $0.flag("staying")) }
    ]

    static let verb = Verb.set

    static func subject(_ change: SetStaying) -> String { change.things?.rawValue ?? "all" }
}
