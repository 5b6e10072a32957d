/// A city: three rows of buildings passing at different speeds under a running sky, windows coming on, traffic below.
extension Stage {
    mutating func city() -> Pad {
        let daylight =
            description.daylight ?? (description.weather == .rain ? .night : description.timelapse ? .day : .sunset)
        let tinge = Colour(hue: random.unit(), saturation: 0.5, brightness: 0.6)
        let journey = DayJourney(daylight, timelapse: description.timelapse, tinge: tinge)
        let wet = description.weather == .clear ? random.between(0.25, 0.7) : 1
        var picture = sky(journey, horizon: 0.8, cloudiness: wet)
        let pace = description.tempo * (description.timelapse ? 1.4 : 1)

        let rows: [(depth: Double, rise: Double, wide: Double, speed: Double)] = [
            (0.15, 0.62, 0.045, 0.004), (0.55, 0.54, 0.075, 0.008), (1, 0.40, 0.105, 0.018),
        ]
        for row in rows {
            if row.depth == 1 { picture = haze(over: picture, journey) }
            picture = buildings(over: picture, journey, row, pixelsPerSecond: unit * row.speed * pace)
        }
        return traffic(over: picture, journey, pace: pace)
    }

    private mutating func haze(over base: Pad, _ journey: DayJourney) -> Pad {
        let tall = Int(Double(height) * 0.5) / 2 * 2
        let picture = layer(width: 8, height: 64) { canvas in
            canvas.paint { _, y in Colour.white.faded(to: 0.34 * Double(y * y) / (63 * 63)) }
        }
        let mask = self.mask(picture, width: width, height: tall, doubled: false)
        let tint = colours(of: journey, width: width, height: tall) { air, _ in
            air.sky(at: 1).mixed(with: air.far, 0.35)
        }
        return overlay(base, stencil(tint, mask), y: "\(height - tall)")
    }

    private mutating func buildings(
        over base: Pad,
        _ journey: DayJourney,
        _ row: (depth: Double, rise: Double, wide: Double, speed: Double),
        pixelsPerSecond: Double
    ) -> Pad {
        let (width, unit) = (width, unit)
        let tall = Int(min(Double(height) * row.rise * 1.25, unit * row.rise * 1.5)) / 2 * 2
        let skyline = Skyline(width: width, height: tall, buildingWidth: unit * row.wide, rise: 0.8, random: &random)
        let bodies = layer(width: width, height: tall) { skyline.drawBodies(on: &$0) }
        let mask = self.mask(bodies, width: width, height: tall)
        let moving = travel(mask, width: width, height: tall, period: width, pixelsPerSecond: pixelsPerSecond)
        let depth = row.depth
        let tint = colours(of: journey, width: width, height: tall) { air, height in
            air.far.mixed(with: air.near, depth).mixed(with: air.sky(at: 1), (1 - depth) * 0.6 * height + 0.05)
        }
        let top = "\(height - tall)"
        let standing = overlay(base, stencil(tint, moving), y: top)

        let states = 8
        let lit = (0..<states).map { state in
            let darkness = journey.air(at: (Double(state) + 0.5) / Double(states)).darkness
            return 0.03 + 0.5 * darkness * darkness
        }
        let pitch = max(unit * (0.0042 + 0.0048 * depth), 3)
        let lights = layer(width: width, height: tall * states) {
            skyline.drawWindows(on: &$0, lit: lit, pitch: pitch)
        }
        // The rows change at different moments: the city never blinks as one.
        let phase = (depth * 0.6 * Double(frames) / Double(states)).rounded()
        let state = "\(tall)*min(\(states - 1),floor((n+\(Int(phase)))*\(states)/\(frames)))"
        let windows = travel(
            self.mask(lights, width: width, height: tall * states),
            width: width,
            height: tall,
            period: width,
            pixelsPerSecond: pixelsPerSecond,
            y: state
        )
        let glow = Colour(hue: 0.09 + random.between(-0.02, 0.04), saturation: 0.5, brightness: 1)
        let panes = colours(of: journey, width: width, height: tall) { air, height in
            air.sky(at: 0.6).mixed(with: .white, 0.3)
                .mixed(with: glow.mixed(with: air.far, (1 - depth) * 0.45), air.darkness * 1.3)
                .mixed(with: Colour(0xBFD8FF), 0.25 * height * air.darkness)
        }
        return overlay(standing, stencil(panes, windows), y: top)
    }

    /// Light trails of cars on a street along the lower edge.
    private mutating func traffic(over base: Pad, _ journey: DayJourney, pace: Double) -> Pad {
        let street = Int(Double(height) * 0.085) / 2 * 2
        let tarmac = colours(of: journey, width: width, height: street) { air, height in
            air.near.mixed(with: .black, 0.35 + 0.2 * height)
        }
        var picture = overlay(base, tarmac, y: "\(height - street)")
        let kerb = colours(of: journey, width: width, height: 2) { air, _ in air.near.mixed(with: air.sky(at: 1), 0.35)
        }
        picture = overlay(picture, kerb, y: "\(height - street)")
        let directions = [(light: Colour(0xFFF1CF), sign: 1.0), (light: Colour(0xFF3A22), sign: -1.0)]
        for (index, direction) in directions.enumerated() {
            let seed = seed()
            let tall = max(street * 2 / 5, 4) / 2 * 2
            let (width, unit) = (width, unit)
            let trails = layer(width: width, height: tall) { canvas in
                var random = SeededRandom(seed: seed)
                for trail in 0..<Int(14 * Double(width) / unit + 6) {
                    let lane = Double(trail % 3) / 3 + 1.0 / 6
                    Self.drawTrail(on: &canvas, lane: lane, length: unit * random.between(0.05, 0.3), random: &random)
                }
            }
            let mask = self.mask(trails, width: width, height: tall)
            let speed = unit * (0.42 + 0.15 * Double(index)) * pace * direction.sign
            let moving = travel(mask, width: width, height: tall, period: width, pixelsPerSecond: speed)
            let light = direction.light
            let tint = colours(of: journey, width: width, height: tall) { air, _ in
                air.near.mixed(with: light, 0.35 + 0.65 * air.darkness)
            }
            let y = height - street + Int(Double(street) * (0.12 + 0.44 * Double(index)))
            picture = overlay(picture, stencil(tint, moving), y: "\(y)")
        }
        return picture
    }

    private static func drawTrail(on canvas: inout Pixels, lane: Double, length: Double, random: inout SeededRandom) {
        let start = random.unit() * Double(canvas.width)
        let centre = Double(canvas.height) * lane
        let reach = max(Double(canvas.height) / 7, 1.5)
        let brightness = random.between(0.5, 1)
        var x = 0
        while x < Int(length) {
            let along = Double(x) / length
            let fade = min(along * 8, 1) * (1 - along) * brightness
            var y = Int(centre - reach)
            while y <= Int(centre + reach) {
                let off = abs(Double(y) + 0.5 - centre) / reach
                let strength = off < 0.22 ? 1 : max(0.55 - off * 0.6, 0)
                canvas.cover((Int(start) + x) % canvas.width, y, Colour.white.faded(to: fade * strength))
                y += 1
            }
            x += 1
        }
    }
}
