import Timeline

extension TitleLookRequest {
    static let english = RequestWords(
        title: "The look of titles",
        examples: ["make the title bigger", "make the title yellow", "move the title to the bottom"],
        vocabulary: englishVocabulary
    )

    static func english(_ change: SetTitle, in draft: Draft) -> String {
        let title = change.segment
        return switch change.aspect {
        case .fontSize(let size): "set the font size of \(title) to \(size) px"
        case .color(let color): "set the color of \(title) to \(color.hex)"
        case .outline(let line?): "give \(title) a \(line.color.hex) outline of \(line.width) px"
        case .outline(nil): "remove the outline of \(title)"
        case .font(let font?): "set the font of \(title) to \(English.quote(font))"
        case .font(nil): "reset the font of \(title)"
        case .position(let place): "move \(title) to the \(English.place(place))"
        case .style(let style): "make \(title) a \(English().name(of: style))"
        }
    }
}

extension TitleLookRequest {
    /// The words that nothing else uses.
    private static let englishVocabulary: [Vocabulary.Row] = words + sizes + fontNames

    private static let words: [Vocabulary.Row] =
        [
            (["not", "rather than"], [.keyword(.not)]),
            (["but", "but rather"], [.keyword(.but)]),
            (["enlarge"], [.verb(.set), .sense(.scale(125))]),
            (["shrink"], [.verb(.set), .sense(.scale(80))]),
            (
                ["twice as big", "twice as large", "double the size", "twice the size", "double size"],
                [.sense(.scale(200))]
            ),
            (
                ["double the title size", "double the font size", "double the text size"],
                [.verb(.set), .sense(.fontSize), .sense(.scale(200))]
            ),
            (
                ["half the title size", "halve the title size", "halve the font size", "half the font size"],
                [.verb(.set), .sense(.fontSize), .sense(.scale(50))]
            ),
            (["three times as big", "three times the size"], [.sense(.scale(300))]),
            (["half as big", "half as large", "half the size", "half size"], [.sense(.scale(50))]),
            (["big", "large"], [.sense(.letters(144))]),
            (["huge", "giant", "very big", "very large"], [.sense(.letters(200))]),
            (["small"], [.sense(.letters(64))]),
            (["tiny", "very small"], [.sense(.letters(40))]),
            (["font size", "text size", "letter size", "size of the letters", "title size"], [.sense(.fontSize)]),
            (
                ["black edge", "a black edge", "black edges", "black rim", "black border"],
                [.color(.black), .sense(.outline)]
            ),
            (
                ["white edge", "a white edge", "white edges", "white rim", "white border"],
                [.color(.white), .sense(.outline)]
            ),
            (["outline", "outlines", "stroke", "text outline", "text stroke"], [.sense(.outline)]),
            (["thick"], [.sense(.lineWidth(8))]),
            (["thin", "fine"], [.sense(.lineWidth(2))]),
            (
                ["no outline", "no stroke", "without an outline", "without outline"],
                [.verb(.remove), .sense(.outline)]
            ),
            (["font", "typeface", "font family", "lettering"], [.sense(.font)]),
        ]

    private static let sizes: [Vocabulary.Row] = [
        Vocabulary.graded(["bigger", "larger", "enlarged"], by: [110, 125, 150]) { .scale($0) },
        Vocabulary.graded(["smaller"], by: [90, 80, 60]) { .scale($0) },
        Vocabulary.complaints(["big", "large", "huge"], .english, by: [90, 80, 60]) { .scale($0) },
        Vocabulary.complaints(["small", "little", "tiny"], .english, by: [110, 125, 150]) { .scale($0) },
        Vocabulary.complaints(.notEnough(["big", "large"], [.sense(.scale(125))]), .english),
        Vocabulary.complaints(.notEnough(["small"], [.sense(.scale(80))]), .english),
    ]
    .flatMap(\.self)

    private static let fontNames: [Vocabulary.Row] = fonts.map { ([$0.lowercased()], [.sense(.fontName($0))]) }

    private static let fonts = [
        "Georgia", "Arial", "Helvetica", "Helvetica Neue", "Times New Roman", "Courier", "Courier New", "Verdana",
        "Tahoma", "Trebuchet MS", "Comic Sans", "Comic Sans MS", "Futura", "Garamond", "Palatino", "Baskerville",
        "Didot", "Roboto", "Open Sans", "Montserrat", "Lato", "Noto Sans", "Noto Serif", "Noto Sans CJK SC",
        "Noto Serif CJK SC", "DejaVu Sans", "DejaVu Serif", "Liberation Sans", "Source Sans Pro",
    ]
}
