/// Colour in motion: large soft lights wandering through each other, and fine lines of equal height flowing over them.
extension Stage {
    mutating func abstract() -> Pad {
        let hue = [0.03, 0.48, 0.56, 0.62, 0.72, 0.8, 0.92][random.whole(0, 6)] + random.between(-0.02, 0.02)
        let spread = random.between(0.09, 0.17)
        let pace = description.tempo * (description.timelapse ? 2 : 1)
        let lights = self.lights(hue: hue, spread: spread, pace: pace)
        return ribbons(over: lights, hue: hue, pace: pace)
    }

    /// Soft lights, put together small and then enlarged: nothing in them is sharp.
    private mutating func lights(hue: Double, spread: Double, pace: Double) -> Pad {
        let (wide, tall) = (max(width / 4, 4), max(height / 4, 4))
        let ground = layer(width: 32, height: 32) { canvas in
            canvas.paint { x, y in
                Colour(hue: hue + 0.04 * Double(x) / 32, saturation: 0.8, brightness: 0.12 + 0.16 * Double(y) / 32)
            }
        }
        var picture = chain([ground], "scale=\(wide):\(tall):flags=bicubic,format=gbrp,\(Self.hold)")
        for index in 0..<7 {
            let colour = Colour(
                hue: hue + spread * random.between(-1, 1.6),
                saturation: random.between(0.55, 0.9),
                brightness: random.between(0.75, 1)
            )
            let strength = index < 5 ? 0.85 : 0.6
            let blob = layer(width: 96, height: 96) { canvas in
                canvas.paint { x, y in
                    let (dx, dy) = ((Double(x) - 47.5) / 48, (Double(y) - 47.5) / 48)
                    let inside = max(1 - dx * dx - dy * dy, 0)
                    return colour.faded(to: inside * inside * strength)
                }
            }
            let size = Int(unit / 4 * random.between(0.7, 1.25))
            let held = chain([blob], "scale=\(size):\(size):flags=bicubic,format=gbrap,\(Self.hold)")
            let (speedX, speedY) = (random.between(0.35, 0.75) * pace, random.between(0.3, 0.7) * pace)
            let (startX, startY) = (random.between(0, 6.28), random.between(0, 6.28))
            let x = "\(wide)*(0.5+0.46*sin(\(seconds)*\(decimal(speedX))+\(decimal(startX))))-\(size / 2)"
            let y = "\(tall)*(0.5+0.46*cos(\(seconds)*\(decimal(speedY))+\(decimal(startY))))-\(size / 2)"
            picture = chain([picture, held], "overlay=x='\(x)':y='\(y)':eval=frame:format=gbrp")
        }
        return chain([picture], "\(Self.scale(width, height)),format=yuv420p")
    }

    /// Lines of equal height of two hilly fields that move against each other.
    private mutating func ribbons(over base: Pad, hue: Double, pace: Double) -> Pad {
        let fields = [1.0, -1.0].map { direction -> Pad in
            hills(pixelsPerSecond: direction * unit * 0.04 * pace)
        }
        let bands = random.whole(6, 10)
        let height = "sin(val/65535*\(bands)*2*PI)"
        let sum = chain(fields, "blend=all_mode=average")
        let (silk, edge) = split(sum)
        let soft = chain([silk], "lutyuv=y='65535*(0.5+0.5*\(height))*0.42',format=gray")
        let line = chain([edge], "lutyuv=y='65535*pow(abs(\(height)),40)*0.24',format=gray")
        let shadow = plain(Colour(hue: hue, saturation: 0.9, brightness: 0.1), width: width, height: self.height)
        let shine = plain(Colour(hue: hue + 0.1, saturation: 0.12, brightness: 1), width: width, height: self.height)
        let shaded = overlay(base, stencil(shadow, soft))
        return overlay(shaded, stencil(shine, line))
    }

    private mutating func hills(pixelsPerSecond: Double) -> Pad {
        let seed = seed()
        let (columns, rows) = (480, 270)
        let aspect = Double(width) / unit
        let picture = lookup(width: columns, height: rows) { canvas in
            var random = SeededRandom(seed: seed)
            let cells = (max(Int((3 * aspect).rounded()), 2), max(Int((3 / aspect).rounded()), 2))
            let field = NoiseField(width: columns, height: rows, cells: cells, octaves: 2, random: &random)
            for row in 0..<rows {
                for column in 0..<columns {
                    canvas.set(column, row, UInt32(min(max(field[column, row], 0), 1) * 65535))
                }
            }
        }
        let grey = chain([picture], "format=gray16,scale=\(width):\(height):flags=bicubic")
        let (left, right) = split(grey)
        let wide = chain([left, right], "hstack,\(Self.hold)")
        return travel(wide, width: width, height: height, period: width, pixelsPerSecond: pixelsPerSecond)
    }
}
