extension Color {
    /// The nearest colour that a terminal of this depth has.
    ///
    /// The sixteen theme colours stay what they are wherever there are sixteen: their real look is the theme's affair.
    public func quantised(to depth: ColorDepth) -> Color {
        switch (self, depth) {
        case (.default, _), (_, .mono): .default
        case (.picture(let place), _): PictureName.color(of: place, depth)
        case (.ansi(let index), .ansi8): .ansi(index & 7)
        case (.ansi(let index), _): .ansi(index & 15)
        case (.palette(let index), _) where index < 16: Color.ansi(index).quantised(to: depth)
        case (.palette, .palette256), (.rgb, .direct): self
        case (.rgb(let red, let green, let blue), .palette256): .palette(Palette.nearest256(red, green, blue))
        case (.palette(let index), _): Palette.color(index).quantised(to: depth)
        case (.rgb(let red, let green, let blue), _):
            .ansi(Palette.nearestANSI(red, green, blue, among: depth == .ansi8 ? 8 : 16))
        }
    }
}

/// xterm's 256 colours: 16 of the theme, a 6×6×6 cube, 24 greys.
enum Palette {
    static let cubeLevels: [Int] = [0, 95, 135, 175, 215, 255]

    /// xterm's own idea of the sixteen, which is only used to find the nearest.
    static let ansi: [(Int, Int, Int)] = [
        (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
        (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
        (255, 255, 255),
    ]

    /// A palette colour by its red, green and blue.
    static func color(_ index: UInt8) -> Color {
        let n = Int(index)
        let (red, green, blue): (Int, Int, Int) =
            switch n {
            case ..<16: ansi[n]
            case ..<232: (cubeLevels[(n - 16) / 36], cubeLevels[(n - 16) / 6 % 6], cubeLevels[(n - 16) % 6])
            default: (8 + (n - 232) * 10, 8 + (n - 232) * 10, 8 + (n - 232) * 10)
            }
        return .rgb(UInt8(red), UInt8(green), UInt8(blue))
    }

    /// The nearest of the cube and the greys. The theme's sixteen are left out: nobody knows how they look.
    static func nearest256(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> UInt8 {
        let wanted = (Int(red), Int(green), Int(blue))
        let steps = (level(wanted.0), level(wanted.1), level(wanted.2))
        let cube = (cubeLevels[steps.0], cubeLevels[steps.1], cubeLevels[steps.2])
        let grey = min(23, max(0, ((wanted.0 + wanted.1 + wanted.2) / 3 - 3) / 10))
        let shade = 8 + grey * 10
        if distance(wanted, (shade, shade, shade)) < distance(wanted, cube) { return UInt8(232 + grey) }
        return UInt8(16 + 36 * steps.0 + 6 * steps.1 + steps.2)
    }

    static func nearestANSI(_ red: UInt8, _ green: UInt8, _ blue: UInt8, among count: Int) -> UInt8 {
        let wanted = (Int(red), Int(green), Int(blue))
        let best = (0..<count).min { distance(wanted, ansi[$0]) < distance(wanted, ansi[$1]) }
        return UInt8(best ?? 0)
    }

    private static func level(_ value: Int) -> Int {
        value < 48 ? 0 : value < 115 ? 1 : (value - 35) / 40
    }

    /// Squared, and weighted as the eye weighs: green most, blue least.
    private static func distance(_ one: (Int, Int, Int), _ other: (Int, Int, Int)) -> Int {
        let (red, green, blue) = (one.0 - other.0, one.1 - other.1, one.2 - other.2)
        return 3 * red * red + 6 * green * green + blue * blue
    }
}
