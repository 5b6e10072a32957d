import Timeline

/// A clip laid over a stretch of the film: what is under it goes, and nothing moves.
enum OverwriteRequest: SayableRequest {
    static let rules: [any EditRule] = [OverwriteRule()]

    static let tools = [
        EditTool(
            "overwrite",
            "Makes a clip from a description and lays it over a stretch of the film; nothing moves.",
            [.number("from_ms"), .number("to_ms"), .text("prompt")]
        ) {
            let prompt = try $0.text("prompt")
            let range = try $0.range()
            return .overwrite(range, with: .generated(prompt: prompt), name: prompt, sourceLength: range.duration)
        }
    ]

    static let verb = Verb.replace

    static func subject(_ overwrite: Overwrite) -> String { overwrite.name }

    static func cardName(_ overwrite: Overwrite) -> String? { overwrite.source.isGenerated ? "generate_video" : nil }
}

extension Keyword {
    /// "overwrite".
    static let overwrite = Keyword("overwrite")
}
