/// Sky, sun, moon, stars and clouds: what every outdoor scene stands in.
extension Stage {
    /// How many moments a passage of colours is made of.
    static let moments = 240

    /// Colours over the clip, each column a moment; `colour` gets the air of that moment and the height 0 (top)...1.
    mutating func colours(
        of journey: DayJourney,
        width: Int,
        height: Int,
        _ colour: @escaping @Sendable (Air, Double) -> Colour
    ) -> Pad {
        let rows = 90
        let columns = Self.moments
        let moments = layer(width: columns, height: rows) { canvas in
            var column = 0
            while column < columns {
                let air = journey.air(at: Double(column) / Double(columns - 1))
                var row = 0
                while row < rows {
                    canvas.set(column, row, colour(air, Double(row) / Double(rows - 1)).packed)
                    row += 1
                }
                column += 1
            }
        }
        return passage(moments, columns: columns, rows: rows, width: width, height: height)
    }

    /// The full sky with its lights and clouds; the horizon lies at a share of the height.
    mutating func sky(_ journey: DayJourney, horizon: Double, cloudiness: Double, lightX: Double? = nil) -> Pad {
        let skyEnd = horizon
        var picture = colours(of: journey, width: width, height: height) { air, height in
            air.sky(at: height / skyEnd)
        }
        picture = stars(over: picture, journey, height: Int(Double(height) * horizon * 0.85) / 2 * 2)
        if let sun = journey.sun {
            let x = lightX ?? random.between(0.45, 0.75)
            picture = self.sun(over: picture, rise: sun.rise, set: sun.set, x: x, horizon: horizon)
        }
        if journey.moon {
            picture = moon(over: picture, x: lightX ?? random.between(0.18, 0.82), horizon: horizon)
        }
        return clouds(over: picture, journey, height: Int(Double(height) * horizon) / 2 * 2, cloudiness: cloudiness)
    }

    mutating func stars(over base: Pad, _ journey: DayJourney, height: Int) -> Pad {
        let darkEnough = (0...100).first { journey.air(at: Double($0) / 100).darkness > 0.85 }
        guard let darkEnough else { return base }
        let seed = seed()
        let (width, unit) = (width, unit)
        let picture = layer(width: width, height: height) { canvas in
            var random = SeededRandom(seed: seed)
            for _ in 0..<Int(260 * Double(height) / unit + 120) {
                let y = random.unit() * random.unit() * Double(height)
                let radius = unit * random.between(0.0006, 0.0015)
                canvas.spot(
                    x: random.unit() * Double(width),
                    y: y,
                    radius: max(radius, 0.7),
                    hardness: 0.3,
                    Colour.white.faded(to: random.between(0.35, 1) * (1 - y / Double(height)))
                )
            }
        }
        let held = sprite(picture, width: width, height: height)
        guard darkEnough > 0 else { return overlay(base, held) }
        let start = frames * darkEnough / 100
        let faded = chain([held], "fade=t=in:start_frame=\(start):nb_frames=\(max(frames / 8, 1)):alpha=1")
        return overlay(base, faded)
    }

    /// Where the sun stands across, 0...1, as an expression; it sets at `x`.
    func sunPlace(rise: Double, set: Double, x: Double) -> String {
        "(\(decimal(x))+((n/\(frames)-\(decimal(rise)))/\(decimal(set - rise))-1)*0.400)"
    }

    private mutating func sun(over base: Pad, rise: Double, set: Double, x: Double, horizon: Double) -> Pad {
        let size = Int(unit * 0.62) / 2 * 2
        let pixels = 400
        let picture = layer(width: pixels, height: pixels) { canvas in
            canvas.paint { x, y in
                let dx = Double(x) + 0.5 - Double(pixels) / 2
                let dy = Double(y) + 0.5 - Double(pixels) / 2
                let distance = (dx * dx + dy * dy).squareRoot() / (Double(pixels) / 2)
                let disc = min(max((0.135 - distance) / 0.009, 0), 1)
                let halo = max(1 - distance, 0)
                let glow = halo * halo * halo * 0.75
                return Colour(0xFFD98A).mixed(with: Colour(0xFFF9E4), disc + glow * 0.4).faded(to: max(disc, glow))
            }
        }
        let disc = sprite(picture, width: size, height: size)
        // From rise to set the sun goes once over a half circle; the clip shows the part of it that it covers.
        let share = "((n/\(frames)-\(decimal(rise)))/\(decimal(set - rise)))"
        let sunX = "\(width)*\(sunPlace(rise: rise, set: set, x: x))-\(size / 2)"
        let top = min(horizon - 0.12, 0.58)
        let sunY = "\(height)*(\(decimal(horizon + 0.04))-\(decimal(top))*sin(PI*\(share)))-\(size / 2)"
        return overlay(base, disc, x: sunX, y: sunY)
    }

