/// How a cell looks beside its character.
public struct Style: Hashable, Sendable {
    /// The colour of the character.
    public var foreground: Color
    /// The colour behind it.
    public var background: Color
    /// What else is done to the character.
    public var attributes: Attributes

    /// A style; by default the terminal's own colours without attributes.
    public init(foreground: Color = .default, background: Color = .default, attributes: Attributes = []) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }

    /// The terminal's own colours and no attributes.
    public static let plain = Style()

    /// The same style with another foreground.
    public func foreground(_ color: Color) -> Style {
        Style(foreground: color, background: background, attributes: attributes)
    }

    /// The same style on another background.
    public func background(_ color: Color) -> Style {
        Style(foreground: foreground, background: color, attributes: attributes)
    }

    /// The same style with these attributes too.
    public func adding(_ more: Attributes) -> Style {
        Style(foreground: foreground, background: background, attributes: attributes.union(more))
    }

    /// The style with the nearest colours that a terminal of this depth has.
    public func quantised(to depth: ColorDepth) -> Style {
        Style(
            foreground: foreground.quantised(to: depth),
            background: background.quantised(to: depth),
            attributes: attributes
        )
    }
}

/// What a terminal can do to a character beside colouring it.
public struct Attributes: OptionSet, Hashable, Sendable {
    /// The attributes as bits, of our own numbering.
    public let rawValue: UInt8

    /// The attributes of some bits.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Heavier, on some terminals brighter.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter.
    public static let dim = Attributes(rawValue: 2)
    /// Slanted, where the terminal's font has that.
    public static let italic = Attributes(rawValue: 4)
    /// With a line below.
    public static let underline = Attributes(rawValue: 8)
    /// With foreground and background exchanged.
    public static let reverse = Attributes(rawValue: 16)
}
