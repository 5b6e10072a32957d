#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A planet: its surface as a flat map, the bend onto a ball, and the light that falls on it.
struct Globe: Sendable {
    enum Axis: Sendable {
        case across, down
    }

    let hue: Double
    let seed: UInt64
    /// Where the light comes from in the picture's plane, in radians.
    let lightAngle: Double

    /// Draws the whole surface, seamless sideways: a banded giant or a world of land and sea.
    func drawSurface(on canvas: inout Pixels) {
        var random = SeededRandom(seed: seed)
        let (wide, tall) = (canvas.width, canvas.height)
        let giant = random.unit() < 0.55
        let rough = NoiseField(width: wide, height: tall, cells: (8, 6), octaves: 6, random: &random)
        let bands = NoiseField(width: 8, height: tall, cells: (1, 9), octaves: 4, random: &random)
        let clouds = NoiseField(width: wide, height: tall, cells: (5, 7), octaves: 6, random: &random)
        let (hue, shift) = (hue, random.between(0.04, 0.12))
        canvas.paint { x, y in
            let rise = rough[x, y]
            if giant {
                let row = y + Int((rise - 0.5) * 34)
                let band = min(max((bands[0, row] - 0.25) * 2, 0), 1)
                return Colour(hue: hue + band * shift, saturation: 0.65 - band * 0.4, brightness: 0.45 + band * 0.5)
            }
            let land = min(max((rise - 0.5) * 14, 0), 1)
            let sea = Colour(hue: hue, saturation: 0.8, brightness: 0.35 + rise * 0.3)
            let ground = Colour(hue: hue + 0.35, saturation: 0.45, brightness: 0.3 + rise * 0.6)
            let cloud = min(max((clouds[x, y] - 0.5) * 5, 0), 1)
            return sea.mixed(with: ground, land).mixed(with: .white, cloud * 0.8)
        }
    }

    /// Draws, for each pixel of the disc, the place on a square map of the visible half that it shows.
    func drawLookup(_ axis: Axis, side: Int, on canvas: inout Pixels) {
        let radius = Double(canvas.width) / 2
        let last = Double(side - 1)
        let (tiltSin, tiltCos) = (sin(0.35), cos(0.35))
        var row = 0
        while row < canvas.height {
            var column = 0
            while column < canvas.width {
                let across = (Double(column) + 0.5 - radius) / radius
                let down = (Double(row) + 0.5 - radius) / radius
                let u = across * tiltCos + down * tiltSin
                let v = min(max(down * tiltCos - across * tiltSin, -1), 1)
                let towards = max(1 - u * u - v * v, 0).squareRoot()
                let turn = axis == .across ? atan2(u, towards) : asin(v)
                canvas.set(column, row, UInt32(min(max((turn / .pi + 0.5) * last, 0), last)))
                column += 1
            }
            row += 1
        }
    }

    /// Draws the round edge; only its opacity matters.
    func drawDisc(on canvas: inout Pixels) {
        let radius = Double(canvas.width) / 2 - 1
        for row in 0..<canvas.height {
            let down = Double(row) + 0.5 - Double(canvas.height) / 2
            let half = max(radius * radius - down * down, 0).squareRoot()
            let middle = Double(canvas.width) / 2
            canvas.span(y: row, from: middle - half, to: middle + half, .white)
        }
    }

    /// Draws the night side and the thin bright air along the day side's edge.
    func drawShade(on canvas: inout Pixels) {
        let radius = Double(canvas.width) / 2
        let light = (x: cos(lightAngle) * 0.86, y: sin(lightAngle) * 0.86, z: 0.5)
        let air = Colour(hue: hue + 0.05, saturation: 0.35, brightness: 1)
        canvas.paint { column, row in
            let across = (Double(column) + 0.5 - radius) / radius
            let down = (Double(row) + 0.5 - radius) / radius
            let flat = min(across * across + down * down, 1)
            let towards = (1 - flat).squareRoot()
            let facing = across * light.x + down * light.y + towards * light.z
            let day = min(max(facing * 1.5 + 0.12, 0), 1)
            let rim = flat * flat * flat * 0.75 * day
            let dark = Colour(0x020308).mixed(with: air, rim / max(rim + (1 - day), 0.001))
            return dark.faded(to: max((1 - day) * 0.985, rim))
        }
    }

    /// Draws the glow of the air around the disc, which takes `share` of the picture's width.
    func drawHalo(on canvas: inout Pixels, share: Double) {
        let middle = Double(canvas.width) / 2
        let air = Colour(hue: hue + 0.03, saturation: 0.5, brightness: 1)
        let (lightX, lightY) = (cos(lightAngle), sin(lightAngle))
        canvas.paint { column, row in
            let across = (Double(column) + 0.5 - middle) / middle
            let down = (Double(row) + 0.5 - middle) / middle
            let distance = (across * across + down * down).squareRoot()
            let outside = max(1 - max(distance - share, 0) / (1 - share), 0)
            let facing = min(max((across * lightX + down * lightY) / max(distance, 0.01) * 0.7 + 0.4, 0), 1)
            return air.faded(to: outside * outside * outside * 0.55 * facing)
        }
    }
}
