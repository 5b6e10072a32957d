import Terminal
import Timeline

// How segments look: muted tints of their kind with soft words on them, so that pictures stand out.
extension Theme {
    /// What a block is told apart by.
    enum Tint: Hashable, CaseIterable {
        case video
        /// Pictures that lie over others.
        case overlay
        case sound
        case title
        case other

        init(_ kind: TrackKind, isOverlay: Bool) {
            switch kind {
            case .video: self = isOverlay ? .overlay : .video
            case .audio: self = .sound
            case .text: self = .title
            case .other: self = .other
            }
        }
    }

    enum BlockLook: Hashable { case plain, selected, glowing }

    /// The colours of a block.
    struct Block {
        let text: Style
        let fill: Color
        /// What is drawn into it, beside words.
        let trace: Color
        /// What it stands between; nil where its fill is all there is.
        var edge: Color?
    }

    /// How a segment looks; nil where blocks of colour cannot be drawn, and the text is all there is.
    func block(_ tint: Tint, _ look: BlockLook) -> Block? {
        // A block brings its own background, so either will do where the terminal's is not known.
        let isLight = isLight ?? false
        switch depth {
        case .mono: return nil
        case .ansi8, .ansi16:
            // With eight colours there are no brighter ones to choose with.
            let fill: Color =
                switch look {
                case .plain: Self.themed(tint).plain
                case .selected: depth == .ansi8 ? .cyan : Self.themed(tint).bright
                case .glowing: depth == .ansi8 ? .yellow : .brightWhite
                }
            let text = Style(foreground: .black, background: fill, attributes: look == .plain ? [] : .bold)
            return Block(text: text, fill: fill, trace: .black)
        case .palette256, .direct:
            var paint = look == .glowing ? Self.glow(isLight) : Self.paint(tint, look, isLight)
            if isContrast { paint = paint.plainer(isLight) }
            let fill = depth == .direct ? paint.rgb : paint.palette
            let text = Style(foreground: paint.ink, background: fill, attributes: look == .plain ? [] : .bold)
            let edge = look == .selected ? focusedBorder.foreground : nil
            return Block(text: text, fill: fill, trace: paint.trace, edge: edge)
        }
    }

    /// What a sound is drawn with on a block.
    func tones(on block: Block) -> BlockPicture.Tones {
        let level = Style(foreground: block.trace, background: block.fill)
        let quiet = depth == .direct ? block.trace.mixed(with: block.fill, 450) : block.trace
        return BlockPicture.Tones(
            level: level,
            peak: level.foreground(quiet),
            clipped: depth >= .palette256 ? level.foreground(bad.foreground) : level
        )
    }

    /// What a block fades into; nil where colours cannot be mixed.
    var paper: Color? { depth == .direct ? .hex(isLight ?? false ? 0xFAFAFA : 0x141519) : nil }

    private struct Paint {
        var rgb: Color
        /// Of the 256, in which the nearest of muted colours are all grey.
        var palette: Color
        var ink: Color
        var trace: Color

        init(_ fill: Int, _ palette: UInt8, _ ink: Int, _ trace: Int) {
            (rgb, self.palette, self.ink, self.trace) = (.hex(fill), .palette(palette), .hex(ink), .hex(trace))
        }

        /// The same with less colour behind the words.
        func plainer(_ isLight: Bool) -> Paint {
            let isDarkInk = ink.isDark
            let (far, near) = (Color.hex(isDarkInk ? 0xFFFFFF : 0), Color.hex(isDarkInk ? 0 : 0xFFFFFF))
            var plain = self
            (plain.rgb, plain.ink) = (rgb.mixed(with: far, 650), near)
            plain.palette = isDarkInk ? .palette(254) : .palette(235)
            plain.trace = trace.mixed(with: near, 500)
            return plain
        }
    }

    private static func themed(_ tint: Tint) -> (plain: Color, bright: Color) {
        switch tint {
        case .video: (.blue, .brightBlue)
        case .overlay: (.cyan, .brightCyan)
        case .sound: (.green, .brightGreen)
        case .title: (.magenta, .brightMagenta)
        case .other: (.white, .brightWhite)
        }
    }

    private static func glow(_ isLight: Bool) -> Paint {
        isLight ? Paint(0xFFD787, 220, 0x3A2600, 0xAF5F00) : Paint(0xFFE3B0, 229, 0x2A1C00, 0xAF8700)
    }

    private static func paint(_ tint: Tint, _ look: BlockLook, _ isLight: Bool) -> Paint {
        switch (tint, look == .selected, isLight) {
        case (.video, false, false): Paint(0x2F4A70, 24, 0xC9D4E4, 0x8FB0DD)
        case (.video, true, false): Paint(0x4A70A8, 67, 0xFFFFFF, 0xC9DCF5)
        case (.video, false, true): Paint(0xC9D9F0, 153, 0x1C2F4D, 0x4A70A8)
        case (.video, true, true): Paint(0x4A70A8, 25, 0xFFFFFF, 0xE2ECFA)
        case (.overlay, false, false): Paint(0x5A4522, 58, 0xE3D5B8, 0xC9A868)
        case (.overlay, true, false): Paint(0x86682F, 136, 0xFFFFFF, 0xF0DDB0)
        case (.overlay, false, true): Paint(0xF0E2C4, 223, 0x4D3A10, 0x9C7A30)
        case (.overlay, true, true): Paint(0x9C7A30, 136, 0xFFFFFF, 0xFBF2DF)
        case (.sound, false, false): Paint(0x1F3D38, 23, 0xBFE0D8, 0x5FB8A5)
        case (.sound, true, false): Paint(0x2C5C53, 30, 0xFFFFFF, 0x7FDCC8)
        case (.sound, false, true): Paint(0xCFE9E2, 151, 0x12403A, 0x2F8F7D)
        case (.sound, true, true): Paint(0x2F7F70, 29, 0xFFFFFF, 0xCFF2E8)
        case (.title, false, false): Paint(0x4A3A70, 60, 0xD6CDEA, 0xA896D8)
        case (.title, true, false): Paint(0x6A55A0, 97, 0xFFFFFF, 0xD9CDF5)
        case (.title, false, true): Paint(0xDDD3F2, 183, 0x372563, 0x6A55A0)
        case (.title, true, true): Paint(0x6A55A0, 97, 0xFFFFFF, 0xEDE7FA)
        case (.other, false, false): Paint(0x41454F, 239, 0xD0D3DA, 0x9AA0AE)
        case (.other, true, false): Paint(0x666C7A, 243, 0xFFFFFF, 0xD0D3DA)
        case (.other, false, true): Paint(0xDADDE4, 253, 0x2C2F36, 0x666C7A)
        case (.other, true, true): Paint(0x666C7A, 243, 0xFFFFFF, 0xE6E8ED)
        }
    }
}

extension Color {
    /// Whether it is nearer to black than to white.
    fileprivate var isDark: Bool {
        if case .rgb(let red, let green, let blue) = self { Int(red) + Int(green) + Int(blue) < 3 * 128 } else { false }
    }
}
