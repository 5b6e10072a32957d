/// A character as it is drawn: harmless, and of a known width.
///
/// Text from outside may hold anything. What a terminal would obey is shown instead:
/// C0 controls as their control pictures (ESC is ␛), DEL as ␡, line ends as ␤, a tab as one space, and C1 controls,
/// bidirectional overrides and isolates, stray tags, fillers, places of pictures and unassigned scalars as �. Invisible scalars that
/// only help layout (zero-width space, byte order mark, soft hyphen) take no column and are not drawn. A mark without
/// a base stands on ◌, and a pile of marks is cut at `longest` scalars.
struct Glyph: Equatable {
    let text: String
    /// 0 (not drawn), 1 or 2.
    let columns: Int

    /// Longer than any emoji sequence in use.
    static let longest = 12
    static let unknown = Glyph(text: "\u{FFFD}", columns: 1)
    static let nothing = Glyph(text: "", columns: 0)

    init(_ character: Character) {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else {
            self = .nothing
            return
        }
        if scalars.count == 1 {
            self.init(lone: first)
        } else if character == "\r\n" {
            self = Glyph(text: "\u{2424}", columns: 1)
        } else {
            self.init(first, followedBy: scalars.dropFirst())
        }
    }

    init(text: String, columns: Int) {
        self.text = text
        self.columns = columns
    }

    private init(lone scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x09: self = Glyph(text: " ", columns: 1)
        case 0x0A: self = Glyph(text: "\u{2424}", columns: 1)
        case 0x00..<0x20: self = Glyph(text: Glyph.picture(of: scalar), columns: 1)
        case 0x20..<0x7F: self = Glyph(text: String(scalar), columns: 1)
        case 0x7F: self = Glyph(text: "\u{2421}", columns: 1)
        default: self.init(beyondASCII: scalar)
        }
    }

    private init(beyondASCII scalar: Unicode.Scalar) {
        let category = scalar.properties.generalCategory
        switch category {
        case .control, .surrogate, .unassigned:
            self = .unknown
        // In a text it could show a part of a picture that is ours.
        case .privateUse where scalar == PicturePlaceholder.scalar:
            self = .unknown
        case .lineSeparator, .paragraphSeparator:
            self = Glyph(text: "\u{2424}", columns: 1)
        case .format:
            if DisplayWidth.isPrepended(scalar) {
                self = Glyph(text: String(scalar), columns: 1)
            } else {
                self = Glyph.reordersOrHides(scalar) ? .unknown : .nothing
            }
        case _ where scalar.properties.isDefaultIgnorableCodePoint:
            self = category == .nonspacingMark ? .nothing : .unknown
        case .nonspacingMark, .enclosingMark:
            self = Glyph(text: "\u{25CC}\(scalar)", columns: 1)
        case _ where DisplayWidth.isTrailingJamo(scalar):
            self = Glyph(text: "\u{25CC}\(scalar)", columns: 1)
        default:
            self = Glyph(text: String(scalar), columns: DisplayWidth.isWide(scalar) ? 2 : 1)
        }
    }

    private init(_ first: Unicode.Scalar, followedBy rest: Substring.UnicodeScalarView) {
        let base = Glyph(lone: first)
        guard base.columns > 0 else {
            self = .nothing
            return
        }
        guard base != .unknown else {
            self = base
            return
        }
        let followers = rest.lazy.filter { Glyph.mayFollow($0, base: first) }.prefix(Glyph.longest - 1)
        var text = base.text
        text.unicodeScalars.append(contentsOf: followers)
        self.init(text: text, columns: Glyph.columns(first, base: base.columns, followers: followers))
    }

    private static func columns(
        _ first: Unicode.Scalar,
        base: Int,
        followers: some Sequence<Unicode.Scalar>
    ) -> Int {
        var sum = base
        for scalar in followers {
            switch scalar.value {
            case 0x20E3: return 2
            case 0xFE0F where first.properties.isEmoji: return 2
            case 0x200D where first.properties.isEmoji: return 2
            default: sum += DisplayWidth.columns(of: scalar)
            }
        }
        return min(2, sum)
    }

    /// Inside a character only what joins, marks or selects a form may follow the base.
    private static func mayFollow(_ scalar: Unicode.Scalar, base: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200C, 0x200D: true
        case 0xE0020...0xE007F: base.value == 0x1F3F4  // the flags of England, Scotland and Wales
        default:
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .unassigned: false
            default: true
            }
        }
    }

    /// Overrides, embeddings and isolates reorder a line; tags and annotations smuggle text nobody sees.
    private static func reordersOrHides(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x202A...0x202E, 0x2066...0x206F, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: true
        default: false
        }
    }

    private static func picture(of control: Unicode.Scalar) -> String {
        Unicode.Scalar(0x2400 + control.value).map { String($0) } ?? unknown.text
    }
}
