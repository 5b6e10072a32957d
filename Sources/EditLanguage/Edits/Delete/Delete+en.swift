import Timeline

extension DeleteRequest {
    static let english = RequestWords(title: "Deletions", examples: ["delete the second clip", "remove the music"])

    static func english(_ delete: Delete, in draft: Draft) -> String {
        guard delete.ripple != delete.segment.ripplesByItself else { return "delete \(delete.segment)" }
        return "delete \(delete.segment) \(delete.ripple ? "closing the gap" : "leaving a gap")"
    }
}
