import EditLanguage

/// Rain and snow, over any scene that has weather.
extension Stage {
    mutating func weather(over base: Pad) -> Pad {
        guard description.scene != .space, description.scene != .abstract else { return base }
        switch description.weather {
        case .clear: return base
        case .rain: return rain(over: base)
        case .snow: return snow(over: base)
        }
    }

    private mutating func rain(over base: Pad) -> Pad {
        var picture = base
        for depth in [0.5, 1.0] {
            let (width, height, unit) = (width, height, unit)
            let seed = seed()
            let drops = layer(width: width, height: height) { canvas in
                var random = SeededRandom(seed: seed)
                for _ in 0..<Int(260 * Double(width * height) / (unit * unit)) {
                    let length = Int(unit * 0.045 * depth * random.between(0.6, 1.2))
                    let x = random.unit() * Double(width)
                    let y = random.whole(0, height - 1)
                    let strength = random.between(0.12, 0.34) * depth
                    for step in 0..<length {
                        let column = (Int(x - Double(step) * 0.16) + width) % width
                        let fade = strength * Double(step) / Double(length)
                        canvas.set(column, (y + step) % height, Colour(0xDCE6F5).faded(to: fade).packed)
                    }
                }
            }
            picture = falling(over: picture, drops, heightsPerSecond: 1.5 + 0.9 * depth, sway: "0")
        }
        return picture
    }

    private mutating func snow(over base: Pad) -> Pad {
        var picture = base
        for depth in [0.4, 0.7, 1.0] {
            let (width, height, unit) = (width, height, unit)
            let seed = seed()
            let flakes = layer(width: width, height: height) { canvas in
                var random = SeededRandom(seed: seed)
                for _ in 0..<Int(150 * Double(width * height) / (unit * unit) * (1.4 - depth)) {
                    canvas.spot(
                        x: random.unit() * Double(width),
                        y: random.unit() * Double(height),
                        radius: max(unit * 0.0045 * depth * random.between(0.6, 1.3), 0.8),
                        hardness: 0.2,
                        Colour.white.faded(to: random.between(0.5, 0.95))
                    )
                }
            }
            let sway = "\(decimal(unit * 0.02 * depth))*sin(\(seconds)*\(decimal(0.7 + depth)))"
            picture = falling(over: picture, flakes, heightsPerSecond: 0.07 + 0.09 * depth, sway: sway)
        }
        return picture
    }

    /// A picture as large as the frame that falls endlessly: two copies one above the other.
    private mutating func falling(over base: Pad, _ picture: Pad, heightsPerSecond: Double, sway: String) -> Pad {
        let (upper, lower) = split(chain([picture], "\(Self.scale(width, height)),format=yuva420p"))
        let tall = chain([upper, lower], "vstack,\(Self.hold)")
        let way = travelled(heightsPerSecond * Double(height) * description.tempo, period: height)
        return overlay(base, tall, x: sway, y: "\(way)-\(height)")
    }
}
