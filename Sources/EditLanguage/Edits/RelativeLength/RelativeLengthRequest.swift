import Timeline

/// A segment longer or shorter by some.
enum RelativeLengthRequest: EditRequest {
    static let rules: [any EditRule] = [RelativeLengthRule()]
    static let tools: [EditTool] = []
}
