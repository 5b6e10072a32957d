import Timeline

/// A segment that begins or ends at a time.
enum EdgeRequest: EditRequest {
    static let rules: [any EditRule] = [EdgeRule()]
    static let tools: [EditTool] = []
}
