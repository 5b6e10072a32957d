import Terminal
import Timeline

/// The styles of the screen, for a background and for what the terminal can show.
///
/// A colour never says anything alone: beside each stands a sign, a word or a place.
struct Theme: Hashable, Sendable {
    /// Whether the background is light; nil where the terminal does not say, and the colours have to do on both.
    let isLight: Bool?
    let depth: ColorDepth

    /// Text that matters, text that explains, and text that leads the eye.
    var text: Style { .plain }
    var dim: Style {
        depth == .mono || depth == .ansi8
            ? Style(attributes: .dim) : color(Shade(dark: 245, light: 243, both: 244, ansi: .brightBlack))
    }
    var strong: Style { Style(attributes: .bold) }
    var accent: Style { color(Shade(dark: 80, light: 30, both: 31, ansi: .cyan)).adding(.bold) }
    var key: Style { color(Shade(dark: 152, light: 24, both: 31, ansi: .cyan)).adding(.bold) }
    var border: Style {
        depth == .mono || depth == .ansi8
            ? Style(attributes: .dim) : color(Shade(dark: 239, light: 250, both: 244, ansi: .brightBlack))
    }
    var focusedBorder: Style { color(Shade(dark: 80, light: 30, both: 31, ansi: .cyan)) }

    var good: Style { color(Shade(dark: 114, light: 28, both: 34, ansi: .green)) }
    var bad: Style { color(Shade(dark: 210, light: 160, both: 167, ansi: .red)) }
    var busy: Style { color(Shade(dark: 222, light: 130, both: 136, ansi: .yellow)) }
    var agent: Style { color(Shade(dark: 146, light: 61, both: 98, ansi: .magenta)) }
    var playhead: Style { color(Shade(dark: 209, light: 166, both: 166, ansi: .yellow)).adding(.bold) }

    /// What is drawn on pictures, whatever they show.
    var onPicture: Style { Style(foreground: hasPalette ? .palette(226) : .yellow, attributes: .bold) }

    /// The filled part of a progress bar, on the part that is to come.
    var bar: Style {
        guard hasPalette, let isLight else { return accent }
        return color(Shade(dark: 80, light: 30, ansi: .cyan)).background(.palette(isLight ? 253 : 237))
    }
    /// Something chosen among others.
    var chosen: Style {
        guard hasPalette, let isLight else { return Style(attributes: .reverse) }
        return Style(background: .palette(isLight ? 254 : 236), attributes: .bold)
    }

    /// Where something is typed.
    var field: Style { strong.adding(.underline) }

    /// How a segment looks; nil where blocks of colour cannot be drawn, and the text is all there is.
    func block(_ kind: TrackKind, _ look: BlockLook) -> Block? {
        guard depth != .mono else { return nil }
        let shade = look == .glowing ? Self.glow : look == .selected ? Self.chosenBlock(kind) : Self.block(kind)
        // A block brings its own background, so either will do where the terminal's is not known.
        let isLight = isLight ?? false
        var fill: Color = hasPalette ? .palette(isLight ? shade.light : shade.dark) : shade.ansi
        // With eight colours there are no brighter ones to choose with.
        if depth == .ansi8, look != .plain { fill = look == .glowing ? .yellow : .cyan }
        let isDarkText = hasPalette ? (isLight ? shade.lightInk : shade.darkInk) : true
        let ink: Color = hasPalette ? .palette(isDarkText ? 16 : 231) : .black
        let trace: Color = hasPalette ? .palette(isLight ? shade.lightTrace : shade.darkTrace) : .black
        let text = Style(foreground: ink, background: fill, attributes: look == .plain ? [] : .bold)
        return Block(text: text, fill: fill, trace: trace)
    }

    /// The colours of a block.
    struct Block {
        let text: Style
        let fill: Color
        /// What is drawn into it, beside words.
        let trace: Color
    }

    /// How many colours pictures need.
    static let coloursForPictures = 16

    /// Whether the terminal has colours enough for pictures.
    var showsPictures: Bool { depth >= .ansi16 }

    enum BlockLook: Hashable { case plain, selected, glowing }

    private var hasPalette: Bool { depth >= .palette256 }

    private struct Shade {
        let dark: UInt8
        let light: UInt8
        /// Read well enough on either; nil where that is not asked.
        var both: UInt8?
        let ansi: Color
        /// Whether black text is read best on the shade, on a dark background and on a light one.
        var darkInk = false
        var lightInk = true
        /// What is drawn on it beside words, on a dark background and on a light one.
        var darkTrace: UInt8 = 231
        var lightTrace: UInt8 = 16
    }

    private func color(_ shade: Shade) -> Style {
        guard depth != .mono else { return .plain }
        guard hasPalette else { return Style(foreground: shade.ansi) }
        guard let isLight else { return Style(foreground: .palette(shade.both ?? shade.dark)) }
        return Style(foreground: .palette(isLight ? shade.light : shade.dark))
    }

    private static let glow = Shade(
        dark: 229,
        light: 220,
        ansi: .brightWhite,
        darkInk: true,
        darkTrace: 136,
        lightTrace: 130
    )

    private static func block(_ kind: TrackKind) -> Shade {
        switch kind {
        case .video: Shade(dark: 25, light: 153, ansi: .blue)
        case .audio: Shade(dark: 29, light: 151, ansi: .green, darkTrace: 115, lightTrace: 29)
        case .text: Shade(dark: 97, light: 183, ansi: .magenta)
        case .other: Shade(dark: 240, light: 252, ansi: .white)
        }
    }

    private static func chosenBlock(_ kind: TrackKind) -> Shade {
        switch kind {
        case .video: Shade(dark: 117, light: 25, ansi: .brightBlue, darkInk: true, lightInk: false)
        case .audio:
            Shade(
                dark: 121,
                light: 29,
                ansi: .brightGreen,
                darkInk: true,
                lightInk: false,
                darkTrace: 29,
                lightTrace: 151
            )
        case .text: Shade(dark: 183, light: 97, ansi: .brightMagenta, darkInk: true, lightInk: false)
        case .other: Shade(dark: 252, light: 240, ansi: .brightWhite, darkInk: true, lightInk: false)
        }
    }
}
