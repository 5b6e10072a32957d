import Timeline

/// A clip's look as it is without anybody's doing.
enum ResetLookRequest: EditRequest {
    static let rules: [any EditRule] = [ResetLookRule(), UndoneRule()]
    static let tools: [EditTool] = []
}
