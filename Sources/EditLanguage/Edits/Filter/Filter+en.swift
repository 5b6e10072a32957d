import Timeline

extension FilterRequest {
    static let english = RequestWords(
        title: "Filters",
        examples: ["make the first clip black and white", "add a vintage filter to the second clip"]
    )

    static func english(_ change: LookChange<Look.Filter>, in draft: Draft) -> String {
        switch change.value {
        case .none: "remove the filter of \(change.segment)"
        case .grayscale: "make \(change.segment) black and white"
        case .sepia, .vintage: "make \(change.segment) \(English().name(of: change.value))"
        }
    }
}