    mutating func moon(over base: Pad, x: Double, horizon: Double) -> Pad {
        let size = Int(unit * 0.3) / 2 * 2
        let pixels = 240
        let seed = seed()
        let picture = layer(width: pixels, height: pixels) { canvas in
            var random = SeededRandom(seed: seed)
            let seas = NoiseField(width: pixels, height: pixels, cells: (9, 9), octaves: 3, random: &random)
            canvas.paint { x, y in
                let dx = Double(x) + 0.5 - Double(pixels) / 2
                let dy = Double(y) + 0.5 - Double(pixels) / 2
                let distance = (dx * dx + dy * dy).squareRoot() / (Double(pixels) / 2)
                let disc = min(max((0.27 - distance) / 0.016, 0), 1)
                let halo = max(1 - distance, 0)
                let shade = min(max((seas[x, y] - 0.36) * 3, 0), 1)
                let face = Colour(0xC9CEDD).mixed(with: Colour(0xFFFDF2), shade)
                return Colour(0x9FB4E8).mixed(with: face, disc).faded(to: max(disc, halo * halo * 0.3))
            }
        }
        let disc = sprite(picture, width: size, height: size)
        let y = random.between(0.2, 0.34) * horizon / 0.7
        let speed = description.timelapse ? 0.16 : 0.02
        return overlay(
            base,
            disc,
            x: "\(width)*(\(decimal(x))+\(decimal(speed))*(\(progress)-0.5))-\(size / 2)",
            y: "\(height)*(\(decimal(y))-\(decimal(speed / 2))*\(progress))-\(size / 2)"
        )
    }

    /// Two sheets of clouds at different speeds, lit by the air of the moment.
    private mutating func clouds(over base: Pad, _ journey: DayJourney, height: Int, cloudiness: Double) -> Pad {
        let speed = unit * description.tempo * (description.timelapse ? 4.5 : 1)
        let high = cloudSheet(height: height, cover: 0.60 - 0.22 * cloudiness, pixelsPerSecond: 0.021 * speed)
        let low = cloudSheet(height: height, cover: 0.62 - 0.20 * cloudiness, pixelsPerSecond: 0.042 * speed)
        let tint = colours(of: journey, width: width, height: height) { air, height in
            air.cloud.mixed(with: air.sky(at: min(height + 0.25, 1)), 0.2 + 0.35 * height)
        }
        return overlay(base, stencil(tint, chain([high, low], "blend=all_mode=screen")))
    }

    private mutating func cloudSheet(height: Int, cover: Double, pixelsPerSecond: Double) -> Pad {
        let seed = seed()
        let (columns, rows) = (480, 150)
        let cells = (max(Int(3.4 * Double(width) / unit), 2), max(Int(7 * Double(height) / unit), 3))
        let picture = layer(width: columns, height: rows) { canvas in
            var random = SeededRandom(seed: seed)
            let field = NoiseField(width: columns, height: rows, cells: cells, octaves: 6, random: &random)
            canvas.paint { x, y in
                // The upper and the lower edge of the sheet are always clear.
                let down = Double(y) / Double(rows)
                let edge = min(min(down * 6, (1 - down) * 2.2), 1)
                let dense = min(max((field[x, y] - cover) * 4.2, 0), 1)
                return Colour.white.faded(to: dense * dense * (3 - 2 * dense) * edge * 0.8)
            }
        }
        let period = width * 3 / 4 * 2
        let mask = self.mask(picture, width: period, height: height)
        return travel(mask, width: width, height: height, period: period, pixelsPerSecond: pixelsPerSecond)
    }
}
