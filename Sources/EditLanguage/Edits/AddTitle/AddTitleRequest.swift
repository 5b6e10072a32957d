import Timeline

/// Words over the pictures.
enum AddTitleRequest: SayableRequest {
    static let rules: [any EditRule] = [AddTitleRule()]

    static let tools = [
        EditTool(
            "add_title",
            "Lays words over the pictures.",
            [.text("text"), .word("style", Title.Style.self).optional, .number("from_ms"), .number("to_ms")]
        ) {
            let range = try $0.range()
            let style = $0.has("style") ? try $0.word("style", Title.Style.self) : .title
            return .addTitle(
                AddTitle(Title(try $0.text("text"), style: style), start: range.start, length: range.duration)
            )
        }
    ]

    static let verb = Verb.add

    static func subject(_ add: AddTitle) -> String { add.title.text }
}
