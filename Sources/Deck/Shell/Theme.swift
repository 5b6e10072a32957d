import Terminal
import Timeline

/// The styles of the screen, for a background and for what the terminal can show.
///
/// Pictures carry the colour; all else is grey, with one accent: the playhead, what is chosen, keys, what is being asked. Green is
/// what is done, red what is wrong. A colour never says anything alone: beside each stands a sign, a word or a place.
struct Theme: Hashable, Sendable {
    /// Whether the background is light; nil where the terminal does not say, and the colours have to do on both.
    let isLight: Bool?
    let depth: ColorDepth
    /// Whether what is quiet is to be as plain as the rest.
    var isContrast = false

    /// Text that matters, text that explains, and text that leads the eye.
    var text: Style { .plain }
    var dim: Style { quiet(.dim) }
    var strong: Style { Style(attributes: .bold) }
    var accent: Style { color(.accent).adding(.bold) }
    var key: Style { accent }
    var border: Style { quiet(.line) }
    var focusedBorder: Style { color(.accent) }

    /// The name of what has the keys.
    var focus: Style { accent.adding(.reverse) }

    var good: Style { color(.good) }
    var bad: Style { color(.bad) }
    var busy: Style { color(.accent) }
    /// What the person has said.
    var you: Style { color(.you).adding(.bold) }
    /// Who answers, and with what.
    var agent: Style { color(.agent) }
    var playhead: Style { accent }

    /// What is drawn on pictures, whatever they show.
    var onPicture: Style { Style(foreground: hasPalette ? .palette(226) : .yellow, attributes: .bold) }

    /// The filled part of a progress bar, on the part that is to come.
    var bar: Style {
        guard hasPalette, let isLight else { return accent }
        return color(.accent).background(.palette(isLight ? 253 : 237))
    }
    /// Something chosen among others.
    var chosen: Style {
        guard hasPalette, let isLight else { return Style(attributes: .reverse) }
        return Style(background: .palette(isLight ? 254 : 236), attributes: .bold)
    }

    /// Where something is typed.
    var field: Style { strong.adding(.underline) }

    /// How many colours pictures need.
    static let coloursForPictures = 16

    /// Whether the terminal has colours enough for pictures.
    var showsPictures: Bool { depth >= .ansi16 }

    var hasPalette: Bool { depth >= .palette256 }

    private func quiet(_ shade: Shade) -> Style {
        guard depth == .mono || depth == .ansi8 else { return color(shade) }
        return isContrast ? .plain : Style(attributes: .dim)
    }

    private func color(_ shade: Shade) -> Style {
        guard depth != .mono else { return .plain }
        // What is quiet has no colour that would be one of sixteen and be seen on either background.
        if isContrast, shade.isQuiet, !hasPalette || isLight == nil { return .plain }
        guard hasPalette else { return Style(foreground: shade.ansi) }
        guard let isLight else { return Style(foreground: .palette(shade.both)) }
        guard depth != .direct else {
            let rgb = isLight ? shade.rgb.light : shade.rgb.dark
            let ink = Color.hex(isLight ? 0 : 0xFFFFFF)
            return Style(foreground: isContrast ? rgb.mixed(with: ink, shade.isQuiet ? 300 : 650) : rgb)
        }
        let palette = isContrast ? shade.contrast : shade.palette
        return Style(foreground: .palette(isLight ? palette.light : palette.dark))
    }
}

/// A colour of text, for each background and depth.
private struct Shade {
    /// On a dark background and on a light one.
    let rgb: (dark: Color, light: Color)
    let palette: (dark: UInt8, light: UInt8)
    /// The same where what is quiet is to be plain.
    let contrast: (dark: UInt8, light: UInt8)
    /// Of the 256, read well enough on either.
    let both: UInt8
    let ansi: Color
    /// Whether it explains, or parts, and is not to be looked at first.
    var isQuiet = false

    static let accent = Shade(
        rgb: (.hex(0xF2A33A), .hex(0xA35A00)),
        palette: (215, 130),
        contrast: (221, 94),
        both: 172,
        ansi: .yellow
    )
    static let dim = Shade(
        rgb: (.hex(0x7D8494), .hex(0x6B7180)),
        palette: (245, 243),
        contrast: (252, 237),
        both: 244,
        ansi: .brightBlack,
        isQuiet: true
    )
    static let line = Shade(
        rgb: (.hex(0x3A3F4D), .hex(0xC9CDD6)),
        palette: (239, 250),
        contrast: (250, 239),
        both: 244,
        ansi: .brightBlack,
        isQuiet: true
    )
    static let good = Shade(
        rgb: (.hex(0x6FC48A), .hex(0x1F7A3D)),
        palette: (114, 28),
        contrast: (157, 22),
        both: 34,
        ansi: .green
    )
    static let bad = Shade(
        rgb: (.hex(0xF07C78), .hex(0xC0302C)),
        palette: (210, 160),
        contrast: (217, 88),
        both: 167,
        ansi: .red
    )
    static let you = Shade(
        rgb: (.hex(0x6EA8E8), .hex(0x1F5FA8)),
        palette: (75, 25),
        contrast: (153, 18),
        both: 32,
        ansi: .blue
    )
    static let agent = Shade(
        rgb: (.hex(0x9AA3B8), .hex(0x565E72)),
        palette: (146, 60),
        contrast: (189, 236),
        both: 103,
        ansi: .magenta,
        isQuiet: true
    )
}

extension Color {
    /// A colour as it is written: 0xRRGGBB.
    static func hex(_ value: Int) -> Color {
        .rgb(
            UInt8(truncatingIfNeeded: value >> 16),
            UInt8(truncatingIfNeeded: value >> 8),
            UInt8(truncatingIfNeeded: value)
        )
    }
}
