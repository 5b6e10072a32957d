import Timeline

extension ColorRequest {
    static let english = RequestWords(
        title: "Colours",
        examples: [
            "make the first clip brighter", "set the contrast of the second clip to 20",
            "make the second clip half transparent",
        ]
    )

    static func english(_ change: DialChange, in draft: Draft) -> String {
        "set the \(English().name(of: change.dial)) of \(change.segment) to \(change.value)\(change.dial == .opacity ? "%" : "")"
    }
}
