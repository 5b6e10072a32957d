/// Changes one thing about how a title looks. Nothing moves.
///
/// Refused are what is no title, and a value out of its range.
public struct SetTitle: EditOperation {
    public static let kind = Edit.Kind.setTitle

    /// The title.
    public var segment: SegmentAddress
    /// What is changed, and to what.
    public var aspect: TitleAspect

    /// A change of a title's look.
    public init(_ segment: SegmentAddress, _ aspect: TitleAspect) {
        self.segment = segment
        self.aspect = aspect
    }

    public var subject: EditSubject { .segment(segment) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        var (index, title) = try draft.findTitle(segment)
        switch aspect {
        case .fontSize(let size): title.fontSize = try Draft.checked(size, in: Title.fontSizes, unit: " px")
        case .color(let color): title.color = color
        case .outline(let outline):
            if let outline { _ = try Draft.checked(outline.width, in: Title.Outline.widths, unit: " px") }
            title.outline = outline
        case .font(let font): title.font = if let font { try Draft.checked(name: font) } else { nil }
        case .position(let position): title.position = position
        case .style(let style): (title.style, title.fontSize, title.position) = (style, style.fontSize, style.position)
        }
        draft[index].content = .title(title)
    }
}

/// One thing about how a title looks, and what it is to be.
public enum TitleAspect: Hashable, Codable, Sendable {
    /// The height of the letters, within `Title.fontSizes`.
    case fontSize(Int)
    /// The colour of the letters.
    case color(TitleColor)
    /// The line round the letters; nil for none.
    case outline(Title.Outline?)
    /// The family of the letters, at most 100 characters in one line; nil for one that suits the text.
    case font(String?)
    /// Where it stands.
    case position(Title.Position)
    /// What it is for; its size and place become those of the style.
    case style(Title.Style)
}

extension Edit {
    /// See `SetTitle`.
    public static func setTitle(_ segment: SegmentAddress, _ aspect: TitleAspect) -> Edit {
        .setTitle(SetTitle(segment, aspect))
    }
}
