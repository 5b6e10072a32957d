import Timeline

/// How loud a segment or a track is.
enum VolumeRequest: SayableRequest {
    static let rules: [any EditRule] = [VolumeRule()]

    static let tools = [
        EditTool("set_volume", "0 to 400 per cent.", [.segment(), .number("percent")]) {
            .setVolume(.segment(try $0.segment()), percent: try $0.number("percent"))
        }
    ]

    static let verb = Verb.set

    static func subject(_ change: SetVolume) -> String { "\(change.percent)%" }
}
