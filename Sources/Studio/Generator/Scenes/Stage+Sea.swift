/// The sea: a low sun, light glittering on waves that run against each other, gulls and sometimes a sail.
extension Stage {
    mutating func sea() -> Pad {
        let daylight = description.daylight ?? (description.weather == .rain ? .day : .sunset)
        let tinge = Colour(hue: random.unit(), saturation: 0.5, brightness: 0.6)
        let journey = DayJourney(daylight, timelapse: description.timelapse, tinge: tinge)
        let horizon = random.between(0.52, 0.6)
        let sunX = random.between(0.34, 0.66)
        let cloudy = description.weather == .clear ? random.between(0.3, 0.7) : 1
        let moonX = random.between(0.25, 0.75)
        let light = journey.sun == nil ? moonX : sunX
        var picture = sky(journey, horizon: horizon, cloudiness: cloudy, lightX: light)
        let top = Int(Double(height) * horizon) / 2 * 2
        picture = water(over: picture, journey, top: top)
        let lightX = journey.sun.map { sunPlace(rise: $0.rise, set: $0.set, x: sunX) } ?? decimal(moonX)
        picture = glitter(over: picture, journey, top: top, lightX: lightX)
        if random.unit() < 0.7 { picture = sail(over: picture, journey, horizon: top) }
        return journey.moon ? picture : gulls(over: picture, journey, horizon: horizon)
    }

    private mutating func water(over base: Pad, _ journey: DayJourney, top: Int) -> Pad {
        let tall = height - top
        let deep = Colour(hue: random.between(0.5, 0.6), saturation: 0.75, brightness: 0.26)
        let body = colours(of: journey, width: width, height: tall) { air, depth in
            // Far water mirrors the low sky, near water shows its own depth.
            let mirrored = air.sky(at: 1 - depth * 0.9).mixed(with: .black, 0.12 + 0.1 * depth)
            let own = deep.mixed(with: air.near, 0.15 + 0.5 * air.darkness)
            return mirrored.mixed(with: own.mixed(with: .black, air.darkness * 0.4), 0.25 + 0.5 * depth)
        }
        let picture = overlay(base, body, y: "\(top)")
        let troughs = waves(tall: tall, gain: "(val-70)*1.5", speeds: (0.03, -0.022))
        let dark = colours(of: journey, width: width, height: tall) { air, _ in
            deep.mixed(with: air.near, 0.5).mixed(with: .black, 0.25 + 0.3 * air.darkness)
        }
        let rippled = overlay(picture, stencil(dark, troughs), y: "\(top)")
        let crests = waves(tall: tall, gain: "(val-96)*2", speeds: (-0.036, 0.026))
        let light = colours(of: journey, width: width, height: tall) { air, depth in
            air.sky(at: 1 - depth * 0.5).mixed(with: .white, 0.15 * (1 - air.darkness))
        }
        return overlay(rippled, stencil(light, crests), y: "\(top)")
    }

    /// The sun's or moon's path on the water: where crests of two wave trains meet, it flashes.
    private mutating func glitter(over base: Pad, _ journey: DayJourney, top: Int, lightX: String) -> Pad {
        let tall = height - top
        let flashes = waves(tall: tall, gain: "(val-104)*7", speeds: (0.05, -0.043))
        let (columns, rows) = (320, 90)
        let path = layer(width: columns, height: rows) { canvas in
            canvas.paint { x, y in
                let depth = Double(y) / Double(rows)
                let off = (Double(x) / Double(columns) - 0.5) * 2 / (0.045 + 0.17 * depth)
                return Colour.white.faded(to: 0.95 * (1 - depth * 0.45) / (1 + off * off * off * off))
            }
        }
        // Twice as wide as the water, so that the path can follow its light.
        let wide = mask(path, width: width, height: tall / 2, doubled: false)
        let x = "\(width / 2)*(1-clip(\(lightX),0,1))"
        let shape = chain([wide], "crop=\(width / 2):\(tall / 2):x='\(x)':y=0:exact=1")
        let small = chain([flashes], "scale=\(width / 2):\(tall / 2):flags=fast_bilinear")
        let sparks = chain([small, shape], "blend=all_mode=multiply,scale=\(width):\(tall):flags=bilinear")
        let isMoon = journey.moon
        let tint = colours(of: journey, width: width, height: tall) { air, _ in
            isMoon
                ? Colour(0xC8D8FF)
                : Colour(0xFFF3D0).mixed(with: air.sky(at: 1), 0.35 + 0.5 * air.darkness * air.darkness)
        }
        return overlay(base, stencil(tint, sparks), y: "\(top)")
    }

    /// A moving mask of waves: two wave trains against each other, multiplied, and lifted by `gain` (of `val` 0...255).
    private mutating func waves(tall: Int, gain: String, speeds: (Double, Double)) -> Pad {
        let half = (width: width / 2, height: tall / 2)
        let first = waveTrain(half.width, half.height, speed: speeds.0)
        let second = waveTrain(half.width, half.height, speed: speeds.1)
        return chain(
            [first, second],
            "blend=all_mode=average,lut=y='clip(\(gain),0,255)',scale=\(width):\(tall):flags=bilinear"
        )
    }

