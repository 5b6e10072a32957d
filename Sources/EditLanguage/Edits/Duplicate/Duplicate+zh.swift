import Timeline

extension DuplicateRequest {
    static let chinese = RequestWords(title: "复制", examples: ["复制第一段"])

    static func chinese(_ duplicate: Duplicate, in draft: Draft) -> String {
        "复制 \(duplicate.segment)"
    }
}
