import Timeline

extension LengthRequest {
    static let english = RequestWords(
        title: "Lengths",
        examples: ["trim the first clip to 5 s", "make the title 2 seconds long"]
    )

    static func english(_ change: SetLength, in draft: Draft) -> String {
        "make \(change.segment) \(English.time(change.length)) long"
    }
}
