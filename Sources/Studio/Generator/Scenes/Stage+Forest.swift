/// A forest: rows of conifers in mist passing at different speeds, shafts of light by day, fireflies by night.
extension Stage {
    /// The colours of one kind of forest: what the mist is, and what the nearest trees are.
    private struct Mood {
        let high: Colour
        let mist: Colour
        let near: Colour
        let light: Colour
    }

    mutating func forest() -> Pad {
        let daylight = description.daylight ?? (description.weather == .snow ? .day : .dawn)
        let mood = forestMood(daylight)
        var picture = air(mood, daylight)
        let pace = description.tempo * (description.timelapse ? 2 : 1) * random.between(0.85, 1.2)
        picture = hills(over: picture, mood, pixelsPerSecond: unit * 0.004 * pace)
        let rows = 4
        for row in 1...rows {
            let depth = Double(row) / Double(rows)
            picture = trees(over: picture, mood, depth: depth, pixelsPerSecond: unit * 0.036 * depth * depth * pace)
            picture = mist(over: picture, mood, depth: depth, pace: pace)
            if row == 2, daylight != .night { picture = shafts(over: picture, mood, pace: pace) }
        }
        guard description.weather == .clear else { return picture }
        return daylight == .night || daylight == .sunset
            ? motes(over: picture, Colour(0xF6FF9A), radius: 0.0075, rise: 0.3, pace: pace)
            : motes(over: picture, mood.light, radius: 0.004, rise: 1, pace: pace)
    }

    private mutating func forestMood(_ daylight: Daylight) -> Mood {
        let turn = random.between(-0.03, 0.03)
        func shade(_ hue: Double, _ saturation: Double, _ brightness: Double) -> Colour {
            Colour(hue: hue + turn, saturation: saturation, brightness: brightness)
        }
        if description.weather == .snow {
            return Mood(
                high: shade(0.58, 0.3, 0.72),
                mist: shade(0.58, 0.1, 0.93),
                near: shade(0.57, 0.45, 0.2),
                light: .white
            )
        }
        switch daylight {
        case .dawn:
            return Mood(
                high: shade(0.54, 0.28, 0.72),
                mist: shade(0.12, 0.3, 0.97),
                near: shade(0.46, 0.6, 0.13),
                light: shade(0.12, 0.3, 1)
            )
        case .day:
            return Mood(
                high: shade(0.53, 0.4, 0.88),
                mist: shade(0.24, 0.2, 0.93),
                near: shade(0.39, 0.65, 0.17),
                light: shade(0.16, 0.25, 1)
            )
        case .sunset:
            return Mood(
                high: shade(0.8, 0.45, 0.42),
                mist: shade(0.06, 0.6, 0.97),
                near: shade(0.9, 0.5, 0.11),
                light: shade(0.08, 0.45, 1)
            )
        case .night:
            return Mood(
                high: shade(0.63, 0.75, 0.12),
                mist: shade(0.53, 0.5, 0.42),
                near: shade(0.6, 0.7, 0.05),
                light: shade(0.55, 0.2, 1)
            )
        }
    }

    /// The sky, with the light it comes from.
    private mutating func air(_ mood: Mood, _ daylight: Daylight) -> Pad {
        let (columns, rows) = (192, 108)
        let x = random.between(0.25, 0.75)
        let glowHeight = daylight == .night ? 0.24 : 0.36
        let aspect = Double(width) / Double(height)
        let picture = layer(width: columns, height: rows) { canvas in
            canvas.paint { column, row in
                let down = Double(row) / Double(rows)
                let dx = (Double(column) / Double(columns) - x) * aspect
                let dy = down - glowHeight
                let glow = 1 / (1 + (dx * dx + dy * dy) * 9)
                return mood.high.mixed(with: mood.mist, min(down * 1.5, 1)).mixed(with: mood.light, glow * glow * 0.75)
            }
        }
        let base = chain([picture], "\(Self.scale(width, height)),format=yuv420p,\(Self.hold)")
        guard daylight == .night else { return base }
        return moon(
            over: stars(over: base, DayJourney(.night, timelapse: false, tinge: mood.high), height: height / 2),
            x: x,
            horizon: 0.62
        )
    }

