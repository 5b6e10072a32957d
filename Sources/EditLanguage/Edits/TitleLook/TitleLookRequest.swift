import Timeline

/// How a title looks: its size, place, colour, outline, font and style.
enum TitleLookRequest: SayableRequest {
    static let rules: [any EditRule] = [TitleLookRule()]

    static let tools = [
        EditTool("set_title_size", "The height of the letters in px of 1080.", [.segment(), .number("px")]) {
            .setTitle(try $0.segment(), .fontSize(try $0.number("px")))
        },
        EditTool("set_title_color", "The colour of the letters.", [.segment(), .color("color")]) {
            .setTitle(try $0.segment(), .color(try $0.color("color")))
        },
        EditTool("set_title_outline", "A line round the letters.", [.segment(), .color("color"), .number("px")]) {
            .setTitle(
                try $0.segment(),
                .outline(Title.Outline(color: try $0.color("color"), width: try $0.number("px")))
            )
        },
        EditTool("set_title_place", "Where a title stands.", [.segment(), .word("place", PicturePlace.self)]) {
            .setTitle(try $0.segment(), .position(try $0.word("place", PicturePlace.self)))
        },
        EditTool("set_title_font", "The family of a title's letters.", [.segment(), .text("font")]) {
            .setTitle(try $0.segment(), .font(try $0.text("font")))
        },
        EditTool("set_title_style", "What a title is for.", [.segment(), .word("style", Title.Style.self)]) {
            .setTitle(try $0.segment(), .style(try $0.word("style", Title.Style.self)))
        },
    ]

    static let verb = Verb.set

    static func subject(_ change: SetTitle) -> String { "\(change.segment)" }
}

extension Keyword {
    /// "not", before the colour that is not wanted.
    static let not = Keyword("not")
    /// "but", before the one that is.
    static let but = Keyword("but")
}
