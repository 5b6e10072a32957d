import Timeline

/// A clip mirrored, or not any more.
enum FlipRequest: SayableRequest {
    static let rules: [any EditRule] = [FlipRule()]

    static let tools = [
        EditTool("flip", "Mirrors a clip or not.", [.segment(), .word("axis", MirrorAxis.self), .flag("on")]) {
            let isOn = try $0.flag("on")
            let aspect: LookAspect =
                switch try $0.word("axis", MirrorAxis.self) {
                case .horizontal: .flippedHorizontally(isOn)
                case .vertical: .flippedVertically(isOn)
                }
            return .setLook(try $0.segment(), aspect)
        }
    ]

    static let verb = Verb.set

    static func subject(_ change: FlipChange) -> String { "\(change.segment)" }
}

/// Whether a clip is mirrored along an axis.
struct FlipChange: Hashable, Sendable {
    let segment: SegmentAddress
    let axis: MirrorAxis
    let isFlipped: Bool

    init(_ segment: SegmentAddress, _ axis: MirrorAxis, _ isFlipped: Bool) {
        self.segment = segment
        self.axis = axis
        self.isFlipped = isFlipped
    }
}
