import Timeline

/// A clip's sound on a track of its own.
enum DetachSoundRequest: SayableRequest {
    static let rules: [any EditRule] = [DetachSoundRule()]

    static let tools = [
        EditTool("detach_sound", "Puts a clip's sound on a track of its own.", [.segment()]) {
            .detachSound(try $0.segment())
        }
    ]

    static let verb = Verb.set

    static func subject(_ detach: DetachSound) -> String { "\(detach.segment)" }
}
