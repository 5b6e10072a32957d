import Timeline

extension TitleTextRequest {
    static let english = RequestWords(title: "What titles say", examples: ["change the title to \"Hello\""])

    static func english(_ change: SetTitleText, in draft: Draft) -> String {
        "change the text of \(change.segment) to \(English.quote(change.text))"
    }
}
