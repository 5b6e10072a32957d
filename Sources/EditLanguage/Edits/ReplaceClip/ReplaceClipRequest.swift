import Timeline

/// Another clip in a clip's place.
enum ReplaceClipRequest: SayableRequest {
    static let rules: [any EditRule] = [ReplaceClipRule()]

    static let tools = [
        EditTool("replace_clip", "Puts a generated clip in another's place.", [.segment(), .text("prompt")]) {
            let prompt = try $0.text("prompt")
            return .replaceClip(try $0.segment(), .generated(prompt: prompt), name: prompt, sourceLength: nil)
        }
    ]

    static let verb = Verb.set

    static func subject(_ change: ReplaceClip) -> String { change.name }

    static func cardName(_ change: ReplaceClip) -> String? { change.source.isGenerated ? "generate_video" : nil }
}
