/// Space: a nebula drifting, stars passing in three depths, and a planet turning in the light of its sun.
extension Stage {
    mutating func space() -> Pad {
        let hue = random.between(0.56, 0.96)
        let pace = description.tempo * (description.timelapse ? 2.5 : 1)
        var picture = nebula(hue: hue, pace: pace)
        for depth in 1...3 {
            picture = starSheet(over: picture, depth: Double(depth) / 3, pace: pace)
        }
        picture = shootingStar(over: picture)
        return planet(over: picture, hue: [0.04, 0.08, 0.52, 0.58, 0.93][random.whole(0, 4)], pace: pace)
    }

    private mutating func nebula(hue: Double, pace: Double) -> Pad {
        let seed = seed()
        let (columns, rows) = (400, 200)
        let spread = random.between(0.1, 0.2)
        let picture = layer(width: columns, height: rows) { canvas in
            var random = SeededRandom(seed: seed)
            let gas = NoiseField(width: columns, height: rows, cells: (4, 3), octaves: 6, random: &random)
            let dust = NoiseField(width: columns, height: rows, cells: (6, 4), octaves: 6, random: &random)
            let hues = NoiseField(width: columns, height: rows, cells: (3, 2), octaves: 2, random: &random)
            canvas.paint { x, y in
                let dense = min(max((gas[x, y] - 0.3) * 2.7, 0), 1)
                let veil = min(max((dust[x, y] - 0.4) * 2.8, 0), 1)
                let place = hue + (hues[x, y] - 0.4) * spread * 4
                let glow = Colour(
                    hue: place,
                    saturation: 0.75 - dense * 0.4,
                    brightness: 0.12 + dense * (0.3 + 0.4 * dense)
                )
                return Colour(0x04050F).mixed(with: glow, dense * 0.95).mixed(with: Colour(0x05040C), veil * 0.65)
            }
        }
        let period = Int(unit * 2) / 2 * 2
        let scaled = chain([picture], "\(Self.scale(period, height)),format=yuv444p")
        let (left, right) = split(scaled)
        let wide = chain([left, right], "hstack,\(Self.hold)")
        let way = travelled(unit * 0.011 * pace, period: period)
        let window = min(width, period)
        return chain([wide], "crop=\(window):\(height):x='\(way)':y=0:exact=1,format=yuv420p")
    }

    private mutating func starSheet(over base: Pad, depth: Double, pace: Double) -> Pad {
        let seed = seed()
        let (width, height, unit) = (width, height, unit)
        let states = depth > 0.5 ? 3 : 1
        let picture = layer(width: width, height: height * states) { canvas in
            var random = SeededRandom(seed: seed)
            let count = Int((depth < 0.5 ? 420 : depth < 0.9 ? 130 : 34) * Double(width * height) / (unit * unit))
            for _ in 0..<count {
                let (x, y) = (random.unit() * Double(width), random.unit() * Double(height))
                let size = max(unit * 0.0021 * depth * random.between(0.7, 1.5), 0.75)
                let colour = Colour(
                    hue: random.unit() < 0.6 ? 0.6 : 0.08,
                    saturation: random.unit() * 0.4,
                    brightness: 1
                )
                let bright = random.between(0.4, 1)
                for state in 0..<states {
                    // Each star twinkles in its own order.
                    let strength = bright * (states == 1 ? 1 : random.between(0.5, 1))
                    let top = Double(state * height)
                    if depth > 0.9 {
                        canvas.spot(x: x, y: y + top, radius: size * 6, hardness: 0, colour.faded(to: strength * 0.3))
                    }
                    canvas.spot(x: x, y: y + top, radius: size, hardness: 0.4, colour.faded(to: strength))
                }
            }
        }
        let (left, right) = split(chain([picture], "\(Self.scale(width, height * states)),format=yuva420p"))
        let wide = chain([left, right], "hstack,\(Self.hold)")
        let way = travelled(unit * 0.05 * depth * depth * pace, period: width)
        let twinkle = states == 1 ? "0" : "\(height)*mod(floor(n*7/\(fps)),\(states))"
        return overlay(base, chain([wide], "crop=\(width):\(height):x='\(way)':y='\(twinkle)'"))
    }