    private mutating func waveTrain(_ wide: Int, _ tall: Int, speed: Double) -> Pad {
        let seed = seed()
        let stretch = Double(width) / unit
        let picture = layer(width: wide, height: tall) { canvas in
            var random = SeededRandom(seed: seed)
            let rows = 512
            let near = (max(Int(16 * stretch), 4), 76)
            let far = (max(Int(44 * stretch), 8), 76)
            let swell = NoiseField(width: wide, height: rows, cells: near, octaves: 2, random: &random)
            let ripple = NoiseField(width: wide, height: rows, cells: far, octaves: 2, random: &random)
            var row = 0
            while row < canvas.height {
                // Rows crowd together towards the horizon, and waves look shorter there.
                let depth = (Double(row) + 0.5) / Double(canvas.height)
                let place = Double(rows - 2) * (1 - 1 / (1 + 2.2 * depth)) / 0.6875
                let upper = Int(place)
                let share = place - Double(upper)
                var column = 0
                while column < canvas.width {
                    let wave = swell[column, upper] + (swell[column, upper + 1] - swell[column, upper]) * share
                    let small = ripple[column, upper] + (ripple[column, upper + 1] - ripple[column, upper]) * share
                    let lift = small + (wave - small) * depth
                    canvas.set(column, row, Colour.white.faded(to: lift * 1.3 - 0.1).packed)
                    column += 1
                }
                row += 1
            }
        }
        return travel(
            mask(picture, width: wide, height: tall),
            width: wide,
            height: tall,
            period: wide,
            pixelsPerSecond: speed * unit * description.tempo * (description.timelapse ? 2 : 1)
        )
    }

    private mutating func sail(over base: Pad, _ journey: DayJourney, horizon: Int) -> Pad {
        let size = max(Int(unit * 0.075) / 2 * 2, 8)
        let picture = layer(width: size, height: size) { canvas in
            let whole = Double(size)
            for row in 0..<size {
                let down = Double(row) / whole
                if down < 0.8 {
                    canvas.span(y: row, from: whole * 0.52, to: whole * (0.52 + 0.34 * down / 0.8), .white)
                    if down > 0.15 {
                        canvas.span(
                            y: row,
                            from: whole * (0.48 - 0.26 * (down - 0.15) / 0.65),
                            to: whole * 0.48,
                            .white
                        )
                    }
                } else if down > 0.84 {
                    let taper = (down - 0.84) * 0.6
                    canvas.span(y: row, from: whole * (0.16 + taper), to: whole * (0.88 - taper), .white)
                }
            }
        }
        let shape = mask(picture, width: size, height: size, doubled: false)
        let tint = colours(of: journey, width: size, height: size) { air, height in
            air.near.mixed(with: air.sky(at: 1), height < 0.82 ? 0.25 : 0)
        }
        let start = random.between(0.1, 0.8)
        let way = unit * 0.008 * description.tempo * (random.unit() < 0.5 ? -1 : 1)
        return overlay(
            base,
            stencil(tint, shape),
            x: "\(Int(Double(width) * start))+\(decimal(way))*\(seconds)",
            y: "\(horizon - size * 9 / 10)+\(decimal(Double(size) * 0.03))*sin(\(seconds)*1.7)"
        )
    }

    private mutating func gulls(over base: Pad, _ journey: DayJourney, horizon: Double) -> Pad {
        var picture = base
        let poses = 6
        for _ in 0..<random.whole(2, 4) {
            let size = max(Int(unit * random.between(0.02, 0.04)) / 2 * 2, 8)
            let drawing = layer(width: size, height: size * poses) { Self.drawGull(on: &$0, size: size, poses: poses) }
            let shape = mask(drawing, width: size, height: size * poses, doubled: false)
            let beat = random.between(7, 10) * description.tempo
            let pose = "\(size)*mod(floor(\(seconds)*\(decimal(beat))),\(poses))"
            let wing = chain([shape], "crop=\(size):\(size):x=0:y='\(pose)':exact=1")
            let tint = colours(of: journey, width: size, height: size) { air, _ in air.near }
            let speed = random.between(0.05, 0.1) * (random.unit() < 0.5 ? -1 : 1) * description.tempo
            let start = random.between(0.2, 0.8)
            let span = width + 4 * size
            let way = "\(decimal(start * Double(width)))+\(decimal(speed * unit))*\(seconds)+\(span * 64)"
            picture = overlay(
                picture,
                stencil(tint, wing),
                x: "mod(\(way),\(span))-\(2 * size)",
                y:
                    "\(height)*(\(decimal(horizon * random.between(0.3, 0.75)))+0.02*sin(\(seconds)*\(decimal(beat / 9))))"
            )
        }
        return picture
    }

    /// A gull from far away in the poses of one wing beat, one below the other.
    private static func drawGull(on canvas: inout Pixels, size: Int, poses: Int) {
        let whole = Double(size)
        for pose in 0..<poses {
            let lift = [0.34, 0.2, 0, -0.16, -0.05, 0.18][pose % 6]
            for step in 0..<(size * 4) {
                let along = Double(step) / Double(size * 4) * 2 - 1
                let reach = abs(along)
                let y = whole * (0.5 - lift * reach * (1.5 - reach * 0.7) + 0.12 * reach * reach)
                canvas.spot(
                    x: whole * (0.5 + along * 0.46),
                    y: Double(pose * size) + y,
                    radius: max(whole * 0.055 * (1.2 - reach), 0.9),
                    hardness: 0.5,
                    .white
                )
            }
        }
    }
}
