import Timeline

extension ReverseRequest {
    static let english = RequestWords(
        title: "Reverse",
        examples: ["reverse the second clip", "play the first clip backwards"]
    )

    static func english(_ change: SetReversed, in draft: Draft) -> String {
        "play \(change.segment) \(change.isReversed ? "backwards" : "forwards")"
    }
}
