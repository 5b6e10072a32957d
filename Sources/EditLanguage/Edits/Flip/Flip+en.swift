import Timeline

extension FlipRequest {
    static let english = RequestWords(
        title: "Flips",
        examples: ["flip the first clip", "mirror the second clip vertically"]
    )

    static func english(_ change: FlipChange, in draft: Draft) -> String {
        "\(change.isFlipped ? "flip" : "unflip") \(change.segment) \(change.axis == .horizontal ? "horizontally" : "vertically")"
    }
}
