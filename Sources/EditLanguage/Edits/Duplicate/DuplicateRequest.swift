import Timeline

/// A copy of a segment right behind it.
enum DuplicateRequest: SayableRequest {
    static let rules: [any EditRule] = [DuplicateRule(), ReplayRule(), BoomerangRule(), BookendRule()]

    static let tools = [
        EditTool("duplicate", "Puts a copy right behind a segment.", [.segment()]) { .duplicate(try $0.segment()) }
    ]

    static let verb = Verb.set

    static func subject(_ duplicate: Duplicate) -> String { "\(duplicate.segment)" }
}
