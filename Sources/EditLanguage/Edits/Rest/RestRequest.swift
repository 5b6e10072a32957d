import Timeline

/// All that lies on one side of a time.
enum RestRequest: EditRequest {
    static let rules: [any EditRule] = [RestRule()]
    static let tools: [EditTool] = []
}
