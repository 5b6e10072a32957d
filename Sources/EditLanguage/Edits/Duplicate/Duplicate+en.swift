import Timeline

extension DuplicateRequest {
    static let english = RequestWords(title: "Copies", examples: ["duplicate the title", "repeat the first clip"])

    static func english(_ duplicate: Duplicate, in draft: Draft) -> String {
        "duplicate \(duplicate.segment)"
    }
}