    private mutating func hills(over base: Pad, _ mood: Mood, pixelsPerSecond: Double) -> Pad {
        var picture = base
        for depth in [0.0, 0.12] {
            let seed = seed()
            let (columns, rows) = (960, 240)
            let picture2 = layer(width: columns, height: rows) { canvas in
                var random = SeededRandom(seed: seed)
                let ridge = NoiseField(width: columns, height: 2, cells: (5, 1), octaves: 7, random: &random)
                for column in 0..<columns {
                    let top = Int(Double(rows) * (0.95 - ridge[column, 0] * (1 - depth * 2)))
                    canvas.fill(x: column, y: top, width: 1, height: rows - top, .white)
                }
            }
            let tall = Int(Double(height) * 0.5) / 2 * 2
            let mask = self.mask(picture2, width: width, height: tall)
            let moving = travel(
                mask,
                width: width,
                height: tall,
                period: width,
                pixelsPerSecond: pixelsPerSecond * (1 + depth * 6)
            )
            let colour = mood.mist.mixed(with: mood.high, 0.5 - depth).mixed(with: mood.near, 0.16 + depth * 1.2)
            let tint = gradient(colour, colour.mixed(with: mood.mist, 0.9), width: width, height: tall)
            picture = overlay(picture, stencil(tint, moving), y: "\(height * 9 / 10 - tall)")
        }
        return picture
    }

    private mutating func trees(over base: Pad, _ mood: Mood, depth: Double, pixelsPerSecond: Double) -> Pad {
        let (width, unit) = (width, unit)
        let tall = Int(min(Double(height), unit * (0.42 + 0.5 * depth) + Double(height) * 0.08)) / 2 * 2
        let height = unit * (0.16 + 0.5 * depth * depth)
        let count = max(Int(Double(width) / (height * 0.24)), 3)
        var trees: [Conifer] = []
        for index in 0..<count where depth < 1 || random.unit() < 0.62 {
            let size = height * random.between(0.62, 1.2)
            trees.append(
                Conifer(
                    x: (Double(index) + random.unit()) / Double(count) * Double(width),
                    foot: Double(tall) + size * 0.05,
                    height: size + Double(tall) * 0.12,
                    spread: random.between(0.12, 0.18),
                    seed: random.next()
                )
            )
        }
        let drawn = trees
        let seed = seed()
        let picture = layer(width: width, height: tall) { canvas in
            for tree in drawn { tree.draw(on: &canvas) }
            var random = SeededRandom(seed: seed)
            let cells = max(Int(Double(width) / (unit * 0.3)), 2)
            let ground = NoiseField(width: width, height: 2, cells: (cells, 1), octaves: 5, random: &random)
            for column in 0..<width {
                let rise = Int(Double(tall) * (0.02 + 0.13 * ground[column, 0]) * (0.6 + 0.5 * depth))
                canvas.fill(x: column, y: tall - rise, width: 1, height: rise, .white)
            }
        }
        let mask = self.mask(picture, width: width, height: tall)
        let moving = travel(mask, width: width, height: tall, period: width, pixelsPerSecond: pixelsPerSecond)
        let top = mood.mist.mixed(with: mood.near, 0.3 + 0.7 * depth)
        let tint = gradient(top, top.mixed(with: mood.mist, 0.75 * (1 - depth)), width: width, height: tall)
        let lift = Int(Double(self.height) * 0.17 * (1 - depth))
        return overlay(base, stencil(tint, moving), y: "\(self.height - tall - lift)")
    }

    /// Two colours, one above the other, running into each other.
    mutating func gradient(_ top: Colour, _ bottom: Colour, width: Int, height: Int) -> Pad {
        let picture = layer(width: 8, height: 128) { canvas in
            canvas.paint { _, y in top.mixed(with: bottom, Double(y) / 127) }
        }
        return chain([picture], "\(Self.scale(width, height)),format=yuv420p,\(Self.hold)")
    }

