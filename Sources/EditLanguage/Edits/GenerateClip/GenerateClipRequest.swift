import Timeline

/// A clip made from a description.
enum GenerateClipRequest: SayableRequest {
    static let rules: [any EditRule] = [GenerateClipRule()]

    static let tools = [
        EditTool(
            "generate_clip",
            "Makes a clip from a description and puts it at the end, or at a time.",
            [.text("prompt"), .number("length_ms"), .number("at_ms").optional]
        ) {
            let prompt = try $0.text("prompt")
            let length = try $0.number("length_ms")
            return .addClip(
                AddClip(
                    source: .generated(prompt: prompt),
                    name: prompt,
                    length: length,
                    sourceLength: length,
                    place: $0.has("at_ms") ? .at(try $0.number("at_ms")) : .end
                )
            )
        }
    ]

    static let verb = Verb.add

    static func subject(_ add: AddClip) -> String { add.name }

    static func cardName(_ add: AddClip) -> String? { add.source.isGenerated ? "generate_video" : nil }
}
