/// A length told by the one there is, by another's, or as a fault.
enum RelativeLengthRequest: EditRequest {
    static let rules: [any EditRule] = [RelativeLengthRule(), SameLengthRule(), LengthFaultRule()]
    static let tools: [EditTool] = []
}

extension Keyword {
    /// "too long", "too short".
    static let tooLong = Keyword("too long")
    static let tooShort = Keyword("too short")
    /// "the same length as".
    static let lengthOf = Keyword("length of")
}
