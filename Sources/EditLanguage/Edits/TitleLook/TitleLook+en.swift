import Timeline

extension TitleLookRequest {
    static let english = RequestWords(
        title: "The look of titles",
        examples: ["make the title bigger", "make the title yellow", "move the title to the bottom"]
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