    private mutating func shootingStar(over base: Pad) -> Pad {
        let size = Int(unit * 0.22) / 2 * 2
        let picture = layer(width: 120, height: 120) { canvas in
            for step in 0..<360 {
                let along = Double(step) / 360
                canvas.spot(
                    x: 6 + along * 106,
                    y: 6 + along * 50,
                    radius: 0.5 + along * 1.3,
                    hardness: 0.2,
                    Colour.white.faded(to: along * along)
                )
            }
        }
        let streak = sprite(picture, width: size, height: size)
        let start = random.between(0.8, 2.5)
        let period = random.between(4, 6)
        let place = "mod(\(seconds)+\(decimal(period - start)),\(decimal(period)))"
        let (fromX, fromY) = (random.between(0, 0.5), random.between(0, 0.25))
        let way = "\(decimal(unit * 1.5))*\(place)"
        return overlay(
            base,
            streak,
            x: "if(lt(\(place),1.2),\(width)*\(decimal(fromX))-\(size)+\(way),-\(2 * size))",
            y: "\(height)*\(decimal(fromY))-\(size)+0.47*\(way)"
        )
    }

    private mutating func planet(over base: Pad, hue: Double, pace: Double) -> Pad {
        let globe = Globe(hue: hue, seed: seed(), lightAngle: random.between(-2.6, -0.6))
        let big = random.unit() < 0.5
        let size = Int(unit * (big ? random.between(0.8, 0.95) : random.between(0.42, 0.56))) / 2 * 2
        let frame = size * 13 / 10 / 2 * 2
        // The surface is a map twice as wide as high; it is turned by scrolling, and bent onto the globe pixel by pixel.
        let (columns, rows) = (512, 256)
        let surface = layer(width: columns, height: rows) { globe.drawSurface(on: &$0) }
        let fine = min(size, 720)
        let mapHeight = fine * 3 / 4 / 2 * 2
        let flat = chain([surface], "scale=\(mapHeight * 2):\(mapHeight):flags=bicubic,format=gbrp")
        let (left, right) = split(flat)
        let wide = chain([left, right], "hstack,\(Self.hold)")
        let way = travelled(unit * 0.02 * pace, period: mapHeight * 2)
        let turning = chain([wide], "crop=\(mapHeight):\(mapHeight):x='\(way)':y=0:exact=1")
        let across = lookup(width: fine, height: fine) { globe.drawLookup(.across, side: mapHeight, on: &$0) }
        let down = lookup(width: fine, height: fine) { globe.drawLookup(.down, side: mapHeight, on: &$0) }
        let heldAcross = chain([across], "format=gray16,\(Self.hold)")
        let heldDown = chain([down], "format=gray16,\(Self.hold)")
        let bent = chain([turning, heldAcross, heldDown], "remap,\(Self.scale(size, size)),format=yuv420p")
        let edge = layer(width: size, height: size) { globe.drawDisc(on: &$0) }
        let disc = mask(edge, width: size, height: size, doubled: false)
        let shadow = layer(width: 360, height: 360) { globe.drawShade(on: &$0) }
        let shade = sprite(shadow, width: size, height: size)
        let share = Double(size) / Double(frame)
        let glow = layer(width: 260, height: 260) { globe.drawHalo(on: &$0, share: share) }
        let halo = sprite(glow, width: frame, height: frame)
        let x = Int(Double(width) * random.between(0.3, 0.7))
        let y = Int(Double(height) * (big ? random.between(0.72, 0.85) : random.between(0.4, 0.6)))
        let driftX = "\(x)-\(decimal(unit * 0.09))*(\(progress)-0.5)"
        let driftY = "\(y)+\(decimal(unit * 0.03))*(\(progress)-0.5)"
        let haloed = overlay(base, halo, x: "\(driftX)-\(frame / 2)", y: "\(driftY)-\(frame / 2)")
        let ball = overlay(bent, shade)
        return overlay(haloed, stencil(ball, disc), x: "\(driftX)-\(size / 2)", y: "\(driftY)-\(size / 2)")
    }
}
