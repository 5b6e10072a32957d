import Timeline

/// Two segments of a track that change places.
enum SwapRequest: EditRequest {
    static let rules: [any EditRule] = [SwapRule()]
    static let tools: [EditTool] = []
}
