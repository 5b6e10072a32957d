/// A segment that begins or ends at a time, or stands as long as the film.
enum EdgeRequest: EditRequest {
    static let rules: [any EditRule] = [EdgeRule(), ThroughoutRule()]
    static let tools: [EditTool] = []
}

extension Keyword {
    /// "for the whole video": from its beginning to its end.
    static let throughout = Keyword("throughout")
    /// "until the end": from where it is.
    static let untilEnd = Keyword("until end")
}
