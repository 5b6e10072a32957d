import Timeline

/// Edges of a clip's picture cut off.
enum CropRequest: SayableRequest {
    static let rules: [any EditRule] = [ZoomRule(), CropRule()]

    static let tools = [
        EditTool(
            "crop",
            "Cuts off edges of a clip, in per cent of its size.",
            [.segment(), .number("left"), .number("top"), .number("right"), .number("bottom")]
        ) {
            let insets = Look.Insets(
                left: try $0.number("left"),
                top: try $0.number("top"),
                right: try $0.number("right"),
                bottom: try $0.number("bottom")
            )
            return .setLook(try $0.segment(), .crop(insets))
        }
    ]

    static let verb = Verb.set

    static func subject(_ change: LookChange<Look.Insets>) -> String { "\(change.segment)" }
}
