import Timeline

/// Brightness, contrast, saturation, warmth and opacity of a clip.
enum ColorRequest: SayableRequest {
    static let rules: [any EditRule] = [ColorRule()]

    static let tools = [
        EditTool(
            "set_color",
            "One number of a clip's look: opacity 0-100, the others -100 to 100.",
            [.segment(), .word("what", Dial.self), .number("value")]
        ) {
            .setLook(try $0.segment(), try $0.word("what", Dial.self).aspect(try $0.number("value")))
        }
    ]

    static let verb = Verb.set

    static func subject(_ change: DialChange) -> String { "\(change.segment)" }
}

/// One of the values that can be turned up and down, of a clip.
struct DialChange: Hashable, Sendable {
    let segment: SegmentAddress
    let dial: Dial
    let value: Int

    init(_ segment: SegmentAddress, _ dial: Dial, _ value: Int) {
        self.segment = segment
        self.dial = dial
        self.value = value
    }
}