    private mutating func mist(over base: Pad, _ mood: Mood, depth: Double, pace: Double) -> Pad {
        let seed = seed()
        let (columns, rows) = (320, 80)
        let picture = layer(width: columns, height: rows) { canvas in
            var random = SeededRandom(seed: seed)
            let field = NoiseField(width: columns, height: rows, cells: (4, 2), octaves: 4, random: &random)
            canvas.paint { x, y in
                let down = Double(y) / Double(rows)
                let swath = min(down * 1.8, 1) * min((1 - down) * 3.5, 1)
                return Colour.white.faded(to: swath * min(max((field[x, y] - 0.22) * 2, 0), 1) * (0.85 - depth * 0.45))
            }
        }
        let tall = Int(Double(height) * 0.46) / 2 * 2
        let mask = self.mask(picture, width: width, height: tall)
        let moving = travel(
            mask,
            width: width,
            height: tall,
            period: width,
            pixelsPerSecond: unit * 0.045 * (0.4 + depth) * pace
        )
        let tint = plain(mood.mist, width: width, height: tall)
        return overlay(base, stencil(tint, moving), y: "\(height - tall - Int(Double(height) * 0.1 * (1 - depth)))")
    }

    /// Shafts of light: two fans of soft beams sliding over each other.
    private mutating func shafts(over base: Pad, _ mood: Mood, pace: Double) -> Pad {
        let slant = random.between(0.25, 0.5) * (random.unit() < 0.5 ? -1 : 1)
        var fans: [Pad] = []
        for direction in [1.0, -1.0] {
            let seed = seed()
            let (columns, rows) = (480, 135)
            let picture = layer(width: columns, height: rows) { canvas in
                var random = SeededRandom(seed: seed)
                let beams = NoiseField(width: columns, height: 2, cells: (9, 1), octaves: 3, random: &random)
                canvas.paint { x, y in
                    let down = Double(y) / Double(rows)
                    let beam = min(max((beams[x + Int(down * slant * 200), 0] - 0.38) * 3, 0), 1)
                    return Colour.white.faded(to: beam * (1 - down) * min(down * 5 + 0.3, 1))
                }
            }
            let mask = self.mask(picture, width: width, height: height)
            fans.append(
                travel(
                    mask,
                    width: width,
                    height: height,
                    period: width,
                    pixelsPerSecond: direction * unit * 0.022 * pace
                )
            )
        }
        let beams = chain(fans, "blend=all_mode=multiply,lut=y='min(val*1.1,190)'")
        return overlay(base, stencil(plain(mood.light, width: width, height: height), beams))
    }

    /// Small lights in the air: fireflies wandering, or dust rising in the sun.
    private mutating func motes(over base: Pad, _ colour: Colour, radius: Double, rise: Double, pace: Double) -> Pad {
        var picture = base
        for group in 0..<3 {
            let seed = seed()
            let (width, height, unit) = (width, height, unit)
            let size = unit * radius * (0.6 + 0.3 * Double(group))
            let drawing = layer(width: width, height: height) { canvas in
                var random = SeededRandom(seed: seed)
                for _ in 0..<Int(16 * Double(width * height) / (unit * unit)) {
                    let (x, y) = (random.unit() * Double(width), random.between(0.3, 1) * Double(height))
                    let strength = random.between(0.4, 1)
                    canvas.spot(x: x, y: y, radius: size * 2.4, hardness: 0, colour.faded(to: 0.45 * strength))
                    canvas.spot(
                        x: x,
                        y: y,
                        radius: size * 0.6,
                        hardness: 0.3,
                        colour.mixed(with: .white, 0.5).faded(to: strength)
                    )
                }
            }
            let held = sprite(drawing, width: width, height: height)
            let sway = unit * (0.02 + 0.012 * Double(group))
            let speed = (0.5 + 0.23 * Double(group)) * pace
            let x = "\(decimal(sway))*sin(\(seconds)*\(decimal(speed))+\(group * 2))"
            let climb = "\(decimal(unit * 0.008 * rise * pace))*\(seconds)"
            picture = overlay(
                picture,
                held,
                x: x,
                y: "\(decimal(sway * 0.8))*cos(\(seconds)*\(decimal(speed * 1.3)))-mod(\(climb),\(height))"
            )
        }
        return picture
    }
}
