import Timeline

extension FreezeRequest {
    static let english = RequestWords(title: "Stills", examples: ["freeze the frame at 3s for 2 seconds"])

    static func english(_ freeze: Freeze, in draft: Draft) -> String {
        "freeze \(freeze.segment.map { "\($0) " } ?? "")at \(English.time(freeze.time)) for \(English.time(freeze.length))"
    }
}
