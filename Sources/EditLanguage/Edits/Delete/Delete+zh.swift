import Timeline

extension DeleteRequest {
    static let chinese = RequestWords(title: "删除", examples: ["删除第二段"])

    static func chinese(_ delete: Delete, in draft: Draft) -> String {
        guard delete.ripple != delete.segment.ripplesByItself else { return "删除 \(delete.segment)" }
        return "删除 \(delete.segment) \(delete.ripple ? "补上空隙" : "留空隙")"
    }
}
