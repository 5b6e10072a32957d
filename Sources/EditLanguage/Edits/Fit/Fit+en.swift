import Timeline

extension FitRequest {
    static let english = RequestWords(
        title: "Framing",
        examples: ["use a blurred background for the first clip", "make the second clip fill the frame"]
    )

    static func english(_ change: LookChange<Look.Fit>, in draft: Draft) -> String {
        switch change.value {
        case .fit: "fit \(change.segment) with bars"
        case .fill: "make \(change.segment) fill the frame"
        case .blur: "use a blurred background for \(change.segment)"
        }
    }
}
