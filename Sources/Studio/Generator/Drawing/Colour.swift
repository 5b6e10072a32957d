/// A colour with red, green, blue and alpha in 0...1 (alpha not multiplied in).
struct Colour: Sendable, Equatable {
    var red: Double
    var green: Double
    var blue: Double
    var alpha: Double = 1

    init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
        self.red = red
        self.green = green
        self.blue = blue
        self.alpha = alpha
    }

    /// A colour from `0xRRGGBB`.
    init(_ hex: UInt32, alpha: Double = 1) {
        self.init(
            red: Double((hex >> 16) & 255) / 255,
            green: Double((hex >> 8) & 255) / 255,
            blue: Double(hex & 255) / 255,
            alpha: alpha
        )
    }

    /// A colour from a hue in turns (0 red, ⅓ green, ⅔ blue), saturation and brightness.
    init(hue: Double, saturation: Double, brightness: Double) {
        func channel(_ shift: Double) -> Double {
            let place = ((hue + shift) - (hue + shift).rounded(.down)) * 6
            let ramp = min(max(abs(place - 3) - 1, 0), 1)
            return brightness * (1 - saturation * (1 - ramp))
        }
        self.init(red: channel(0), green: channel(2.0 / 3), blue: channel(1.0 / 3))
    }

    static let white = Colour(0xFFFFFF)
    static let black = Colour(0x000000)

    /// This colour moved towards another one; `share` 0 leaves it, 1 is the other.
    func mixed(with other: Colour, _ share: Double) -> Colour {
        let part = min(max(share, 0), 1)
        return Colour(
            red: red + (other.red - red) * part,
            green: green + (other.green - green) * part,
            blue: blue + (other.blue - blue) * part,
            alpha: alpha + (other.alpha - alpha) * part
        )
    }

    /// The same colour at another alpha.
    func faded(to alpha: Double) -> Colour {
        Colour(red: red, green: green, blue: blue, alpha: alpha)
    }

    /// The four bytes as they lie in a picture file: red first.
    var packed: UInt32 {
        func byte(_ value: Double) -> UInt32 {
            UInt32(min(max(value, 0), 1) * 255 + 0.5)
        }
        return (byte(red) | byte(green) << 8 | byte(blue) << 16 | byte(alpha) << 24).littleEndian
    }
}
