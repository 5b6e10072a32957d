import Terminal

// What differs between two versions: each by a sign and a fill of its own, so that colours only help.
extension Theme {
    /// What a block of a comparison is.
    enum CompareLook: Hashable, CaseIterable {
        /// It is in both.
        case same
        case gone
        case new
        /// It moved, or was trimmed.
        case moved
        /// Where it was before.
        case former
        case changed
    }

    func compared(_ look: CompareLook) -> Style {
        guard hasPalette else { return plainly(look) }
        let isLight = isLight ?? false
        switch look {
        case .same: return paint(0x24272F, 236, isLight ? 0x8A90A0 : 0x7D8494, light: 0xE9EBF0, 254, isLight)
        case .gone: return paint(0x3A2226, 52, isLight ? 0xB02A26 : 0xF07C78, light: 0xF8E0DE, 224, isLight)
        case .new: return paint(0x2C6B44, 29, isLight ? 0x0F3D20 : 0xEAF8EF, light: 0xB5E2C3, 151, isLight)
        case .moved: return paint(0x7A5418, 94, isLight ? 0x4A2E00 : 0xFFF0D8, light: 0xF5D9A5, 222, isLight)
        case .changed: return paint(0x335C8F, 25, isLight ? 0x14305A : 0xE8F1FC, light: 0xC4DAF5, 153, isLight)
        case .former: return busy
        }
    }

    /// The character that a block is filled with behind its name: what is gone is struck through.
    func comparedFill(_ look: CompareLook) -> Character {
        switch look {
        case .gone: "─"
        case .former: "┄"
        case .same: hasPalette ? " " : "·"
        case .new, .moved, .changed: " "
        }
    }

    private func paint(_ rgb: Int, _ palette: UInt8, _ ink: Int, light: Int, _ other: UInt8, _ isLight: Bool) -> Style {
        let fill: Color = depth == .direct ? .hex(isLight ? light : rgb) : .palette(isLight ? other : palette)
        return Style(foreground: .hex(ink), background: fill)
    }

    /// With few colours, or none.
    private func plainly(_ look: CompareLook) -> Style {
        switch look {
        case .same: dim
        case .gone: bad
        case .former: busy
        case .new: depth == .mono ? Style(attributes: [.reverse, .bold]) : onColor(.green)
        case .moved: depth == .mono ? Style(attributes: .reverse) : onColor(.yellow)
        case .changed: depth == .mono ? Style(attributes: [.reverse, .underline]) : onColor(.cyan)
        }
    }

    private func onColor(_ color: Color) -> Style { Style(foreground: .black, background: color) }
}
