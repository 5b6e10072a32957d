import Timeline

/// How a title is to look, as far as a clause says.
struct TitleDetails {
    var style: Title.Style?
    var size: Size?
    var color: TitleColor?
    var outline: Outline?
    /// The family; `.some(nil)` for the one that suits the text.
    var font: String??
    var position: Title.Position?

    enum Size {
        case pixels(Int)
        /// In per cent of what it is.
        case scaled(Int)
        /// So many pixels more.
        case grown(Int)
    }

    enum Outline {
        case none
        /// What is not said stays as it was.
        case line(color: TitleColor?, width: Int?)
    }

    var isEmpty: Bool {
        style == nil && size == nil && color == nil && outline == nil && font == nil && position == nil
    }

    /// The changes to a title, each on what the ones before leave.
    func aspects(for old: Title) -> [TitleAspect] {
        var aspects: [TitleAspect] = []
        if let style { aspects.append(.style(style)) }
        switch size {
        case .pixels(let pixels): aspects.append(.fontSize(pixels))
        case .scaled(let percent): aspects.append(.fontSize(Self.scaled(style?.fontSize ?? old.fontSize, percent)))
        case .grown(let pixels): aspects.append(.fontSize((style?.fontSize ?? old.fontSize) + pixels))
        case nil: break
        }
        if let color { aspects.append(.color(color)) }
        if let outline { aspects.append(.outline(outline.over(old.outline))) }
        if let font { aspects.append(.font(font)) }
        if let position { aspects.append(.position(position)) }
        return aspects
    }

    /// A new title that looks so.
    func title(_ text: String) -> Title {
        var title = Title(text, style: style ?? .title)
        switch size {
        case .pixels(let pixels): title.fontSize = pixels
        case .scaled(let percent): title.fontSize = Self.scaled(title.fontSize, percent)
        case .grown(let pixels): title.fontSize += pixels
        case nil: break
        }
        if let color { title.color = color }
        title.outline = outline?.over(nil)
        title.font = font ?? nil
        if let position { title.position = position }
        return title
    }

    private static func scaled(_ size: Int, _ percent: Int) -> Int {
        min(max((size * percent + 50) / 100, Title.fontSizes.lowerBound), Title.fontSizes.upperBound)
    }
}

extension TitleDetails.Outline {
    fileprivate func over(_ old: Title.Outline?) -> Title.Outline? {
        guard case .line(let color, let width) = self else { return nil }
        return Title.Outline(
            color: color ?? old?.color ?? .black,
            width: width ?? old?.width ?? Title.Outline.standardWidth
        )
    }
}
