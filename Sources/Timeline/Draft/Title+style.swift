import ExactJSON

extension Title {
    /// What a title is for; the draft writes these words.
    public enum Style: String, Hashable, Codable, Sendable, CaseIterable {
        /// A headline in the middle of the picture.
        case title
        /// What is said, at the bottom.
        case subtitle
        /// Who is seen or where, at the bottom left.
        case lowerThird

        /// The size of its letters, in pixels of a picture whose shorter side is 1080.
        public var fontSize: Int {
            switch self {
            case .title: 96
            case .subtitle: 54
            case .lowerThird: 60
            }
        }

        /// Where it stands.
        public var position: Position {
            switch self {
            case .title: .center
            case .subtitle: .bottom
            case .lowerThird: .bottomLeft
            }
        }
    }

    /// A line round the letters.
    public struct Outline: Hashable, Codable, Sendable {
        /// The colour of the line.
        public var color: TitleColor
        /// How wide it is, in pixels of a picture whose shorter side is 1080, within `widths`.
        public var width: Int

        /// The widths there are, in pixels.
        public static let widths = 1...40
        /// The width it has unless somebody says otherwise, in pixels.
        public static let standardWidth = 4

        /// A line; by default black and 4 px wide.
        public init(color: TitleColor = .black, width: Int = Outline.standardWidth) {
            self.color = color
            self.width = width
        }
    }
}

extension Title {
    /// Reads a title from a segment's `m`; nil where it has no words.
    init?(meta: JSONObject) {
        guard let text = meta["text"]?.string ?? meta["name"]?.string else { return nil }
        self.init(
            text,
            style: meta["style"]?.string.flatMap(Style.init(rawValue:)) ?? .title,
            fontSize: meta["font_size"]?.int,
            color: meta["color"]?.string.flatMap(TitleColor.init(hex:)) ?? .white,
            position: meta["position"]?.string.flatMap(Position.init(rawValue:)),
            font: meta["font"]?.string,
            outline: Outline(json: meta["outline"])
        )
    }

    /// Writes what is different from `old`, which is what `m` says. The text is always written: a name may stand in
    /// for it, and the two may part.
    func write(into meta: inout JSONObject, over old: Title?) {
        meta.update("text", to: text)
        // What a title is for decides what the absence of its size and place means, so they are looked at together.
        if old?.style != style || old?.fontSize != fontSize || old?.position != position {
            if old?.style != style { meta.update("style", to: style == .title ? nil : style.rawValue) }
            meta.update("font_size", to: fontSize, default: style.fontSize)
            if (meta["position"]?.string.flatMap(Position.init(rawValue:)) ?? style.position) != position {
                meta.update("position", to: position == style.position ? nil : position.rawValue)
            }
        }
        if (old?.color ?? .white) != color { meta.update("color", to: color == .white ? nil : color.hex) }
        if old?.font != font { meta.update("font", to: font) }
        if old?.outline != outline { meta.updateObject("outline") { Outline.write(outline, into: &$0) } }
    }
}

extension Title.Outline {
    init?(json: JSON?) {
        guard let color = json?["color"]?.string.flatMap(TitleColor.init(hex:)) else { return nil }
        self.init(color: color, width: (json?["width"]?.int ?? Self.standardWidth).clamped(to: Self.widths))
    }

    static func write(_ outline: Self?, into object: inout JSONObject) {
        object.update("color", to: outline?.color.hex)
        object.update("width", to: outline?.width ?? standardWidth, default: standardWidth)
    }
}
